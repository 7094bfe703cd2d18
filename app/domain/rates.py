"""Exchange rates of the simulated world: a base figure a currency, moved by the day and a seed.

The figure of a day follows from its name alone, so that it may be asked for in any order. Two waves are laid over
the base: one that turns slowly from week to week (at most 1 %), and a day's own (at most 0.3 %). Both are ours (D).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from app.domain.chance import between
from app.domain.texts import Text
from app.domain.values import dataclass

SCALE = 1_000_000
"""A rate is millionths of a yuan for one unit of the currency, in steps of what is quoted (see ``quoted``)."""

_PLACES = 6

_WEEK_MOST = 10_000
_DAY_MOST = 3_000


@dataclass(frozen=True, slots=True)
class Currency:
    """``base`` is the rate the waves move round, in millionths of a yuan; ``decimals`` are those of its money."""

    code: str
    name: Text
    base: int
    decimals: int = 2


YUAN = Currency("CNY", Text("Chinese yuan", "人民币"), SCALE)
"""What rates are told in; it has none itself."""


@dataclass(frozen=True, slots=True)
class Rates:
    """The currencies of the world's data, by code, under the world's seed."""

    currencies: Mapping[str, Currency]
    seed: int

    def rate(self, code: str, day: date) -> int:
        """Millionths of a yuan for one unit of the currency on ``day``. Raises ``KeyError`` for one there is not."""
        return rate(self.currencies[code], day, self.seed)


def rate(currency: Currency, day: date, seed: int) -> int:
    """See ``Rates.rate``; never 0."""
    week, weekday = divmod(day.toordinal(), 7)
    start, end = (_wave(currency, seed, f"week:{each}", _WEEK_MOST) for each in (week, week + 1))
    slow = (start * (7 - weekday) + end * weekday) // 7
    moved = slow + _wave(currency, seed, f"day:{day.isoformat()}", _DAY_MOST)
    away = abs(currency.base * moved) // (SCALE * 10**currency.decimals) * 10**currency.decimals
    return max(1, currency.base + (away if moved > 0 else -away))


def quoted(rate_of_day: int, currency: Currency) -> str:
    """All of a rate, so that whoever calculates with it comes to the same: ``6.2101``, of the yen ``0.061121``."""
    places = _PLACES - currency.decimals
    return f"{rate_of_day // SCALE}.{rate_of_day % SCALE // 10**currency.decimals:0{places}d}"


def written(units: int, currency: Currency) -> str:
    """The currency's smallest money as an amount of its own: ``1,234.50 USD``, ``1,234 JPY``."""
    whole, part = divmod(units, 10**currency.decimals)
    return f"{whole:,}{f'.{part:0{currency.decimals}d}' if currency.decimals else ''} {currency.code}"


def in_fen(units: int, currency: Currency, rate_of_day: int) -> int:
    """What ``units`` of the currency's smallest money cost in fen, a part of a fen counted as a whole one."""
    return -(-units * rate_of_day * 100 // (SCALE * 10**currency.decimals))


def convert(units: int, source: Currency, target: Currency, rates: Rates, day: date) -> int:
    """Of the smallest money of each; half a unit and more counts as a whole one."""
    one, other = (SCALE if each is YUAN else rates.rate(each.code, day) for each in (source, target))
    value, by = units * one * 10**target.decimals, other * 10**source.decimals
    return (2 * value + by) // (2 * by)


def _wave(currency: Currency, seed: int, label: str, most: int) -> int:
    return between(f"rate:{seed}:{currency.code}:{label}", -most, most)
