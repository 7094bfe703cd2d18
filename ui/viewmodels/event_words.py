"""Events in words."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from app.domain.events import (
    ClockAdvanced,
    Event,
    FocusSet,
    FundBought,
    FundConfirmed,
    FundIncomePosted,
    FundSold,
    MessageDelivered,
    MessagesSeen,
    NoticeDecided,
    NoticesSeen,
    PasswordRefused,
    PayCodeSpent,
    PaymentMade,
    PolicyAdopted,
    PolicyChosen,
    Travelled,
    TriesRestored,
    WindowMuted,
)
from app.domain.snapshot import WalletSnapshot
from ui.format import money
from ui.viewmodels import attention_words, words

translate = QCoreApplication.translate


def event_kind(event: Event) -> str:
    match event:
        case PaymentMade():
            return translate("Events", "Payment made")
        case PasswordRefused():
            return translate("Events", "Password refused")
        case TriesRestored():
            return translate("Events", "Password tries restored")
        case PayCodeSpent():
            return translate("Events", "Pay code used up")
        case MessageDelivered():
            return translate("Events", "Message delivered")
        case MessagesSeen():
            return translate("Events", "Messages seen")
        case ClockAdvanced():
            return translate("Events", "Clock moved on")
        case FundIncomePosted():
            return translate("Events", "Yu'e Bao income")
        case FundBought():
            return translate("Events", "Into Yu'e Bao")
        case FundConfirmed():
            return translate("Events", "Yu'e Bao units confirmed")
        case FundSold():
            return translate("Events", "Out of Yu'e Bao")
        case NoticeDecided():
            return translate("Events", "Notice decided")
        case NoticesSeen():
            return translate("Events", "Notices seen")
        case PolicyChosen():
            return translate("Events", "Policy chosen")
        case PolicyAdopted():
            return translate("Events", "Policy adopted")
        case FocusSet():
            return translate("Events", "Focus switched")
        case Travelled():
            return translate("Events", "Time zone changed")
        case WindowMuted():
            return translate("Events", "Window muted") if event.muted else translate("Events", "Window heard again")
        case _:
            assert_never(event)


def event_detail(event: Event, snapshot: WalletSnapshot, language: str) -> str:
    def merchant(merchant_id: str) -> str:
        return snapshot.merchant(merchant_id).name.in_language(language)

    def source(source_id: str) -> str:
        known = [each.name.in_language(language) for each in snapshot.merchants if each.id == source_id]
        return known[0] if known else translate("Events", "Everything")

    match event:
        case PaymentMade():
            method = words.account_name(event.method, snapshot, language)
            return f"{money.yuan_sign(event.amount_fen)} · {method} → {merchant(event.merchant_id)}"
        case PasswordRefused():
            return translate("Events", "Tries left: %1").replace("%1", str(event.tries_left))
        case TriesRestored():
            return ""
        case PayCodeSpent():
            return f"…{event.digits_tail} · " + _paid(event.paid)
        case MessageDelivered():
            return merchant(event.merchant_id)
        case MessagesSeen():
            return f"{merchant(event.merchant_id)} · {event.count}"
        case ClockAdvanced():
            return translate("Events", "%1 h").replace("%1", f"{event.seconds / 3600:g}")
        case FundBought():
            method = words.account_name(event.method, snapshot, language)
            return f"{money.yuan_sign(event.amount_fen)} · {method} · {event.confirmed_on}"
        case FundConfirmed():
            return money.yuan_sign(event.units_fen)
        case FundSold():
            return f"{money.yuan_sign(event.amount_fen)} → {words.account_name(event.to, snapshot, language)}"
        case FundIncomePosted():
            return f"{event.day} · {money.signed_yuan(event.amount_fen)}"
        case NoticeDecided():
            return (
                f"{source(event.source)} · {attention_words.kind(event.kind)} → {attention_words.action(event.action)}"
            )
        case NoticesSeen():
            return f"{source(event.where.rpartition('/')[2])} · {event.count}"
        case PolicyChosen() | PolicyAdopted():
            return snapshot.attention.policy_name(event.policy).in_language(language)
        case WindowMuted():
            return merchant(event.merchant_id)
        case FocusSet():
            return translate("Events", "on") if event.on else translate("Events", "off")
        case Travelled():
            return event.zone
        case _:
            assert_never(event)


def _paid(paid: bool) -> str:
    return translate("Events", "paid") if paid else translate("Events", "refused")
