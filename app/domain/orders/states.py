"""Orders: what was asked of a function, how it stands, and every step it took."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any

from app.domain.texts import Text
from app.domain.values import dataclass


class OrderState(StrEnum):
    """``PAID`` waits for what was bought, ``WAITING`` for money (a share's, a ride's); ``ON`` runs until it is ended.

    ``CALLED``, ``FOUND``, ``HERE`` and ``RIDING`` are a taxi's.
    """

    PAID = "paid"
    UNDER_WAY = "under_way"
    DONE = "done"
    RETURNED = "returned"
    WAITING = "waiting"
    CLOSED = "closed"
    ON = "on"
    ENDED = "ended"
    OUT_FOR_DELIVERY = "out_for_delivery"
    WON = "won"
    LOST = "lost"
    CALLED = "called"
    FOUND = "found"
    HERE = "here"
    RIDING = "riding"
    EXPIRED = "expired"


_S = OrderState
MOVES: Mapping[OrderState, frozenset[OrderState]] = {
    _S.PAID: frozenset({_S.UNDER_WAY, _S.DONE, _S.RETURNED, _S.WON, _S.LOST, _S.EXPIRED}),
    _S.UNDER_WAY: frozenset({_S.UNDER_WAY, _S.OUT_FOR_DELIVERY, _S.DONE, _S.RETURNED}),
    _S.OUT_FOR_DELIVERY: frozenset({_S.DONE}),
    _S.WAITING: frozenset({_S.DONE, _S.CLOSED}),
    _S.ON: frozenset({_S.ENDED}),
    _S.DONE: frozenset(),
    _S.RETURNED: frozenset(),
    _S.CLOSED: frozenset(),
    _S.ENDED: frozenset(),
    _S.WON: frozenset(),
    _S.LOST: frozenset(),
    _S.CALLED: frozenset({_S.FOUND, _S.CLOSED}),
    _S.FOUND: frozenset({_S.HERE, _S.CLOSED}),
    _S.HERE: frozenset({_S.RIDING}),
    _S.RIDING: frozenset({_S.WAITING}),
    _S.EXPIRED: frozenset(),
}
"""The state machine all functions share: from a state to those it may move to."""

OPEN = frozenset(state for state, next_ones in MOVES.items() if next_ones)


def may_move(old: OrderState, new: OrderState) -> bool:
    return new in MOVES[old]


@dataclass(frozen=True, slots=True)
class OrderDraft:
    """An order before it has an id. ``fields`` are as kept: card numbers are a bank and four digits.

    ``key`` is what the order is about (its identity), ``facts`` what its flow needs to remember.
    """

    function: str
    fields: Mapping[str, str]
    state: OrderState
    title: Text
    amount_fen: int
    fee_fen: int = 0
    method: str = ""
    bill_id: int | None = None
    key: str = ""
    facts: Mapping[str, Any] | None = None
    arrives_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class OrderStep:
    """One step of an order's life, as its page lists it."""

    id: int
    at: datetime
    state: OrderState
    words: Text
    amount_fen: int = 0
    bill_id: int | None = None


@dataclass(frozen=True, slots=True)
class Order:
    """``amount_fen`` is the price without ``fee_fen``, as paid (or asked for, or the limit of a family pay)."""

    id: int
    function: str
    fields: Mapping[str, str]
    state: OrderState
    title: Text
    amount_fen: int
    fee_fen: int
    method: str
    bill_id: int | None
    key: str
    facts: Mapping[str, Any]
    placed_at: datetime
    changed_at: datetime
    arrives_at: datetime | None

    @property
    def open(self) -> bool:
        """Whether anything can still become of it."""
        return self.state in OPEN
