"""Notices between the engine and their table."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from app.domain.attention.decisions import Action, Decision, Mark, reasons_from_text, reasons_to_text
from app.domain.attention.notices import Interruption, Notice, NoticeKind
from app.domain.attention.records import NO_WORDS, NoticeDraft, NoticeRecord
from app.domain.attention.state import AttentionState, Counts, Push, Standing, held_with, standing_with
from app.domain.attention.zones import zone_or_home
from app.domain.texts import Text
from app.domain.times import from_stamp, to_stamp
from app.storage import statements as sql
from app.storage.rows import Row
from app.storage.wire import Wire

LONGEST_CAP = timedelta(days=366)
LONGEST_RATE = timedelta(hours=1)


def to_record(row: Row) -> NoticeRecord:
    (
        notice_id, message_id, source, channel, kind, importance, interruption, relevance, thread, collapse,
        expires_at, alert, leaves, route, payload, sent_at, policy, action, mark, marked, reasons, since, until,
        merged_into, seen_at, push_serial, title_en, title_zh, body_en, body_zh,
    ) = row  # fmt: skip
    notice = Notice(
        notice_id, source, channel, NoticeKind(kind), tuple(leaves.split()), route, importance,
        Interruption(interruption), relevance, thread, collapse, _moment(expires_at), bool(alert),
    )  # fmt: skip
    decision = Decision(
        Action(action), reasons_from_text(reasons), Mark(mark), tuple(marked.split()), _moment(until), merged_into
    )
    return NoticeRecord(
        notice, decision, policy, message_id, Text(title_en, title_zh), Text(body_en, body_zh), payload,
        from_stamp(sent_at), from_stamp(since), _moment(seen_at), push_serial,
    )  # fmt: skip


def add_notice(wire: Wire, draft: NoticeDraft, stamp: int, push_serial: int | None) -> None:
    """Write a notice; what is as usual with it is left to the columns' defaults, which saves half of a receipt's."""
    row = _row(draft, stamp, push_serial)
    if _is_usual(draft):
        wire.run(sql.ADD_USUAL_NOTICE, **row)
    else:
        wire.run(sql.ADD_NOTICE, **row, **_rest(draft))


def _is_usual(draft: NoticeDraft) -> bool:
    """Whether the columns' defaults say what ``_rest`` would."""
    notice, decision = draft.notice, draft.decision
    rest = (
        notice.importance, notice.interruption, notice.relevance, notice.collapse, notice.expires_at, notice.alert,
        draft.payload, decision.until, decision.into,
    )  # fmt: skip
    return draft.message_id is not None and rest == _USUAL


def _row(draft: NoticeDraft, stamp: int, push_serial: int | None) -> dict[str, Any]:
    notice, decision = draft.notice, draft.decision
    return {
        "id": notice.id, "message_id": draft.message_id, "source": notice.source, "channel": notice.channel,
        "kind": notice.kind.value, "thread": notice.thread, "leaves": " ".join(notice.leaves), "route": notice.route,
        "sent_at": stamp, "policy": draft.policy, "action": decision.action.value, "mark": decision.mark.value,
        "marked": " ".join(decision.leaves), "reasons": reasons_to_text(decision.reasons), "since": stamp,
        "push_serial": push_serial,
    }  # fmt: skip


def _rest(draft: NoticeDraft) -> dict[str, Any]:
    """A notice about a message takes its words from there, and keeps none of its own."""
    notice, decision = draft.notice, draft.decision
    title, body = (draft.title, draft.body) if draft.message_id is None else (NO_WORDS, NO_WORDS)
    return {
        "importance": int(notice.importance), "interruption": notice.interruption.value,
        "relevance": notice.relevance, "collapse": notice.collapse, "expires_at": _stamp(notice.expires_at),
        "alert": int(notice.alert), "title_en": title.en, "title_zh": title.zh_CN, "body_en": body.en,
        "body_zh": body.zh_CN, "payload": draft.payload, "until": _stamp(decision.until),
        "merged_into": decision.into,
    }  # fmt: skip


_USUAL = (4, Interruption.ACTIVE, 1.0, None, None, True, None, None, None)


def decided(decision: Decision, policy: str, push_serial: int | None) -> dict[str, Any]:
    """The columns a new decision changes, but for its time."""
    return {
        "policy": policy, "action": decision.action.value, "mark": decision.mark.value,
        "marked": " ".join(decision.leaves), "reasons": reasons_to_text(decision.reasons),
        "until": _stamp(decision.until), "push_serial": push_serial,
    }  # fmt: skip


def load_state(wire: Wire, now: datetime) -> AttentionState:
    """What the engine knew when the last command committed, from the rows alone."""
    counts = Counts()
    for action, count in wire.all(sql.NOTICE_COUNTS):
        counts = counts.counting(Action(action), count)._replace(sent=counts.sent + count)
    posts: dict[str, tuple[datetime, ...]] = {}
    for source, sent_at in wire.all(sql.POSTED, after=to_stamp(now - LONGEST_RATE)):
        posts[source] = (*posts.get(source, ()), from_stamp(sent_at))
    pushes = wire.all(sql.PUSHED_TIMES, after=to_stamp(now - LONGEST_CAP))
    focus, zone = wire.one(sql.PERSONAL)
    state = AttentionState(
        counts=counts,
        pushes=tuple(Push(from_stamp(at), source, NoticeKind(kind)) for at, source, kind in pushes),
        pushed=wire.one(sql.PUSH_COUNT)[0],
        posts=posts,
        muted=frozenset(source for (source,) in wire.all(sql.MUTED)),
        zone=zone_or_home(zone),
        focus=None if focus is None else bool(focus),
    )
    for row in wire.all(sql.STANDING):
        record = to_record(row)
        standing = Standing(record.notice, record.decision, record.since)
        waits = record.decision.action is Action.HOLD
        state = held_with(state, standing) if waits else standing_with(state, standing)
    return state


def _moment(stamp: int | None) -> datetime | None:
    return None if stamp is None else from_stamp(stamp)


def _stamp(at: datetime | None) -> int | None:
    return None if at is None else to_stamp(at)
