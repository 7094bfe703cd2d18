"""What each day's bills came to, written when the day is over: a payment writes nothing for it."""

from __future__ import annotations

from functools import cache

from sqlalchemy import Connection, bindparam, case, func, select
from sqlalchemy.dialects.sqlite import insert

from app.storage.bill_tables import bill_days
from app.storage.tables import bills
from app.storage.wire import Prepared

_CHINA_S = 8 * 3600
_DAY = func.date(bills.c.at + _CHINA_S, "unixepoch")
_OUT = func.sum(case((bills.c.amount_fen < 0, -bills.c.amount_fen), else_=0))
_IN = func.sum(case((bills.c.amount_fen > 0, bills.c.amount_fen), else_=0))

SUMMED_TO = select(func.coalesce(func.max(bill_days.c.last_bill), 0)).where(
    bill_days.c.day == select(func.max(bill_days.c.day)).scalar_subquery()
)
_SUMMED_TO = SUMMED_TO.scalar_subquery()

_TODAY = select(_DAY, bills.c.kind, func.count(), _OUT, _IN, func.min(bills.c.id), func.max(bills.c.id)).where(
    bills.c.id > _SUMMED_TO
)


def _close_days():
    fresh = insert(bill_days).from_select([column.name for column in bill_days.c], _TODAY.group_by(_DAY, bills.c.kind))
    more = {name: bill_days.c[name] + fresh.excluded[name] for name in ("count", "out_fen", "in_fen")}
    return fresh.on_conflict_do_update(
        index_elements=[bill_days.c.day, bill_days.c.kind], set_=more | {"last_bill": fresh.excluded.last_bill}
    )


CLOSE_DAYS = Prepared(_close_days())
"""Add every bill not yet counted to its day."""


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
