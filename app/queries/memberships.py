"""Asking about member cards. Visits, spending and points come out of the bills whenever they are asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, NamedTuple, TypeAlias

from app.domain.memberships import Card, Plan, Progress, level_now, period_start, points, progress, reached, tally
from app.domain.ports import Reader
from app.domain.values import dataclass
from app.domain.worlds import OpenWorld


class Standing(NamedTuple):
    """How the signed-in person stands with a merchant's card.

    Without a bound ``card``, ``level`` is what could be claimed now, ``None`` below the threshold. ``ahead`` is the
    next level, if there is one above.
    """

    merchant_id: str
    plan: Plan
    card: Card | None
    level: int | None
    points: int
    ahead: Progress | None


class CardsAt(NamedTuple):
    """A merchant's plan, and how many bound cards there are of each level."""

    plan: Plan | None
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class MyCards:
    """Answer: a tuple of ``Standing`` with every merchant that has a card, those bound first."""


@dataclass(frozen=True, slots=True)
class CardAt:
    """Answer: ``Standing``, or ``None`` where the merchant has no card."""

    merchant_id: str


@dataclass(frozen=True, slots=True)
class CardPlan:
    """For the merchant. Answer: ``CardsAt``."""

    merchant_id: str


MemberQuery: TypeAlias = MyCards | CardAt | CardPlan


def my_cards(query: MyCards, reader: Reader, world: OpenWorld) -> tuple[Standing, ...]:
    now, person_id = reader.now(), world.directory.person.id
    cards = {each.merchant_id: each for each in reader.memberships.cards_of(person_id)}
    found = [
        _standing(merchant_id, plan, cards.get(merchant_id), person_id, reader, now)
        for merchant_id, plan in reader.memberships.plans().items()
    ]
    return tuple(sorted(found, key=lambda each: (each.card is None, each.level is None, -_part(each.ahead))))


def card_at(query: CardAt, reader: Reader, world: OpenWorld) -> Standing | None:
    plan, person_id = reader.memberships.plan(query.merchant_id), world.directory.person.id
    if plan is None:
        return None
    card = reader.memberships.card(query.merchant_id, person_id)
    bound = card if card is not None and card.bound else None
    return _standing(query.merchant_id, plan, bound, person_id, reader, reader.now())


def card_plan(query: CardPlan, reader: Reader, _: OpenWorld) -> CardsAt:
    plan = reader.memberships.plan(query.merchant_id)
    if plan is None:
        return CardsAt(None, ())
    top = len(plan.levels) - 1
    levels = [min(each.level, top) for each in reader.memberships.cards_at(query.merchant_id)]
    return CardsAt(plan, tuple(levels.count(place) for place in range(top + 1)))


def _standing(
    merchant_id: str, plan: Plan, card: Card | None, person_id: str, reader: Reader, now: datetime
) -> Standing:
    since = period_start(plan.period, card.claimed_at if card else now)
    visits = reader.memberships.visits(merchant_id, person_id, since)
    if card is not None:
        level = level_now(plan, card, visits)
        return Standing(merchant_id, plan, card, level, points(plan, visits), progress(plan, level + 1, visits, now))
    level = reached(plan, tally(visits))
    ahead = progress(plan, 0 if level is None else level + 1, visits, now)
    return Standing(merchant_id, plan, None, level, 0, ahead)


def _part(ahead: Progress | None) -> float:
    return min(1.0, ahead.done / ahead.needed) if ahead else 1.0


MEMBER_READERS: Mapping[type, Callable[[Any, Reader, OpenWorld], Any]] = {
    MyCards: my_cards,
    CardAt: card_at,
    CardPlan: card_plan,
}
