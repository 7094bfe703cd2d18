"""What a day earns and the yield that is shown.

All arithmetic is in whole numbers or ``Decimal``. Income per 10,000 units has four decimals and is kept as a whole
number of ten-thousandths of a yuan (``per_10k``); the seven-day yield has three and is kept in thousandths.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal, localcontext
from enum import StrEnum

_PER_10K_SCALE = 10_000
_UNITS = 10_000
_WHOLE = _UNITS * _PER_10K_SCALE


class Rounding(StrEnum):
    """How a day's income becomes whole fen. The fund's own rule was not found (D); a world's document names one."""

    TRUNCATE = "truncate"
    HALF_UP = "half_up"


def income_fen(units_fen: int, per_10k: int, rounding: Rounding = Rounding.TRUNCATE) -> int:
    """A holder's income of one day in fen. ``units_fen`` are confirmed units at 1.00 yuan each, in fen."""
    earned = units_fen * per_10k
    return (2 * earned + _WHOLE) // (2 * _WHOLE) if rounding is Rounding.HALF_UP else earned // _WHOLE


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
            product *= 1 + Decimal(income) / _WHOLE
        annual = product ** (Decimal(365) / 7) - 1
        return (annual * 100).quantize(Decimal("0.001"), ROUND_HALF_UP)
