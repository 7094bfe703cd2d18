"""A merchant's order: opened, paid, cancelled, or closed because nobody paid in time."""

from __future__ import annotations

from dataclasses import dataclass

from app.commands.decision import Decision
from app.commands.paying import why_not_method
from app.commands.payments import Payment, PayTrade, pay_with_password
from app.commands.telling import Telling, tell
from app.domain.agenda import Due
from app.domain.attention.notices import Importance, NoticeKind
from app.domain.bills import BillState
from app.domain.events import Event, TradeClosed, TradeOpened, TradePaid
from app.domain.messages import MessageKind
from app.domain.money import check_payment_amount
from app.domain.ports import MessageDraft, UnitOfWork
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.texts import Text
from app.domain.trades import DEFAULT_TIMEOUT_S, Terms, Trade, check_terms, why_not_payable
from app.domain.words import (
    TRADE_OPENED_TITLE,
    TRADE_TIMED_OUT_TITLE,
    trade_opened_body,
    trade_timed_out_body,
)
from app.domain.worlds import OpenWorld

TRADE_TIMEOUT = "trade_timeout"
ORDERS = "orders"


@dataclass(frozen=True, slots=True)
class OpenTrade:
    """A merchant asks to be paid, under its own number; the receipt says ``trade_id``.

    The same number with the same content is the same trade, with any other it is refused. Unpaid after ``timeout_s``
    (a minute to fifteen days) it is closed.
    """

    id: str
    merchant_id: str
    out_trade_no: str
    subject: Text
    amount_fen: int
    timeout_s: int = DEFAULT_TIMEOUT_S

    @property
    def terms(self) -> Terms:
        return Terms(self.merchant_id, self.out_trade_no, self.subject, self.amount_fen, self.timeout_s)


@dataclass(frozen=True, slots=True)
class CancelTrade:
    """The merchant or the person gives up an order that was not paid."""

    id: str
    trade_id: int


def open_trade(command: OpenTrade, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: merchant, the order's own fields, amount, the number's earlier use."""
    terms = command.terms
    if world.directory.merchant(terms.merchant_id) is None:
        return Decision(Refusal(RefusalCode.MERCHANT_UNKNOWN))
    refusal = check_terms(terms) or check_payment_amount(terms.amount_fen)
    if refusal:
        return Decision(refusal)
    known = work.trades.numbered(terms.merchant_id, terms.out_trade_no)
    if known is not None and known.terms != terms:
        return Decision(Refusal(RefusalCode.CONTEXT_INCONSISTENT))
    if known is not None:
        return Decision(_receipt(command.id, known.id, known.bill_id))
    trade = Trade(work.trades.add(terms), terms, work.now, BillState.WAIT_BUYER_PAY)
    work.agenda.add(trade.due_at, TRADE_TIMEOUT, str(trade.id))
    opened = TradeOpened(trade.id, terms.merchant_id, terms.amount_fen)
    return Decision(_receipt(command.id, trade.id), (opened, *_ask(trade, work, world)))


def pay_trade(command: PayTrade, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: the trade, its state, method, coupon, lock, password, funds."""
    trade = work.trades.trade(command.trade_id)
    merchant = world.directory.merchant(trade.terms.merchant_id) if trade else None
    if trade is None or merchant is None:
        return Decision(Refusal(RefusalCode.TRADE_NOT_EXIST))
    refusal = why_not_payable(trade, work.now)
    if refusal:
        return Decision(refusal)
    refusal = why_not_method(command.method, merchant.id, work, world)
    if refusal:
        return Decision(refusal)
    payment = Payment(merchant, trade.terms.amount_fen, trade.terms.subject)
    decision = pay_with_password(command, payment, work, world)
    if not isinstance(decision.outcome, Receipt) or decision.outcome.bill_id is None:
        return decision
    bill_id = decision.outcome.bill_id
    work.trades.paid(trade.id, bill_id)
    work.agenda.cancel(TRADE_TIMEOUT, str(trade.id))
    return Decision(_receipt(command.id, trade.id, bill_id), (*decision.events, TradePaid(trade.id, bill_id)))


def cancel_trade(command: CancelTrade, work: UnitOfWork, world: OpenWorld) -> Decision:
    trade = work.trades.trade(command.trade_id)
    if trade is None:
        return Decision(Refusal(RefusalCode.TRADE_NOT_EXIST))
    refusal = why_not_payable(trade, work.now)
    if refusal:
        return Decision(refusal)
    work.trades.close(trade.id)
    work.agenda.cancel(TRADE_TIMEOUT, str(trade.id))
    closed = TradeClosed(trade.id, trade.terms.merchant_id, "cancelled")
    return Decision(_receipt(command.id, trade.id), (closed,))


def close_unpaid(due: Due, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    """The agenda's: the time to pay is over."""
    trade = work.trades.trade(int(due.subject))
    if trade is None or trade.state is not BillState.WAIT_BUYER_PAY:
        return ()
    work.trades.close(trade.id)
    terms = trade.terms
    draft = MessageDraft(
        terms.merchant_id, MessageKind.TEXT, TRADE_TIMED_OUT_TITLE, trade_timed_out_body(terms.subject)
    )
    how = Telling(ORDERS, NoticeKind.SERVICE, "bills", "bills", Importance.LOW)
    return TradeClosed(trade.id, terms.merchant_id, "timed_out"), *tell(work, world, draft, how)


def _receipt(command_id: str, trade_id: int, bill_id: int | None = None) -> Receipt:
    return Receipt(command_id, bill_id, {"trade_id": trade_id})


def _ask(trade: Trade, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    terms = trade.terms
    body = trade_opened_body(terms.subject, terms.amount_fen, trade.due_at)
    draft = MessageDraft(terms.merchant_id, MessageKind.TEXT, TRADE_OPENED_TITLE, body)
    return tell(
        work, world, draft, Telling(ORDERS, NoticeKind.SERVICE, "bills", f"trade/{trade.id}", expires_at=trade.due_at)
    )
