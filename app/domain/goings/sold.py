"""What others have bought, by the seed and the clock: a seat once sold stays sold.

Every seat has the moment it goes: the nearer the start, the more of them. Some are never sold.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

from app.domain.chance import between, drawn
from app.domain.goings.seats import seats_of
from app.domain.goings.shelves import Grade, Room, Shelf
from app.domain.goings.times import Going
from app.domain.times import midnight_of

_PARTS = 1_000_000
_MINUTE = timedelta(minutes=1)


def sold_at(going: Going, grade: Grade, seat_id: str, horizon: timedelta, seed: int) -> datetime | None:
    """When somebody else buys this seat, if nobody was there before; ``None`` where nobody does."""
    return _sold_at(going, grade, seat_id, horizon, seed, crowd_of(going, grade, seed))


def crowd_of(going: Going, grade: Grade, seed: int) -> int:
    """How many of a hundred seats somebody buys before it begins."""
    return between(f"crowd:{seed}:{going.key}:{grade.id}", 30, 94)


def _sold_at(going: Going, grade: Grade, seat_id: str, horizon: timedelta, seed: int, crowd: int) -> datetime | None:
    if going.starts_at is None:
        return None
    turn = drawn(f"seat:{seed}:{going.key}:{grade.id}:{seat_id}", _PARTS) * 100
    if turn >= crowd * _PARTS:
        return None
    share = turn // crowd
    minutes = horizon // _MINUTE * share * share // (_PARTS * _PARTS)
    return going.starts_at - minutes * _MINUTE


def place_of(grade: Grade, seat_id: str) -> str:
    """A seat among all of a going."""
    return f"{grade.id}/{seat_id}"


def free_seats(
    going: Going, grade: Grade, shelf: Shelf, own: Collection[str], now: datetime, seed: int
) -> tuple[str, ...]:
    """``own`` are the places this wallet sold. In the order of the plan."""
    room = shelf.rooms[grade.room] if grade.room else None
    if room is None:
        return ()
    horizon, crowd = timedelta(days=shelf.days), crowd_of(going, grade, seed)
    moments = ((seat.id, _sold_at(going, grade, seat.id, horizon, seed, crowd)) for seat in seats_of(room))
    return tuple(seat for seat, at in moments if (at is None or at > now) and place_of(grade, seat) not in own)


def deals_left(going: Going, own: Collection[str], now: datetime, seed: int) -> int:
    """Of a deal: others buy evenly over the time it is on sale, some of it to the end."""
    listing = going.listing
    if listing.since is None or listing.until is None:
        return max(0, listing.stock - len(own))
    begins, ends = midnight_of(listing.since), midnight_of(listing.until) + timedelta(days=1)
    crowd = between(f"crowd:{seed}:{going.key}", 30, 99)
    passed, whole = min(max(now - begins, timedelta()), ends - begins) // _MINUTE, (ends - begins) // _MINUTE
    others = listing.stock * crowd * passed // (100 * whole)
    return max(0, listing.stock - others - len(own))


def left_of(going: Going, grade: Grade, shelf: Shelf, own: Collection[str], now: datetime, seed: int) -> int:
    """How many can still be had."""
    if grade.room is None:
        return deals_left(going, own, now, seed)
    return len(free_seats(going, grade, shelf, own, now, seed))


def room_of(shelf: Shelf, grade: Grade) -> Room | None:
    return shelf.rooms[grade.room] if grade.room else None
