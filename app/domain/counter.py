"""What merchants had set up when a world began: coupons to claim, and the plans of their member cards."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

from app.domain.coupons import Terms
from app.domain.memberships import Plan


class FirstCoupon(NamedTuple):
    """A coupon for everybody, and how many others claimed it before the world began."""

    merchant_id: str
    terms: Terms
    published_at: datetime
    claimed_before: int


class Counter(NamedTuple):
    """``plans`` by merchant id."""

    coupons: tuple[FirstCoupon, ...]
    plans: Mapping[str, Plan]


EMPTY_COUNTER = Counter((), {})
