"""What a union of a registry is made of, with the areas that are imported only when they are used."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from types import ModuleType
from typing import Any, get_args

from app.domain.areas import AreaTable


def union_of(union: Any, registry: ModuleType, table: AreaTable[Any, Any]) -> set[type]:
    """The types a quoted union says, its names looked up in the registry and in the modules of its areas."""
    names = dict(vars(registry))
    for place in table.areas.values():
        names |= vars(import_module(place.split(":")[0]))
    return set(_members(union, names))


def _members(union: Any, names: dict[str, Any]) -> Iterator[type]:
    if isinstance(union, str):
        for each in union.split(" | "):
            yield from _members(names[each], names)
    else:
        yield from get_args(union) or (union,)
