"""The table of everything the wallet can be asked to tell: query type → reader."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias, TypeVar

from app.domain.attention.records import NoticeRecord
from app.domain.events import Recorded
from app.domain.ledger import Entry
from app.domain.messages import Message
from app.domain.ports import Reader
from app.domain.worlds import OpenWorld
from app.queries.attention import (
    AttentionLedger,
    ComparePolicies,
    NoticeById,
    NoticesPage,
    attention_ledger,
    compare_policies,
    notice_by_id,
)
from app.queries.bills import (
    BillMonths,
    BillsSummary,
    TradeById,
    TradesPage,
    bill_by_id,
    bill_months,
    bills_page,
    bills_summary,
    trade_by_id,
    trades_page,
)
from app.queries.coupons import COUPON_READERS, CouponQuery
from app.queries.fund import FundIncomes, FundSeries, FundTerms, fund_incomes, fund_series, fund_terms
from app.queries.goings import GOING_READERS, GoingQuery
from app.queries.holds import HOLD_READERS, HoldQuery
from app.queries.memberships import MEMBER_READERS, MemberQuery
from app.queries.order_lists import ORDER_LIST_READERS, OrderListQuery
from app.queries.orders import ORDER_READERS, OrderQuery
from app.queries.pages import BillById, BillsPage, EntriesPage, EventsPage, FeedPage, InboxPage, LedgerTotal, Page
from app.queries.people import PEOPLE_READERS, PeopleQuery
from app.queries.prepaid import PREPAID_READERS, PrepaidQuery
from app.queries.rentals import RENTAL_READERS, RentalQuery
from app.queries.serving import SERVING_READERS, ServingQuery
from app.queries.threads import NoticeThreads, notice_threads
from app.queries.wealth import WEALTH_READERS, WealthQuery
from app.queries.why import Explain, SilentLately, WhyMark, explain, silent_lately, why_mark

Query: TypeAlias = (
    BillsPage
    | BillById
    | BillsSummary
    | BillMonths
    | TradesPage
    | TradeById
    | FeedPage
    | InboxPage
    | EntriesPage
    | EventsPage
    | LedgerTotal
    | NoticesPage
    | NoticeById
    | NoticeThreads
    | WhyMark
    | Explain
    | SilentLately
    | AttentionLedger
    | ComparePolicies
    | FundIncomes
    | FundSeries
    | FundTerms
    | HoldQuery
    | RentalQuery
    | PrepaidQuery
    | OrderQuery
    | WealthQuery
    | OrderListQuery
    | GoingQuery
    | PeopleQuery
    | CouponQuery
    | MemberQuery
    | ServingQuery
)
Row = TypeVar("Row")


def feed_page(query: FeedPage, reader: Reader, _: OpenWorld) -> Page[Message]:
    rows = reader.messages(query.after, query.limit + 1, query.merchant_id)
    return _page(rows, query.limit, lambda message: message.id)


def inbox_page(query: InboxPage, reader: Reader, _: OpenWorld) -> Page[Message]:
    return _page(reader.messages(query.after, query.limit + 1), query.limit, lambda message: message.id)


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


READERS: Mapping[type, Callable[[Any, Reader, OpenWorld], Any]] = {
    BillsPage: bills_page,
    BillById: bill_by_id,
    BillsSummary: bills_summary,
    BillMonths: bill_months,
    TradesPage: trades_page,
    TradeById: trade_by_id,
    FeedPage: feed_page,
    InboxPage: inbox_page,
    EntriesPage: entries_page,
    EventsPage: events_page,
    LedgerTotal: ledger_total,
    NoticesPage: notices_page,
    NoticeById: notice_by_id,
    NoticeThreads: notice_threads,
    WhyMark: why_mark,
    Explain: explain,
    SilentLately: silent_lately,
    AttentionLedger: attention_ledger,
    ComparePolicies: compare_policies,
    FundIncomes: fund_incomes,
    FundSeries: fund_series,
    FundTerms: fund_terms,
    **HOLD_READERS,
    **RENTAL_READERS,
    **PREPAID_READERS,
    **ORDER_READERS,
    **WEALTH_READERS,
    **ORDER_LIST_READERS,
    **GOING_READERS,
    **PEOPLE_READERS,
    **COUPON_READERS,
    **MEMBER_READERS,
    **SERVING_READERS,
}
