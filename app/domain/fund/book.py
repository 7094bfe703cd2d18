"""What a wallet keeps of its Yu'e Bao, and how a command reaches it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Protocol

from app.domain.fund.figures import FundFigures
from app.domain.values import dataclass

OUT_A_DAY_FEN = 5_000_000
"""The most that goes out of Yu'e Bao fast on one calendar day: 50,000.00 yuan (D)."""


@dataclass(frozen=True, slots=True)
class FundState:
    """Every day up to ``earned_through`` has had its income; all incomes together are ``income_total_fen``.

    ``pending_fen`` of the account are not confirmed. On ``out_day``, the last day money was taken out fast, it was
    ``out_fen``.
    """

    earned_through: date
    income_total_fen: int = 0
    pending_fen: int = 0
    out_day: date | None = None
    out_fen: int = 0

    def out_on(self, day: date) -> int:
        return self.out_fen if self.out_day == day else 0


@dataclass(frozen=True, slots=True)
class Pending:
    """Units paid for and not confirmed yet; ``id`` is the order's."""

    id: int
    bill_id: int
    units_fen: int
    confirmed_on: date


@dataclass(frozen=True, slots=True)
class FundIncome:
    """The income of one day; days that brought nothing have none."""

    day: date
    amount_fen: int


class FundBook(Protocol):
    """Yu'e Bao inside a unit of work. Money itself moves through ``UnitOfWork.post``."""

    @property
    def state(self) -> FundState: ...

    def keep(self, state: FundState) -> None:
        """The state to go on with."""
        ...

    def add_order(self, bill_id: int, units_fen: int, confirmed_on: date) -> int:
        """Answers the order's id."""
        ...

    def take_order(self, order_id: int) -> Pending:
        """The order, which is pending no longer."""
        ...

    def add_income(self, income: FundIncome, entry_id: int) -> None: ...


class FundReader(Protocol):
    """Yu'e Bao as a query sees it."""

    @property
    def state(self) -> FundState: ...

    def pending(self) -> Sequence[Pending]:
        """Next to be confirmed first."""
        ...

    def income_of(self, day: date) -> int:
        """In fen; 0 where there is none."""
        ...

    def incomes(self, before: date | None, limit: int) -> Sequence[FundIncome]:
        """Newest first."""
        ...

    def incomes_between(self, first: date, last: date) -> Mapping[date, int]: ...

    def figures(self) -> FundFigures | None:
        """Figures of this world's own, where some were imported."""
        ...
