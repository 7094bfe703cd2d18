"""Stock quotes: a walk from trading day to trading day, drawn from the world's seed, the same for everyone in it.

The wallet of 2014 showed quotes and traded nothing (D). Of a day everything follows from its name, so that it may be
asked for in any order.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import Protocol

from app.domain.chance import between
from app.domain.fund.calendar import TradingCalendar
from app.domain.texts import Text
from app.domain.times import CHINA
from app.domain.values import dataclass

FIRST_YEAR = 2013
"""Before it every stock stands at its base."""

EXCHANGE_CLOSES = time(15)
_OPENS, _LUNCH, _AFTER_LUNCH = time(9, 30), time(11, 30), time(13)
_MINUTES = 240
_FINE = 1000
_STEP_BP, _PULL_BP, _WOBBLE_BP = 100, 30, 40
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Stock:
    """``base_fen`` is what its price is drawn back to; ``watched`` ones are on the list of a new wallet."""

    code: str
    name: Text
    base_fen: int
    watched: bool


@dataclass(frozen=True, slots=True)
class Quote:
    """``price_fen`` against the close of the trading day before; ``trading`` while the exchange is open."""

    code: str
    name: Text
    price_fen: int
    previous_fen: int
    trading: bool

    @property
    def change_bp(self) -> int:
        """In 1/100 per cent, rounded towards zero."""
        moved = (self.price_fen - self.previous_fen) * 10_000
        return abs(moved) // self.previous_fen * (1 if moved >= 0 else -1)


def quote(stock: Stock, now: datetime, seed: int, calendar: TradingCalendar) -> Quote:
    """Before the opening of a trading day it is still that of the trading day before."""
    local = now.astimezone(CHINA)
    day, clock = local.date(), local.time()
    if not calendar.trades(day) or clock < _OPENS:
        day = last_trading(day - _ONE_DAY, calendar)
        clock = EXCHANGE_CLOSES
    before = last_trading(day - _ONE_DAY, calendar)
    start, end = (close_of(stock, each, seed, calendar) for each in (before, day))
    minute = _minute(clock)
    price = _on_the_way(stock, day, minute, start, end, seed)
    paused = _LUNCH <= clock < _AFTER_LUNCH
    return Quote(stock.code, stock.name, price, start, minute < _MINUTES and not paused)


def closes(stock: Stock, last: date, count: int, seed: int, calendar: TradingCalendar) -> tuple[tuple[date, int], ...]:
    """The last ``count`` trading days up to ``last`` with their closes, oldest first."""
    days: list[date] = []
    day = last_trading(last, calendar)
    while len(days) < count:
        days.append(day)
        day = last_trading(day - _ONE_DAY, calendar)
    return tuple((each, close_of(stock, each, seed, calendar)) for each in reversed(days))


def close_of(stock: Stock, day: date, seed: int, calendar: TradingCalendar) -> int:
    """The price at the end of ``day``, or of the last trading day before it; at least one fen."""
    if day.year < FIRST_YEAR:
        return stock.base_fen
    return max(1, _year(stock, day.year, seed, calendar)[day.timetuple().tm_yday - 1] // _FINE)


def last_trading(day: date, calendar: TradingCalendar) -> date:
    """``day`` or the trading day before it."""
    while not calendar.trades(day):
        day -= _ONE_DAY
    return day


@cache
def _year(stock: Stock, year: int, seed: int, calendar: TradingCalendar) -> tuple[int, ...]:
    """The price at the end of every day of a year, in 1/1000 fen."""
    price = stock.base_fen * _FINE if year <= FIRST_YEAR else _year(stock, year - 1, seed, calendar)[-1]
    found: list[int] = []
    day = date(year, 1, 1)
    while day.year == year:
        if calendar.trades(day):
            price = _step(stock, day, price, seed)
        found.append(price)
        day += _ONE_DAY
    return tuple(found)


def _step(stock: Stock, day: date, price: int, seed: int) -> int:
    """Three draws of at most 1 % each, and a pull of 0.3 % a day for a price as far off as the base itself."""
    label = f"stock:{seed}:{stock.code}:{day.isoformat()}"
    drawn = sum(between(f"{label}:{turn}", -_STEP_BP, _STEP_BP) for turn in range(3))
    base = stock.base_fen * _FINE
    pull = (base - price) * _PULL_BP // base
    return max(_FINE, price + price * (drawn + pull) // 10_000)


def _minute(clock: time) -> int:
    """Minutes of trading that are over."""
    minutes = clock.hour * 60 + clock.minute
    morning = min(max(minutes - 570, 0), 120)
    return morning + min(max(minutes - 780, 0), 120)


def _on_the_way(stock: Stock, day: date, minute: int, start: int, end: int, seed: int) -> int:
    """From one close to the next, with a wobble that is nothing at either end."""
    wobble = between(f"stock:{seed}:{stock.code}:{day.isoformat()}:{minute}", -_WOBBLE_BP, _WOBBLE_BP)
    room = min(minute, _MINUTES - minute)
    straight = start + (end - start) * minute // _MINUTES
    return max(1, straight + straight * wobble * room // (10_000 * _MINUTES // 2))


class WatchReader(Protocol):
    def codes(self) -> Sequence[str] | None:
        """In the order in which they were put on the list; ``None`` where the person never changed it."""
        ...


class WatchBook(WatchReader, Protocol):
    def keep(self, codes: Sequence[str]) -> None: ...
