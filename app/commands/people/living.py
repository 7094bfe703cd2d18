"""Residents live by themselves: who was offered a coupon may claim it, use it, follow, come again, take the card.

Each step is an item about everybody, so it happens once whoever is signed in. Who was ever signed in on the phone is
left to whoever plays them from then on (D): such a person's agenda would not be in the order of their bills.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from app.commands.coupons.claiming import claim_for
from app.commands.coupons.using import use_for
from app.commands.memberships.claiming import claim_card_for
from app.commands.paying import payment_postings
from app.commands.serving.delivering import Manner, post
from app.domain.accounts import balance_of
from app.domain.agenda import Due
from app.domain.bills import BillKind
from app.domain.coupons import Claim, Coupon, Held
from app.domain.coupons.checks import why_not_usable
from app.domain.events import Event, TownLived
from app.domain.funnel import FunnelStep
from app.domain.memberships import FieldKind, Plan
from app.domain.merchants import Merchant
from app.domain.people_book import Resident
from app.domain.ports import BillDraft, UnitOfWork
from app.domain.refusals import Refusal
from app.domain.town.living import MOST_RETURNS, TOWN, Doing, price, when
from app.domain.worlds import OpenWorld

_RETURN_FEN = 4_000
"""What somebody buys for at least, where no coupon says how much."""


def plan_town(coupon: Coupon, people: Iterable[str], work: UnitOfWork, world: OpenWorld) -> None:
    """What a coupon that was just offered leads these people to, if they live by themselves."""
    alone = work.people.by_themselves()
    for person_id in people:
        if person_id in alone:
            _plan(Doing.CLAIM, person_id, coupon.id, 0, work, world)


def live(due: Due, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    """The agenda's: one step of one person, and what it leads to."""
    person_id, coupon_id = str(due.payload["person"]), int(due.payload["coupon"])
    doing, turn = Doing(due.payload["does"]), int(due.payload["turn"])
    resident, coupon = work.people.get(person_id), work.coupons.coupon(coupon_id)
    merchant = world.directory.merchant(coupon.merchant_id) if coupon else None
    if resident is None or coupon is None or merchant is None or person_id not in work.people.by_themselves():
        return ()
    if not _DOINGS[doing](resident, coupon, merchant, work, world):
        return ()
    for after in _LEADS[doing]:
        _plan(after, person_id, coupon_id, turn + (after is Doing.BUY), work, world)
    return (TownLived(merchant.id, person_id, doing.value),)


_LEADS: Mapping[Doing, tuple[Doing, ...]] = {
    Doing.CLAIM: (Doing.USE,),
    Doing.USE: (Doing.FOLLOW, Doing.BUY),
    Doing.FOLLOW: (Doing.CARD,),
    Doing.BUY: (Doing.CARD, Doing.BUY),
    Doing.CARD: (),
}


def _plan(doing: Doing, person_id: str, coupon_id: int, turn: int, work: UnitOfWork, world: OpenWorld) -> None:
    at = when(f"{world.town.seed}:{coupon_id}:{person_id}:{turn}", doing, work.now)
    if at is not None and turn <= MOST_RETURNS:
        payload = {"person": person_id, "coupon": coupon_id, "does": doing.value, "turn": turn}
        work.agenda.add(at, TOWN, str(coupon_id), payload)


def _claim(resident: Resident, coupon: Coupon, merchant: Merchant, work: UnitOfWork, world: OpenWorld) -> bool:
    return isinstance(claim_for(resident.person.id, coupon, work), Claim)


def _use(resident: Resident, coupon: Coupon, merchant: Merchant, work: UnitOfWork, world: OpenWorld) -> bool:
    person_id = resident.person.id
    claim = work.coupons.claim_of(coupon.id, person_id)
    price_fen = price(f"{world.town.seed}:{coupon.id}:{person_id}", coupon.terms.threshold_fen)
    if claim is None or why_not_usable(Held(claim, coupon), merchant.id, price_fen, work.now):
        return False
    return _pay(resident, merchant, price_fen, Held(claim, coupon), work)


def _buy(resident: Resident, coupon: Coupon, merchant: Merchant, work: UnitOfWork, world: OpenWorld) -> bool:
    label = f"{world.town.seed}:{coupon.id}:{resident.person.id}:{work.now:%Y%m%d}"
    return _pay(resident, merchant, price(label, _RETURN_FEN), None, work)


def _pay(resident: Resident, merchant: Merchant, price_fen: int, held: Held | None, work: UnitOfWork) -> bool:
    """From the balance alone: Yu'e Bao has incomes still to be posted, a card has caps."""
    person_id = resident.person.id
    method, cash_fen = balance_of(person_id), price_fen - (held.coupon.terms.value_fen if held else 0)
    if work.accounts(method)[method].available_fen < cash_fen:
        return False
    entry_id = work.post(BillKind.PAYMENT, payment_postings(merchant, method, price_fen, cash_fen))
    draft = BillDraft(
        entry_id, BillKind.PAYMENT, merchant.name, merchant.id, -cash_fen, method, merchant.icon, merchant.tint
    )
    bill_id = work.people.add_bill(person_id, draft)
    if held is not None:
        use_for(held, bill_id, work)
    return True


def _follow(resident: Resident, coupon: Coupon, merchant: Merchant, work: UnitOfWork, world: OpenWorld) -> bool:
    """Thanked, where the merchant has words for it; they are read when somebody signs in as them."""
    person_id = resident.person.id
    work.people.follow(person_id, merchant.id)
    work.serving.active(merchant.id, person_id)
    work.funnel.reach(merchant.id, [person_id], FunnelStep.FOLLOWED)
    welcome = world.voice_of(merchant.id).welcome
    if welcome is not None:
        post(welcome, work.now, person_id, merchant.id, Manner.ANSWER, work)
        work.funnel.reach(merchant.id, [person_id], FunnelStep.THANKED)
    return True


def _card(resident: Resident, coupon: Coupon, merchant: Merchant, work: UnitOfWork, world: OpenWorld) -> bool:
    """With consent to everything asked; below its threshold there is none."""
    plan = work.memberships.plan(merchant.id)
    known = work.memberships.card(merchant.id, resident.person.id)
    if plan is None or (known is not None and known.bound):
        return False
    consents, answers = _form(plan, resident)
    return not isinstance(claim_card_for(resident.person, merchant.id, consents, answers, work), Refusal)


def _form(plan: Plan, resident: Resident) -> tuple[tuple[str, ...], Mapping[str, str]]:
    typed = [each.key for each in plan.form if each.kind is FieldKind.TEXT]
    return tuple(each.key for each in plan.form if each.key not in typed), dict.fromkeys(typed, resident.city.zh_CN)


_DOINGS: Mapping[Doing, Callable[[Resident, Coupon, Merchant, UnitOfWork, OpenWorld], bool]] = {
    Doing.CLAIM: _claim,
    Doing.USE: _use,
    Doing.FOLLOW: _follow,
    Doing.BUY: _buy,
    Doing.CARD: _card,
}

TOWN_AGENDA: Mapping[str, Callable[[Due, UnitOfWork, OpenWorld], tuple[Event, ...]]] = {TOWN: live}
