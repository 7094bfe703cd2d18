"""What residents buy where nothing more is known of a merchant."""

from __future__ import annotations

from app.domain.bills import BillKind
from app.domain.merchants import Merchant
from app.domain.town.residents import Ware

_LOW_FEN, _HIGH_FEN = 3_000, 30_000


def plain_ware(merchant: Merchant) -> Ware:
    return Ware(merchant.id, merchant.name, BillKind.PAYMENT, merchant.icon, merchant.tint, _LOW_FEN, _HIGH_FEN)
