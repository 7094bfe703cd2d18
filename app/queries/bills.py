"""Asking about bills, the months they lie in, and orders."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.bill_search import BillFilter, read_search
from app.domain.bills import Bill, BillDetail
from app.domain.ports import Reader
from app.domain.summaries import BillMonth, MonthSummary
from app.domain.trades import Trade
from app.domain.values import dataclass
from app.domain.worlds import OpenWorld
from app.queries.pages import BillById, BillsPage, Page


@dataclass(frozen=True, slots=True)
class BillsSummary:
    """What the bills of a month (``2014-05``) came to. Answer: ``MonthSummary``."""

    month: str


@dataclass(frozen=True, slots=True)
class BillMonths:
    """Answer: ``BillMonth``s, newest first."""


@dataclass(frozen=True, slots=True)
class TradeById:
    """Answer: ``Trade`` or ``None``."""

    trade_id: int


def bills_page(query: BillsPage, reader: Reader, world: OpenWorld) -> Page[Bill]:
    search = read_search(query.search, world.directory.merchants)
    wanted = BillFilter(query.account_id, query.kinds, query.month, search, query.day)
    return Page(*reader.bills.page(wanted, query.after, query.limit))


def bill_by_id(query: BillById, reader: Reader, _: OpenWorld) -> BillDetail | None:
    return reader.bills.bill(query.bill_id)


def bills_summary(query: BillsSummary, reader: Reader, _: OpenWorld) -> MonthSummary:
    return reader.bills.summary(query.month)


def bill_months(_: BillMonths, reader: Reader, __: OpenWorld) -> Sequence[BillMonth]:
    return reader.bills.months()


def trade_by_id(query: TradeById, reader: Reader, _: OpenWorld) -> Trade | None:
    return reader.trades.trade(query.trade_id, reader.now())
