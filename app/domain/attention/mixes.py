"""Mixes of notices a storm can be drawn from, by id."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from app.domain.attention.notices import NoticeKind
from app.domain.attention.storms import EVEN_MIX

USUAL = "usual"
MIXES: Mapping[str, Mapping[NoticeKind, int]] = MappingProxyType(
    {
        USUAL: EVEN_MIX,
        "promotions": MappingProxyType({each: 100 * (each is NoticeKind.PROMOTION) for each in NoticeKind}),
        "sales": MappingProxyType(dict(zip(NoticeKind, (25, 40, 5, 10, 20), strict=True))),
    }
)
"""Weights of each kind (D): as usual, promotions alone, and parcels and receipts after the sales."""
