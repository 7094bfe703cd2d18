"""Term deposits: lent for a number of days at a fixed rate, simple interest paid with the principal at the end."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Protocol

from app.domain.texts import Text
from app.domain.times import CHINA
from app.domain.values import dataclass

DAYS_OF_A_YEAR = 365
MATURES_AT = time(9)
"""When on its last day a deposit is paid back (D)."""


@dataclass(frozen=True, slots=True)
class TermProduct:
    """``rate_bp`` a year and ``early_fee_bp``, taken off an early sale, are in 1/100 per cent."""

    id: str
    name: Text
    days: int
    rate_bp: int
    least_fen: int
    early_fee_bp: int


class TermState(StrEnum):
    HELD = "held"
    MATURED = "matured"
    SOLD = "sold"


@dataclass(frozen=True, slots=True)
class TermDraft:
    """A deposit before it has an id. Rate, days and fee are those of the day it was bought."""

    product: str
    name: Text
    principal_fen: int
    rate_bp: int
    early_fee_bp: int
    bought_on: date
    matures_at: datetime


@dataclass(frozen=True, slots=True)
class Deposit:
    """``paid_fen`` is what came back when it was over: principal, interest, less the fee."""

    id: int
    draft: TermDraft
    state: TermState
    closed_at: datetime | None = None
    paid_fen: int = 0

    @property
    def days(self) -> int:
        return (self.draft.matures_at.astimezone(CHINA).date() - self.draft.bought_on).days

    @property
    def interest_fen(self) -> int:
        """For the whole term."""
        return simple_interest(self.draft.principal_fen, self.draft.rate_bp, self.days)


@dataclass(frozen=True, slots=True)
class EarlySale:
    """What selling now brings: the interest of the whole days it was held, less a fee on the principal."""

    principal_fen: int
    interest_fen: int
    fee_fen: int

    @property
    def paid_fen(self) -> int:
        return self.principal_fen + self.interest_fen - self.fee_fen


def simple_interest(principal_fen: int, rate_bp: int, days: int) -> int:
    """Principal × rate × days / 365; a part of a fen is dropped (D: actual/365, as Yu'e Bao's default)."""
    return principal_fen * rate_bp * days // (10_000 * DAYS_OF_A_YEAR)


def early_sale(deposit: Deposit, today: date) -> EarlySale:
    """The fee counts a part of a fen as a whole one (D)."""
    draft = deposit.draft
    held = min((today - draft.bought_on).days, deposit.days)
    fee = -(-draft.principal_fen * draft.early_fee_bp // 10_000)
    return EarlySale(draft.principal_fen, simple_interest(draft.principal_fen, draft.rate_bp, held), fee)


def term_draft(product: TermProduct, amount_fen: int, today: date) -> TermDraft:
    matures = datetime.combine(today + timedelta(days=product.days), MATURES_AT, CHINA)
    return TermDraft(
        product.id, product.name, amount_fen, product.rate_bp, product.early_fee_bp, today, matures
    )  # fmt: skip


class TermReader(Protocol):
    def get(self, deposit_id: int) -> Deposit | None: ...

    def all(self) -> Sequence[Deposit]:
        """Newest first."""
        ...

    def lent(self) -> int:
        """Fen of the deposits that are held."""
        ...


class TermBook(TermReader, Protocol):
    """Deposits inside a unit of work."""

    def add(self, draft: TermDraft) -> int: ...

    def close(self, deposit_id: int, state: TermState, paid_fen: int) -> None:
        """Over, now."""
        ...
