"""Parcels: the stations a number passes, and when. A track follows from the number and the seed alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta

from app.domain.chance import between, drawn
from app.domain.orders.states import OrderState
from app.domain.texts import Text
from app.domain.times import CHINA
from app.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Station:
    """``least`` and ``most`` are the minutes that pass before it is reached from the one before.

    ``daytime``: reached between 08:00 and 20:00 only; what would come at night comes the next morning.
    """

    id: str
    words: Text
    state: OrderState
    least: int
    most: int
    daytime: bool = False


@dataclass(frozen=True, slots=True)
class Courier:
    """``pattern`` is the shape of its numbers, ``unknown`` those of that shape that it never issued."""

    id: str
    name: Text
    phone: str
    pattern: str
    unknown: str
    routes: tuple[tuple[Station, ...], ...]


@dataclass(frozen=True, slots=True)
class Parcel:
    """A parcel the world sends the person: ``sent_at`` its first station."""

    number: str
    name: Text
    sent_at: datetime


@dataclass(frozen=True, slots=True)
class Passage:
    """A station with its time."""

    at: datetime
    station: Station


def courier_of(number: str, couriers: Sequence[Courier]) -> Courier | None:
    """The courier whose numbers look like this one."""
    return next((each for each in couriers if re.fullmatch(each.pattern, number, re.ASCII)), None)


def issued(courier: Courier, number: str) -> bool:
    return re.search(courier.unknown, number, re.ASCII) is None


def sent_before(number: str, now: datetime, seed: int) -> datetime:
    """When a typed number was sent off: 2 to 30 hours before it was first asked for, on a whole minute."""
    return now.replace(second=0, microsecond=0) - timedelta(minutes=between(f"sent:{seed}:{number}", 120, 1800))


def track(courier: Courier, number: str, sent_at: datetime, seed: int) -> tuple[Passage, ...]:
    """Every station, oldest first."""
    route = courier.routes[drawn(f"route:{seed}:{number}", len(courier.routes))]
    passed: list[Passage] = []
    at = sent_at
    for station in route:
        at += timedelta(minutes=between(f"leg:{seed}:{number}:{station.id}", station.least, station.most))
        at = _by_day(at) if station.daytime else at
        passed.append(Passage(at, station))
    return tuple(passed)


def _by_day(at: datetime) -> datetime:
    local = at.astimezone(CHINA)
    if local.hour < 8:
        return local.replace(hour=8, minute=local.minute)
    return local if local.hour < 20 else (local + timedelta(days=1)).replace(hour=8)
