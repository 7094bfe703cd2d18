"""The days the fund trades, and the hours its figures appear."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from app.domain.times import CHINA
from app.domain.values import dataclass

_ONE = timedelta(days=1)
_FRIDAY = 4


@dataclass(frozen=True, slots=True)
class TradingCalendar:
    """``holidays`` are weekdays off. On ``working`` days, Saturdays and Sundays made up for, banks work and the fund
    does not. Figures of a trading day appear at ``figures_at`` of that day, those of another day at ``figures_off_at``.
    """

    holidays: frozenset[date]
    working: frozenset[date]
    closes_at: time
    figures_at: time
    figures_off_at: time

    def trades(self, day: date) -> bool:
        return day.weekday() <= _FRIDAY and day not in self.holidays

    def banks_open(self, day: date) -> bool:
        return self.trades(day) or day in self.working

    def next_trading(self, day: date) -> date:
        """The first trading day after ``day``."""
        day += _ONE
        while not self.trades(day):
            day += _ONE
        return day

    def figures_on(self, day: date) -> datetime:
        """When the income of ``day`` is known and joins the principal."""
        hour = self.figures_at if self.trades(day) else self.figures_off_at
        return datetime.combine(day, hour, CHINA)


@dataclass(frozen=True, slots=True)
class Confirmed:
    """What becomes of money paid in: it counts as paid on ``trading_day``, is confirmed and begins to earn on
    ``confirmed_on``, and that day's income shows as yesterday's on ``first_income_shown_on``.

    The day of confirmation is a trading day, so its figures appear that evening: from then on the income is part of
    the total, of the sum since the start and of the history. "Shows" of the domain's facts is the figure "Yesterday",
    which is the day before's from midnight on (D). Whoever tells a person of it says both, the evening and the day.
    """

    trading_day: date
    confirmed_on: date
    first_income_shown_on: date


def confirmation(paid_at: datetime, calendar: TradingCalendar) -> Confirmed:
    """Before 15:00 on a trading day counts for that day, anything else for the next one (source: domain facts)."""
    local = paid_at.astimezone(CHINA)
    day = local.date()
    in_time = calendar.trades(day) and local.time() < calendar.closes_at
    trading_day = day if in_time else calendar.next_trading(day)
    confirmed_on = calendar.next_trading(trading_day)
    return Confirmed(trading_day, confirmed_on, confirmed_on + _ONE)
