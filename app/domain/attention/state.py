"""What the engine remembers between two notices. Immutable: a changed part is a new mapping, the rest is shared."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, tzinfo
from types import MappingProxyType
from typing import Any, NamedTuple

from app.domain.attention.decisions import Action, Decision, Mark
from app.domain.attention.notices import Notice, NoticeKind
from app.domain.attention.policy import Policy
from app.domain.times import CHINA


class Counts(NamedTuple):
    """The ledger of attention: ``sent`` = ``shown`` + ``held`` + ``merged`` + ``dropped`` at every instant."""

    sent: int = 0
    shown: int = 0
    held: int = 0
    merged: int = 0
    dropped: int = 0

    @property
    def balanced(self) -> bool:
        return self.sent == self.shown + self.held + self.merged + self.dropped

    def counting(self, action: Action, by: int = 1) -> Counts:
        """``by`` more notices that ended so, ``sent`` untouched."""
        match action:
            case Action.HOLD:
                return self._replace(held=self.held + by)
            case Action.MERGE:
                return self._replace(merged=self.merged + by)
            case Action.DROP:
                return self._replace(dropped=self.dropped + by)
            case _:
                return self._replace(shown=self.shown + by)


class Standing(NamedTuple):
    """A notice that is shown, or held, and not yet seen; ``since`` is when that was decided."""

    notice: Notice
    decision: Decision
    since: datetime


class Push(NamedTuple):
    at: datetime
    source: str
    kind: NoticeKind


class Glance(NamedTuple):
    """One notice's share of a leaf's badge."""

    kind: NoticeKind
    number: bool
    since: datetime


Marks = Mapping[str, Mapping[int, Glance]]
"""By leaf, then by notice id."""


NOTHING: Mapping[Any, Any] = MappingProxyType({})


class AttentionState(NamedTuple):
    """``open`` is what is shown and unseen, by source and id; ``held`` what waits, by id; ``posts`` the last second's.

    ``pushes`` are those a cap may still count, ``pushed`` how many there ever were. ``focus`` is the person's own
    switch, ``None`` until it was touched: the policy's document then says.
    """

    counts: Counts = Counts()
    open: Mapping[str, Mapping[int, Standing]] = NOTHING
    held: Mapping[int, Standing] = NOTHING
    marks: Marks = NOTHING
    collapsed: Mapping[tuple[str, str], int] = NOTHING
    expiring: Mapping[int, Standing] = NOTHING
    pushes: tuple[Push, ...] = ()
    posts: Mapping[str, tuple[datetime, ...]] = NOTHING
    pushed: int = 0
    muted: frozenset[str] = frozenset()
    zone: tzinfo = CHINA
    focus: bool | None = None

    def focused(self, policy: Policy) -> bool:
        """Whether focus is on under this policy."""
        return policy.focus.on if self.focus is None else self.focus

    def person(self) -> AttentionState:
        """The person alone: what is muted, the focus and the time zone, with nothing sent yet."""
        return AttentionState(muted=self.muted, zone=self.zone, focus=self.focus)

    def open_of(self, source: str) -> int:
        """How many notices of a source are shown or held and unseen."""
        waiting = sum(each.notice.source == source for each in self.held.values())
        return len(self.open.get(source, ())) + waiting


def muting(state: AttentionState, source: str, muted: bool) -> AttentionState:
    """The person muted a source, or let it speak again; what is shown already stays."""
    return state._replace(muted=state.muted | {source} if muted else state.muted - {source})


def travelling(state: AttentionState, zone: tzinfo) -> AttentionState:
    """The person is in another time zone: calendar days and quiet hours are counted anew by its clock."""
    return state._replace(zone=zone)


def focusing(state: AttentionState, on: bool) -> AttentionState:
    """The person switched focus on or off, whatever the policy's document says."""
    return state._replace(focus=on)


def standing_with(state: AttentionState, standing: Standing, **also: Any) -> AttentionState:
    """The state with one more notice shown, and whatever else changes with it."""
    notice, decision = standing.notice, standing.decision
    of_source = {**state.open.get(notice.source, {}), notice.id: standing}
    expires = notice.expires_at is not None
    return state._replace(
        open={**state.open, notice.source: of_source},
        marks=_marked(state.marks, standing) if decision.mark is not Mark.NONE else state.marks,
        collapsed=_collapsing(state, notice),
        expiring={**state.expiring, notice.id: standing} if expires else state.expiring,
        **also,
    )


def held_with(state: AttentionState, standing: Standing, **also: Any) -> AttentionState:
    """The state with one more notice held, and whatever else changes with it."""
    held = {**state.held, standing.notice.id: standing}
    return state._replace(held=held, collapsed=_collapsing(state, standing.notice), **also)


def without(state: AttentionState, standings: tuple[Standing, ...]) -> AttentionState:
    """The state without these notices, whether shown or held; the ledger is not touched."""
    ids = {each.notice.id for each in standings}
    sources = {each.notice.source for each in standings}
    leaves = {leaf for each in standings for leaf in each.decision.leaves}
    gone = {(each.notice.source, each.notice.collapse) for each in standings if each.notice.collapse}
    return state._replace(
        open=_thinned(state.open, sources, ids),
        marks=_thinned(state.marks, leaves, ids),
        held=_less(state.held, ids),
        expiring=_less(state.expiring, ids),
        collapsed={key: each for key, each in state.collapsed.items() if key not in gone} if gone else state.collapsed,
    )


def _marked(marks: Marks, standing: Standing) -> Marks:
    notice, decision = standing.notice, standing.decision
    glance = Glance(notice.kind, decision.mark is Mark.NUMBER, standing.since)
    return {**marks, **{leaf: {**marks.get(leaf, {}), notice.id: glance} for leaf in decision.leaves}}


def _collapsing(state: AttentionState, notice: Notice) -> Mapping[tuple[str, str], int]:
    if not notice.collapse:
        return state.collapsed
    return {**state.collapsed, (notice.source, notice.collapse): notice.id}


def _less(kept, ids: set[int]):
    return {key: each for key, each in kept.items() if key not in ids} if kept.keys() & ids else kept


def _thinned(grouped, groups: set[str], ids: set[int]):
    """A mapping of mappings without some ids; a group that is left empty goes too."""
    touched = {group: _less(grouped[group], ids) for group in groups if group in grouped}
    return {group: each for group, each in {**grouped, **touched}.items() if each}
