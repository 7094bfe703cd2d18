"""Badges as a tree: a tile or window, its section, its tab, and above them all the bell.

A parent is the union of its children's notices by id: a notice that stands on two leaves is one in every parent.
"""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.attention.decisions import Mark
from app.domain.attention.notices import NoticeKind
from app.domain.attention.places import ROOT, PlaceOf, four_tabs, section_node, tab_node
from app.domain.attention.policy import Policy
from app.domain.attention.state import Glance, Marks
from app.domain.values import dataclass

MOST_SHOWN = 99


@dataclass(frozen=True, slots=True)
class BadgeNode:
    """``notices`` are the ids it stands for; ``count`` those of them that count.

    A ``rolled`` leaf shows nothing and leaves it to its tab.
    """

    id: str
    parent: str | None
    mark: Mark
    count: int
    notices: frozenset[int]
    rolled: bool = False

    @property
    def text(self) -> str:
        """What a number says: '7', '99+', and nothing for a dot or no mark."""
        if self.mark is not Mark.NUMBER:
            return ""
        return str(self.count) if self.count <= MOST_SHOWN else f"{MOST_SHOWN}+"

    @property
    def dot(self) -> bool:
        return self.mark is Mark.DOT


def no_badge(node: str) -> BadgeNode:
    return BadgeNode(node, None, Mark.NONE, 0, frozenset())


def badge_tree(marks: Marks, policy: Policy, place_of: PlaceOf = four_tabs) -> Mapping[str, BadgeNode]:
    """Every node that has something to say, for a layout given by ``place_of`` (the four tabs, unless told).

    A tab kept free of promotions shows none, wherever a layout puts the windows; the bell shows none either, because
    it hangs on every page. A tab shows at most its budget of leaves, those longest marked.
    """
    below: dict[str, dict[int, Glance]] = {}
    parents: dict[str, str | None] = {ROOT: None}
    leaves_of: dict[str, list[str]] = {}
    for leaf, glances in marks.items():
        section, tab = place_of(leaf)
        if tab is None or section is None:
            _add(below, parents, [leaf, ROOT], _unpromoted(glances) if policy.promotion_free else glances, policy)
            continue
        allowed = _allowed(glances, tab, policy)
        if allowed:
            leaves_of.setdefault(tab, []).append(leaf)
            _add(below, parents, [leaf, section_node(section), tab_node(tab), ROOT], allowed, policy)
    rolled = {leaf for tab, leaves in leaves_of.items() for leaf in _beyond(leaves, marks, policy.budgets.get(tab))}
    return {node: _node(node, parents[node], glances, node in rolled) for node, glances in below.items() if glances}


def _allowed(glances: Mapping[int, Glance], tab: str, policy: Policy) -> Mapping[int, Glance]:
    return _unpromoted(glances) if tab in policy.promotion_free else glances


def _unpromoted(glances: Mapping[int, Glance]) -> Mapping[int, Glance]:
    return {key: glance for key, glance in glances.items() if glance.kind is not NoticeKind.PROMOTION}


def _add(
    below: dict[str, dict[int, Glance]],
    parents: dict[str, str | None],
    path: list[str],
    glances: Mapping[int, Glance],
    policy: Policy,
) -> None:
    for node, parent in zip(path, [*path[1:], None], strict=True):
        parents[node] = parent
        of_node = _unpromoted(glances) if node == ROOT and policy.promotion_free else glances
        below.setdefault(node, {}).update(of_node)


def _beyond(leaves: list[str], marks: Marks, most: int | None) -> list[str]:
    if most is None or len(leaves) <= most:
        return []
    longest = sorted(leaves, key=lambda leaf: min((glance.since, key) for key, glance in marks[leaf].items()))
    return longest[most:]


def _node(node: str, parent: str | None, glances: Mapping[int, Glance], rolled: bool) -> BadgeNode:
    count = sum(glance.number for glance in glances.values())
    mark = Mark.NONE if rolled else Mark.NUMBER if count else Mark.DOT
    return BadgeNode(node, parent, mark, count, frozenset(glances), rolled)
