"""Sending what asks for no confirmation sheet: one thing at a time, and a try without an answer keeps its id."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.domain.receipts import Outcome
from app.domain.refusals import Refusal, RefusalCode
from ui.viewmodels.desk import Desk

if TYPE_CHECKING:
    from app.commands.registry import Command

UNANSWERED = (RefusalCode.LINK_OFFLINE, RefusalCode.LINK_TIMED_OUT)


class Sending:
    def __init__(self, desk: Desk) -> None:
        self._desk, self._unanswered = desk, ("", "")
        self.busy = False

    async def send(self, about: object, make: Callable[[str], Command]) -> Outcome | None:
        """``about`` is equal for the same thing asked again. ``None``: one is on its way, or the world was closed."""
        if self.busy or self._desk.snapshot is None:
            return None
        session, key = self._desk.session, repr(about)
        command_id = self._unanswered[1] if self._unanswered[0] == key else session.next_id()
        self.busy = True
        try:
            outcome = await session.send(make(command_id))
        finally:
            self.busy = False
        if self._desk.snapshot is None or self._desk.session is not session:
            return None
        waits = isinstance(outcome, Refusal) and outcome.code in UNANSWERED
        self._unanswered = (key, command_id) if waits else ("", "")
        return outcome
