"""Why a mark stands, or none does: the notices behind it, and what each other policy would have made of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from app.domain.attention.badges import BadgeNode, badge_tree, no_badge
from app.domain.attention.decisions import Action, Decision
from app.domain.attention.places import ROOT, PlaceOf, four_tabs, section_node, tab_node
from app.domain.attention.records import NoticeRecord
from app.domain.ports import Reader
from app.domain.values import dataclass
from app.domain.worlds import OpenWorld
from app.queries.elsewhere import Elsewhere, lately

LOOKED_THROUGH = 1000
"""How many of the newest notices, of the last 31 days, are looked through for silent ones."""

SILENT = frozenset({Action.LIST, Action.HOLD, Action.MERGE, Action.DROP})


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
    """Why does this node of a layout's badge tree show what it shows, or nothing? Answer: ``Why``.

    ``place_of`` is the layout on the phone (the four tabs, unless told). At most ``most`` of each, newest first;
    silent ones are sought among the newest 1,000 notices of the last 31 days.
    """

    node: str = ROOT
    most: int = 50
    place_of: PlaceOf = four_tabs


@dataclass(frozen=True, slots=True)
class Explain:
    """These notices, in this order. Answer: a tuple of ``Explained``; one there is not is left out."""

    notice_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SilentLately:
    """What was only listed, merged or dropped in the last ``hours`` and not seen since, newest first.

    Answer: a tuple of ``NoticeRecord``.
    """

    hours: int = 24


def why_mark(query: WhyMark, reader: Reader, world: OpenWorld) -> Why:
    policy = world.policy(reader.policy(), reader.adopted())
    tree = badge_tree(reader.attention(reader.now()).marks, policy, query.place_of)
    node = tree.get(query.node) or no_badge(query.node)
    marking = _records(sorted(node.notices, reverse=True)[: query.most], reader)
    elsewhere, records = (known := lately(reader, world)).elsewhere, known.records
    unseen = [each for each in reversed(records[-LOOKED_THROUGH:]) if each.seen_at is None]
    silent = [each for each in unseen if each.notice.id not in node.notices and _concerns(each, query)]
    return Why(node, _explained(marking, elsewhere), _explained(silent[: query.most], elsewhere))


def explain(query: Explain, reader: Reader, world: OpenWorld) -> tuple[Explained, ...]:
    return _explained(_records(query.notice_ids, reader), lately(reader, world).elsewhere)


def silent_lately(query: SilentLately, reader: Reader, _: OpenWorld) -> tuple[NoticeRecord, ...]:
    recent = reader.notices_since(reader.now() - timedelta(hours=query.hours))
    silent = SILENT - {Action.HOLD}
    return tuple(each for each in reversed(recent) if each.decision.action in silent and each.seen_at is None)


def _records(ids: Iterable[int], reader: Reader) -> list[NoticeRecord]:
    return [record for key in ids if (record := reader.notice(key)) is not None]


def _explained(records: Sequence[NoticeRecord], elsewhere: Elsewhere) -> tuple[Explained, ...]:
    return tuple(
        Explained(each, {policy: made[each.notice.id] for policy, made in elsewhere.items() if each.notice.id in made})
        for each in records
    )


def _concerns(record: NoticeRecord, query: WhyMark) -> bool:
    leaves = {*record.notice.leaves, *record.decision.leaves}
    return query.node in leaves or (
        record.decision.action in SILENT and query.node in (ROOT, *_above(leaves, query.place_of))
    )


def _above(leaves: Iterable[str], place_of: PlaceOf) -> set[str]:
    places = [place_of(leaf) for leaf in leaves]
    sections = {section_node(place.section) for place in places if place.section}
    return sections | {tab_node(place.tab) for place in places if place.tab}
