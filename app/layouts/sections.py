"""Reads the sections of a tab."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.domain.texts import Text
from app.layouts import sentences
from app.layouts.catalogue import Function
from app.layouts.document import SECTION_KINDS, TINTS, Section, Tile
from app.layouts.table import Table
from app.layouts.words import function_id, icon, unique

MOST_SECTIONS = 20
MOST_TILES = 40
MOST_COLUMNS = 6
WITH_TILES = ("quick_actions", "grid", "list")
WITH_COLUMNS = ("quick_actions", "grid")

_SECTION = Text("section", "区块")
_TILE = Text("tile", "功能")


def read_sections(tab: Table, functions: Mapping[str, Function], ids: set[str]) -> tuple[Section, ...]:
    """The sections of a tab; ``ids`` are those the layout has used so far."""
    tables = tab.tables("section")
    if tab.raw("section") == []:
        tab.problem(sentences.empty("section", _SECTION), "section")
    for extra in tables[MOST_SECTIONS:]:
        extra.problem(sentences.too_many(Text("sections", "区块"), MOST_SECTIONS))
    sections = [_section(each, functions, ids) for each in tables]
    for table, section in list(zip(tables, sections, strict=True))[1:]:
        if section.kind == "quick_actions":
            table.problem(sentences.quick_actions_lead(), "kind")
    return tuple(sections)


def _section(table: Table, functions: Mapping[str, Function], ids: set[str]) -> Section:
    kind = table.choice("kind", SECTION_KINDS)
    section = Section(
        id=unique(table, "id", _SECTION, ids),
        kind=kind,  # type: ignore[arg-type]
        title=table.phrase_or_none("title"),
        columns=_columns(table, kind),
        tiles=_tiles(table, kind, functions),
        merchant=_merchant(table, kind),
    )
    table.close()
    return section


def _columns(table: Table, kind: str) -> int:
    if kind in WITH_COLUMNS:
        return table.whole("columns", 1, MOST_COLUMNS, default=4)
    _forbid(table, "columns", kind)
    return 1


def _merchant(table: Table, kind: str) -> str | None:
    if kind == "offer":
        return table.id("merchant")
    _forbid(table, "merchant", kind)
    return None


def _tiles(table: Table, kind: str, functions: Mapping[str, Function]) -> tuple[Tile, ...]:
    if kind not in WITH_TILES and kind:
        _forbid(table, "tiles", kind)
        return ()
    rows = table.rows("tiles", required=bool(kind))
    if table.raw("tiles") == []:
        table.problem(sentences.empty("tiles", _TILE), "tiles")
    if len(rows) > MOST_TILES:
        table.problem(sentences.too_many(Text("tiles", "功能"), MOST_TILES), "tiles", MOST_TILES)
    tiles = tuple(_tile(table, position, value, functions) for position, value in enumerate(rows))
    _report_repeats(table, tiles)
    return tiles


def _tile(section: Table, position: int, value: Any, functions: Mapping[str, Function]) -> Tile:
    if isinstance(value, str):
        return Tile(function_id(section, value, functions, "tiles", position))
    if not isinstance(value, dict):
        section.problem(sentences.wrong_tile(), "tiles", position)
        return Tile("")
    return _tile_of(section.inner(value, "tiles", position), functions)


def _tile_of(table: Table, functions: Mapping[str, Function]) -> Tile:
    tile = Tile(
        function=_function(table, functions),
        label=table.phrase_or_none("label"),
        tint=table.choice("tint", TINTS) if "tint" in table else None,
        icon=icon(table, "icon", required=False),
    )
    table.allow("tint")
    table.close()
    return tile


def _function(tile: Table, functions: Mapping[str, Function]) -> str:
    value = tile.text("function")
    return function_id(tile, value, functions, "function") if value.strip() else ""


def _report_repeats(table: Table, tiles: tuple[Tile, ...]) -> None:
    seen: set[str] = set()
    for position, tile in enumerate(tiles):
        if tile.function in seen:
            table.problem(sentences.repeated_function(tile.function), "tiles", position)
        elif tile.function:
            seen.add(tile.function)


def _forbid(table: Table, key: str, kind: str) -> None:
    table.allow(key)
    if kind and key in table:
        table.problem(sentences.not_for_kind(key, kind), key, on_key=True)
