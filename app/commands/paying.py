"""What every payment does, whichever way it was asked for."""

from __future__ import annotations

from collections.abc import Mapping

from app.commands.noticing import notify, receipt_notice
from app.domain.accounts import Account
from app.domain.bills import BillKind
from app.domain.directory import Directory
from app.domain.events import Event, MessageDelivered, PaymentMade
from app.domain.ledger import Posting, account_below_floor, transfer
from app.domain.merchants import Merchant
from app.domain.messages import MessageKind
from app.domain.ports import BillDraft, MessageDraft, UnitOfWork
from app.domain.refusals import Refusal, RefusalCode
from app.domain.texts import Text
from app.domain.words import RECEIPT_TITLE, receipt_body
from app.domain.worlds import OpenWorld


def why_not_from(method: str, amount_fen: int, accounts: Mapping[str, Account], directory: Directory) -> Refusal | None:
    """Why this amount cannot be paid from this account: the card's limit or the account's floor."""
    card = directory.card_behind(method)
    if card is not None and amount_fen > card.limit_fen:
        return Refusal(RefusalCode.CARD_LIMIT_EXCEEDED, {"limit_fen": card.limit_fen, "method": method})
    if account_below_floor((Posting(method, -amount_fen),), accounts):
        available = accounts[method].available_fen
        return Refusal(RefusalCode.BALANCE_NOT_ENOUGH, {"available_fen": available, "method": method})
    return None


def pay(
    work: UnitOfWork, world: OpenWorld, merchant: Merchant, method: str, amount_fen: int
) -> tuple[int, tuple[Event, ...]]:
    """Move the money, write entry, bill and receipt message, give notice; answers the bill's id and what happened."""
    entry_id = work.post(BillKind.PAYMENT, transfer(method, merchant.account_id, amount_fen))
    bill_id = work.add_bill(_bill(entry_id, merchant, method, amount_fen))
    receipt = _receipt(bill_id, merchant, method, world.directory.method_name(method), amount_fen)
    message_id = work.deliver(receipt)
    made = PaymentMade(bill_id, entry_id, merchant.id, method, amount_fen)
    decided = notify(work, world, receipt_notice(work, merchant.id), receipt.title, receipt.body, message_id)
    return bill_id, (made, MessageDelivered(message_id, merchant.id), decided)


def _bill(entry_id: int, merchant: Merchant, method: str, amount_fen: int) -> BillDraft:
    return BillDraft(
        entry_id, BillKind.PAYMENT, merchant.name, merchant.id, -amount_fen, method, merchant.icon, merchant.tint
    )


def _receipt(bill_id: int, merchant: Merchant, method: str, method_name: Text, amount_fen: int) -> MessageDraft:
    body = receipt_body(amount_fen, method_name)
    return MessageDraft(merchant.id, MessageKind.RECEIPT, RECEIPT_TITLE, body, bill_id, amount_fen, method)
