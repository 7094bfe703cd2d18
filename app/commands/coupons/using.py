"""Using a coupon with a payment, and having it back when all of that payment was refunded."""

from __future__ import annotations

from app.domain.bills import Bill
from app.domain.coupons import Held, reminder_at
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


def use_for(held: Held, bill_id: int, work: UnitOfWork, *, own: bool = True) -> tuple[Event, ...]:
    """Note that a claim was used: its part of the bill must be in the bill's entry.

    ``own`` is false for the bill of somebody who is not signed in; that is no event of this wallet.
    """
    claim, coupon = held
    work.coupons.use(claim.id, bill_id, coupon.terms.value_fen, own=own)
    work.funnel.reach(coupon.merchant_id, [claim.person_id], FunnelStep.USED)
    if not own:
        return ()
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
    plan(held.claim.id, work)
    return (CouponReturned(held.claim.id, held.coupon.id),)


def plan(claim_id: int, work: UnitOfWork) -> None:
    """Put the reminder and the end of the signed-in person's claim on the agenda, where they are still to come."""
    held = work.coupons.claim(claim_id)
    if held is None:
        return
    remind = reminder_at(held.claim)
    if remind is not None and remind > work.now:
        work.agenda.add(remind, COUPON_REMINDER, str(claim_id))
    if held.claim.valid_until > work.now:
        work.agenda.add(held.claim.valid_until, COUPON_EXPIRY, str(claim_id))
