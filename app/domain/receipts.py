"""Receipts: a command was done, and what it made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from app.domain.refusals import Refusal


@dataclass(frozen=True, slots=True)
class Receipt:
    """``bill_id`` is set where money moved, ``trade_id`` where an order was opened."""

    command_id: str
    bill_id: int | None = None
    trade_id: int | None = None


Outcome: TypeAlias = Receipt | Refusal
