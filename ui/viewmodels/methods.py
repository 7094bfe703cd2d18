"""The ways to pay an amount, as the confirmation lists them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.accounts import Account, AccountKind
from app.domain.prepaid import Prepaid
from app.domain.snapshot import WalletSnapshot
from ui.format import money
from ui.models.paying import MethodRow
from ui.viewmodels import words
from ui.viewmodels.ask import Ask

translate = QCoreApplication.translate


def method_rows(ask: Ask, chosen: str, snapshot: WalletSnapshot, language: str, off_fen: int = 0) -> list[MethodRow]:
    """One row for each account the thing may be paid from; those that cannot pay it say why.

    ``off_fen`` of it a coupon pays.
    """
    asked = ask.amount_fen - off_fen if ask.moves else 0
    return [_row(each, asked, chosen, snapshot, language) for each in allowed(ask, snapshot)]


def allowed(ask: Ask, snapshot: WalletSnapshot) -> list[Account]:
    """In the order they are proposed: what the merchant owes anyway before all others."""
    found = [each for each in snapshot.accounts if ask.methods is None or each.id in ask.methods]
    if ask.freezes and ask.methods is not None:
        return sorted(found, key=lambda each: ask.methods.index(each.id) if ask.methods else 0)
    owed = [
        each
        for each in snapshot.prepaid
        if ask.merchant_id and each.merchant_id == ask.merchant_id and each.balance_fen
    ]
    return [stored(each) for each in owed] + found


def stored(owed: Prepaid) -> Account:
    """Stored value as one more account to pay from."""
    return Account(owed.account_id, owed.person_id, AccountKind.PREPAID, owed.balance_fen)


def available(method: str, snapshot: WalletSnapshot) -> int:
    owed = next((each for each in snapshot.prepaid if each.account_id == method), None)
    return owed.balance_fen if owed is not None else snapshot.account(method).available_fen


def _row(account: Account, asked: int, chosen: str, snapshot: WalletSnapshot, language: str) -> MethodRow:
    has, limit = account.available_fen, _limit(account.id, snapshot)
    icon, tint = words.account_look(account.id, snapshot)
    return MethodRow(
        key=account.id,
        label=words.account_name(account.id, snapshot, language),
        detail=_detail(has, limit, asked),
        icon=icon,
        tint=tint,
        enabled=has >= asked and (limit is None or limit >= asked),
        selected=account.id == chosen,
    )


def _limit(account_id: str, snapshot: WalletSnapshot) -> int | None:
    return next((card.limit_fen for card in snapshot.cards if card.account_id == account_id), None)


def _detail(has: int, limit: int | None, asked: int) -> str:
    if has < asked:
        return translate("Methods", "Not enough: %1 available").replace("%1", money.yuan_sign(has))
    if limit is not None and limit < asked:
        return translate("Methods", "At most %1 at a time").replace("%1", money.yuan_sign(limit))
    return translate("Methods", "%1 available").replace("%1", money.yuan_sign(has))
