"""Using a coupon with a payment, and having it back when all of that payment was refunded."""

from __future__ import annotations

from app.domain.bills import Bill
from app.domain.coupons import Claim, Held, reminder_at
from app.domain.coupons.checks import why_not_usable
from app.domain.events import CouponReturned, CouponUsed, Event
from app.domain.funnel import FunnelStep
from app.domain.merchants import Merchant
from app.domain.ports import UnitOfWork
from app.domain.refusals import Refusal, RefusalCode
from app.domain.worlds import OpenWorld

COUPON_REMINDER, COUPON_EXPIRY = "coupon_reminder", "coupon_expiry"


def coupon_for(
    claim_id: int | None, merchant: Merchant, price_fen: int, work: UnitOfWork, world: OpenWorld
) -> Held | Refusal | None:
    """The signed-in person's coupon for a payment of this price now, if one is asked for and it holds."""
    if claim_id is None:
        return None
    held = work.coupons.claim(claim_id)
    if held is None or held.claim.person_id != world.directory.person.id:
        return Refusal(RefusalCode.COUPON_UNKNOWN)
    return why_not_usable(held, merchant.id, price_fen, work.now) or held


def use_for(held: Held, bill_id: int, work: UnitOfWork) -> tuple[Event, ...]:
    """Note that a claim of anybody's, signed in or not, was used with this bill of theirs.

    What it pays must be in the bill's entry (``app.commands.paying.payment_postings``).
    """
    claim, coupon = held
    work.coupons.use(held, bill_id)
    work.funnel.reach(coupon.merchant_id, [claim.person_id], FunnelStep.USED)
    for kind in (COUPON_REMINDER, COUPON_EXPIRY):
        work.agenda.cancel(kind, str(claim.id))
    return (CouponUsed(claim.id, coupon.id, bill_id),)


def give_back(bill: Bill, work: UnitOfWork) -> tuple[Event, ...]:
    """All that was paid came back, so the coupon was not used; what it is worth now follows from its dates."""
    used = work.coupons.used_on(bill.id)
    held = work.coupons.claim(used.claim_id) if used else None
    if held is None or held.claim.bill_id != bill.id:
        return ()
    work.coupons.give_back(held.claim.id)
    plan(held.claim, work)
    return (CouponReturned(held.claim.id, held.coupon.id),)


def plan(claim: Claim, work: UnitOfWork) -> None:
    """Put the reminder and the end of a claim on its person's agenda, where they are still to come.

    Who is not signed in is only reminded.
    """
    remind, own = reminder_at(claim), claim.person_id == work.people.signed_in
    if remind is not None and remind > work.now:
        if own:
            work.agenda.add(remind, COUPON_REMINDER, str(claim.id))
        else:
            work.people.post(claim.person_id, remind, COUPON_REMINDER, {"claim": claim.id})
    if own and claim.valid_until > work.now:
        work.agenda.add(claim.valid_until, COUPON_EXPIRY, str(claim.id))
