"""Trades: what a merchant asks to be paid for, under the merchant's own number."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Protocol

from app.domain.bills import Bill, BillState, Refund
from app.domain.refusals import Refusal, RefusalCode
from app.domain.texts import Text
from app.domain.values import dataclass

SHORTEST_TIMEOUT_S = 60
LONGEST_TIMEOUT_S = 15 * 24 * 3600
DEFAULT_TIMEOUT_S = 15 * 60
LONGEST_NUMBER = 64
LONGEST_SUBJECT = 256


@dataclass(frozen=True, slots=True)
class Terms:
    """What a merchant asks for; the same number with any other content is another order, and refused."""

    merchant_id: str
    out_trade_no: str
    subject: Text
    amount_fen: int
    timeout_s: int = DEFAULT_TIMEOUT_S


@dataclass(frozen=True, slots=True)
class Trade:
    """An order and how it stands. ``bill_id`` is set once it was paid; unpaid at ``due_at`` it is closed."""

    id: int
    terms: Terms
    opened_at: datetime
    state: BillState
    bill_id: int | None = None

    @property
    def due_at(self) -> datetime:
        return self.opened_at + timedelta(seconds=self.terms.timeout_s)


def check_terms(terms: Terms) -> Refusal | None:
    """Why this order cannot be opened, whatever the amount."""
    if not 0 < len(terms.out_trade_no.strip()) <= LONGEST_NUMBER or not terms.out_trade_no.isprintable():
        return Refusal(RefusalCode.OUT_TRADE_NO_MALFORMED, {"most": LONGEST_NUMBER})
    if not all(0 < len(words.strip()) <= LONGEST_SUBJECT for words in (terms.subject.en, terms.subject.zh_CN)):
        return Refusal(RefusalCode.SUBJECT_MALFORMED, {"most": LONGEST_SUBJECT})
    if not SHORTEST_TIMEOUT_S <= terms.timeout_s <= LONGEST_TIMEOUT_S:
        return Refusal(RefusalCode.TIMEOUT_OUT_OF_RANGE, {"least_minutes": 1, "most_days": 15})
    return None


def why_not_payable(trade: Trade, now: datetime) -> Refusal | None:
    if trade.state is BillState.TRADE_CLOSED and trade.bill_id is None:
        return Refusal(RefusalCode.TRADE_HAS_CLOSE)
    if trade.state is not BillState.WAIT_BUYER_PAY:
        return Refusal(RefusalCode.TRADE_HAS_SUCCESS)
    return Refusal(RefusalCode.TRADE_HAS_CLOSE) if now >= trade.due_at else None


def check_refund(bill: Bill, amount_fen: int) -> Refusal | None:
    """Why this much of a trade cannot be refunded; ``bill`` is as it stands now."""
    if amount_fen <= 0:
        return Refusal(RefusalCode.AMOUNT_ZERO)
    if bill.state is BillState.TRADE_CLOSED:
        return Refusal(RefusalCode.TRADE_HAS_CLOSE)
    if bill.state is BillState.TRADE_FINISHED:
        return Refusal(RefusalCode.TRADE_HAS_FINISHED)
    left = bill.refundable_fen
    return Refusal(RefusalCode.REFUND_AMOUNT_EXCEED, {"left_fen": left}) if amount_fen > left else None


class TradeBook(Protocol):
    """The trades' part of a unit of work."""

    def add(self, terms: Terms) -> int: ...

    def numbered(self, merchant_id: str, out_trade_no: str) -> Trade | None: ...

    def trade(self, trade_id: int) -> Trade | None: ...

    def bill(self, bill_id: int) -> Bill | None:
        """A bill as it stands now."""
        ...

    def paid(self, trade_id: int, bill_id: int) -> None: ...

    def close(self, trade_id: int) -> None:
        """Close what was never paid."""
        ...

    def refunds(self, bill_id: int) -> Mapping[str, Refund]:
        """By the merchant's refund number."""
        ...

    def add_refund(self, bill_id: int, refund: Refund) -> None: ...

    def close_bill(self, bill_id: int) -> None:
        """Close what was fully refunded."""
        ...
