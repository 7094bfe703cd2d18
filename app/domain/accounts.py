"""Accounts of the ledger and the floor under each."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class AccountKind(StrEnum):
    BALANCE = "balance"
    FUND = "fund"
    BANK_CARD = "bank_card"
    TERM = "term"
    MERCHANT = "merchant"
    PREPAID = "prepaid"
    PROMOTION = "promotion"
    WORLD = "world"


@dataclass(frozen=True, slots=True)
class Account:
    """An account; ``floor_fen`` is the least it may hold, ``None`` where demo money comes from (the world)."""

    id: str
    owner: str
    kind: AccountKind
    balance_fen: int = 0
    floor_fen: int | None = 0

    @property
    def available_fen(self) -> int:
        """What can be taken out without crossing the floor; 0 for the world, which nobody pays from."""
        return 0 if self.floor_fen is None else self.balance_fen - self.floor_fen


WORLD_ACCOUNT = "world"


def balance_of(person_id: str) -> str:
    return f"{person_id}:balance"


def fund_of(person_id: str) -> str:
    return f"{person_id}:fund"


def card_of(person_id: str, card_id: str) -> str:
    return f"{person_id}:card:{card_id}"


def is_card(account_id: str) -> bool:
    return ":card:" in account_id


def term_of(person_id: str) -> str:
    """What the person has lent through Term deposits: outside of the wallet, so not one of the person's accounts."""
    return f"term:{person_id}"


def merchant_account(merchant_id: str) -> str:
    return f"merchant:{merchant_id}"


def promotion_account(merchant_id: str) -> str:
    """What a merchant's coupons pay from: it may owe as much as the published coupons can come to, and no fen more."""
    return f"merchant:{merchant_id}:promotion"
