"""A till charges a pay code."""

from __future__ import annotations

from app.commands.consent import locked_refusal
from app.commands.coupons.using import coupon_for
from app.commands.decision import Decision
from app.commands.paying import most_from, off, pay, why_not_from
from app.commands.payments import ChargePayCode
from app.domain.events import PayCodeSpent
from app.domain.money import check_payment_amount
from app.domain.pay_codes import REMEMBERED_MINUTES, dead_code, pay_code_digits, tidy_digits
from app.domain.ports import UnitOfWork
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.times import minute_number
from app.domain.worlds import OpenWorld


def charge_pay_code(command: ChargePayCode, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: merchant, amount, the digits, coupon, lock, funds.

    Once the digits were found good the code is used up, even if the charge is then refused.
    """
    merchant = world.directory.merchant(command.merchant_id)
    if merchant is None:
        return Decision(Refusal(RefusalCode.MERCHANT_UNKNOWN))
    minute = minute_number(work.now)
    digits = tidy_digits(command.digits) or ""
    refusal = check_payment_amount(command.amount_fen) or _why_not_good(digits, minute, work, world)
    if refusal:
        return Decision(refusal)
    applied = coupon_for(command.claim_id, merchant, command.amount_fen, work, world)
    if isinstance(applied, Refusal):
        return Decision(applied)
    work.spend_pay_code(digits, minute)
    match _method_for(command.amount_fen - off(applied), work, world):
        case Refusal() as refusal:
            return Decision(refusal, (PayCodeSpent(digits[-4:], paid=False),))
        case method:
            bill_id, events = pay(work, world, merchant, method, command.amount_fen, None, applied)
            return Decision(Receipt(command.id, bill_id), (PayCodeSpent(digits[-4:], paid=True), *events))


def _why_not_good(digits: str, minute: int, work: UnitOfWork, world: OpenWorld) -> Refusal | None:
    if not digits:
        return Refusal(RefusalCode.PAY_CODE_MALFORMED)
    if work.pay_code_used(digits):
        return Refusal(RefusalCode.PAY_CODE_USED)
    uses = work.pay_code_uses(minute - REMEMBERED_MINUTES)
    if digits == pay_code_digits(world.pay_code_key, minute, uses.get(minute, 0)):
        return None
    return Refusal(dead_code(world.pay_code_key, digits, minute, uses))


def _method_for(amount_fen: int, work: UnitOfWork, world: OpenWorld) -> str | Refusal:
    """The first method that can pay; where none can, how much the best of them could."""
    if work.security.locked:
        return locked_refusal(work.security)
    methods = world.directory.methods
    for method in methods:
        if why_not_from(method, amount_fen, work, world) is None:
            return method
    best = max(methods, key=lambda method: most_from(method, work, world))
    return Refusal(RefusalCode.BALANCE_NOT_ENOUGH, {"available_fen": most_from(best, work, world), "method": best})
