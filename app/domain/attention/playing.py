"""Playing the same notices under a policy: what each became, and what stood on the screen hour by hour."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta

from app.domain.attention.badges import badge_tree
from app.domain.attention.decisions import Action, Decision, Mark
from app.domain.attention.engine import decide, expire, next_release, release, see_leaf
from app.domain.attention.notices import NoticeKind
from app.domain.attention.policy import Policy
from app.domain.attention.state import AttentionState, Counts
from app.domain.attention.storms import Sent, Visit, Week
from app.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Played:
    """``decisions`` by notice id, the last of each; ``marks_by_hour`` and ``pay_by_hour`` one number an hour.

    ``unasked_pushes`` are those about no payment of the person's own; ``held_ever`` counts notices held at any time.
    A mark is a leaf of the badge tree that shows a number or a dot; ``pay`` are those on the Pay tab.
    """

    policy: str
    counts: Counts
    decisions: dict[int, Decision]
    pushes: int
    unasked_pushes: int
    held_ever: int
    marks_by_hour: tuple[int, ...]
    pay_by_hour: tuple[int, ...]


def play(week: Week, policy: Policy, state: AttentionState | None = None) -> Played:
    """The whole week under one policy, from an empty state unless one is given."""
    return Playing(policy, AttentionState() if state is None else state).through(week)


class Playing:
    """One policy on its way through what was sent and seen, each taken in the order of time."""

    def __init__(self, policy: Policy, state: AttentionState) -> None:
        self._policy, self._state = policy, state
        self._decisions: dict[int, Decision] = {}
        self._pushes: list[NoticeKind] = []
        self._held: set[int] = set()

    def through(self, week: Week) -> Played:
        hours: list[tuple[int, int]] = []
        for step in _in_order(week, week.days * 24):
            self.take(step)
            if isinstance(step, datetime):
                hours.append(self._marks())
        unasked = sum(kind is not NoticeKind.TRANSACTION for kind in self._pushes)
        total, pay = zip(*hours, strict=True) if hours else ((), ())
        return Played(
            self._policy.id, self._state.counts, self._decisions, len(self._pushes), unasked, len(self._held),
            tuple(total), tuple(pay),
        )  # fmt: skip

    def copy(self) -> Playing:
        """Another that goes on from here; this one stays as it is."""
        other = Playing(self._policy, self._state)
        other._decisions, other._pushes, other._held = dict(self._decisions), [*self._pushes], set(self._held)
        return other

    @property
    def decisions(self) -> Mapping[int, Decision]:
        """So far, the last of each, by notice id."""
        return self._decisions

    def take(self, step: Sent | Visit | datetime) -> None:
        """Go on to the next thing that happened, or to a time."""
        match step:
            case Sent():
                self._send(step)
            case Visit():
                self._visit(step)
            case datetime():
                self._until(step)

    def _send(self, sent: Sent) -> None:
        self._until(sent.at)
        decision, self._state = decide(sent.notice, self._policy, self._state, sent.at)
        self._note(sent.notice.id, sent.notice.kind, decision)

    def _visit(self, visit: Visit) -> None:
        self._until(visit.at)
        seen, self._state = see_leaf(self._state, visit.leaf, visit.at)
        self._decisions.update((each.notice.id, each.decision) for each in seen)

    def _until(self, at: datetime) -> None:
        """What falls due up to ``at``, each at its own time, however long the way there is."""
        while (due := next_release(self._state)) is not None and due <= at:
            _, self._state = expire(self._state, due)
            released, self._state = release(self._policy, self._state, due)
            for each in released:
                self._note(each.notice.id, each.notice.kind, each.decision)
        _, self._state = expire(self._state, at)

    def _note(self, notice_id: int, kind: NoticeKind, decision: Decision) -> None:
        self._decisions[notice_id] = decision
        if decision.action is Action.PUSH:
            self._pushes.append(kind)
        if decision.action is Action.HOLD:
            self._held.add(notice_id)

    def _marks(self) -> tuple[int, int]:
        tree = badge_tree(self._state.marks, self._policy)
        leaves = [node for key, node in tree.items() if key in self._state.marks and node.mark is not Mark.NONE]
        on_pay = [leaf for leaf in leaves if _tab(tree, leaf.parent) == "tab/pay"]
        return len(leaves), len(on_pay)


def _tab(tree, section: str | None) -> str | None:
    return tree[section].parent if section in tree else None


def happened(week: Week) -> Iterator[Sent | Visit]:
    """What was sent and seen, in order; at one instant it is first sent."""
    return (step for step in _in_order(week, 0) if not isinstance(step, datetime))


def _in_order(week: Week, hours: int) -> Iterator[Sent | Visit | datetime]:
    full = [(week.start + timedelta(hours=hour + 1), 2, hour) for hour in range(hours)]
    sent = [(each.at, 0, index) for index, each in enumerate(week.sent)]
    visits = [(each.at, 1, index) for index, each in enumerate(week.visits)]
    for at, what, index in sorted([*sent, *visits, *full]):
        yield week.sent[index] if what == 0 else week.visits[index] if what == 1 else at
