"""What each day's bills came to, written when the day is over: a payment writes nothing for it."""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, Table, bindparam, case, func, select
from sqlalchemy.dialects.sqlite import insert

from app.storage.bill_tables import bill_days
from app.storage.tables import bills
from app.storage.wire import Prepared

_CHINA_S = 8 * 3600


def _sums(table: Table) -> tuple[Any, ...]:
    """The columns of ``bill_days``, worked out from bills; the first two are what they are grouped by."""
    day, amount = func.date(table.c.at + _CHINA_S, "unixepoch"), table.c.amount_fen
    out = func.sum(case((amount < 0, -amount), else_=0))
    into = func.sum(case((amount > 0, amount), else_=0))
    return day, table.c.kind, func.count(), out, into, func.min(table.c.id), func.max(table.c.id)


_DAY, _, _, _OUT, _IN, _, _ = _sums(bills)

SUMMED_TO = select(func.coalesce(func.max(bill_days.c.last_bill), 0)).where(
    bill_days.c.day == select(func.max(bill_days.c.day)).scalar_subquery()
)
_SUMMED_TO = SUMMED_TO.scalar_subquery()

_TODAY = select(*_sums(bills)).where(bills.c.id > _SUMMED_TO)


def _close_days():
    fresh = insert(bill_days).from_select([column.name for column in bill_days.c], _TODAY.group_by(_DAY, bills.c.kind))
    more = {name: bill_days.c[name] + fresh.excluded[name] for name in ("count", "out_fen", "in_fen")}
    return fresh.on_conflict_do_update(
        index_elements=[bill_days.c.day, bill_days.c.kind], set_=more | {"last_bill": fresh.excluded.last_bill}
    )


CLOSE_DAYS = Prepared(_close_days())
"""Add every bill not yet counted to its day."""


def each_day(stowed: Table) -> Select[*tuple[Any, ...]]:
    """What the days of everybody's stowed bills came to, after whose they are."""
    day, kind, *rest = _sums(stowed)
    return select(stowed.c.person_id, day, kind, *rest).group_by(stowed.c.person_id, day, kind)


def fill_days(connection: Connection) -> None:
    connection.execute(_close_days())


SUMMARY = Prepared(
    select(bill_days.c.day, bill_days.c.kind, bill_days.c.out_fen, bill_days.c.in_fen, bill_days.c.count)
    .where(bill_days.c.day.like(bindparam("month")))
    .union_all(
        select(_DAY, bills.c.kind, _OUT, _IN, func.count())
        .where(bills.c.id > _SUMMED_TO, _DAY.like(bindparam("month")))
        .group_by(_DAY, bills.c.kind)
    )
)
"""``month`` is a pattern: ``2014-05-%``."""

_MONTH = func.substr(bill_days.c.day, 1, 7)
MONTHS = Prepared(
    select(_MONTH, func.sum(bill_days.c.count))
    .group_by(_MONTH)
    .union_all(
        select(func.substr(_DAY, 1, 7), func.count()).where(bills.c.id > _SUMMED_TO).group_by(func.substr(_DAY, 1, 7))
    )
)
NEWEST = Prepared(select(func.coalesce(func.max(bills.c.id), 0), _SUMMED_TO))
"""The newest bill and the last one that was counted."""


@cache
def stretches(kinds: int) -> Prepared:
    """The ids of each counted day, newest first: its first and last bill of these kinds (0: of any)."""
    wanted = [bill_days.c.kind.in_([bindparam(f"kind{each}") for each in range(kinds)])] if kinds else []
    return Prepared(
        select(func.min(bill_days.c.first_bill), func.max(bill_days.c.last_bill))
        .where(
            bill_days.c.first_bill < bindparam("before"),
            bill_days.c.day.between(bindparam("first_day"), bindparam("last_day")),
            *wanted,
        )
        .group_by(bill_days.c.day)
        .order_by(bill_days.c.day.desc())
    )
