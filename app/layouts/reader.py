"""Reads layout documents."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.texts import Text
from app.layouts import sentences
from app.layouts.catalogue import Function, load_catalogue
from app.layouts.document import HEADER_STYLES, Header, Layout, Tab
from app.layouts.reading import RESOURCES, read_document, read_shipped
from app.layouts.sections import read_sections
from app.layouts.table import Table
from app.layouts.words import check_format, function_id, icon, unique

if TYPE_CHECKING:
    from app.layouts.problems import DocumentErrors

MOST_TABS = 5
MOST_ACTIONS = 3
LAYOUTS = RESOURCES / "layouts"
DEFAULT_LAYOUT = "four_tabs"

_TAB = Text("tab", "频道")
_ACTION = Text("actions", "页头按钮")


def read_layout(path: Path | str, catalogue: Mapping[str, Function] | None = None) -> Layout | DocumentErrors:
    """The layout in a ``.toml`` or ``.json`` file, or everything wrong with it; never raises for its content."""
    functions = load_catalogue() if catalogue is None else catalogue
    return read_document(Path(path), lambda table: _layout(table, functions))


def load_layout(layout_id: str = DEFAULT_LAYOUT) -> Layout:
    """One layout that ships with the program."""
    return read_shipped(layout_path(layout_id), lambda table: _layout(table, load_catalogue()))


def load_layouts() -> tuple[Layout, ...]:
    """Every layout that ships with the program, in the order a picker shows them."""
    layouts = [load_layout(path.stem) for path in LAYOUTS.glob("*.toml")]
    return tuple(sorted(layouts, key=lambda layout: (layout.order, layout.id)))


def layout_path(layout_id: str = DEFAULT_LAYOUT) -> Path:
    """The file of a layout that ships with the program."""
    return LAYOUTS / f"{layout_id}.toml"


def _layout(table: Table, functions: Mapping[str, Function]) -> Layout:
    check_format(table)
    sections: set[str] = set()
    layout = Layout(
        id=table.id("id"),
        name=table.phrase("name"),
        about=table.phrase("about"),
        order=table.whole("order", 0, 1000, default=100),
        tabs=_tabs(table, functions, sections),
    )
    table.close()
    return layout


def _tabs(table: Table, functions: Mapping[str, Function], section_ids: set[str]) -> tuple[Tab, ...]:
    tables = table.tables("tab")
    if table.raw("tab") == []:
        table.problem(sentences.empty("tab", _TAB), "tab")
    for extra in tables[MOST_TABS:]:
        extra.problem(sentences.too_many(Text("tabs", "频道"), MOST_TABS))
    ids: set[str] = set()
    return tuple(_tab(each, functions, ids, section_ids) for each in tables)


def _tab(table: Table, functions: Mapping[str, Function], ids: set[str], section_ids: set[str]) -> Tab:
    tab = Tab(
        id=unique(table, "id", _TAB, ids),
        name=table.phrase("name"),
        icon=icon(table, "icon") or "",
        header=_header(table.table("header"), functions),
        sections=read_sections(table, functions, section_ids),
    )
    table.close()
    return tab


def _header(table: Table | None, functions: Mapping[str, Function]) -> Header:
    if table is None:
        return Header("title", ())
    header = Header(
        style=table.choice("style", HEADER_STYLES),  # type: ignore[arg-type]
        actions=_actions(table, functions),
    )
    table.close()
    return header


def _actions(table: Table, functions: Mapping[str, Function]) -> tuple[str, ...]:
    actions: list[str] = []
    for position, value in enumerate(table.rows("actions", required=False)):
        action = function_id(table, value, functions, "actions", position)
        if action in actions:
            table.problem(sentences.repeated_function(action), "actions", position)
        actions.append(action)
        if len(actions) == MOST_ACTIONS + 1:
            table.problem(sentences.too_many(_ACTION, MOST_ACTIONS), "actions", position)
    return tuple(actions)
