"""What a bank lets its card pay through the wallet: once, on a day, in a month, by the wallet's clock."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from app.domain.banks import Bank
from app.domain.people import BankCard
from app.domain.refusals import Refusal, RefusalCode
from app.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class CardOut:
    """What went off a card on ``day`` and in its month, refunds not taken off (D)."""

    day: date
    day_fen: int = 0
    month_fen: int = 0

    def on(self, today: date) -> CardOut:
        """The same card's sums as of ``today``."""
        if today == self.day:
            return self
        same_month = (today.year, today.month) == (self.day.year, self.day.month)
        return CardOut(today, 0, self.month_fen if same_month else 0)

    def plus(self, today: date, amount_fen: int) -> CardOut:
        now = self.on(today)
        return CardOut(today, now.day_fen + amount_fen, now.month_fen + amount_fen)


def issuer_of(card: BankCard, banks: Sequence[Bank]) -> Bank | None:
    """The bank of a card by its name; a bank we do not know has no caps but the card's own."""
    return next((bank for bank in banks if bank.name == card.bank), None)


def why_over(amount_fen: int, card: BankCard, bank: Bank | None, out: CardOut) -> Refusal | None:
    """Refusals in the order once, day, month; ``out`` is as of today."""
    if amount_fen > card.limit_fen:
        return Refusal(RefusalCode.CARD_LIMIT_EXCEEDED, {"limit_fen": card.limit_fen, "method": card.account_id})
    for code, cap, gone in (
        (RefusalCode.CARD_DAY_LIMIT, bank and bank.day_fen, out.day_fen),
        (RefusalCode.CARD_MONTH_LIMIT, bank and bank.month_fen, out.month_fen),
    ):
        if cap is not None and amount_fen > cap - gone:
            left = max(0, cap - gone)
            return Refusal(code, {"most_fen": cap, "left_fen": left, "method": card.account_id})
    return None


def most_now(card: BankCard, bank: Bank | None, out: CardOut) -> int:
    """The largest amount no cap is against."""
    caps = [card.limit_fen]
    if bank and bank.day_fen is not None:
        caps.append(bank.day_fen - out.day_fen)
    if bank and bank.month_fen is not None:
        caps.append(bank.month_fen - out.month_fen)
    return max(0, min(caps))
