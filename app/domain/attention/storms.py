"""A storm: notices over some days, drawn from a mix by a seed, and when the person looks at what they are about.

Only ``Random.random`` is drawn from, whose sequence is the same in every Python version.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from datetime import datetime, timedelta
from random import Random
from types import MappingProxyType
from typing import TypeVar

from app.domain.attention.notices import Interruption, Notice, NoticeKind
from app.domain.attention.places import window_leaf
from app.domain.values import dataclass

Item = TypeVar("Item")

EVEN_MIX: Mapping[NoticeKind, int] = MappingProxyType(
    {
        NoticeKind.TRANSACTION: 15,
        NoticeKind.SERVICE: 25,
        NoticeKind.SOCIAL: 10,
        NoticeKind.PROMOTION: 45,
        NoticeKind.SYSTEM: 5,
    }
)
"""Shares of each kind (D)."""

ACTED_ON = MappingProxyType(
    {
        NoticeKind.TRANSACTION: 0.65,
        NoticeKind.SERVICE: 0.65,
        NoticeKind.SOCIAL: 0.25,
        NoticeKind.PROMOTION: 0.15,
        NoticeKind.SYSTEM: 0.15,
    }
)
"""How many are looked at: messaging about 65 %, other kinds 15–25 % (278 people; which is which is D)."""

CHANNELS = MappingProxyType(
    {
        NoticeKind.TRANSACTION: "receipts",
        NoticeKind.SERVICE: "service",
        NoticeKind.SOCIAL: "social",
        NoticeKind.PROMOTION: "offers",
        NoticeKind.SYSTEM: "system",
    }
)
_HOURS = (1, 1, 1, 1, 1, 1, 2, 5, 9, 10, 10, 11, 12, 9, 8, 8, 8, 9, 11, 12, 13, 11, 7, 3)


@dataclass(frozen=True, slots=True)
class Storm:
    """``n`` notices in ``days`` from ``start`` on, by the weights of ``mix``. Same seed, same storm.

    With ``within`` (shorter than the days) all of them come in that time, and no moment of it is likelier than another.
    """

    n: int
    seed: int
    start: datetime
    days: int = 7
    mix: Mapping[NoticeKind, int] = field(default_factory=lambda: EVEN_MIX)
    sources: tuple[str, ...] = ("yhd", "zhizun", "state_grid", "lashou", "yintai", "kuaidi")
    within: timedelta | None = None

    @property
    def end(self) -> datetime:
        return self.start + (timedelta(days=self.days) if self.within is None else self.within)


@dataclass(frozen=True, slots=True)
class Sent:
    at: datetime
    notice: Notice


@dataclass(frozen=True, slots=True)
class Visit:
    """The person opens what this leaf stands for."""

    at: datetime
    leaf: str


@dataclass(frozen=True, slots=True)
class Week:
    """Notices and visits, each in the order of time."""

    start: datetime
    days: int
    sent: tuple[Sent, ...]
    visits: tuple[Visit, ...] = ()


def brew(storm: Storm) -> Week:
    """The notices and visits of a storm. More promotion comes by day than by night, as people are awake (D)."""
    dice = _Dice(storm.seed)
    times = sorted(_moment(storm, dice) for _ in range(storm.n))
    sent = tuple(Sent(at, _notice(number, at, storm, dice)) for number, at in enumerate(times, start=1))
    visits = [visit for each in sent if (visit := _visit(each, dice)) is not None]
    return Week(storm.start, storm.days, sent, tuple(sorted(visits, key=lambda visit: visit.at)))


class _Dice:
    def __init__(self, seed: int) -> None:
        self.random = Random(seed).random

    def below(self, count: int) -> int:
        return int(self.random() * count)

    def weighted(self, weights: Sequence[int]) -> int:
        rest = self.below(sum(weights))
        for index, weight in enumerate(weights):
            rest -= weight
            if rest < 0:
                return index
        return 0

    def one_of(self, items: Sequence[Item]) -> Item:
        return items[self.below(len(items))]


def _moment(storm: Storm, dice: _Dice) -> datetime:
    if storm.within is not None:
        return storm.start + timedelta(seconds=dice.below(int(storm.within.total_seconds())))
    seconds = (dice.below(storm.days) * 24 + dice.weighted(_HOURS)) * 3600 + dice.below(3600)
    midnight = storm.start.replace(hour=0, minute=0, second=0, microsecond=0)
    wrapped = (midnight + timedelta(seconds=seconds) - storm.start) % timedelta(days=storm.days)
    return storm.start + wrapped


def _notice(number: int, at: datetime, storm: Storm, dice: _Dice) -> Notice:
    kinds = tuple(storm.mix)
    kind = kinds[dice.weighted([storm.mix[each] for each in kinds])]
    source = dice.one_of(storm.sources)
    collapse = f"{kind.value}-{dice.below(3)}" if dice.random() < 0.2 and kind is not NoticeKind.TRANSACTION else None
    expires = at + timedelta(hours=1 + dice.below(48)) if kind is NoticeKind.PROMOTION and dice.random() < 0.3 else None
    return Notice(
        number, source, CHANNELS[kind], kind, (window_leaf(source),), window_leaf(source),
        1 + dice.weighted((1, 2, 4, 3)), _level(dice), round(dice.random(), 2), source, collapse, expires,
    )  # fmt: skip


def _level(dice: _Dice) -> Interruption:
    return tuple(Interruption)[dice.weighted((15, 75, 9, 1))]


def _visit(sent: Sent, dice: _Dice) -> Visit | None:
    looked, hours = dice.random() < ACTED_ON[sent.notice.kind], 12 * dice.random()
    return Visit(sent.at + timedelta(hours=hours), sent.notice.leaves[0]) if looked else None
