"""What others have bought, by the seed and the clock: a seat once sold stays sold.

Every seat has the moment it goes: the nearer the start, the more of them. Some are never sold.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import datetime, timedelta
from hashlib import sha256
from struct import unpack

from app.domain.chance import between
from app.domain.goings.seats import seats_of
from app.domain.goings.shelves import Grade, Room, Shelf
from app.domain.goings.times import Going
from app.domain.times import midnight_of

_EIGHT, _BITS = 8, 32
_MINUTE = timedelta(minutes=1)


def sold_at(going: Going, grade: Grade, seat_id: str, shelf: Shelf, seed: int) -> datetime | None:
    """When somebody else buys this seat, if nobody was there before; ``None`` where nobody does."""
    lead = dict(_leads(going, grade, shelf, seed)).get(seat_id)
    return None if lead is None or going.starts_at is None else going.starts_at - lead * _MINUTE


def _leads(going: Going, grade: Grade, shelf: Shelf, seed: int) -> Iterator[tuple[str, int | None]]:
    """Every seat, and how many minutes before the start somebody buys it.

    A digest holds the turns of eight seats, in the order of the plan.
    """
    room = room_of(shelf, grade)
    label, horizon = f"{seed}:{going.key}:{grade.id}", shelf.days * 24 * 60
    crowd, turns = between(f"crowd:{label}", 30, 94), (0,) * _EIGHT
    for place, seat in enumerate(seats_of(room) if room else ()):
        if place % _EIGHT == 0:
            turns = unpack(">8I", sha256(f"seat:{label}:{place}".encode()).digest())
        turn = turns[place % _EIGHT] * 100
        share = turn // crowd
        yield seat.id, None if share >> _BITS else horizon * share * share >> 2 * _BITS


def place_of(grade: Grade, seat_id: str) -> str:
    """A seat among all of a going."""
    return f"{grade.id}/{seat_id}"


def free_seats(
    going: Going, grade: Grade, shelf: Shelf, own: Collection[str], now: datetime, seed: int
) -> tuple[str, ...]:
    """``own`` are the places this wallet sold. In the order of the plan."""
    if going.starts_at is None:
        return ()
    left = (going.starts_at - now) / _MINUTE
    free = (seat for seat, lead in _leads(going, grade, shelf, seed) if lead is None or lead < left)
    return tuple(seat for seat in free if place_of(grade, seat) not in own)


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
