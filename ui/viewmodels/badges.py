"""The badge tree of whatever layout is on the phone: tile or window → section → tab."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.attention.badges import BadgeNode, no_badge
from app.domain.attention.places import NOWHERE, ROOT, Place, PlaceOf, section_node, tab_node, tile_leaf, window_leaf
from app.domain.snapshot import WalletSnapshot
from app.layouts.document import Layout

BELL = "notices"


class Badges:
    """What may call for a glance, by the engine's decisions, on the places of one layout."""

    def __init__(self, layout: Layout, snapshot: WalletSnapshot | None) -> None:
        self._nodes: Mapping[str, BadgeNode] = {}
        if snapshot is not None:
            self._nodes = snapshot.attention.tree(places_of(layout))

    def tab(self, tab_id: str) -> BadgeNode:
        return self._node(tab_node(tab_id))

    def tile(self, function_id: str) -> BadgeNode:
        """The bell stands for everything; any other function for its own tile."""
        return self._node(ROOT if function_id == BELL else tile_leaf(function_id))

    def window(self, merchant_id: str) -> BadgeNode:
        return self._node(window_leaf(merchant_id))

    def _node(self, name: str) -> BadgeNode:
        return self._nodes.get(name) or no_badge(name)


def places_of(layout: Layout) -> PlaceOf:
    """Where this layout has each leaf of the badge tree."""
    tiles, windows = _places(layout), _windows(layout)
    return lambda leaf: windows if leaf.startswith("window/") else tiles.get(leaf, NOWHERE)


def areas_of(layout: Layout) -> frozenset[str]:
    """The nodes of this layout's tabs and sections, with a badge or without."""
    sections = {section_node(section.id) for tab in layout.tabs for section in tab.sections}
    return frozenset(sections | {tab_node(tab.id) for tab in layout.tabs})


def _places(layout: Layout) -> dict[str, Place]:
    """Where each function stands first."""
    found: dict[str, Place] = {}
    for tab in layout.tabs:
        for section in tab.sections:
            for tile in section.tiles:
                found.setdefault(tile_leaf(tile.function), Place(section.id, tab.id))
    return found


def _windows(layout: Layout) -> Place:
    """Where the service windows stand; nowhere in a layout without them."""
    places = [Place(section.id, tab.id) for tab in layout.tabs for section in tab.sections if section.kind == "windows"]
    return places[0] if places else NOWHERE
