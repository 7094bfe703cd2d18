"""What a month's bills come to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple, Self

from app.domain.bills import OWN_MOVES, BillKind
from app.domain.values import dataclass


class Totals(NamedTuple):
    """Fen out and in (both ≥ 0) and how many bills."""

    out_fen: int = 0
    in_fen: int = 0
    count: int = 0

    def plus(self, other: Totals) -> Totals:
        return Totals(self.out_fen + other.out_fen, self.in_fen + other.in_fen, self.count + other.count)


class DayTotals(NamedTuple):
    """What the bills of one kind came to on one day (ISO)."""

    day: str
    kind: BillKind
    totals: Totals


@dataclass(frozen=True, slots=True)
class MonthSummary:
    """``total`` leaves out what came back (told apart in ``refunded_fen``) and what only moved between the person's own
    accounts: neither is income (D).

    ``by_kind`` has every kind there was, those too; ``by_day`` is in the order of days, without them, and holds only
    days that are left.
    """

    month: str
    total: Totals
    refunded_fen: int
    by_kind: Mapping[BillKind, Totals]
    by_day: tuple[tuple[str, Totals], ...]

    @classmethod
    def of(cls, month: str, days: Iterable[DayTotals]) -> Self:
        by_kind: dict[BillKind, Totals] = {}
        by_day: dict[str, Totals] = {}
        for day, kind, totals in days:
            by_kind[kind] = by_kind.get(kind, Totals()).plus(totals)
            if kind is not BillKind.REFUND and kind not in OWN_MOVES:
                by_day[day] = by_day.get(day, Totals()).plus(totals)
        refunded = by_kind.get(BillKind.REFUND, Totals()).in_fen
        total = Totals()
        for each in by_day.values():
            total = total.plus(each)
        return cls(month, total, refunded, by_kind, tuple(sorted(by_day.items())))


class BillMonth(NamedTuple):
    """A month (``2014-05``) there are bills of, and how many."""

    month: str
    count: int
