"""Events in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.events import (
    CardTouched,
    ClockAdvanced,
    Event,
    FocusSet,
    FunctionUsed,
    FundBought,
    FundConfirmed,
    FundIncomePosted,
    FundSold,
    MessageDelivered,
    MessagesSeen,
    MoneyCollected,
    NoticeDecided,
    NoticesSeen,
    OrderMoved,
    OrderPlaced,
    PassMoved,
    PasswordRefused,
    PayCodeSpent,
    PaymentMade,
    PolicyAdopted,
    PolicyChosen,
    RefundMade,
    SignedIn,
    SortingChosen,
    TownLived,
    TradeClosed,
    TradeOpened,
    TradePaid,
    Travelled,
    TriesRestored,
    WindowMuted,
)
from app.domain.snapshot import WalletSnapshot
from app.layouts.catalogue import load_catalogue
from ui.format import plain_money as money
from ui.viewmodels import attention_words, words
from ui.viewmodels.hold_event_words import HoldEvent, hold_event_detail, hold_event_kind
from ui.viewmodels.offer_event_words import OfferEvent, offer_event_detail, offer_event_kind
from ui.viewmodels.serving_event_words import ServingEvent, serving_event_detail, serving_event_kind
from ui.viewmodels.wealth_event_words import wealth_event_detail, wealth_event_kind

translate = QCoreApplication.translate


def event_kind(event: Event) -> str:
    if isinstance(event, HoldEvent):
        return hold_event_kind(event)
    if isinstance(event, OfferEvent):
        return offer_event_kind(event)
    if isinstance(event, ServingEvent):
        return serving_event_kind(event)
    match event:
        case PaymentMade():
            return translate("Events", "Payment made")
        case PasswordRefused():
            return translate("Events", "Password refused")
        case TradeOpened():
            return translate("Events", "Order opened")
        case TradePaid():
            return translate("Events", "Order paid")
        case TradeClosed():
            return translate("Events", "Order closed")
        case RefundMade():
            return translate("Events", "Refund made")
        case FunctionUsed():
            return translate("Events", "Function used")
        case SortingChosen():
            return translate("Events", "Order of functions chosen")
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
        case OrderPlaced():
            return translate("Events", "Order placed")
        case OrderMoved():
            return translate("Events", "Order moved on")
        case PassMoved():
            return translate("Events", "Pass changed")
        case MoneyCollected():
            return translate("Events", "Money collected")
        case CardTouched():
            return translate("Events", "Card touched a reader")
        case SignedIn():
            return translate("Events", "Signed in")
        case TownLived():
            return translate("Events", "Somebody in town")
        case _:
            return wealth_event_kind(event)


def event_detail(event: Event, snapshot: WalletSnapshot, language: str) -> str:
    def merchant(merchant_id: str) -> str:
        return snapshot.merchant(merchant_id).name.in_language(language)

    def source(source_id: str) -> str:
        known = [each.name.in_language(language) for each in snapshot.merchants if each.id == source_id]
        return known[0] if known else function(source_id)

    def function(function_id: str) -> str:
        known = load_catalogue().get(function_id)
        return known.name.in_language(language) if known else translate("Events", "Everything")

    if isinstance(event, HoldEvent):
        return hold_event_detail(event, snapshot, language)
    if isinstance(event, OfferEvent):
        return offer_event_detail(event, snapshot, language)
    if isinstance(event, ServingEvent):
        return serving_event_detail(event, snapshot, language)
    match event:
        case PaymentMade():
            method = words.account_name(event.method, snapshot, language)
            return f"{money.yuan_sign(event.amount_fen)} · {method} → {merchant(event.merchant_id)}"
        case PasswordRefused():
            return translate("Events", "Tries left: %1").replace("%1", str(event.tries_left))
        case TradeOpened():
            return f"{merchant(event.merchant_id)} · {money.yuan_sign(event.amount_fen)}"
        case TradePaid():
            return f"#{event.trade_id}"
        case TradeClosed():
            return f"{merchant(event.merchant_id)} · #{event.trade_id} · {_closed(event.why)}"
        case RefundMade():
            method = words.account_name(event.method, snapshot, language)
            return f"{money.yuan_sign(event.amount_fen)} · {merchant(event.merchant_id)} → {method}"
        case FunctionUsed():
            return f"{event.function} · {event.count}"
        case SortingChosen():
            return translate("Events", "by use") if event.by_use else translate("Events", "as they stood")
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
        case OrderPlaced() | OrderMoved():
            amount = f" · {money.yuan_sign(event.amount_fen)}" if event.bill_id else ""
            return f"{function(event.function)}{amount}"
        case PassMoved():
            return f"{function(event.function)} · {event.state}"
        case MoneyCollected():
            return money.yuan_sign(event.amount_fen)
        case CardTouched():
            return f"{function(event.function)} …{event.tail}"
        case SignedIn():
            return words.person_name(event.person_id, language)
        case TownLived():
            return (
                f"{merchant(event.merchant_id)} · {words.person_name(event.person_id, language)} · {_does(event.does)}"
            )
        case _:
            return wealth_event_detail(event, snapshot, language)


def _closed(why: str) -> str:
    return translate("Events", "not paid in time") if why == "timed_out" else translate("Events", "cancelled")


def _does(does: str) -> str:
    match does:
        case "claim":
            return translate("Events", "claimed the coupon")
        case "use":
            return translate("Events", "used the coupon")
        case "follow":
            return translate("Events", "followed")
        case "card":
            return translate("Events", "took the card")
        case _:
            return translate("Events", "came again")


def _paid(paid: bool) -> str:
    return translate("Events", "paid") if paid else translate("Events", "refused")
