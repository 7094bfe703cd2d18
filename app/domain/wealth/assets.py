"""What the person's wealth comes to."""

from __future__ import annotations

from app.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Assets:
    """In fen. What is on bank cards is the bank's to show and is not counted (D); ``fund_frozen_fen`` is a part of
    ``fund_confirmed_fen``. Money on its way out of the wallet belongs to neither.
    """

    balance_fen: int
    fund_confirmed_fen: int
    fund_pending_fen: int
    fund_frozen_fen: int
    term_fen: int

    @property
    def fund_fen(self) -> int:
        return self.fund_confirmed_fen + self.fund_pending_fen

    @property
    def total_fen(self) -> int:
        return self.balance_fen + self.fund_fen + self.term_fen
