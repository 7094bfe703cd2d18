"""The wallet's clock: it stands still until it is moved."""

from __future__ import annotations

from datetime import datetime


class SteppedClock:
    """See ``app.domain.ports.Clock``. The stored world remembers the time; this holds it while it is open."""

    def __init__(self, at: datetime) -> None:
        self._at = at

    def now(self) -> datetime:
        return self._at

    def move_to(self, at: datetime) -> None:
        self._at = at
