"""What the fund published, day by day."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from datetime import date, timedelta

from app.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Series:
    """Published figures by day; straight lines between them, the outermost ones held beyond (D)."""

    days: tuple[date, ...]
    figures: tuple[int, ...]

    @classmethod
    def of(cls, published: Mapping[date, int]) -> Series:
        days = tuple(sorted(published))
        return cls(days, tuple(published[day] for day in days))

    def on(self, day: date) -> int:
        """The figure of ``day``, half up."""
        after = bisect_right(self.days, day)
        if after == 0 or after == len(self.days):
            return self.figures[0 if after == 0 else -1]
        start, end = self.days[after - 1], self.days[after]
        low, high = self.figures[after - 1], self.figures[after]
        passed, span = (day - start).days, (end - start).days
        return low + (2 * (high - low) * passed + span) // (2 * span)


@dataclass(frozen=True, slots=True)
class FundFigures:
    """What the fund published: ``income`` per 10,000 units in 1/10000 yuan, ``yields`` in 1/1000 per cent."""

    income: Series
    yields: Series

    def yield_text(self, day: date) -> str:
        """Per cent with three decimals, as published for ``day`` or interpolated."""
        whole, thousandths = divmod(self.yields.on(day), 1000)
        return f"{whole}.{thousandths:03d}"

    def points(self, last: date, days: int | None) -> tuple[tuple[date, int, int], ...]:
        """(day, income, yield) of the ``days`` days up to ``last``, or of all since the first figure; oldest first."""
        first = self.income.days[0]
        if days is not None:
            first = max(first, last - timedelta(days=days - 1))
        every = (first + timedelta(days=number) for number in range((last - first).days + 1))
        return tuple((day, self.income.on(day), self.yields.on(day)) for day in every)

    def yield_points(self, last: date) -> tuple[tuple[str, float], ...]:
        """(ISO day, per cent) of every day from the first figure to ``last``, oldest first."""
        first = self.yields.days[0]
        days = (first + timedelta(days=number) for number in range((last - first).days + 1))
        return tuple((day.isoformat(), self.yields.on(day) / 1000) for day in days)
