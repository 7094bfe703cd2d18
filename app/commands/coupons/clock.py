"""What happens to claimed coupons by the clock."""

from __future__ import annotations

from datetime import timedelta

from app.commands.coupons.publishing import COUPONS
from app.commands.noticing import next_id, notify
from app.domain.agenda import Due
from app.domain.attention.notices import Importance, Notice, NoticeKind
from app.domain.attention.places import tile_leaf
from app.domain.coupons import CouponState, Held, state_of
from app.domain.coupons.words import ENDS_SOON, ends_soon
from app.domain.events import CouponExpired, Event
from app.domain.ports import UnitOfWork
from app.domain.words import day_words
from app.domain.worlds import OpenWorld


def remind(due: Due, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    """Softly, two days before a coupon that was not used ends (D)."""
    held = work.coupons.claim(int(due.subject or due.payload["claim"]))
    if held is None or state_of(held, work.now) not in (CouponState.CLAIMED, CouponState.USABLE):
        return ()
    merchant = world.directory.merchant(held.coupon.merchant_id)
    if merchant is None:
        return ()
    notice = Notice(
        next_id(work), merchant.id, COUPONS, NoticeKind.SERVICE, (tile_leaf(COUPONS),), f"coupon/{held.coupon.id}",
        Importance.LOW, thread=COUPONS, expires_at=held.claim.valid_until,
    )  # fmt: skip
    last = day_words((held.claim.valid_until - timedelta(seconds=1)).date())
    return (notify(work, world, notice, ENDS_SOON, ends_soon(merchant.name, held.coupon.terms, last)),)


def expire(due: Due, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    held = work.coupons.claim(int(due.subject))
    return (CouponExpired(held.claim.id, held.coupon.id),) if held is not None and _ended(held, work) else ()


def _ended(held: Held, work: UnitOfWork) -> bool:
    return state_of(held, work.now) is CouponState.EXPIRED
