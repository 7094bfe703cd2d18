"""Stored value: money a merchant was given beforehand and owes until it is spent there or given back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import NamedTuple, Protocol

from app.domain.refusals import Refusal, RefusalCode
from app.domain.texts import Text

MOST_FEN = 5_000_00
"""What one merchant may owe one person (D; the limit the rules of 2012 set a named card of a single merchant)."""

_PREFIX = "prepaid:"


class PrepaidAmount(NamedTuple):
    """An amount on sale; ``bonus_fen`` comes from the merchant's own money, and only while it has it."""

    amount_fen: int
    bonus_fen: int


class PrepaidOffer(NamedTuple):
    """What a merchant sells, from ``resources/prepaid.toml``; amounts in the order of the document."""

    merchant_id: str
    name: Text
    about: Text
    amounts: tuple[PrepaidAmount, ...]

    def amount(self, amount_fen: int) -> PrepaidAmount | None:
        return next((each for each in self.amounts if each.amount_fen == amount_fen), None)


class Prepaid(NamedTuple):
    """What a merchant owes a person.

    The account holds all of it; ``given_fen`` is how much of that was a bonus when money last went in. Spending takes
    the person's own money first, so what is left of the bonus follows from the account alone (``bonus_fen``), and a
    refund of something bought puts it back as it was.
    """

    merchant_id: str
    person_id: str
    account_id: str
    balance_fen: int
    given_fen: int
    opened_at: datetime

    @property
    def bonus_fen(self) -> int:
        """The merchant's part: it can be spent, and is never paid out."""
        return min(self.given_fen, self.balance_fen)

    @property
    def own_fen(self) -> int:
        """The person's part: what is given back on demand."""
        return self.balance_fen - self.bonus_fen


def prepaid_account(merchant_id: str, person_id: str) -> str:
    return f"{_PREFIX}{merchant_id}:{person_id}"


def merchant_of(account_id: str) -> str | None:
    """Whose stored value this account is; ``None`` for every other account."""
    return account_id[len(_PREFIX) :].partition(":")[0] if account_id.startswith(_PREFIX) else None


def prepaid_name(merchant: Text) -> Text:
    return Text(f"Prepaid at {merchant.en}", f"{merchant.zh_CN}储值")


def why_not_filled(offer: PrepaidOffer | None, amount_fen: int, balance_fen: int) -> Refusal | None:
    """Why this much cannot be put in. In the order of the checks: sold at all, the amount, the limit."""
    if offer is None:
        return Refusal(RefusalCode.PREPAID_NOT_SOLD)
    amount = offer.amount(amount_fen)
    if amount is None:
        return Refusal(RefusalCode.PREPAID_AMOUNT)
    if balance_fen + amount.amount_fen + amount.bonus_fen > MOST_FEN:
        return Refusal(RefusalCode.PREPAID_FULL, {"most_fen": MOST_FEN, "left_fen": max(0, MOST_FEN - balance_fen)})
    return None


class PrepaidReader(Protocol):
    def get(self, merchant_id: str, person_id: str) -> Prepaid | None: ...

    def of(self, person_id: str) -> Sequence[Prepaid]:
        """In the order they were opened, the empty ones too."""
        ...

    def owed(self, merchant_id: str) -> Sequence[Prepaid]:
        """What the merchant owes to whom; the most first, the empty ones left out."""
        ...


class PrepaidBook(PrepaidReader, Protocol):
    """Stored value inside a unit of work."""

    def keep(self, merchant_id: str, person_id: str, given_fen: int) -> None:
        """How much of it is a bonus from now on; its first time it is opened. The ledger's account is not made here."""
        ...


Offers = Mapping[str, PrepaidOffer]
"""By merchant."""
