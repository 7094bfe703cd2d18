"""Bank cards by their numbers: the check digit, the bank behind a prefix, and what may be shown."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from app.domain.texts import Text
from app.domain.values import dataclass


class CardKind(StrEnum):
    DEBIT = "debit"
    CREDIT = "credit"


@dataclass(frozen=True, slots=True)
class Prefix:
    """Numbers of ``length`` digits that begin with ``digits`` are the bank's cards of this kind."""

    digits: str
    kind: CardKind
    length: int


@dataclass(frozen=True, slots=True)
class Bank:
    """``once_fen`` and ``day_fen``, ``month_fen`` cap quick payments from its cards; ``None`` where no cap is known."""

    id: str
    name: Text
    tint: str
    prefixes: tuple[Prefix, ...]
    once_fen: int | None = None
    day_fen: int | None = None
    month_fen: int | None = None

    @property
    def limit_fen(self) -> int:
        """The most one payment may be; every bank has at least one cap."""
        return min(cap for cap in (self.once_fen, self.day_fen, self.month_fen) if cap is not None)


@dataclass(frozen=True, slots=True)
class FoundBank:
    bank: Bank
    kind: CardKind


def luhn_sum(digits: str) -> int:
    """Luhn's sum; a number is right where it ends in 0."""
    doubled = (int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(digits)))
    return sum(value - 9 if value > 9 else value for value in doubled)


def luhn_holds(digits: str) -> bool:
    return digits.isascii() and digits.isdigit() and luhn_sum(digits) % 10 == 0


def with_check_digit(digits: str) -> str:
    """The number these digits begin, its check digit added."""
    return digits + str(-luhn_sum(digits + "0") % 10)


def bank_of(digits: str, banks: Sequence[Bank]) -> FoundBank | None:
    """The bank of a card number by its longest fitting prefix."""
    fitting = [
        (len(prefix.digits), FoundBank(bank, prefix.kind))
        for bank in banks
        for prefix in bank.prefixes
        if len(digits) == prefix.length and digits.startswith(prefix.digits)
    ]
    return max(fitting, key=lambda found: found[0])[1] if fitting else None


def bank_begun(digits: str, banks: Sequence[Bank]) -> FoundBank | None:
    """The bank of a number that is still being typed; the longest prefix it begins with decides."""
    fitting = [
        (len(prefix.digits), FoundBank(bank, prefix.kind))
        for bank in banks
        for prefix in bank.prefixes
        if len(digits) <= prefix.length and digits.startswith(prefix.digits)
    ]
    return max(fitting, key=lambda found: found[0])[1] if fitting else None


def tail_of(digits: str) -> str:
    """The four digits that may be shown."""
    return digits[-4:]
