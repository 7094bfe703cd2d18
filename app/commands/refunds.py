"""A merchant gives money back."""

from __future__ import annotations

from dataclasses import dataclass

from app.commands.coupons.using import give_back
from app.commands.decision import Decision
from app.commands.noticing import RECEIPTS
from app.commands.telling import Telling, tell
from app.domain.accounts import Account
from app.domain.attention.notices import NoticeKind
from app.domain.bills import Bill, BillKind, Refund
from app.domain.events import Event, RefundMade
from app.domain.ledger import Posting, account_below_floor
from app.domain.merchants import Merchant
from app.domain.messages import MessageKind
from app.domain.ports import BillDraft, MessageDraft, UnitOfWork
from app.domain.receipts import Receipt
from app.domain.refunding import Part, parts_of, refund_split
from app.domain.refusals import Refusal, RefusalCode
from app.domain.trades import LONGEST_NUMBER, check_refund
from app.domain.words import REFUND_TITLE, refund_body, refund_title
from app.domain.worlds import OpenWorld


@dataclass(frozen=True, slots=True)
class RefundTrade:
    """The merchant gives ``amount_fen`` of a paid order back, under its own number of the refund.

    The order is named by its trade, or by its bill where it was paid by code. The same number with the same amount
    is the same refund, with another amount it is refused. The receipt bears the refund's own bill.
    """

    id: str
    refund_no: str
    amount_fen: int
    trade_id: int | None = None
    bill_id: int | None = None


def refund_trade(command: RefundTrade, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: the trade, the number, its earlier use, the amount, the merchant's money."""
    match _bill_of(command, work):
        case Refusal() as refusal:
            return Decision(refusal)
        case bill:
            pass
    merchant = world.directory.merchant(bill.merchant_id or "")
    if merchant is None:
        return Decision(Refusal(RefusalCode.TRADE_NOT_EXIST))
    if not 0 < len(command.refund_no.strip()) <= LONGEST_NUMBER or not command.refund_no.isprintable():
        return Decision(Refusal(RefusalCode.REFUND_NO_MALFORMED, {"most": LONGEST_NUMBER}))
    known = work.trades.refunds(bill.id).get(command.refund_no)
    if known is not None and known.amount_fen != command.amount_fen:
        return Decision(Refusal(RefusalCode.DISCORDANT_REPEAT_REQUEST, {"asked_fen": known.amount_fen}))
    if known is not None:
        return Decision(Receipt(command.id, known.bill_id))
    refusal = check_refund(bill, command.amount_fen) or _why_not_from(merchant, command.amount_fen, work)
    if refusal:
        return Decision(refusal)
    bill_id, events = _give_back(command, bill, merchant, work, world)
    return Decision(Receipt(command.id, bill_id), events)


def _bill_of(command: RefundTrade, work: UnitOfWork) -> Bill | Refusal:
    bill_id = command.bill_id
    if command.trade_id is not None:
        trade = work.trades.trade(command.trade_id)
        if trade is None or bill_id not in (None, trade.bill_id):
            return Refusal(RefusalCode.TRADE_NOT_EXIST)
        if trade.bill_id is None:
            return Refusal(RefusalCode.TRADE_NOT_PAID)
        bill_id = trade.bill_id
    bill = None if bill_id is None else work.trades.bill(bill_id)
    return bill if bill is not None and bill.is_trade else Refusal(RefusalCode.TRADE_NOT_EXIST)


def _why_not_from(merchant: Merchant, amount_fen: int, work: UnitOfWork) -> Refusal | None:
    accounts = work.accounts(merchant.account_id)
    short: Account | None = account_below_floor((Posting(merchant.account_id, -amount_fen),), accounts)
    if short is None:
        return None
    return Refusal(RefusalCode.SELLER_BALANCE_NOT_ENOUGH, {"available_fen": short.available_fen})


def _give_back(
    command: RefundTrade, bill: Bill, merchant: Merchant, work: UnitOfWork, world: OpenWorld
) -> tuple[int, tuple[Event, ...]]:
    parts = refund_split(parts_of(bill), bill.refunded_fen, command.amount_fen)
    entry_id = work.post(BillKind.REFUND, _postings(merchant, parts))
    back_fen = sum(part.amount_fen for part in parts if not part.coupon)
    draft = BillDraft(
        entry_id, BillKind.REFUND, refund_title(bill.title), merchant.id, back_fen, bill.method, bill.icon, bill.tint
    )
    bill_id = work.add_bill(draft)
    work.trades.add_refund(bill.id, Refund(command.refund_no, command.amount_fen, bill_id))
    whole = command.amount_fen == bill.refundable_fen
    if whole:
        work.trades.close_bill(bill.id)
    returned = give_back(bill, work) if whole and bill.coupon_fen else ()
    made = RefundMade(bill_id, bill.id, entry_id, merchant.id, bill.method, back_fen)
    coupon_fen = command.amount_fen - back_fen
    body = refund_body(back_fen, world.directory.method_name(bill.method), coupon_fen)
    message = MessageDraft(merchant.id, MessageKind.RECEIPT, REFUND_TITLE, body, bill_id, back_fen, bill.method)
    how = Telling(RECEIPTS, NoticeKind.TRANSACTION, "bills", f"bill/{bill_id}")
    return bill_id, (made, *returned, *tell(work, world, message, how))


def _postings(merchant: Merchant, parts: tuple[Part, ...]) -> tuple[Posting, ...]:
    back = tuple(Posting(part.method, part.amount_fen) for part in parts)
    return Posting(merchant.account_id, -sum(part.amount_fen for part in parts)), *back
