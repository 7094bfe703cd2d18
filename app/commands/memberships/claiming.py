"""Claiming a member card: never below its threshold, with consent for each field of the identity."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from app.commands.decision import Decision
from app.commands.memberships.clock import plan_review
from app.commands.memberships.following import follow
from app.domain.events import CardClaimed
from app.domain.funnel import FunnelStep
from app.domain.identity import identity_digest
from app.domain.memberships import Card, FieldKind, Plan, period_start
from app.domain.memberships.book import CardDraft
from app.domain.memberships.checks import check_form, level_to_claim
from app.domain.people import Person
from app.domain.ports import UnitOfWork
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.values import dataclass
from app.domain.worlds import OpenWorld


@dataclass(frozen=True, slots=True)
class ClaimCard:
    """``consents`` are the keys of the identity's fields the person lets the merchant have, ``answers`` the typed ones.

    Who has the card already is answered as if it were new, and nothing happens.
    """

    id: str
    merchant_id: str
    consents: tuple[str, ...] = ()
    answers: Mapping[str, str] = field(default_factory=dict)
    follow: bool = False


def claim_card(command: ClaimCard, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: merchant, its plan, threshold, the form's fields."""
    person = world.directory.person
    if world.directory.merchant(command.merchant_id) is None:
        return Decision(Refusal(RefusalCode.MERCHANT_UNKNOWN))
    known = work.memberships.card(command.merchant_id, person.id)
    if known is not None and known.bound:
        return Decision(Receipt(command.id))
    match claim_card_for(person, command.merchant_id, command.consents, command.answers, work):
        case Refusal() as refusal:
            return Decision(refusal)
        case card:
            plan_review(card.merchant_id, work)
            claimed = CardClaimed(card.merchant_id, card.level, len(card.consents))
            followed = follow(card.merchant_id, work, world) if command.follow else ()
            return Decision(Receipt(command.id), (claimed, *followed))


def claim_card_for(
    person: Person, merchant_id: str, consents: tuple[str, ...], answers: Mapping[str, str], work: UnitOfWork
) -> Card | Refusal:
    """A card for anybody, signed in or not, or why there is none."""
    plan = work.memberships.plan(merchant_id)
    if plan is None:
        return Refusal(RefusalCode.PLAN_UNKNOWN)
    visits = work.memberships.visits(merchant_id, person.id, period_start(plan.period, work.now))
    level = level_to_claim(plan, list(visits), work.now)
    if isinstance(level, Refusal):
        return level
    refusal = check_form(plan, consents, answers)
    if refusal:
        return refusal
    known = work.memberships.card(merchant_id, person.id)
    draft = CardDraft(
        merchant_id, person.id, max(level, known.level if known else 0), tuple(dict.fromkeys(consents)),
        tuple(sorted((key, answer.strip()) for key, answer in answers.items() if answer.strip())),
        _digest(plan, consents, person),
    )  # fmt: skip
    work.funnel.reach(merchant_id, [person.id], FunnelStep.CARD)
    return work.memberships.give(draft)


def _digest(plan: Plan, consents: tuple[str, ...], person: Person) -> str:
    """What the merchant gets in the place of the ID number; of the name as the identity card writes it."""
    asked = any(each.kind is FieldKind.ID_NUMBER and each.key in consents for each in plan.form)
    return identity_digest(person.name.zh_CN, person.id_number) if asked else ""
