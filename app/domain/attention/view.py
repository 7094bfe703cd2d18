"""What a snapshot says of attention."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from app.domain.attention.badges import BadgeNode, badge_tree, no_badge
from app.domain.attention.notices import NoticeKind
from app.domain.attention.places import ROOT, PlaceOf, tab_node
from app.domain.attention.policy import Policy
from app.domain.attention.records import NoticeRecord
from app.domain.attention.state import AttentionState, Counts, Marks
from app.domain.attention.zones import HOME, zone_name
from app.domain.texts import Text


@dataclass(frozen=True, slots=True)
class Held:
    """A notice that waits, and the rule it waits by."""

    id: int
    source: str
    until: datetime | None
    kind: NoticeKind
    rule: str


@dataclass(frozen=True)
class Attention:
    """``pushes`` are the last few, newest first, each with its ``push_serial``; ``policies`` are all there are, those
    a designer adopted last. ``focus`` says whether focus is on; ``zone`` is the person's time zone by its IANA name.
    """

    policy: Policy
    policies: tuple[Policy, ...]
    marks: Marks
    held: tuple[Held, ...]
    counts: Counts
    muted: frozenset[str]
    pushes: tuple[NoticeRecord, ...]
    focus: bool = False
    zone: str = HOME

    @cached_property
    def nodes(self) -> Mapping[str, BadgeNode]:
        """The badge tree of the four tabs by node; what is not in it has no badge."""
        return badge_tree(self.marks, self.policy)

    def tree(self, place_of: PlaceOf) -> Mapping[str, BadgeNode]:
        """The same notices on another layout."""
        return badge_tree(self.marks, self.policy, place_of)

    def policy_name(self, policy_id: str) -> Text:
        """A policy's name; its id for one that is no longer there."""
        return next((each.name for each in self.policies if each.id == policy_id), Text(policy_id, policy_id))

    def badge(self, node: str) -> BadgeNode:
        return self.nodes.get(node) or no_badge(node)

    def tab(self, tab: str) -> BadgeNode:
        return self.badge(tab_node(tab))

    @property
    def bell(self) -> BadgeNode:
        return self.badge(ROOT)


PUSHES_KEPT = 8


def attention_of(
    state: AttentionState, policy: Policy, policies: Mapping[str, Policy], pushes: tuple[NoticeRecord, ...]
) -> Attention:
    held = tuple(
        Held(key, each.notice.source, each.decision.until, each.notice.kind, each.decision.rule)
        for key, each in sorted(state.held.items())
    )
    return Attention(
        policy, tuple(policies.values()), state.marks, held, state.counts, state.muted, pushes,
        state.focused(policy), zone_name(state.zone),
    )  # fmt: skip
