"""Yu'e Bao (fund 000198): what a day earns and the yield that is shown.

All arithmetic is in whole numbers or ``Decimal``. Income per 10,000 units has four decimals and is kept here as a
whole number of ten-thousandths of a yuan (``per_10k``); the seven-day yield has three and is kept in thousandths.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal, localcontext

_PER_10K_SCALE = 10_000
_UNITS = 10_000


def income_fen(units_fen: int, per_10k: int) -> int:
    """A holder's income of one day in fen, truncated (D; the fund's own rounding was not found).

    ``units_fen`` are confirmed units at 1.00 yuan each, in fen.
    """
    return units_fen * per_10k // (_UNITS * _PER_10K_SCALE)


def seven_day_yield(per_10k: Sequence[int]) -> Decimal:
    """The annualised yield in per cent from seven calendar days of income, three decimals half up.

    (∏ (1 + R/10000))^(365/7) − 1, with R the income per 10,000 units (verified against published values; domain.md).
    """
    if len(per_10k) != 7:
        raise ValueError("the yield is made of seven days")
    with localcontext() as context:
        context.prec = 40
        product = Decimal(1)
        for income in per_10k:
            product *= 1 + Decimal(income) / (_UNITS * _PER_10K_SCALE)
        annual = product ** (Decimal(365) / 7) - 1
        return (annual * 100).quantize(Decimal("0.001"), ROUND_HALF_UP)


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

    def yield_points(self, last: date) -> tuple[tuple[str, float], ...]:
        """(ISO day, per cent) of every day from the first figure to ``last``, oldest first."""
        first = self.yields.days[0]
        days = (first + timedelta(days=number) for number in range((last - first).days + 1))
        return tuple((day.isoformat(), self.yields.on(day) / 1000) for day in days)
