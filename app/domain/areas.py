"""Tables whose parts are imported when they are first asked for."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TypeVar

Key = TypeVar("Key", bound=type | str)
Entry = TypeVar("Entry")


class AreaTable(dict[Key, Entry]):
    """Some entries at once, those of an area when something of that area is first looked up with ``[]``.

    ``areas`` says where an area's own table is, as ``module:NAME``, by how its keys begin: for a type by the module or
    package it is in, for a word by the word itself. Raises ``KeyError`` for what no area has.
    """

    def __init__(self, own: Mapping[Key, Entry], areas: Mapping[str, str]) -> None:
        super().__init__(own)
        self.areas = dict(areas)

    def __missing__(self, key: Key) -> Entry:
        where = _place_of(key)
        for begins, place in self.areas.items():
            if where == begins or where.startswith(f"{begins}."):
                for name, entry in table_at(place).items():
                    self.setdefault(name, entry)
                if key in self:
                    return self[key]
        raise KeyError(key)

    def whole(self) -> Mapping[Key, Entry]:
        """Every entry: imports every area."""
        for place in self.areas.values():
            for name, entry in table_at(place).items():
                self.setdefault(name, entry)
        return self


def table_at(place: str) -> Mapping:
    """The table of an area, from ``module:NAME``."""
    module, name = place.split(":")
    return getattr(import_module(module), name)


def _place_of(key: type | str) -> str:
    return key if isinstance(key, str) else key.__module__
