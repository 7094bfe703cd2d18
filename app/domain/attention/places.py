"""Where a badge may stand: a leaf (a service window's row, a function's tile) in a section of a tab.

Nodes of the badge tree are named ``all`` (the bell), ``tab/services``, ``section/windows``, ``window/yhd``,
``tile/fund``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeAlias

ROOT = "all"
TABS = ("pay", "services", "discover", "wealth")
"""The tabs a policy may speak of. A layout that wants a policy to rule its tab gives it one of these ids."""


class Place(NamedTuple):
    """A leaf's section and tab, by their ids in a layout; ``None`` for a leaf the layout has not got."""

    section: str | None
    tab: str | None


PlaceOf: TypeAlias = Callable[[str], Place]
NOWHERE = Place(None, None)
WINDOWS = Place("windows", "services")

_TILES = {
    Place("quick", "pay"): ("scan", "pay_code", "transfer", "member_cards"),
    Place("everyday", "pay"): (
        "fund", "top_up", "card_repay", "utilities", "lottery", "split_bill", "parcels", "family_pay", "bills",
        "campus_card", "donate", "all_functions",
    ),
    Place("collection", "discover"): ("coupons", "tickets", "trips"),
    Place("places", "discover"): ("taxi", "movies", "trains", "flights", "nearby"),
    Place("accounts", "wealth"): ("balance", "bank_cards", "term", "insurance", "stocks", "rates"),
}  # fmt: skip
_PLACES = {f"tile/{function}": place for place, functions in _TILES.items() for function in functions}


def window_leaf(merchant_id: str) -> str:
    return f"window/{merchant_id}"


def tile_leaf(function_id: str) -> str:
    return f"tile/{function_id}"


def tab_node(tab: str) -> str:
    return f"tab/{tab}"


def section_node(section: str) -> str:
    return f"section/{section}"


def four_tabs(leaf: str) -> Place:
    """The wallet's own layout, which the engine decides for (a test holds it to the layout document)."""
    return WINDOWS if leaf.startswith("window/") else _PLACES.get(leaf, NOWHERE)
