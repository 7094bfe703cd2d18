"""How a refund is taken out of what was paid: cash first, the coupon last."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.domain.accounts import promotion_account
from app.domain.bills import Bill


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a payment: ``amount_fen`` > 0 from this account; ``coupon`` where it was a coupon's value, not cash."""

    method: str
    amount_fen: int
    coupon: bool = False


def parts_of(bill: Bill) -> tuple[Part, ...]:
    """What a bill was paid with."""
    cash = Part(bill.method, -bill.amount_fen)
    if not bill.coupon_fen:
        return (cash,)
    return cash, Part(promotion_account(bill.merchant_id or ""), bill.coupon_fen, coupon=True)


def refund_split(parts: Sequence[Part], refunded_fen: int, amount_fen: int) -> tuple[Part, ...]:
    """What goes back where when ``amount_fen`` is refunded after ``refunded_fen`` was already.

    Cash goes back first, in the order it was paid, then coupons. Raises ``ValueError`` if that much is not there.
    """
    if refunded_fen < 0 or amount_fen < 0 or refunded_fen + amount_fen > sum(part.amount_fen for part in parts):
        raise ValueError("more than was paid cannot go back")
    in_order = sorted(parts, key=lambda part: part.coupon)
    return tuple(_between(in_order, refunded_fen, refunded_fen + amount_fen))


def _between(parts: Sequence[Part], first_fen: int, last_fen: int) -> Iterator[Part]:
    """The parts laid end to end, cut from ``first_fen`` to ``last_fen``."""
    start = 0
    for part in parts:
        end = start + part.amount_fen
        taken = min(end, last_fen) - max(start, first_fen)
        if taken > 0:
            yield replace(part, amount_fen=taken)
        start = end
