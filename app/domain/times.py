"""China Standard Time: what a day, a minute and a midnight are in the wallet."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, timezone

CHINA = timezone(timedelta(hours=8), "CST")
"""UTC+8 the whole year, as in all of China since 1991; hence no time zone database is needed."""


def to_stamp(at: datetime) -> int:
    """Whole seconds since 1970, as stored."""
    return int(at.timestamp())


def from_stamp(stamp: int) -> datetime:
    return datetime.fromtimestamp(stamp, CHINA)


def midnight_of(day: date) -> datetime:
    """The first instant of ``day``."""
    return datetime.combine(day, time(), CHINA)


def minute_number(at: datetime) -> int:
    """Minutes since 1970: the same for all instants of one minute."""
    return to_stamp(at) // 60


def start_of_minute(number: int) -> datetime:
    return from_stamp(number * 60)


def midnights_between(start: datetime, end: datetime) -> Iterator[datetime]:
    """Every midnight after ``start`` up to and including ``end``, oldest first."""
    midnight = midnight_of(start.astimezone(CHINA).date()) + timedelta(days=1)
    while midnight <= end:
        yield midnight
        midnight += timedelta(days=1)
