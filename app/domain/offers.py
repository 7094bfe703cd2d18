"""Offers: what a merchant gives off to everybody, as Discover shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Offer:
    """``value_fen`` off when ``threshold_fen`` or more is spent, to the end of ``valid_until``; ``claimed`` so far.

    ``id`` is its coupon's. Until ``claim_until`` it can be claimed.
    """

    id: int
    merchant_id: str
    value_fen: int
    threshold_fen: int
    valid_until: date
    claimed: int
    claim_until: datetime
