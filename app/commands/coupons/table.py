"""The commands of coupons and what happens to them by the clock."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from app.commands.coupons.claiming import ClaimCoupon, claim_coupon
from app.commands.coupons.clock import expire, remind
from app.commands.coupons.publishing import CloseCoupon, PublishCoupon, close_coupon, publish_coupon
from app.commands.coupons.using import COUPON_EXPIRY, COUPON_REMINDER
from app.commands.decision import Decision
from app.domain.agenda import Due
from app.domain.events import Event
from app.domain.ports import UnitOfWork
from app.domain.worlds import OpenWorld

CouponCommand: TypeAlias = PublishCoupon | CloseCoupon | ClaimCoupon

COUPON_HANDLERS: Mapping[type, Callable[[Any, UnitOfWork, OpenWorld], Decision]] = {
    PublishCoupon: publish_coupon,
    CloseCoupon: close_coupon,
    ClaimCoupon: claim_coupon,
}
COUPON_AGENDA: Mapping[str, Callable[[Due, UnitOfWork, OpenWorld], tuple[Event, ...]]] = {
    COUPON_REMINDER: remind,
    COUPON_EXPIRY: expire,
}
