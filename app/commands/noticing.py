"""What every command does that gives a notice, or lets the person see one: the engine's part of its unit of work."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from app.domain.attention import engine
from app.domain.attention.decisions import Action, Decision, reasons_to_text
from app.domain.attention.notices import Notice, NoticeKind
from app.domain.attention.places import tile_leaf, window_leaf
from app.domain.attention.policy import Policy
from app.domain.attention.records import NoticeDraft
from app.domain.attention.state import AttentionState, Standing
from app.domain.events import Event, NoticeDecided, NoticesSeen
from app.domain.ports import UnitOfWork
from app.domain.texts import Text
from app.domain.worlds import OpenWorld

RECEIPTS = "receipts"


def next_id(work: UnitOfWork) -> int:
    """The id the next notice gets: every notice sent is kept, and they are numbered from 1."""
    return work.attention.counts.sent + 1


def receipt_notice(work: UnitOfWork, merchant_id: str) -> Notice:
    """The notice of a payment the person has just made."""
    leaf = window_leaf(merchant_id)
    return Notice(next_id(work), merchant_id, RECEIPTS, NoticeKind.TRANSACTION, (leaf,), leaf, thread=merchant_id)


def bill_notice(work: UnitOfWork, merchant_id: str, bill_id: int) -> Notice:
    """The same, of a merchant whose window is not followed: it stands on Bills."""
    return Notice(
        next_id(work), merchant_id, RECEIPTS, NoticeKind.TRANSACTION, (tile_leaf("bills"),), f"bill/{bill_id}",
        thread=merchant_id,
    )  # fmt: skip


def notify(
    work: UnitOfWork,
    world: OpenWorld,
    notice: Notice,
    title: Text,
    body: Text,
    message_id: int | None = None,
    payload: str | None = None,
) -> NoticeDecided:
    """Decide a notice of the next id now, and keep it. The words are those of its message, where it has one."""
    policy = deciding(work, world)
    decision, state = engine.decide(notice, policy, work.attention, work.now)
    work.keep_notice(NoticeDraft(notice, decision, policy.id, message_id, title, body, payload), state)
    return _told(notice, decision, policy.id, message_id)


def deciding(work: UnitOfWork, world: OpenWorld) -> Policy:
    """The policy that decides now."""
    return world.policy(work.policy, work.adopted)


def _told(notice: Notice, decision: Decision, policy_id: str, message_id: int | None = None) -> NoticeDecided:
    """The decision as an event."""
    until = decision.until.isoformat() if decision.until else ""
    reasons = reasons_to_text(decision.reasons) if decision.action is Action.HOLD else ""
    return NoticeDecided(
        notice.id, notice.source, notice.kind.value, decision.action.value, policy_id, reasons, message_id, until,
        decision.into,
    )  # fmt: skip


def pass_time(work: UnitOfWork, world: OpenWorld, to: datetime) -> tuple[Event, ...]:
    """Decide again what was held up to ``to``, and take away what has expired by then."""
    before = work.attention
    if not before.held and not before.expiring:
        return ()
    policy = deciding(work, world)
    released, state = engine.release(policy, before, to)
    gone, state = engine.expire(state, to)
    decided = _redecided(work, released, policy.id, state)
    if gone:
        work.see_notices([each.notice.id for each in gone], state)
    return decided + ((NoticesSeen("expired", len(gone)),) if gone else ())


def reweigh(work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    """Decide again at once all that is held."""
    policy = deciding(work, world)
    changed, state = engine.reweigh(policy, work.attention, work.now)
    return _redecided(work, changed, policy.id, state)


def _redecided(
    work: UnitOfWork, standings: tuple[Standing, ...], policy_id: str, state: AttentionState
) -> tuple[Event, ...]:
    if standings:
        work.redecide(standings, policy_id, state)
    return tuple(_told(each.notice, each.decision, policy_id) for each in standings)


def see_leaf(work: UnitOfWork, leaf: str) -> tuple[Event, ...]:
    """The person looks at what this leaf stands for."""
    return _seen(work, leaf, *engine.see_leaf(work.attention, leaf, work.now))


def see_all(work: UnitOfWork, where: str, standings: Iterable[Standing]) -> tuple[Event, ...]:
    return _seen(work, where, *engine.see(work.attention, standings, work.now))


def _seen(work: UnitOfWork, where: str, seen: tuple[Standing, ...], state: AttentionState) -> tuple[Event, ...]:
    if not seen:
        return ()
    early = [each for each in seen if each.decision.rule == "seen_before_release"]
    if early:
        work.redecide(early, work.policy, state)
    work.see_notices([each.notice.id for each in seen], state)
    return (NoticesSeen(where, len(seen)),)
