"""One of a listing's times: its key, and all that are on a day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import NamedTuple

from app.domain.goings.shelves import Listing, Shelf
from app.domain.times import CHINA, midnight_of


class Going(NamedTuple):
    """A listing at one of its times; a deal has none."""

    key: str
    listing: Listing
    starts_at: datetime | None
    ends_at: datetime | None


def goings_on(shelf: Shelf, day: date) -> tuple[Going, ...]:
    """Everything on a day, earliest first; deals that are on sale on it."""
    found = [going for listing in shelf.listings.values() if _on(listing, day) for going in _of_day(listing, day)]
    return tuple(sorted(found, key=lambda each: (each.starts_at or midnight_of(day), each.key)))


def going_of(shelf: Shelf, key: str) -> Going | None:
    """The going of a key (``g7506@2014-05-17T07:05``, a deal's is its listing's id); ``None`` where nothing is on."""
    listing_id, _, at = key.partition("@")
    listing = shelf.listings.get(listing_id)
    if listing is None:
        return None
    if not listing.starts:
        return Going(key, listing, None, None) if not at else None
    try:
        starts = datetime.strptime(at, "%Y-%m-%dT%H:%M").replace(tzinfo=CHINA)
    except ValueError:
        return None
    found = _of_day(listing, starts.date()) if _on(listing, starts.date()) else ()
    return next((going for going in found if going.key == key), None)


def last_day(shelf: Shelf, now: datetime) -> date:
    """The last day there is anything on sale for."""
    return now.astimezone(CHINA).date() + timedelta(days=shelf.days - 1)


def deal_ends_at(listing: Listing, now: datetime) -> datetime:
    """The end of the last day a deal bought ``now`` can be used on."""
    return midnight_of(now.astimezone(CHINA).date() + timedelta(days=listing.valid_days + 1))


def _on(listing: Listing, day: date) -> bool:
    in_time = (listing.since is None or listing.since <= day) and (listing.until is None or day <= listing.until)
    return in_time and day.weekday() in listing.weekdays


def _of_day(listing: Listing, day: date) -> Iterator[Going]:
    if not listing.starts:
        yield Going(listing.id, listing, None, None)
    for each in listing.starts:
        starts = datetime.combine(day, each, CHINA)
        yield Going(
            f"{listing.id}@{starts:%Y-%m-%dT%H:%M}", listing, starts, starts + timedelta(minutes=listing.minutes)
        )
