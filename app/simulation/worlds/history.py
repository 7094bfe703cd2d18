"""The past year of a world: its bills, drawn from habits by a seeded generator."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from random import Random
from typing import TypeVar

from app.domain.accounts import fund_of
from app.domain.bills import BillKind
from app.domain.texts import Text
from app.domain.values import dataclass
from app.simulation.worlds.parts import BillSource, Habit, WorldDocument

Item = TypeVar("Item")
INCOMING = frozenset({BillKind.SALARY, BillKind.TRANSFER_IN, BillKind.FUND_IN})


@dataclass(frozen=True, slots=True)
class Planned:
    """A bill to come, signed from the person's side."""

    at: datetime
    kind: BillKind
    title: Text
    icon: str
    tint: str
    merchant_id: str | None
    method: str
    amount_fen: int
    receipt: bool = False


class Dice:
    """Draws made from ``Random.random`` alone, whose sequence is the same in every Python version."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed).random

    def below(self, count: int) -> int:
        return int(self._random() * count)

    def one_of(self, items: Sequence[Item]) -> Item:
        return items[self.below(len(items))]

    def amount(self, source: BillSource) -> int:
        """In fen."""
        if not source.between:
            return self.one_of(source.amounts)
        low, high = source.between
        return low + self.below(high - low + 1)

    def weighted(self, habits: Sequence[Habit]) -> Habit:
        rest = self.below(sum(habit.weight for habit in habits))
        for habit in habits:
            rest -= habit.weight
            if rest < 0:
                return habit
        raise ValueError("no habit has any weight")


def plan_bills(document: WorldDocument) -> list[Planned]:
    """As many bills as the document asks for, oldest first; singles and monthly ones count.

    Raises ``ValueError`` where the document asks for what cannot be.
    """
    drawing = _Drawing(document)
    fixed = [drawing.bill(single.source, single.at, single.receipt) for single in document.singles]
    fixed += drawing.monthly()
    if document.bill_count < len(fixed):
        raise ValueError(f"{len(fixed)} bills have a day of their own, more than the {document.bill_count} asked for")
    drawn = [drawing.habit() for _ in range(document.bill_count - len(fixed))]
    return sorted(fixed + drawn, key=lambda bill: bill.at)


class _Drawing:
    def __init__(self, document: WorldDocument) -> None:
        self._document = document
        self._dice = Dice(document.seed)
        self._fund = fund_of(document.directory.person.id)
        deposits = [single.at for single in document.singles if single.source.kind is BillKind.FUND_IN]
        self._fund_opened = min(deposits, default=document.now)

    def monthly(self) -> Iterator[Planned]:
        since, now = self._document.since, self._document.now
        month = since.replace(day=1)
        while month < now:
            for monthly in self._document.monthly:
                at = month.replace(day=monthly.day, hour=monthly.hour, minute=self._dice.below(60))
                if since < at < now:
                    yield self.bill(monthly.source, at)
            month = (month + timedelta(days=32)).replace(day=1)

    def habit(self) -> Planned:
        """A bill of some day before today."""
        habit = self._dice.weighted(self._document.habits)
        last_day = self._document.now.replace(hour=0, minute=0) - timedelta(days=1)
        day = last_day - timedelta(days=self._dice.below((last_day - self._document.since).days))
        hour = habit.first_hour + self._dice.below(habit.last_hour - habit.first_hour)
        return self.bill(habit.source, day.replace(hour=hour, minute=self._dice.below(60), second=self._dice.below(60)))

    def bill(self, source: BillSource, at: datetime, receipt: bool = False) -> Planned:
        """Nothing is paid from Yu'e Bao before the first money went in."""
        methods = [method for method in source.methods if method != self._fund or at >= self._fund_opened]
        amount = self._dice.amount(source)
        return Planned(
            at, source.kind, source.title, source.icon, source.tint, source.merchant_id, self._dice.one_of(methods),
            amount if source.kind in INCOMING else -amount, receipt,
        )  # fmt: skip
