"""Reading bills: plain pages by key, and bounded looks for what a person searches."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

from app.domain.bill_book import Found
from app.domain.bill_search import BillFilter, Search
from app.domain.bills import Bill, BillDetail, BillKind, Refund
from app.domain.summaries import BillMonth, DayTotals, MonthSummary, Totals
from app.domain.times import from_stamp, to_stamp
from app.storage import bill_days as days
from app.storage import bill_statements as sql
from app.storage import rows
from app.storage.state import read_state
from app.storage.statements import LEGS
from app.storage.wire import Prepared, Wire

MOST_LOOKED_AT = 50_000
"""How many bills one page of a search looks through before it says how far it came."""

WHOLE_ID = 12
"""How many of a bill number's last digits are the bill's id (``app.domain.bills.bill_number``)."""

_NO_KEY = 2**62
_ALL_DAYS = {"first_day": "0000", "last_day": "9999"}


class SqlBills:
    """See ``app.domain.bill_book.BillBook``."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def latest(self, now: datetime) -> Bill | None:
        row = self._wire.first(sql.BILLS, before=_NO_KEY, most=1)
        return None if row is None else rows.to_bill(row, now)

    def bill(self, bill_id: int) -> BillDetail | None:
        row = self._wire.first(sql.BILL, bill_id=bill_id)
        if row is None:
            return None
        entry_id = row[1]
        legs = self._wire.all(LEGS, first=entry_id, last=entry_id)
        return BillDetail(
            rows.to_bill(row, self._now()), entry_id, rows.to_postings(legs),
            tuple(Refund(*each) for each in self._wire.all(sql.REFUNDS, bill_id=bill_id)),
            _first(self._wire.first(sql.REFUND_OF, bill_id=bill_id)),
            _first(self._wire.first(sql.NUMBER_OF_BILL, bill_id=bill_id)) or "",
        )  # fmt: skip

    def page(self, wanted: BillFilter, after: int | None, limit: int) -> Found:
        """One row more than ``limit`` tells that there are older ones; see ``Found`` for a look that was cut short."""
        before = _NO_KEY if after is None else after
        if wanted == BillFilter():
            return self._cut(self._wire.all(sql.BILLS, before=before, most=limit + 1), limit)
        return self._look(wanted, before, limit)

    def summary(self, month: str) -> MonthSummary:
        found = self._wire.all(days.SUMMARY, month=f"{month}-%")
        return MonthSummary.of(month, [DayTotals(day, BillKind(kind), Totals(*sums)) for day, kind, *sums in found])

    def months(self) -> Sequence[BillMonth]:
        counts: dict[str, int] = {}
        for month, count in self._wire.all(days.MONTHS):
            counts[month] = counts.get(month, 0) + count
        return [BillMonth(month, counts[month]) for month in sorted(counts, reverse=True)]

    def _look(self, wanted: BillFilter, before: int, limit: int) -> Found:
        statement, values = _asked(wanted)
        if wanted.search is not None and len(wanted.search.tail) >= WHOLE_ID:
            return self._numbered(statement, values, before, wanted.search.tail)
        found: list[rows.Row] = []
        left = MOST_LOOKED_AT
        for first, last in self._stretches(wanted, before):
            top = min(last + 1, before)
            start = max(first, top - left)
            found += self._wire.all(statement, first=start, before=top, most=limit + 1 - len(found), **values)
            left -= top - start
            if len(found) > limit:
                break
            if left <= 0:
                return Found(self._bills(found), start, self._time_of(start))
        return self._cut(found, limit)

    def _numbered(self, statement: Prepared, values: dict[str, Any], before: int, tail: str) -> Found:
        """So many last digits of a number hold the bill's whole id: there is one bill it can be."""
        bill_id = values["rest"]
        found = self._wire.all(statement, first=bill_id, before=min(bill_id + 1, before), most=1, **values)
        return Found(tuple(bill for bill in self._bills(found) if bill.number.endswith(tail)), None, None)

    def _cut(self, found: Sequence[rows.Row], limit: int) -> Found:
        kept = self._bills(found[:limit])
        return Found(kept, kept[-1].id if len(found) > limit else None, None)

    def _stretches(self, wanted: BillFilter, before: int) -> Iterator[tuple[int, int]]:
        """Ranges of ids, newest first, outside of which nothing asked for can be."""
        newest, counted = self._wire.one(days.NEWEST)
        if counted + 1 < before and newest > counted:
            yield counted + 1, newest
        kinds = _numbered("kind", sorted(wanted.kinds))
        found = self._wire.all(days.stretches(len(kinds)), before=before, **_days_of(wanted), **kinds)
        yield from _joined(found)

    def _bills(self, found: Sequence[rows.Row]) -> tuple[Bill, ...]:
        now = self._now()
        return tuple(rows.to_bill(row, now) for row in found)

    def _time_of(self, bill_id: int) -> datetime:
        return from_stamp(self._wire.one(sql.TIME_OF, bill_id=bill_id)[0])

    def _now(self) -> datetime:
        return from_stamp(read_state(self._wire).now)


def _asked(wanted: BillFilter) -> tuple[Prepared, dict[str, Any]]:
    search = wanted.search
    statement = sql.bills_between(
        len(wanted.kinds),
        account=wanted.account_id is not None,
        month=wanted.bounds is not None,
        **sql.shape_of(search),
    )
    values: dict[str, Any] = _numbered("kind", sorted(wanted.kinds))
    if wanted.account_id is not None:
        values["account"] = wanted.account_id
    if wanted.bounds is not None:
        since, until = wanted.bounds
        values |= {"since": to_stamp(since), "until": to_stamp(until) - 1}
    return statement, values if search is None else values | _searched(search)


def _searched(search: Search) -> dict[str, Any]:
    escaped = search.words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    values: dict[str, Any] = {"pattern": f"%{escaped}%"} | _numbered("merchant", search.merchants)
    if search.amount_fen:
        values["least_fen"], values["most_fen"] = search.amount_fen
    if search.tail:
        digits = search.tail[-WHOLE_ID:]
        values["modulus"], values["rest"] = 10 ** len(digits), int(digits)
    return values


def _days_of(wanted: BillFilter) -> dict[str, str]:
    if wanted.bounds is None:
        return _ALL_DAYS
    since, until = wanted.bounds
    return {"first_day": since.date().isoformat(), "last_day": (until - timedelta(days=1)).date().isoformat()}


def _numbered(name: str, values: Sequence[str]) -> dict[str, str]:
    return {f"{name}{place}": str(value) for place, value in enumerate(values)}


def _joined(stretches: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Days that follow one another, as one stretch."""
    first = last = 0
    for start, end in stretches:
        if first == end + 1:
            first = start
            continue
        if last:
            yield first, last
        first, last = start, end
    if last:
        yield first, last


def _first(row: rows.Row | None) -> Any:
    return None if row is None else row[0]
