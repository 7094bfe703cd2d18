"""The seats of a room: their ids, and how they are called."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from app.domain.goings.shelves import Room, RoomKind
from app.domain.texts import Text

AISLE = "."
_BERTHS = {"U": Text("upper", "上铺"), "M": Text("middle", "中铺"), "L": Text("lower", "下铺")}


class Seat(NamedTuple):
    """``column`` counts aisles too; ``aside`` says whether it is at the outside of its row, or at an aisle."""

    id: str
    row: int
    column: int
    mark: str
    window: bool
    aisle: bool


@cache
def seats_of(room: Room) -> tuple[Seat, ...]:
    """From the first row on, from the left."""
    return tuple(seat for place, row in enumerate(room.rows) for seat in _row(room, room.first + place, row))


def _row(room: Room, number: int, row: str) -> Iterable[Seat]:
    counted = 0
    for column, mark in enumerate(row):
        if mark == AISLE:
            continue
        counted += 1
        seat_id = f"{number}-{counted}" if room.kind is RoomKind.HALL else f"{number:02d}{mark}"
        beside = {row[column - 1 : column], row[column + 1 : column + 2]}
        outside = column == 0 or column == len(row) - 1
        yield Seat(seat_id, number, column, str(counted) if room.kind is RoomKind.HALL else mark, outside,
                   AISLE in beside)  # fmt: skip


def seat_words(room: Room, seat_id: str) -> Text:
    """``Row 5, seat 12``, ``Coach 05, 12F``, ``Coach 11, berth 7 lower``, ``31A``."""
    match room.kind:
        case RoomKind.HALL:
            row, _, seat = seat_id.partition("-")
            return Text(f"Row {row}, seat {seat}", f"{row}排{seat}座")
        case RoomKind.COACH:
            return Text(f"Coach {room.coach}, {seat_id}", f"{room.coach}车{seat_id}号")
        case RoomKind.BERTHS:
            berth, number = _BERTHS[seat_id[-1]], int(seat_id[:-1])
            en = f"Coach {room.coach}, berth {number} {berth.en}"
            return Text(en, f"{room.coach}车{number:02d}号{berth.zh_CN}")
        case RoomKind.CABIN:
            return Text(seat_id.lstrip("0"), seat_id.lstrip("0"))


def seats_words(room: Room, seat_ids: Iterable[str]) -> Text:
    found = [seat_words(room, each) for each in seat_ids]
    return Text("; ".join(each.en for each in found), "、".join(each.zh_CN for each in found))


def assign(room: Room, free: Iterable[str], wish: str) -> str | None:
    """The first free seat that is as wished for (``window``, ``aisle``, or a berth's letter); else the first free."""
    left = set(free)
    in_order = [seat for seat in seats_of(room) if seat.id in left]
    fits = [seat for seat in in_order if _fits(seat, room, wish)]
    return next((seat.id for seat in [*fits, *in_order]), None)


def _fits(seat: Seat, room: Room, wish: str) -> bool:
    if room.kind is RoomKind.BERTHS:
        return seat.mark == {"window": "L", "aisle": "L"}.get(wish, "")
    return {"window": seat.window, "aisle": seat.aisle}.get(wish, True)
