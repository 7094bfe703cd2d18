"""The coupon of a payment: the best is proposed, another can be taken, or none."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.domain.coupons import Held
from ui.models.paying import MethodRow
from ui.viewmodels.collection import words

translate = QCoreApplication.translate

NONE = "none"


def coupon_rows(usable: tuple[Held, ...], chosen: int | None, now: datetime, language: str) -> list[MethodRow]:
    """One row each, the best first, and at the end one for none."""
    rows = [
        MethodRow(
            key=str(held.claim.id),
            label=words.coupon_name(held.coupon.terms),
            detail=words.until(held.claim, now, language),
            icon="coupon-3",
            tint="coral",
            enabled=True,
            selected=held.claim.id == chosen,
        )
        for held in usable
    ]
    none = translate("Coupons", "No coupon")
    detail = translate("Coupons", "Keep it for another time")
    return [*rows, MethodRow(NONE, none, detail, "close-circle", "grey", enabled=True, selected=chosen is None)]


def coupon_text(usable: tuple[Held, ...], chosen: int | None) -> str:
    """``¥20 off ¥100 · best of 2``; empty where there is none to use."""
    if not usable:
        return ""
    held = next((each for each in usable if each.claim.id == chosen), None)
    if held is None:
        return translate("Coupons", "No coupon, %n usable", "", len(usable))
    named = words.coupon_name(held.coupon.terms)
    if len(usable) == 1 or held is not usable[0]:
        return named
    return f"{named} · " + translate("Coupons", "best of %n", "", len(usable))


def off_fen(usable: tuple[Held, ...], chosen: int | None) -> int:
    return next((each.coupon.terms.value_fen for each in usable if each.claim.id == chosen), 0)
