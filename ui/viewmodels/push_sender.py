"""Sending payloads to the wallet and finding what it made of each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from app.commands.attention import ReceivePush
from app.domain.attention.records import NoticeRecord
from app.domain.refusals import Refusal
from app.queries.attention import NoticesPage
from ui.viewmodels.desk import Desk

LOOKED_AT = 5
"""Others may have given notices between a push and the question what became of it: so many are looked through."""

Answer: TypeAlias = NoticeRecord | Refusal


async def send_push(desk: Desk, payload: str) -> Answer | None:
    """The notice it became, or why it was refused; ``None`` where no world is open."""
    if desk.snapshot is None:
        return None
    session = desk.session
    outcome = await session.send_locally(ReceivePush(session.next_id(), payload))
    if isinstance(outcome, Refusal):
        return outcome
    page = await desk.ask(NoticesPage(limit=LOOKED_AT))
    newest: Sequence[NoticeRecord] = page.rows if page is not None else ()
    return next((each for each in newest if each.payload == payload), None)
