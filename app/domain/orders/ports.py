"""Orders as a command and as a query see them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from app.domain.orders.states import Order, OrderDraft, OrderState, OrderStep
from app.domain.texts import Text


class OrderReader(Protocol):
    """Reading orders; a page takes one row more than ``limit`` to know whether there are older ones."""

    def get(self, order_id: int) -> Order | None: ...

    def steps(self, order_id: int) -> Sequence[OrderStep]:
        """Oldest first."""
        ...

    def page(self, function: str, after: int | None, limit: int) -> Sequence[Order]: ...

    def about(self, key: str) -> Sequence[Order]:
        """Every order about this, newest first."""
        ...

    def open_from(self, method: str) -> int:
        """How many orders paid, or to be paid, from this account are not over."""
        ...

    def spent_since(self, order_id: int, at: datetime) -> int:
        """Fen of the order's steps that made a bill at ``at`` or later."""
        ...

    def card_balance(self, key: str) -> int | None:
        """Fen on a campus or city card, once it was touched."""
        ...


class Orders(OrderReader, Protocol):
    """Orders inside a unit of work; times are the work's."""

    def add(self, draft: OrderDraft) -> int: ...

    def save(self, order: Order) -> None:
        """Write what may change: state, facts, amount."""
        ...

    def note(
        self,
        order_id: int,
        state: OrderState,
        words: Text,
        amount_fen: int = 0,
        bill_id: int | None = None,
        at: datetime | None = None,
    ) -> None:
        """Write a step, ``at`` a time of its own where it is not now."""
        ...

    def set_card_balance(self, key: str, balance_fen: int) -> None: ...
