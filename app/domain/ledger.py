"""Double entry: an entry moves money between accounts and its postings sum to nothing."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from app.domain.accounts import Account
from app.domain.values import dataclass

OPENING = "opening"
FUND_INCOME = "fund_income"


@dataclass(frozen=True, slots=True)
class Posting:
    """One leg of an entry: positive fen come into the account, negative leave it."""

    account_id: str
    amount_fen: int


@dataclass(frozen=True, slots=True)
class Entry:
    """A set of postings that happened together, made once and never changed.

    ``kind`` is a ``BillKind`` value or ``opening``, ``fund_income``.
    """

    id: int
    at: datetime
    kind: str
    postings: tuple[Posting, ...]


def transfer(from_account: str, to_account: str, amount_fen: int) -> tuple[Posting, Posting]:
    """The two postings of a plain movement."""
    return Posting(from_account, -amount_fen), Posting(to_account, amount_fen)


def postings_sum(postings: tuple[Posting, ...]) -> int:
    return sum(posting.amount_fen for posting in postings)


def account_below_floor(postings: tuple[Posting, ...], accounts: Mapping[str, Account]) -> Account | None:
    """The first account these postings would take below its floor, if any."""
    for posting in postings:
        account = accounts[posting.account_id]
        if account.floor_fen is not None and account.balance_fen + posting.amount_fen < account.floor_fen:
            return account
    return None
