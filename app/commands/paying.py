"""What every payment does, whichever way it was asked for."""

from __future__ import annotations

from app.commands.coupons.using import use_for
from app.commands.telling import tell_receipt
from app.domain.accounts import promotion_account
from app.domain.bills import BillKind
from app.domain.caps import issuer_of, most_now, why_over
from app.domain.coupons import Held
from app.domain.events import Event, PaymentMade
from app.domain.ledger import Posting, transfer
from app.domain.merchants import Merchant
from app.domain.messages import MessageKind
from app.domain.ports import BillDraft, MessageDraft, UnitOfWork
from app.domain.prepaid import merchant_of, prepaid_account
from app.domain.refusals import Refusal, RefusalCode
from app.domain.texts import Text
from app.domain.words import RECEIPT_TITLE, receipt_body
from app.domain.worlds import OpenWorld


def why_not_method(method: str, merchant_id: str, work: UnitOfWork, world: OpenWorld) -> Refusal | None:
    """Why this merchant cannot be paid from it: one of the person's methods, or what this merchant owes anyway."""
    if method in world.directory.methods:
        return None
    owing, person = merchant_of(method), world.directory.person.id
    if owing is None or work.prepaid.get(owing, person) is None or method != prepaid_account(owing, person):
        return Refusal(RefusalCode.METHOD_UNKNOWN)
    return None if owing == merchant_id else Refusal(RefusalCode.PREPAID_ELSEWHERE)


def why_not_from(method: str, amount_fen: int, work: UnitOfWork, world: OpenWorld) -> Refusal | None:
    """Why this amount cannot be paid from this account: its bank's caps, by the wallet's clock, or what is there."""
    card = world.directory.card_behind(method)
    if card is not None:
        refusal = why_over(amount_fen, card, issuer_of(card, world.town.banks), work.cards.out(method))
        if refusal:
            return refusal
    available = work.accounts(method)[method].available_fen
    if amount_fen > available:
        return Refusal(RefusalCode.BALANCE_NOT_ENOUGH, {"available_fen": available, "method": method})
    return None


def most_from(method: str, work: UnitOfWork, world: OpenWorld) -> int:
    """The largest amount that can be paid from this account now."""
    available = work.accounts(method)[method].available_fen
    card = world.directory.card_behind(method)
    if card is None:
        return available
    return min(available, most_now(card, issuer_of(card, world.town.banks), work.cards.out(method)))


def off(applied: Held | None) -> int:
    """What a coupon takes off."""
    return applied.coupon.terms.value_fen if applied else 0


def pay(
    work: UnitOfWork,
    world: OpenWorld,
    merchant: Merchant,
    method: str,
    amount_fen: int,
    title: Text | None = None,
    applied: Held | None = None,
) -> tuple[int, tuple[Event, ...]]:
    """Move the money, write entry, bill and receipt message, give notice; answers the bill's id and what happened.

    The merchant gets ``amount_fen``; a coupon, checked before, pays its part of it and the person the rest.
    """
    cash_fen = amount_fen - off(applied)
    entry_id = work.post(BillKind.PAYMENT, payment_postings(merchant, method, amount_fen, cash_fen))
    bill_id = work.add_bill(_bill(entry_id, merchant, method, cash_fen, title))
    used = use_for(applied, bill_id, work) if applied else ()
    receipt = _receipt(bill_id, merchant, method, world.directory.method_name(method), cash_fen, amount_fen - cash_fen)
    made = PaymentMade(bill_id, entry_id, merchant.id, method, cash_fen)
    return bill_id, (made, *used, *tell_receipt(receipt, bill_id, work, world))


def payment_postings(merchant: Merchant, method: str, amount_fen: int, cash_fen: int) -> tuple[Posting, ...]:
    """The merchant gets all of the price; what is no cash its promotion pays."""
    if cash_fen == amount_fen:
        return transfer(method, merchant.account_id, amount_fen)
    promotion = Posting(promotion_account(merchant.id), cash_fen - amount_fen)
    return Posting(method, -cash_fen), promotion, Posting(merchant.account_id, amount_fen)


def _bill(entry_id: int, merchant: Merchant, method: str, amount_fen: int, title: Text | None) -> BillDraft:
    return BillDraft(
        entry_id, BillKind.PAYMENT, title or merchant.name, merchant.id, -amount_fen, method,
        merchant.icon, merchant.tint,
    )  # fmt: skip


def _receipt(
    bill_id: int, merchant: Merchant, method: str, method_name: Text, amount_fen: int, coupon_fen: int
) -> MessageDraft:
    body = receipt_body(amount_fen, method_name, coupon_fen)
    return MessageDraft(merchant.id, MessageKind.RECEIPT, RECEIPT_TITLE, body, bill_id, amount_fen, method)
