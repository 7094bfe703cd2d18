"""The person whose wallet this is."""

from __future__ import annotations

from dataclasses import field
from datetime import datetime

from app.domain.texts import Text
from app.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class BankCard:
    """A bound card; ``limit_fen`` caps one payment (domain facts of March 2014), ``tail`` is the last four digits."""

    id: str
    bank: Text
    tail: str
    limit_fen: int
    account_id: str
    icon: str
    tint: str


@dataclass(frozen=True, slots=True)
class Person:
    """A signed-in person; ``id_number`` is never shown or logged unmasked, a personal code carries ``number``."""

    id: str
    name: Text
    phone: str
    id_number: str = field(repr=False)
    number: int = 0


@dataclass(frozen=True, slots=True)
class Security:
    """How many password tries are left; at none, paying is locked until the wallet's clock reaches ``locked_until``."""

    tries_left: int
    locked: bool
    locked_until: datetime | None = None


PASSWORD_TRIES = 3
