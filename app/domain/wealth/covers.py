"""Insurance: what covers the account, and covers to buy for a period. Claims are not part of the simulation (D)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from app.domain.texts import Text
from app.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class CoverProduct:
    """Without a premium it covers everybody, from the beginning and without an end."""

    id: str
    name: Text
    about: Text
    cover_fen: int
    premium_fen: int = 0
    days: int = 0

    @property
    def shipped(self) -> bool:
        return self.premium_fen == 0


@dataclass(frozen=True, slots=True)
class Cover:
    """A cover that was bought: in force from ``since`` until before ``until``."""

    id: int
    product: str
    since: datetime
    until: datetime
    bill_id: int

    def in_force(self, now: datetime) -> bool:
        return self.since <= now < self.until


class CoverReader(Protocol):
    def all(self) -> Sequence[Cover]:
        """Newest first."""
        ...


class CoverBook(CoverReader, Protocol):
    def add(self, product: str, until: datetime, bill_id: int) -> int:
        """In force from now on; answers its id."""
        ...
