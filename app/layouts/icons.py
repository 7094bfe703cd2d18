"""Which icons there are: the names of the icon font, read from its name map beside it."""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

NAME_MAP = "fonts/remixicon-charmap-2.5.0.json"
"""Inside the package that ships the font; the package itself is never imported here, for it needs Qt."""


def icon_exists(icon: str) -> bool:
    """Whether a stem ("wallet-3") or a full name ("translate") can be drawn; True where the font is not installed."""
    names = _name_map()
    return not names or f'"{icon}-line"' in names or f'"{icon}"' in names


def icon_names() -> tuple[str, ...]:
    """Every stem and full name, for suggestions."""
    names = json.loads(_name_map() or "{}")
    return tuple(name.removesuffix("-line") for name in names if not name.endswith("-fill"))


@cache
def _name_map() -> str:
    """The map as text: looking a name up in it is quicker than reading it as JSON."""
    package = find_spec("qtawesome")
    for folder in (package and package.submodule_search_locations) or ():
        path = Path(folder) / NAME_MAP
        if path.is_file():
            return path.read_text(encoding="utf-8")
    return ""
