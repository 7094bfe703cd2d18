"""Bills: what a person reads of a movement of money."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
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
    REFUND = "refund"
    FUND_OUT = "fund_out"
    CARD_REPAY = "card_repay"
    LOTTERY = "lottery"
    DONATION = "donation"
    CARD_LOAD = "card_load"
    REMITTANCE = "remittance"
    FAMILY_PAY = "family_pay"
    RETURNED = "returned"
    BALANCE_IN = "balance_in"
    BALANCE_OUT = "balance_out"
    TERM_IN = "term_in"
    TERM_OUT = "term_out"
    TERM_INTEREST = "term_interest"
    TERM_FEE = "term_fee"
    INSURANCE = "insurance"
    PREPAID_IN = "prepaid_in"
    PREPAID_OUT = "prepaid_out"


OWN_MOVES = frozenset(
    {
        BillKind.FUND_IN,
        BillKind.FUND_OUT,
        BillKind.BALANCE_IN,
        BillKind.BALANCE_OUT,
        BillKind.TERM_IN,
        BillKind.TERM_OUT,
        BillKind.PREPAID_IN,
        BillKind.PREPAID_OUT,
    }
)
"""Kinds of bills of money that stays the person's own: it is neither spent nor earned. Between two of the person's
accounts there is one for each side. Stored value is spent when it pays, not when it is bought.
"""


class BillState(StrEnum):
    """Trade states keep their later, documented names (model for behaviour only). No bill waits: paying makes it."""

    WAIT_BUYER_PAY = "WAIT_BUYER_PAY"
    TRADE_SUCCESS = "TRADE_SUCCESS"
    TRADE_CLOSED = "TRADE_CLOSED"
    TRADE_FINISHED = "TRADE_FINISHED"


def bill_number(at: datetime, bill_id: int) -> str:
    """Twenty-eight digits: the day, eight fixed ones (D: the real ones tell channel and shard), the bill's place."""
    return f"{at.year:04d}{at.month:02d}{at.day:02d}21001001{bill_id:012d}"


@dataclass(frozen=True, slots=True)
class Bill:
    """One row of Bills. ``amount_fen`` is signed from the person's side: a payment is negative.

    ``method`` is the account id it was paid from (or came into); ``number`` the 28-digit bill number shown to people.
    ``refunded_fen`` ≥ 0 has come back so far, each time with a bill of its own. ``coupon_fen`` of the price a coupon
    paid: with it nothing of that is in ``amount_fen``.
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
    refunded_fen: int = 0
    coupon_fen: int = 0

    @property
    def is_trade(self) -> bool:
        """Whether a merchant was paid, who can give money back."""
        return self.merchant_id is not None and self.amount_fen < 0 and self.kind in TRADES

    @property
    def price_fen(self) -> int:
        """What was bought for: money and coupon together."""
        return abs(self.amount_fen) + self.coupon_fen

    @property
    def refundable_fen(self) -> int:
        open_still = self.is_trade and self.state is BillState.TRADE_SUCCESS
        return self.price_fen - self.refunded_fen if open_still else 0


TRADES = frozenset({BillKind.PAYMENT, BillKind.TOP_UP, BillKind.UTILITIES})
"""Kinds of bills that are trades with a merchant."""

REFUND_TIME = timedelta(days=90)
"""How long after paying a trade can be refunded; then it is finished (D)."""


def state_at(state: BillState, paid_at: datetime, now: datetime) -> BillState:
    """A paid trade whose refund time is over is finished, without anybody writing it down."""
    over = state is BillState.TRADE_SUCCESS and now >= paid_at + REFUND_TIME
    return BillState.TRADE_FINISHED if over else state


def aged(bill: Bill, now: datetime) -> Bill:
    """The bill as it stands ``now``."""
    state = state_at(bill.state, bill.at, now) if bill.is_trade else bill.state
    return bill if state is bill.state else replace(bill, state=state)


@dataclass(frozen=True, slots=True)
class Refund:
    """Money a merchant gave back: ``refund_no`` is the merchant's own number, ``bill_id`` the bill it made."""

    refund_no: str
    amount_fen: int
    bill_id: int


@dataclass(frozen=True, slots=True)
class BillDetail:
    """A bill with the ledger lines behind it; the lines on the person's accounts sum to ``bill.amount_fen``.

    ``refund_of`` is the bill this one gives money back for; ``out_trade_no`` the merchant's number of the order.
    """

    bill: Bill
    entry_id: int
    lines: tuple[Posting, ...]
    refunds: tuple[Refund, ...] = ()
    refund_of: int | None = None
    out_trade_no: str = ""
