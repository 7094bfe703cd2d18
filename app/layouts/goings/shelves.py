"""Reads a shelf: its places, titles, rooms, listings, and the tariffs and drivers of a taxi."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.domain.goings.rides import Driver, Tariff
from app.domain.goings.shelves import Grade, Listing, Room, Shelf, Spot, Title
from app.domain.texts import Text
from app.layouts.document import TINTS
from app.layouts.functions import sentences
from app.layouts.functions.words import flag, list_of, text_or_none, yuan, yuan_or_none
from app.layouts.goings.rooms import read_room
from app.layouts.reading import RESOURCES, read_document, read_shipped
from app.layouts.table import Table
from app.layouts.words import check_format, unique

if TYPE_CHECKING:
    from app.layouts.problems import DocumentErrors

GOINGS = RESOURCES / "goings"

_EVERY_DAY = frozenset(range(7))
_SPOT, _ITEM, _ROOM = Text("spot", "地点"), Text("item", "条目"), Text("room", "座位图")
_TARIFF, _LISTING = Text("tariff", "计价"), Text("listing", "班次")
_FARTHEST = 5_000_000


@cache
def load_shelf(function: str) -> Shelf | None:
    """What a function has on sale; ``None`` for one that sells nothing one goes to."""
    path = GOINGS / f"{function}.toml"
    return read_shipped(path, _shelf) if path.exists() else None


def read_shelf(path: Path | str) -> Shelf | DocumentErrors:
    """The shelf in a file, or everything wrong with it; never raises for its content."""
    return read_document(Path(path), _shelf)


def _shelf(table: Table) -> Shelf:
    check_format(table)
    spots, items = _named(table, "spots", _spot), _named(table, "items", _item)
    rooms = _named(table, "rooms", read_room)
    shelf = Shelf(
        function=table.id("function"),
        days=table.whole("days", 1, 60),
        closes=table.whole("closes", 0, 1440, default=0),
        spots=spots,
        items=items,
        rooms=rooms,
        listings=_named(table, "listings", lambda each, taken: _listing(each, taken, spots, items, rooms)),
        tariffs=_named(table, "tariffs", _tariff),
        drivers=tuple(_driver(each) for each in list_of(table, "drivers")),
    )
    table.close()
    return shelf


def _named(table: Table, key: str, read: Callable[[Table, set[str]], Any]) -> Mapping[str, Any]:
    """By id, in the order of the document."""
    taken: set[str] = set()
    found = [read(each, taken) for each in list_of(table, key)]
    return {each.id: each for each in found}


def _spot(table: Table, taken: set[str]) -> Spot:
    spot = Spot(
        unique(table, "id", _SPOT, taken),
        table.phrase("name"),
        table.phrase_or_none("about") or Text("", ""),
        table.whole("x", -_FARTHEST, _FARTHEST, default=0),
        table.whole("y", -_FARTHEST, _FARTHEST, default=0),
    )
    table.close()
    return spot


def _item(table: Table, taken: set[str]) -> Title:
    item = Title(
        unique(table, "id", _ITEM, taken), table.phrase("name"), table.phrase("about"), table.whole("minutes", 1, 600),
        table.choice("tint", TINTS),
    )  # fmt: skip
    table.close()
    return item


def _listing(
    table: Table, taken: set[str], spots: Mapping[str, Spot], items: Mapping[str, Title], rooms: Mapping[str, Room]
) -> Listing:
    item = _known(table, "item", items, _ITEM, optional=True)
    grades = tuple(_grade(each, rooms) for each in list_of(table, "grades"))
    if not grades:
        table.problem(sentences.no_grades())
    listing = Listing(
        id=unique(table, "id", _LISTING, taken),
        title=Text("", "") if item else table.phrase("title"),
        about=table.phrase_or_none("about") or Text("", ""),
        merchant=table.id("merchant"),
        item=item,
        origin=_known(table, "at", spots, _SPOT) or "",
        target=_known(table, "to", spots, _SPOT, optional=True),
        starts=tuple(_moment(table, each, place) for place, each in enumerate(table.rows("starts", required=False))),
        minutes=items[item].minutes if item and item in items else table.whole("minutes", 0, 6000, default=0),
        grades=grades,
        weekdays=_weekdays(table),
        since=_day(table, "since"),
        until=_day(table, "until"),
        stock=table.whole("stock", 0, 100_000, default=0),
        valid_days=table.whole("valid_days", 0, 366, default=0),
        worth_fen=yuan_or_none(table, "worth") or 0,
    )
    table.close()
    return listing


def _grade(table: Table, rooms: Mapping[str, Room]) -> Grade:
    grade = Grade(
        table.id("id"), table.phrase("label"), yuan(table, "price"), _known(table, "room", rooms, _ROOM, optional=True),
        flag(table, "refundable", True),
    )  # fmt: skip
    table.close()
    return grade


def _known(table: Table, key: str, known: Mapping[str, Any], kind: Text, *, optional: bool = False) -> str | None:
    name = text_or_none(table, key) if optional else table.text(key)
    if name and name not in known:
        table.problem(sentences.unknown_name(kind, name), key)
    return name


def _moment(table: Table, value: Any, place: int) -> time:
    try:
        return time.fromisoformat(value)
    except (TypeError, ValueError):
        table.problem(sentences.bad_clock("starts"), "starts", place)
        return time()


def _weekdays(table: Table) -> frozenset[int]:
    table.allow("weekdays")
    if "weekdays" not in table:
        return _EVERY_DAY
    found = table.rows("weekdays")
    for place, each in enumerate(found):
        if type(each) is not int or not 0 <= each <= 6:
            table.problem(sentences.bad_weekday(), "weekdays", place)
    return frozenset(each for each in found if type(each) is int)


def _day(table: Table, key: str) -> date | None:
    value = table.raw(key)
    if value is None or (isinstance(value, date) and not isinstance(value, datetime)):
        return value
    table.problem(sentences.bad_day(key), key)
    return None


def _tariff(table: Table, taken: set[str]) -> Tariff:
    tariff = Tariff(
        unique(table, "id", _TARIFF, taken), table.phrase("label"), yuan(table, "start"),
        table.whole("start_m", 0, 100_000), yuan(table, "km"), table.whole("far_m", 0, 100_000), yuan(table, "far_km"),
    )  # fmt: skip
    table.close()
    return tariff


def _driver(table: Table) -> Driver:
    driver = Driver(table.phrase("name"), table.text("plate"), table.phrase("car"))
    table.close()
    return driver
