"""Events of coupons and member cards, in words."""

from __future__ import annotations

from typing import TypeAlias, assert_never

from PySide6.QtCore import QCoreApplication

from app.domain.events import (
    CardClaimed,
    CardPlanSet,
    CardRaised,
    CouponClaimed,
    CouponClosed,
    CouponExpired,
    CouponPublished,
    CouponReturned,
    CouponUsed,
    MemberUnbound,
)
from app.domain.snapshot import WalletSnapshot

translate = QCoreApplication.translate

OfferEvent: TypeAlias = (
    CouponPublished
    | CouponClosed
    | CouponClaimed
    | CouponUsed
    | CouponReturned
    | CouponExpired
    | CardPlanSet
    | CardClaimed
    | CardRaised
    | MemberUnbound
)


def offer_event_kind(event: OfferEvent) -> str:
    match event:
        case CouponPublished():
            return translate("Events", "Coupon published")
        case CouponClosed():
            return translate("Events", "Coupon closed")
        case CouponClaimed():
            return translate("Events", "Coupon claimed")
        case CouponUsed():
            return translate("Events", "Coupon used")
        case CouponReturned():
            return translate("Events", "Coupon given back")
        case CouponExpired():
            return translate("Events", "Coupon expired")
        case CardPlanSet():
            return translate("Events", "Member card set up")
        case CardClaimed():
            return translate("Events", "Member card claimed")
        case CardRaised():
            return translate("Events", "Member card raised")
        case MemberUnbound():
            return translate("Events", "Member number unbound")
        case _:
            assert_never(event)


def offer_event_detail(event: OfferEvent, snapshot: WalletSnapshot, language: str) -> str:
    match event:
        case CouponPublished():
            told = translate("Events", "offered to %n people", "", event.offered_to)
            return f"{_merchant(event.merchant_id, snapshot, language)} · #{event.coupon_id} · {told}"
        case CouponClosed():
            return f"{_merchant(event.merchant_id, snapshot, language)} · #{event.coupon_id}"
        case CouponClaimed():
            return f"{_merchant(event.merchant_id, snapshot, language)} · #{event.coupon_id}"
        case CouponUsed() | CouponReturned() | CouponExpired():
            return f"#{event.coupon_id}"
        case CardPlanSet():
            told = translate("Events", "%n levels", "", event.levels)
            return f"{_merchant(event.merchant_id, snapshot, language)} · {told}"
        case MemberUnbound():
            return _merchant(event.merchant_id, snapshot, language)
        case CardClaimed() | CardRaised():
            told = translate("Events", "level %1").replace("%1", str(event.level + 1))
            return f"{_merchant(event.merchant_id, snapshot, language)} · {told}"
        case _:
            assert_never(event)


def _merchant(merchant_id: str, snapshot: WalletSnapshot, language: str) -> str:
    return snapshot.merchant(merchant_id).name.in_language(language)
