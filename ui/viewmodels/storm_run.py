"""Sending a storm into the open wallet, one command after another."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from app.commands.attention import ReceivePush
from app.commands.clock import AdvanceClock
from app.commands.messages import SeeWindow
from app.domain.attention.records import NoticeRecord
from app.domain.attention.state import Counts
from app.domain.attention.storm_letters import Letter, Look, Step, letters
from app.domain.attention.storms import Storm
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal
from app.queries.attention import NoticesPage
from ui.viewmodels.desk import Desk

if TYPE_CHECKING:
    from app.remote import RemoteSession

PAGE = 200


@dataclass
class Run:
    """One storm on its way. It stops before the next step once ``cancelled``; ``counts`` is told when it ended."""

    total: int
    done: int = 0
    cancelled: bool = False
    ended: bool = False
    refusal: Refusal | None = None
    counts: Counts = field(default_factory=Counts)


async def run_storm(desk: Desk, storm: Storm, run: Run, *, visits: bool, on_step: Callable[[], None]) -> None:
    """Send everything, then let the rest of the storm's time pass; a storm whose world was closed just ends."""
    session, before = desk.session, desk.session.snapshot.attention.counts.sent
    sender = _Sender(desk, session)
    steps = letters(storm, desk.language, visits=visits)
    for step in steps:
        if run.cancelled or not await sender.take(step):
            break
        run.done += isinstance(step, Letter)
        on_step()
    else:
        await sender.until(storm.end)
    run.refusal = sender.refusal
    if sender.open:
        payloads = {each.payload for each in steps if isinstance(each, Letter)}
        run.counts, run.ended = await _counted(desk, before, payloads), True


class _Sender:
    def __init__(self, desk: Desk, session: RemoteSession) -> None:
        self._desk, self._session = desk, session
        self.refusal: Refusal | None = None

    @property
    def open(self) -> bool:
        return self._desk.opened is self._session and self._session.is_open

    async def take(self, step: Step) -> bool:
        """Let time pass up to a step and do it; false where the storm cannot go on."""
        if not await self.until(step.at):
            return False
        match step:
            case Letter():
                return await self._send(ReceivePush(self._session.next_id(), step.payload))
            case Look():
                return await self._send(SeeWindow(self._session.next_id(), step.window))

    async def until(self, at: datetime) -> bool:
        if not self.open:
            return False
        seconds = int((at - self._session.snapshot.now).total_seconds())
        return seconds <= 0 or await self._send(AdvanceClock(self._session.next_id(), seconds))

    async def _send(self, command: Any) -> bool:
        if not self.open:
            return False
        outcome = await self._session.send_locally(command)
        if isinstance(outcome, Refusal):
            self.refusal = outcome
        return isinstance(outcome, Receipt)


async def _counted(desk: Desk, before: int, payloads: set[str]) -> Counts:
    """The ledger of what was sent with these payloads after notice ``before``, as it stands now."""
    counts, after = Counts(), None
    while True:
        page = await desk.ask(NoticesPage(after=after, limit=PAGE))
        if page is None:
            return counts
        counts = _adding(counts, (each for each in page.rows if each.notice.id > before and each.payload in payloads))
        after = page.next_key
        if after is None or after <= before:
            return counts


def _adding(counts: Counts, records: Iterable[NoticeRecord]) -> Counts:
    for each in records:
        counts = counts.counting(each.decision.action)._replace(sent=counts.sent + 1)
    return counts
