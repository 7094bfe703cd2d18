"""What a function has on sale, as its document describes it: where, what, in which rooms, at which times."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time
from enum import StrEnum
from math import isqrt
from typing import NamedTuple

from app.domain.goings.rides import Driver, Tariff
from app.domain.texts import Text


class Spot(NamedTuple):
    """A place: ``x_m`` metres east and ``y_m`` north of where the person is."""

    id: str
    name: Text
    about: Text
    x_m: int
    y_m: int

    @property
    def away_m(self) -> int:
        """Straight to it."""
        return isqrt(self.x_m**2 + self.y_m**2)


class Title(NamedTuple):
    """What is shown, where many listings show the same: a film."""

    id: str
    name: Text
    about: Text
    minutes: int
    tint: str


class RoomKind(StrEnum):
    """How its seats are named: row and seat; coach, row and letter; coach, number and berth; row and letter."""

    HALL = "hall"
    COACH = "coach"
    BERTHS = "berths"
    CABIN = "cabin"


class Room(NamedTuple):
    """A plan of seats: a text a row, ``.`` for an aisle, anything else a seat (its letter where seats bear one).

    ``first`` is the number of the first row.
    """

    id: str
    name: Text
    kind: RoomKind
    rows: tuple[str, ...]
    coach: str = ""
    first: int = 1


class Grade(NamedTuple):
    """A way to go, with its price: a class, a fare. ``room`` is ``None`` where nothing is numbered."""

    id: str
    label: Text
    price_fen: int
    room: str | None
    refundable: bool = True


class Listing(NamedTuple):
    """What is on again and again: at each of ``starts`` (minutes of day and ``minutes`` long) on its ``weekdays``.

    A deal has no starts: it is on sale from ``since`` to ``until``, ``stock`` of it, and is valid for ``valid_days``.
    ``origin`` is where it is, or where it leaves from; ``target`` where it goes. ``title`` is empty where ``item``
    gives the name.
    """

    id: str
    title: Text
    about: Text
    merchant: str
    item: str | None
    origin: str
    target: str | None
    starts: tuple[time, ...]
    minutes: int
    grades: tuple[Grade, ...]
    weekdays: frozenset[int]
    since: date | None
    until: date | None
    stock: int = 0
    valid_days: int = 0
    worth_fen: int = 0

    def grade(self, grade_id: str) -> Grade | None:
        return next((each for each in self.grades if each.id == grade_id), None)


class Shelf(NamedTuple):
    """All a function has on sale. ``days`` is how many days ahead (today included) it sells; ``closes`` how many
    minutes before the start it ends."""

    function: str
    days: int
    closes: int
    spots: Mapping[str, Spot]
    items: Mapping[str, Title]
    rooms: Mapping[str, Room]
    listings: Mapping[str, Listing]
    tariffs: Mapping[str, Tariff] = {}
    drivers: tuple[Driver, ...] = ()

    def name_of(self, listing: Listing) -> Text:
        return self.items[listing.item].name if listing.item else listing.title
