"""Verbs of stories about stored value."""

from __future__ import annotations

from typing import Any

from app.commands.prepaid.owing import FillPrepaid, ReturnPrepaid
from app.domain.prepaid import Prepaid, prepaid_account
from app.domain.receipts import Outcome, Receipt
from tests.app.wallets import PASSWORD, Wallet


def fill(wallet: Wallet, amount_fen: int = 50_000, **other: Any) -> Outcome:
    merchant, method = other.pop("merchant", "yintai"), wallet.method(other.pop("method", "fund"))
    command_id, password = other.pop("id", None) or next(wallet.ids), other.pop("password", PASSWORD)
    return wallet.session.send(FillPrepaid(command_id, merchant, amount_fen, method, password))


def filled(wallet: Wallet, amount_fen: int = 50_000, **other: Any) -> Receipt:
    outcome = fill(wallet, amount_fen, **other)
    assert isinstance(outcome, Receipt), outcome
    return outcome


def give_back(wallet: Wallet, merchant: str = "yintai") -> Outcome:
    return wallet.session.send(ReturnPrepaid(next(wallet.ids), merchant))


def account(wallet: Wallet, merchant: str = "yintai") -> str:
    return prepaid_account(merchant, wallet.snapshot.person.id)


def spend(wallet: Wallet, amount_fen: int, merchant: str = "yintai", at: str = "") -> Outcome:
    """Pay ``at`` (the same merchant, where none is said) from what ``merchant`` owes."""
    return wallet.pay(amount_fen, account(wallet, merchant), merchant=at or merchant)


def owed(wallet: Wallet, merchant: str = "yintai") -> Prepaid:
    return next(each for each in wallet.snapshot.prepaid if each.merchant_id == merchant)


def stands(wallet: Wallet, merchant: str = "yintai") -> tuple[int, int]:
    """The person's own part and the bonus."""
    found = owed(wallet, merchant)
    return found.own_fen, found.bonus_fen
