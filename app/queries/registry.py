"""The table of everything the wallet can be asked to tell: query type → reader.

The readers of an area stand in a table of its module, which is imported at the first of its queries.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from app.domain.areas import AreaTable
from app.domain.attention.records import NoticeRecord
from app.domain.events import Recorded
from app.domain.ledger import Entry
from app.domain.messages import Message
from app.domain.ports import Reader
from app.domain.worlds import OpenWorld
from app.queries.attention import (
    AttentionLedger,
    ComparePolicies,
    NoticesPage,
    attention_ledger,
    compare_policies,
)
from app.queries.bills import (
    BillMonths,
    BillsSummary,
    TradeById,
    bill_by_id,
    bill_months,
    bills_page,
    bills_summary,
    trade_by_id,
)
from app.queries.fund import FundIncomes, FundSeries, FundTerms, fund_incomes, fund_series, fund_terms
from app.queries.pages import BillById, BillsPage, EntriesPage, EventsPage, FeedPage, LedgerTotal, Page
from app.queries.threads import NoticeThreads, notice_threads
from app.queries.why import Explain, SilentLately, WhyMark, explain, silent_lately, why_mark

if TYPE_CHECKING:
    from app.queries.coupons import CouponQuery
    from app.queries.goings import GoingQuery
    from app.queries.holds import HoldQuery
    from app.queries.memberships import MemberQuery
    from app.queries.order_lists import OrderListQuery
    from app.queries.orders import OrderQuery
    from app.queries.people import PeopleQuery
    from app.queries.prepaid import PrepaidQuery
    from app.queries.rentals import RentalQuery
    from app.queries.serving import ServingQuery
    from app.queries.wealth import WealthQuery

OwnQuery: TypeAlias = (
    BillsPage
    | BillById
    | BillsSummary
    | BillMonths
    | TradeById
    | FeedPage
    | EntriesPage
    | EventsPage
    | LedgerTotal
    | NoticesPage
    | NoticeThreads
    | WhyMark
    | Explain
    | SilentLately
    | AttentionLedger
    | ComparePolicies
    | FundIncomes
    | FundSeries
    | FundTerms
)
MoneyQuery: TypeAlias = "HoldQuery | OrderQuery | WealthQuery | OrderListQuery | RentalQuery | PrepaidQuery"
CounterQuery: TypeAlias = "GoingQuery | PeopleQuery | ServingQuery | CouponQuery | MemberQuery"
Query: TypeAlias = "OwnQuery | MoneyQuery | CounterQuery"
Answering: TypeAlias = Callable[[Any, Reader, OpenWorld], Any]
Row = TypeVar("Row")


def feed_page(query: FeedPage, reader: Reader, _: OpenWorld) -> Page[Message]:
    rows = reader.messages(query.after, query.limit + 1, query.merchant_id)
    return _page(rows, query.limit, lambda message: message.id)


def notices_page(query: NoticesPage, reader: Reader, _: OpenWorld) -> Page[NoticeRecord]:
    rows = reader.notices(query.after, query.limit + 1, query.shown_only)
    return _page(rows, query.limit, lambda record: record.notice.id)


def entries_page(query: EntriesPage, reader: Reader, _: OpenWorld) -> Page[Entry]:
    return _page(reader.entries(query.after, query.limit + 1), query.limit, lambda entry: entry.id)


def events_page(query: EventsPage, reader: Reader, _: OpenWorld) -> Page[Recorded]:
    return _page(reader.events(query.after, query.limit + 1), query.limit, lambda recorded: recorded.seq)


def ledger_total(query: LedgerTotal, reader: Reader, _: OpenWorld) -> int:
    return reader.ledger_total()


def _page(rows: Sequence[Row], limit: int, key: Callable[[Row], int]) -> Page[Row]:
    kept = tuple(rows[:limit])
    return Page(kept, key(kept[-1]) if len(rows) > limit else None)


AREAS = {
    "app.queries.holds": "app.queries.holds:HOLD_READERS",
    "app.queries.orders": "app.queries.orders:ORDER_READERS",
    "app.queries.order_lists": "app.queries.order_lists:ORDER_LIST_READERS",
    "app.queries.wealth": "app.queries.wealth:WEALTH_READERS",
    "app.queries.goings": "app.queries.goings:GOING_READERS",
    "app.queries.people": "app.queries.people:PEOPLE_READERS",
    "app.queries.serving": "app.queries.serving:SERVING_READERS",
    "app.queries.coupons": "app.queries.coupons:COUPON_READERS",
    "app.queries.memberships": "app.queries.memberships:MEMBER_READERS",
    "app.queries.rentals": "app.queries.rentals:RENTAL_READERS",
    "app.queries.prepaid": "app.queries.prepaid:PREPAID_READERS",
}
OWN: dict[type, Answering] = {
    BillsPage: bills_page,
    BillById: bill_by_id,
    BillsSummary: bills_summary,
    BillMonths: bill_months,
    TradeById: trade_by_id,
    FeedPage: feed_page,
    EntriesPage: entries_page,
    EventsPage: events_page,
    LedgerTotal: ledger_total,
    NoticesPage: notices_page,
    NoticeThreads: notice_threads,
    WhyMark: why_mark,
    Explain: explain,
    SilentLately: silent_lately,
    AttentionLedger: attention_ledger,
    ComparePolicies: compare_policies,
    FundIncomes: fund_incomes,
    FundSeries: fund_series,
    FundTerms: fund_terms,
}
READERS = AreaTable(OWN, AREAS)
