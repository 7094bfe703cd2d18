"""Offers: what a merchant gives off, as Discover shows it."""

from __future__ import annotations

from datetime import date

from app.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Offer:
    """``value_fen`` off when ``threshold_fen`` or more is spent, to the end of ``valid_until``; ``claimed`` so far."""

    id: str
    merchant_id: str
    value_fen: int
    threshold_fen: int
    valid_until: date
    claimed: int
