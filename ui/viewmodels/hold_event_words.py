"""Events of holds, of the rentals they are deposits of, and of stored value, in words."""

from __future__ import annotations

from typing import TypeAlias, assert_never

from PySide6.QtCore import QCoreApplication

from app.domain.events import (
    HoldAuthorized,
    HoldCaptured,
    HoldClosed,
    HoldOpened,
    HoldReleased,
    PrepaidMoved,
    RentalMoved,
)
from app.domain.rentals import RentalState
from app.domain.snapshot import WalletSnapshot
from ui.format import plain_money as money
from ui.viewmodels import words

translate = QCoreApplication.translate

HoldEvent: TypeAlias = (
    HoldOpened | HoldAuthorized | HoldCaptured | HoldReleased | HoldClosed | RentalMoved | PrepaidMoved
)


def hold_event_kind(event: HoldEvent) -> str:
    match event:
        case HoldOpened():
            return translate("Events", "Hold opened")
        case HoldAuthorized():
            return translate("Events", "Hold authorised")
        case HoldCaptured():
            return translate("Events", "Hold captured")
        case HoldReleased():
            return translate("Events", "Hold lapsed") if event.lapsed else translate("Events", "Hold released")
        case HoldClosed():
            return translate("Events", "Hold declined") if event.declined else translate("Events", "Hold closed")
        case RentalMoved():
            return rental_state(RentalState(event.state))
        case PrepaidMoved():
            if event.back:
                return translate("Events", "Stored value returned")
            return translate("Events", "Stored value bought")
        case _:
            assert_never(event)


def hold_event_detail(event: HoldEvent, snapshot: WalletSnapshot, language: str) -> str:
    match event:
        case HoldOpened():
            merchant = snapshot.merchant(event.merchant_id).name.in_language(language)
            return f"{merchant} · {money.yuan_sign(event.amount_fen)}"
        case HoldAuthorized() | HoldReleased():
            method = words.account_name(event.method, snapshot, language)
            return f"#{event.hold_id} · {money.yuan_sign(event.amount_fen)} · {method}"
        case HoldCaptured():
            return f"#{event.hold_id} · {money.yuan_sign(event.amount_fen)}"
        case HoldClosed():
            merchant = snapshot.merchant(event.merchant_id).name.in_language(language)
            if event.declined:
                return f"{merchant} · #{event.hold_id}"
            return f"{merchant} · #{event.hold_id} · " + translate("Events", "not authorised in time")
        case RentalMoved():
            return f"#{event.rental_id}"
        case PrepaidMoved():
            merchant = snapshot.merchant(event.merchant_id).name.in_language(language)
            return f"{merchant} · {words.account_name(event.method, snapshot, language)}"
        case _:
            assert_never(event)


def rental_state(state: RentalState) -> str:
    match state:
        case RentalState.RESERVED:
            return translate("Rentals", "Car reserved")
        case RentalState.PICKED_UP:
            return translate("Rentals", "Car picked up")
        case RentalState.RETURNED:
            return translate("Rentals", "Car returned")
        case RentalState.SETTLED:
            return translate("Rentals", "Rental settled")
        case RentalState.CANCELLED:
            return translate("Rentals", "Rental cancelled")
        case _:
            assert_never(state)
