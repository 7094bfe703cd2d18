"""What the wallet can tell of attention: its notices, why a mark stands, the ledger, and two policies side by side."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.domain.attention.badges import BadgeNode
from app.domain.attention.decisions import Action, Decision
from app.domain.attention.places import ROOT, four_tabs, section_node, tab_node
from app.domain.attention.playing import Played, play
from app.domain.attention.records import NoticeRecord
from app.domain.attention.state import Counts
from app.domain.attention.storms import Sent, Storm, Visit, Week, brew
from app.domain.attention.surveys import OptOut, opt_out
from app.domain.attention.view import attention_of
from app.domain.ports import Reader
from app.domain.worlds import OpenWorld

REPLAYED = timedelta(days=31)
"""How far back another policy is tried on what was sent (D)."""


@dataclass(frozen=True, slots=True)
class NoticesPage:
    """The notice centre. Answer: ``Page[NoticeRecord]``, dropped and merged ones included."""

    after: int | None = None
    limit: int = 40


@dataclass(frozen=True, slots=True)
class NoticeById:
    """Answer: ``NoticeRecord`` or ``None``."""

    notice_id: int


@dataclass(frozen=True, slots=True)
class Explained:
    """``elsewhere`` is what each other policy would have made of it by now, by policy id, given the same history and
    what the person has set now: muted windows, focus, time zone.
    """

    record: NoticeRecord
    elsewhere: Mapping[str, Decision]

    @property
    def since(self) -> datetime:
        return self.record.since

    @property
    def until(self) -> datetime | None:
        """When it is said, where it is held; when it goes by itself, where it is shown and expires."""
        return self.record.decision.until or self.record.notice.expires_at


@dataclass(frozen=True, slots=True)
class Why:
    """``marking`` are the notices behind the badge; ``silent`` those about the same place that say nothing there."""

    node: BadgeNode
    marking: tuple[Explained, ...]
    silent: tuple[Explained, ...]


@dataclass(frozen=True, slots=True)
class WhyMark:
    """Why does this node of the four tabs' badge tree show what it shows, or nothing? Answer: ``Why``."""

    node: str = ROOT
    most: int = 50


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


def notice_by_id(query: NoticeById, reader: Reader, _: OpenWorld) -> NoticeRecord | None:
    return reader.notice(query.notice_id)


def why_mark(query: WhyMark, reader: Reader, world: OpenWorld) -> Why:
    now, adopted = reader.now(), reader.adopted()
    policy, policies = world.policy(reader.policy(), adopted), world.every_policy(adopted)
    state = reader.attention(now)
    node = attention_of(state, policy, policies, ()).badge(query.node)
    week = _sent_since(now - REPLAYED, now, reader)
    others = {each.id: play(week, each, state.person()) for each in policies.values() if each.id != policy.id}
    marking = [record for key in sorted(node.notices, reverse=True) if (record := reader.notice(key)) is not None]
    about = [each for each in reader.notices(None, 1000) if _concerns(each, query.node)]
    silent = [each for each in about if each.notice.id not in node.notices and each.seen_at is None]
    return Why(node, _explained(marking[: query.most], others), _explained(silent[: query.most], others))


def attention_ledger(_: AttentionLedger, reader: Reader, __: OpenWorld) -> Ledger:
    by_source = reader.notice_counts()
    return Ledger(Counts(*map(sum, zip(*by_source.values(), strict=True))) if by_source else Counts(), by_source)


def compare_policies(query: ComparePolicies, reader: Reader, world: OpenWorld) -> Comparison:
    now, policies = reader.now(), world.every_policy(reader.adopted())
    person = reader.attention(now).person()
    week = _sent_since(now - timedelta(days=7), now, reader) if query.storm is None else brew(query.storm)
    first, second = (_side(play(week, policies[each], person), week.days) for each in (query.first, query.second))
    return Comparison(week.start, week.days, len(week.sent), first, second)


def _side(played: Played, days: int) -> Side:
    return Side(played, opt_out(played.unasked_pushes * 7 / days))


def _sent_since(start: datetime, now: datetime, reader: Reader) -> Week:
    records = reader.notices_since(start)
    visits = {(each.seen_at, leaf) for each in records if each.seen_at for leaf in each.notice.leaves[:1]}
    return Week(
        start,
        (now - start).days,
        tuple(Sent(each.sent_at, each.notice) for each in records),
        tuple(Visit(at, leaf) for at, leaf in sorted(visits)),
    )


def _explained(records: Iterable[NoticeRecord], others: Mapping[str, Played]) -> tuple[Explained, ...]:
    return tuple(
        Explained(
            each,
            {
                policy: played.decisions[each.notice.id]
                for policy, played in others.items()
                if each.notice.id in played.decisions
            },
        )
        for each in records
    )


def _concerns(record: NoticeRecord, node: str) -> bool:
    leaves = {*record.notice.leaves, *record.decision.leaves}
    silent = record.decision.action in (Action.HOLD, Action.DROP, Action.MERGE, Action.LIST)
    return node in leaves or (silent and node in (ROOT, *_above(leaves)))


def _above(leaves: Iterable[str]) -> set[str]:
    places = [four_tabs(leaf) for leaf in leaves]
    sections = {section_node(place.section) for place in places if place.section}
    return sections | {tab_node(place.tab) for place in places if place.tab}
