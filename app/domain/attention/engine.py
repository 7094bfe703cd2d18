"""The engine: a notice, a policy, what happened before and the time make one decision."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from app.domain.attention.clocks import remembered
from app.domain.attention.decisions import Action, Decision, Mark, Reason
from app.domain.attention.gates import GATES
from app.domain.attention.limits import LIMITS, attention_budget
from app.domain.attention.notices import Notice
from app.domain.attention.policy import Policy
from app.domain.attention.state import AttentionState, Push, Standing, held_with, standing_with, without
from app.domain.attention.voice import VOICE
from app.domain.attention.weighing import Weighing


def decide(notice: Notice, policy: Policy, state: AttentionState, now: datetime) -> tuple[Decision, AttentionState]:
    """Decide one notice at ``now``, after ``release`` of what was due before; answers the state to go on with."""
    decision = _judge(Weighing(notice, policy, state, now))
    counts = state.counts.counting(decision.action)
    changes: dict[str, Any] = {"counts": counts._replace(sent=counts.sent + 1)}
    if policy.rate is not None and decision.action is not Action.DROP and notice.kind not in policy.always:
        changes["posts"] = _posted(state, notice.source, now, policy.rate.seconds)
    return decision, _after(notice, decision, policy, state, now, changes)


def release(policy: Policy, state: AttentionState, now: datetime) -> tuple[tuple[Standing, ...], AttentionState]:
    """Decide again, each at its own time, every held notice whose time came by ``now``.

    Answers the new standings in that order; a notice may be held anew, and again later on the way to ``now``.
    """
    released: list[Standing] = []
    while state.held:
        waiting = min(state.held.values(), key=_due)
        until = _due(waiting)[0]
        if until > now:
            break
        standing, state = _released(waiting, policy, state, until)
        released.append(standing)
    return tuple(released), state


def reweigh(policy: Policy, state: AttentionState, now: datetime) -> tuple[tuple[Standing, ...], AttentionState]:
    """Decide every held notice again at ``now``, because what it waits for has changed; answers those that differ."""
    changed: list[Standing] = []
    for waiting in sorted(state.held.values(), key=_due):
        standing, after = _released(waiting, policy, state, now)
        if (standing.decision.action, standing.decision.until) != (waiting.decision.action, waiting.decision.until):
            changed.append(standing)
            state = after
    return tuple(changed), state


def expire(state: AttentionState, now: datetime) -> tuple[tuple[Standing, ...], AttentionState]:
    """Take away what is shown and has expired by ``now``; answers what went."""
    gone = tuple(each for each in state.expiring.values() if each.notice.expires_at and each.notice.expires_at <= now)
    return gone, without(state, gone) if gone else state


def see_leaf(state: AttentionState, leaf: str, now: datetime) -> tuple[tuple[Standing, ...], AttentionState]:
    """The person saw a leaf: all its notices are seen, wherever else they stand; answers them."""
    marked = state.marks.get(leaf, {})
    there = [each for each in _all(state) if each.notice.id in marked or leaf in each.notice.leaves]
    return see(state, there, now)


def see(
    state: AttentionState, standings: Iterable[Standing], now: datetime
) -> tuple[tuple[Standing, ...], AttentionState]:
    """The person saw these notices. One that was held is then only listed: it need not be said any more."""
    seen = tuple(_seen(each, now) for each in standings)
    state = without(state, seen)
    held = sum(each.decision.rule == "seen_before_release" for each in seen)
    counts = state.counts._replace(held=state.counts.held - held, shown=state.counts.shown + held)
    return seen, state._replace(counts=counts) if held else state


def everything(state: AttentionState) -> tuple[Standing, ...]:
    """All that is shown or held and unseen, by id."""
    return tuple(sorted(_all(state), key=lambda each: each.notice.id))


def _judge(case: Weighing) -> Decision:
    for gate in GATES:
        if (ended := gate(case)) is not None:
            return ended
    for lower in VOICE:
        lower(case)
    for limit in LIMITS:
        if (ended := limit(case)) is not None:
            return ended
    attention_budget(case)
    return case.settle()


def _after(
    notice: Notice, decision: Decision, policy: Policy, state: AttentionState, now: datetime, changes: dict[str, Any]
) -> AttentionState:
    if decision.action is Action.HOLD:
        return held_with(state, Standing(notice, decision, now), **changes)
    if not decision.shown:
        return state._replace(**changes)
    if decision.action is Action.PUSH:
        changes["pushed"] = state.pushed + 1
        if notice.kind not in policy.always:
            changes["pushes"] = _remembering(state.pushes, Push(now, notice.source, notice.kind), policy)
    return standing_with(state, Standing(notice, decision, now), **changes)


def _remembering(pushes: tuple[Push, ...], push: Push, policy: Policy) -> tuple[Push, ...]:
    span = remembered(policy.caps)
    if span is None:
        return ()
    return (*[each for each in pushes if push.at - each.at < span], push)


def _posted(state: AttentionState, source: str, now: datetime, seconds: int) -> Mapping[str, tuple[datetime, ...]]:
    span = timedelta(seconds=seconds)
    recent = [at for at in state.posts.get(source, ()) if now - at < span]
    return {**state.posts, source: (*recent, now)}


def _due(standing: Standing) -> tuple[datetime, int]:
    until = standing.decision.until
    return (standing.since if until is None else until), standing.notice.id


def _released(
    waiting: Standing, policy: Policy, state: AttentionState, at: datetime
) -> tuple[Standing, AttentionState]:
    notice = waiting.notice
    state = without(state, (waiting,))
    case = Weighing(notice, policy, state, at, waited=True)
    case.note("released", since=waiting.since.isoformat())
    decision = _judge(case)
    counts = state.counts._replace(held=state.counts.held - 1).counting(decision.action)
    return Standing(notice, decision, at), _after(notice, decision, policy, state, at, {"counts": counts})


def _seen(standing: Standing, now: datetime) -> Standing:
    if standing.decision.action is not Action.HOLD:
        return standing
    reasons = (*standing.decision.reasons, Reason("seen_before_release"))
    return Standing(standing.notice, Decision(Action.LIST, reasons, Mark.NONE), now)


def _all(state: AttentionState) -> list[Standing]:
    shown = [each for of_source in state.open.values() for each in of_source.values()]
    return [*shown, *state.held.values()]
