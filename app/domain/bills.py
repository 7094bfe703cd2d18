"""Bills: what a person reads of a movement of money."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.ledger import Posting
from app.domain.texts import Text


class BillKind(StrEnum):
    PAYMENT = "payment"
    TOP_UP = "top_up"
    UTILITIES = "utilities"
    TRANSFER_IN = "transfer_in"
    TRANSFER_OUT = "transfer_out"
    SALARY = "salary"
    FUND_IN = "fund_in"
    FUND_OUT = "fund_out"
    CARD_REPAY = "card_repay"
    LOTTERY = "lottery"
    DONATION = "donation"
    CARD_LOAD = "card_load"
    REMITTANCE = "remittance"
    FAMILY_PAY = "family_pay"
    RETURNED = "returned"


OWN_MOVES = frozenset({BillKind.FUND_IN, BillKind.FUND_OUT})
"""Kinds of bills of money that stays the person's own: there is one for each side, and neither is spent or earned."""


class BillState(StrEnum):
    """Trade states keep their later, documented names (model for behaviour only)."""

    TRADE_SUCCESS = "TRADE_SUCCESS"


def bill_number(at: datetime, bill_id: int) -> str:
    """Twenty-eight digits: the day, eight fixed ones (D: the real ones tell channel and shard), the bill's place."""
    return f"{at.year:04d}{at.month:02d}{at.day:02d}21001001{bill_id:012d}"


@dataclass(frozen=True, slots=True)
class Bill:
    """One row of Bills. ``amount_fen`` is signed from the person's side: a payment is negative.

    ``method`` is the account id it was paid from (or came into); ``number`` the 28-digit bill number shown to people.
    """

    id: int
    number: str
    at: datetime
    kind: BillKind
    state: BillState
    title: Text
    merchant_id: str | None
    amount_fen: int
    method: str
    icon: str
    tint: str


@dataclass(frozen=True, slots=True)
class BillDetail:
    """A bill with the ledger lines behind it; the lines on the person's accounts sum to ``bill.amount_fen``."""

    bill: Bill
    entry_id: int
    lines: tuple[Posting, ...]
