"""A layout: the tabs of the phone, their sections, and the tiles in them."""

from __future__ import annotations

from typing import Literal

from app.domain.texts import Text
from app.domain.values import dataclass

HeaderStyle = Literal["search", "title", "assets"]
SectionKind = Literal["quick_actions", "grid", "list", "latest_bill", "windows", "offer", "assets", "fund_chart"]

HEADER_STYLES: tuple[HeaderStyle, ...] = ("search", "title", "assets")
SECTION_KINDS: tuple[SectionKind, ...] = (
    "quick_actions",
    "grid",
    "list",
    "latest_bill",
    "windows",
    "offer",
    "assets",
    "fund_chart",
)
TINTS = ("amber", "blue", "green", "coral", "violet", "grey")


@dataclass(frozen=True, slots=True)
class Tile:
    """A function on a page; ``label``, ``tint`` and ``icon`` stand in for the catalogue's own where given."""

    function: str
    label: Text | None = None
    tint: str | None = None
    icon: str | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A block of a tab. ``columns`` is 1 where the kind has none; ``merchant`` only an offer has."""

    id: str
    kind: SectionKind
    title: Text | None
    columns: int
    tiles: tuple[Tile, ...]
    merchant: str | None = None


@dataclass(frozen=True, slots=True)
class Header:
    """The top of a tab; ``actions`` are ids of functions, shown as icons."""

    style: HeaderStyle
    actions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tab:
    """One tab; ``icon`` is a Remix Icon stem, outlined at rest and filled when chosen."""

    id: str
    name: Text
    icon: str
    header: Header
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """A whole layout; ``order`` ranks it in a list of layouts."""

    id: str
    name: Text
    about: Text
    tabs: tuple[Tab, ...]
    order: int = 100

    @property
    def section_count(self) -> int:
        return sum(len(tab.sections) for tab in self.tabs)

    @property
    def tile_count(self) -> int:
        return sum(len(section.tiles) for tab in self.tabs for section in tab.sections)


NO_LAYOUT = Layout("", Text("", ""), Text("", ""), ())
"""What a phone shows before it has a document."""
