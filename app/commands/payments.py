"""Asking the wallet to pay."""

from __future__ import annotations

from dataclasses import field
from datetime import datetime
from typing import NamedTuple, assert_never

from app.commands.consent import ask_consent
from app.commands.coupons.using import coupon_for
from app.commands.decision import Decision
from app.commands.paying import off, pay, why_not_from, why_not_method
from app.domain.codes import MerchantCode, PersonalCode, WindowCode, read_code
from app.domain.directory import Directory
from app.domain.merchants import Merchant
from app.domain.money import check_payment_amount
from app.domain.ports import UnitOfWork
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.texts import Text
from app.domain.values import dataclass
from app.domain.worlds import OpenWorld


@dataclass(frozen=True, slots=True)
class PayMerchant:
    """Pay a merchant's code. ``method`` is an account id of the person; ``code`` the text the QR code held;
    ``claim_id`` is a coupon of the person's, which pays its part of the amount.
    """

    id: str
    code: str
    amount_fen: int
    method: str
    password: str = field(repr=False)
    claim_id: int | None = None


@dataclass(frozen=True, slots=True)
class PayTrade:
    """Pay an order that waits. Handled in ``app.commands.trades``."""

    id: str
    trade_id: int
    method: str
    password: str = field(repr=False)
    claim_id: int | None = None


class Payment(NamedTuple):
    """What is to be paid; without a title of its own the bill bears the merchant's name."""

    merchant: Merchant
    amount_fen: int
    title: Text | None = None


@dataclass(frozen=True, slots=True)
class ChargePayCode:
    """What a merchant's till does with the eighteen digits it read: no password, the code is the consent.

    Paid from the person's default method: the balance, else Yu'e Bao, else the first card that can.
    Handled in ``app.commands.charging``.
    """

    id: str
    merchant_id: str
    digits: str
    amount_fen: int
    claim_id: int | None = None


def pay_merchant(command: PayMerchant, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: code, amount, the code's own, method, coupon, lock, password, funds."""
    match _ask_of(command, work.now, world.directory):
        case Refusal() as refusal:
            return Decision(refusal)
        case merchant:
            pass
    refusal = why_not_method(command.method, merchant.id, work, world)
    if refusal:
        return Decision(refusal)
    return pay_with_password(command, Payment(merchant, command.amount_fen), work, world)


def pay_with_password(
    command: PayMerchant | PayTrade, payment: Payment, work: UnitOfWork, world: OpenWorld
) -> Decision:
    """Refusals in the order of the checks: coupon, lock, password, funds."""
    applied = coupon_for(command.claim_id, payment.merchant, payment.amount_fen, work, world)
    if isinstance(applied, Refusal):
        return Decision(applied)
    restored = ask_consent(command.password, work, world)
    if isinstance(restored, Decision):
        return restored
    refusal = why_not_from(command.method, payment.amount_fen - off(applied), work, world)
    if refusal:
        return Decision(refusal, restored)
    bill_id, events = pay(work, world, payment.merchant, command.method, payment.amount_fen, payment.title, applied)
    return Decision(Receipt(command.id, bill_id), restored + events)


def _ask_of(command: PayMerchant, now: datetime, directory: Directory) -> Merchant | Refusal:
    code = read_code(command.code, now)
    match code:
        case Refusal():
            return code
        case PersonalCode():
            return Refusal(RefusalCode.CODE_PERSONAL)
        case WindowCode():
            return Refusal(RefusalCode.CODE_OF_ANOTHER_KIND)
        case MerchantCode():
            return _merchant_to_pay(command, code, directory)
        case _:
            assert_never(code)


def _merchant_to_pay(command: PayMerchant, code: MerchantCode, directory: Directory) -> Merchant | Refusal:
    merchant = directory.merchant_numbered(code.number)
    if merchant is None:
        return Refusal(RefusalCode.MERCHANT_UNKNOWN)
    refusal = check_payment_amount(command.amount_fen)
    if refusal:
        return refusal
    if code.amount_fen not in (None, command.amount_fen):
        return Refusal(RefusalCode.AMOUNT_FIXED, {"asked_fen": code.amount_fen or 0})
    return merchant
