"""What happens to member cards by the clock: each morning their level is looked at."""

from __future__ import annotations

from datetime import timedelta

from app.commands.noticing import next_id, notify
from app.domain.agenda import Due
from app.domain.attention.notices import Importance, Notice, NoticeKind
from app.domain.attention.places import tile_leaf
from app.domain.events import CardRaised, Event
from app.domain.memberships import level_now, period_start
from app.domain.memberships.words import RAISED, raised
from app.domain.ports import UnitOfWork
from app.domain.times import midnight_of
from app.domain.worlds import OpenWorld

CARD_REVIEW = "card_review"
MEMBER_CARDS = "member_cards"
_HOUR = timedelta(hours=9)
_DAY = timedelta(days=1)


def plan_review(merchant_id: str, work: UnitOfWork) -> None:
    """The next morning's look, unless one is planned."""
    work.agenda.cancel(CARD_REVIEW, merchant_id)
    work.agenda.add(midnight_of(work.now.date()) + _DAY + _HOUR, CARD_REVIEW, merchant_id)


def review(due: Due, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    """A card whose highest level is reached, and one that was unbound, is looked at no more."""
    merchant_id, person_id = due.subject, world.directory.person.id
    plan, card = work.memberships.plan(merchant_id), work.memberships.card(merchant_id, person_id)
    merchant = world.directory.merchant(merchant_id)
    if plan is None or card is None or not card.bound or merchant is None:
        return ()
    visits = work.memberships.visits(merchant_id, person_id, period_start(plan.period, card.claimed_at))
    level = level_now(plan, card, visits)
    if level < len(plan.levels) - 1:
        plan_review(merchant_id, work)
    if level <= card.level:
        return ()
    work.memberships.raise_to(merchant_id, person_id, level)
    notice = Notice(
        next_id(work), merchant_id, MEMBER_CARDS, NoticeKind.SERVICE, (tile_leaf(MEMBER_CARDS),),
        f"member_card/{merchant_id}", Importance.LOW, thread=MEMBER_CARDS,
    )  # fmt: skip
    told = notify(work, world, notice, RAISED, raised(merchant.name, plan.levels[level].name))
    return CardRaised(merchant_id, level), told
