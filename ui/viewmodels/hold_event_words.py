"""Events of holds, in words."""

from __future__ import annotations

from typing import TypeAlias, assert_never

from PySide6.QtCore import QCoreApplication

from app.domain.events import HoldAuthorized, HoldCaptured, HoldClosed, HoldOpened, HoldReleased
from app.domain.snapshot import WalletSnapshot
from ui.format import plain_money as money
from ui.viewmodels import words

translate = QCoreApplication.translate

HoldEvent: TypeAlias = HoldOpened | HoldAuthorized | HoldCaptured | HoldReleased | HoldClosed


def hold_event_kind(event: HoldEvent) -> str:
    match event:
        case HoldOpened():
            return translate("Events", "Hold opened")
        case HoldAuthorized():
            return translate("Events", "Hold authorised")
        case HoldCaptured():
            return translate("Events", "Hold captured")
        case HoldReleased():
            return translate("Events", "Hold released")
        case HoldClosed():
            return translate("Events", "Hold closed")
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
            return f"{merchant} · #{event.hold_id} · " + translate("Events", "not authorised in time")
        case _:
            assert_never(event)
