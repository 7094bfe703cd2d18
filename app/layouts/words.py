"""Reads the words that documents share: ids that must differ, functions that must exist, icons."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.domain.texts import Text
from app.layouts import sentences
from app.layouts.icons import icon_exists, icon_names
from app.layouts.table import Table

FORMAT = 1
"""The version of every kind of document that this program reads."""


def check_format(table: Table) -> None:
    """Note a document written for another format than the one this program reads."""
    if table.whole("format", 0, 1_000_000, default=FORMAT) != FORMAT:
        table.problem(sentences.unknown_format(FORMAT), "format")


def unique(table: Table, key: str, what: Text, taken: set[str]) -> str:
    """An id that nothing else of its kind has; notes it in ``taken``."""
    value = table.id(key)
    if value and value in taken:
        table.problem(sentences.duplicate(what, value), key)
    taken.add(value)
    return value


def function_id(table: Table, value: Any, functions: Mapping[str, Any], *place: str | int) -> str:
    """The id of a function of the catalogue, found at ``place`` inside the table; "" where it is none."""
    if not isinstance(value, str):
        table.problem(sentences.wrong_kind("function", "text"), *place)
        return ""
    if value not in functions:
        table.problem(sentences.unknown_function(value, table.nearest(value, functions)), *place)
        return ""
    return value


def icon(table: Table, key: str, *, required: bool = True) -> str | None:
    """A stem of Remix Icon; None where there is none and none is required."""
    if not required and key not in table:
        table.allow(key)
        return None
    value = table.text(key)
    if value and not icon_exists(value):
        table.problem(sentences.unknown_icon(value, table.nearest(value, icon_names())), key)
    return value
