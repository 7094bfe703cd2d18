"""Receipts: a command was done, and what it made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import TypeAlias

from app.domain.refusals import Refusal
from app.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Receipt:
    """``bill_id`` is set where money moved; ``values`` is what else its page says (ISO days, amounts in ``_fen``)."""

    command_id: str
    bill_id: int | None = None
    values: Mapping[str, int | str] = field(default_factory=dict)


Outcome: TypeAlias = Receipt | Refusal
