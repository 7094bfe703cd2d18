"""A person claims a coupon: once, however often it is sent."""

from __future__ import annotations

from app.commands.coupons.using import plan
from app.commands.decision import Decision
from app.domain.coupons import Claim, Coupon
from app.domain.coupons.checks import why_not_claimable
from app.domain.events import CouponClaimed
from app.domain.funnel import FunnelStep
from app.domain.ports import UnitOfWork
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.values import dataclass
from app.domain.worlds import OpenWorld


@dataclass(frozen=True, slots=True)
class ClaimCoupon:
    """The receipt says ``claim_id``; who has it already is answered with the same, and nothing happens."""

    id: str
    coupon_id: int


def claim_coupon(command: ClaimCoupon, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: the coupon, closed, too late, gone."""
    person_id = world.directory.person.id
    coupon = work.coupons.coupon(command.coupon_id)
    if coupon is None:
        return Decision(Refusal(RefusalCode.COUPON_UNKNOWN))
    known = work.coupons.claim_of(coupon.id, person_id)
    if known is not None:
        return Decision(Receipt(command.id, None, {"claim_id": known.id}))
    match claim_for(person_id, coupon, work):
        case Refusal() as refusal:
            return Decision(refusal)
        case claim:
            claimed = CouponClaimed(claim.id, coupon.id, coupon.merchant_id)
            return Decision(Receipt(command.id, None, {"claim_id": claim.id}), (claimed,))


def claim_for(person_id: str, coupon: Coupon, work: UnitOfWork) -> Claim | Refusal:
    """A claim of anybody's, signed in or not, or why there is none; who has one keeps that."""
    known = work.coupons.claim_of(coupon.id, person_id)
    if known is not None:
        return known
    if not work.coupons.may_claim(coupon.id, person_id):
        return Refusal(RefusalCode.COUPON_NOT_OFFERED)
    refusal = why_not_claimable(coupon, work.now)
    if refusal:
        return refusal
    work.funnel.reach(coupon.merchant_id, [person_id], FunnelStep.CLAIMED)
    claim = work.coupons.add_claim(coupon, person_id)
    plan(claim, work)
    return claim
