"""A merchant publishes a coupon, or closes it."""

from __future__ import annotations

from app.commands.decision import Decision
from app.commands.noticing import next_id, notify
from app.commands.people.living import plan_town
from app.domain.accounts import AccountKind, promotion_account
from app.domain.attention.notices import Importance, Notice, NoticeKind
from app.domain.attention.places import tile_leaf
from app.domain.coupons import Audience, Coupon, Terms
from app.domain.coupons.book import CouponDraft
from app.domain.coupons.checks import check_terms
from app.domain.coupons.words import coupon_name, offered_title
from app.domain.events import CouponClosed, CouponPublished, Event
from app.domain.funnel import FunnelStep
from app.domain.merchants import Merchant
from app.domain.people_book import Portrait, audience
from app.domain.ports import UnitOfWork
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.values import dataclass
from app.domain.worlds import OpenWorld

COUPONS, OFFERS = "coupons", "offers"


@dataclass(frozen=True, slots=True)
class PublishCoupon:
    """Offered to everybody, to the followers of now, or to a ``group``: whom a portrait fits now, or person ids.

    The receipt says ``coupon_id``.
    """

    id: str
    merchant_id: str
    terms: Terms
    audience: Audience = Audience.ALL
    group: Portrait | tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CloseCoupon:
    """It can be neither claimed nor used any more. One that is closed stays so."""

    id: str
    coupon_id: int


def publish_coupon(command: PublishCoupon, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: merchant, the coupon's terms, nobody to offer it to."""
    merchant = world.directory.merchant(command.merchant_id)
    if merchant is None:
        return Decision(Refusal(RefusalCode.MERCHANT_UNKNOWN))
    refusal = check_terms(command.terms, work.now.date())
    if refusal:
        return Decision(refusal)
    match _people(command, work):
        case Refusal() as refusal:
            return Decision(refusal)
        case people:
            pass
    coupon = work.coupons.publish(CouponDraft(merchant.id, command.terms, command.audience, people))
    _stand_for(coupon, work)
    work.funnel.reach(merchant.id, people, FunnelStep.OFFERED)
    plan_town(coupon, people, work, world)
    told = _tell(coupon, merchant, work, world) if world.directory.person.id in people else ()
    published = CouponPublished(coupon.id, merchant.id, len(people))
    return Decision(Receipt(command.id, None, {"coupon_id": coupon.id}), (published, *told))


def close_coupon(command: CloseCoupon, work: UnitOfWork, world: OpenWorld) -> Decision:
    coupon = work.coupons.coupon(command.coupon_id)
    if coupon is None:
        return Decision(Refusal(RefusalCode.COUPON_UNKNOWN))
    if coupon.closed_at is not None:
        return Decision(Receipt(command.id, None, {"coupon_id": coupon.id}))
    work.coupons.close(coupon.id)
    unused = coupon.terms.quantity - coupon.used
    work.reserve(promotion_account(coupon.merchant_id), unused * coupon.terms.value_fen)
    return Decision(Receipt(command.id, None, {"coupon_id": coupon.id}), (CouponClosed(coupon.id, coupon.merchant_id),))


def _people(command: PublishCoupon, work: UnitOfWork) -> tuple[str, ...] | Refusal:
    match command.audience:
        case Audience.ALL:
            found = [each.person.id for each in work.people.all()]
        case Audience.FOLLOWERS:
            found = sorted(work.people.followers(command.merchant_id))
        case Audience.GROUP:
            group = command.group
            if isinstance(group, Portrait):
                found = audience(work.people, command.merchant_id, group)
            else:
                found = [each for each in dict.fromkeys(group) if work.people.get(each) is not None]
    if isinstance(found, Refusal):
        return found
    return tuple(found) or Refusal(RefusalCode.AUDIENCE_EMPTY)


def _stand_for(coupon: Coupon, work: UnitOfWork) -> None:
    """The merchant may owe as much more as this coupon can come to."""
    account_id = promotion_account(coupon.merchant_id)
    work.open_account(account_id, coupon.merchant_id, AccountKind.PROMOTION)
    work.reserve(account_id, -coupon.terms.quantity * coupon.terms.value_fen)


def _tell(coupon: Coupon, merchant: Merchant, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    """Softly: a mark on Coupons, where the policy allows one, for as long as it can be claimed."""
    notice = Notice(
        next_id(work), merchant.id, OFFERS, NoticeKind.PROMOTION, (tile_leaf(COUPONS),), COUPONS, Importance.LOW,
        thread=COUPONS, expires_at=coupon.claim_until,
    )  # fmt: skip
    return (notify(work, world, notice, offered_title(merchant.name), coupon_name(coupon.terms)),)
