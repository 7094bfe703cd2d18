"""Events of cards, identity and wealth, in words."""

from __future__ import annotations

from typing import TypeAlias, assert_never

from PySide6.QtCore import QCoreApplication

from app.domain.events import (
    AmountsHidden,
    BalanceArrived,
    BalanceFilled,
    BalanceSent,
    CardBound,
    CardUnbound,
    CoverBought,
    CoverEnded,
    IdentityProved,
    IdentityRefused,
    PasswordChanged,
    StockWatched,
    TermBought,
    TermPaid,
)
from app.domain.snapshot import WalletSnapshot
from ui.viewmodels import words

translate = QCoreApplication.translate

WealthEvent: TypeAlias = (
    BalanceFilled
    | BalanceSent
    | BalanceArrived
    | CardBound
    | CardUnbound
    | IdentityProved
    | IdentityRefused
    | PasswordChanged
    | AmountsHidden
    | TermBought
    | TermPaid
    | CoverBought
    | CoverEnded
    | StockWatched
)


def wealth_event_kind(event: WealthEvent) -> str:
    match event:
        case BalanceFilled():
            return translate("Events", "Money into the balance")
        case BalanceSent():
            return translate("Events", "Money out of the balance")
        case BalanceArrived():
            return translate("Events", "Money on the card")
        case CardBound():
            return translate("Events", "Bank card bound")
        case CardUnbound():
            return translate("Events", "Bank card unbound")
        case IdentityProved():
            return translate("Events", "Identity proved")
        case IdentityRefused():
            return translate("Events", "Identity not proved")
        case PasswordChanged():
            return translate("Events", "Password changed")
        case AmountsHidden():
            return translate("Events", "Amounts hidden or shown")
        case TermBought():
            return translate("Events", "Term deposit bought")
        case TermPaid():
            return translate("Events", "Term deposit over")
        case CoverBought():
            return translate("Events", "Insurance bought")
        case CoverEnded():
            return translate("Events", "Insurance ended")
        case StockWatched():
            return translate("Events", "Watch list changed")
        case _:
            assert_never(event)


def wealth_event_detail(event: WealthEvent, snapshot: WalletSnapshot, language: str) -> str:
    """Names and numbers; no amounts, which stand in the bill."""
    match event:
        case BalanceFilled() | BalanceSent() | BalanceArrived():
            return words.account_name(event.method, snapshot, language)
        case CardBound() | CardUnbound():
            return event.card_id
        case IdentityRefused():
            return translate("Events", "Tries left: %1").replace("%1", str(event.proofs_left))
        case AmountsHidden():
            return translate("Events", "hidden") if event.hidden else translate("Events", "shown")
        case TermBought() | TermPaid():
            return f"#{event.deposit_id}"
        case CoverBought() | CoverEnded():
            return event.product
        case StockWatched():
            return event.code
        case IdentityProved() | PasswordChanged():
            return ""
        case _:
            assert_never(event)
