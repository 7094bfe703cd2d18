"""Reading bills and trades: a port beside ``app.domain.ports.Reader``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple, Protocol

from app.domain.bill_search import BillFilter
from app.domain.bills import Bill, BillDetail
from app.domain.summaries import BillMonth, MonthSummary
from app.domain.trades import Trade


class Found(NamedTuple):
    """``next_key`` goes on from here; ``reached`` is set where the look was cut short: all after it was looked at."""

    rows: tuple[Bill, ...]
    next_key: int | None
    reached: datetime | None


class BillBook(Protocol):
    def latest(self, now: datetime) -> Bill | None: ...

    def bill(self, bill_id: int) -> BillDetail | None: ...

    def page(self, wanted: BillFilter, after: int | None, limit: int) -> Found: ...

    def summary(self, month: str) -> MonthSummary: ...

    def months(self) -> Sequence[BillMonth]:
        """Newest first."""
        ...


class TradeReader(Protocol):
    def trade(self, trade_id: int, now: datetime) -> Trade | None: ...

    def waiting(self, limit: int) -> Sequence[Trade]:
        """Orders that wait for the person to pay, newest first."""
        ...
