"""Moving the wallet's clock: a minute a minute while it runs, and by steps."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.commands.clock import AdvanceClock
from app.domain.refusals import Refusal
from ui.viewmodels.desk import Desk

TICK_SECONDS = 60


class Clockwork:
    """The clock is the desk's, not the network's: it moves whatever the link does."""

    def __init__(self, desk: Desk, on_refusal: Callable[[Refusal], None], parent: QObject) -> None:
        self._desk, self._on_refusal = desk, on_refusal
        self._ticker = QTimer(parent)
        self._ticker.setInterval(TICK_SECONDS * 1000)
        self._ticker.timeout.connect(lambda: self.step(TICK_SECONDS))

    def run(self, running: bool) -> None:
        if running:
            self._ticker.start()
        else:
            self._ticker.stop()

    def step(self, seconds: int) -> None:
        self._desk.spawn(self._advance(seconds))

    async def _advance(self, seconds: int) -> None:
        if self._desk.snapshot is None:
            return
        session = self._desk.session
        outcome = await session.send_locally(AdvanceClock(session.next_id(), seconds))
        if isinstance(outcome, Refusal):
            self._on_refusal(outcome)
