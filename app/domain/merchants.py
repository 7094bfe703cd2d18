"""Merchants and the service window each of them runs."""

from __future__ import annotations

from app.domain.serving.ways import MerchantKind, Way
from app.domain.texts import Text
from app.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Merchant:
    """A merchant; ``number`` is what its codes carry, ``icon`` a Remix Icon stem, ``tint`` a theme tint name."""

    id: str
    number: int
    name: Text
    about: Text
    icon: str
    tint: str
    account_id: str
    kind: MerchantKind = MerchantKind.SHOPPING
    way: Way = Way.SERVICE
