"""Reads plans of seats."""

from __future__ import annotations

from typing import Any

from app.domain.goings.shelves import Room, RoomKind
from app.domain.texts import Text
from app.layouts.functions import sentences
from app.layouts.table import Table
from app.layouts.words import unique

_ROOM = Text("room", "座位图")
_WIDEST = 30
_LONGEST = 60


def read_room(table: Table, taken: set[str]) -> Room:
    """``rows`` is the plan row by row, or ``row`` is the plan of every one of ``count``."""
    table.allow("rows", "row", "count")
    room = Room(
        id=unique(table, "id", _ROOM, taken),
        name=table.phrase("name"),
        kind=RoomKind(table.choice("kind", tuple(RoomKind)) or RoomKind.HALL),
        rows=_rows(table),
        coach=table.text("coach", default=""),
        first=table.whole("first", 1, 99, default=1),
    )
    table.close()
    return room


def _rows(table: Table) -> tuple[str, ...]:
    if "row" in table:
        return (table.text("row", longest=_WIDEST),) * table.whole("count", 1, _LONGEST)
    return tuple(_row(table, each, place) for place, each in enumerate(table.rows("rows")))


def _row(table: Table, value: Any, place: int) -> str:
    if isinstance(value, str) and 0 < len(value) <= _WIDEST:
        return value
    table.problem(sentences.bad_row(), "rows", place)
    return "."
