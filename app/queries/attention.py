"""What the wallet can tell of attention: its notices, the ledger, and two policies side by side (why: ``why.py``)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from app.domain.attention.playing import Played, play
from app.domain.attention.records import NoticeRecord
from app.domain.attention.state import Counts
from app.domain.attention.storms import Sent, Storm, Visit, Week, brew
from app.domain.attention.surveys import OptOut, opt_out
from app.domain.ports import Reader
from app.domain.values import dataclass
from app.domain.worlds import OpenWorld


@dataclass(frozen=True, slots=True)
class NoticesPage:
    """Answer: ``Page[NoticeRecord]``, or with ``shown_only`` without what was dropped, merged or still waits."""

    after: int | None = None
    limit: int = 40
    shown_only: bool = False


@dataclass(frozen=True, slots=True)
class Ledger:
    """Each of these is balanced: sent = shown + held + merged + dropped."""

    counts: Counts
    by_source: Mapping[str, Counts]


@dataclass(frozen=True, slots=True)
class AttentionLedger:
    """Answer: ``Ledger``."""


@dataclass(frozen=True, slots=True)
class Side:
    """A policy's side of a comparison. ``opt_out`` counts pushes nobody's own payment asked for."""

    played: Played
    opt_out: OptOut


@dataclass(frozen=True, slots=True)
class Comparison:
    """Hours count from ``start``."""

    start: datetime
    days: int
    sent: int
    first: Side
    second: Side


@dataclass(frozen=True, slots=True)
class ComparePolicies:
    """The same notices under two policies: a storm's, or the wallet's last seven days. Answer: ``Comparison``.

    Played with what the person has set now: muted windows, focus, time zone.
    Raises ``KeyError`` for a policy there is not.
    """

    first: str
    second: str
    storm: Storm | None = None


def attention_ledger(_: AttentionLedger, reader: Reader, __: OpenWorld) -> Ledger:
    by_source = reader.notice_counts()
    return Ledger(Counts(*map(sum, zip(*by_source.values(), strict=True))) if by_source else Counts(), by_source)


def compare_policies(query: ComparePolicies, reader: Reader, world: OpenWorld) -> Comparison:
    now, policies = reader.now(), world.every_policy(reader.adopted())
    person, start = reader.attention(now).person(), now - timedelta(days=7)
    week = week_of(reader.notices_since(start), start, now) if query.storm is None else brew(query.storm)
    first, second = (_side(play(week, policies[each], person), week.days) for each in (query.first, query.second))
    return Comparison(week.start, week.days, len(week.sent), first, second)


def _side(played: Played, days: int) -> Side:
    return Side(played, opt_out(played.unasked_pushes * 7 / days))


def week_of(records: Sequence[NoticeRecord], start: datetime, now: datetime) -> Week:
    """What was sent from ``start`` to ``now``, oldest first, and when the person looked at it."""
    visits = {(each.seen_at, leaf) for each in records if each.seen_at for leaf in each.notice.leaves[:1]}
    return Week(
        start,
        (now - start).days,
        tuple(Sent(each.sent_at, each.notice) for each in records),
        tuple(Visit(at, leaf) for at, leaf in sorted(visits)),
    )
