"""Reading and writing member cards: ports beside those of ``app.domain.ports``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import NamedTuple, Protocol

from app.domain.memberships import Card, Plan, Visit


class CardDraft(NamedTuple):
    """A card to give now."""

    merchant_id: str
    person_id: str
    level: int
    consents: tuple[str, ...]
    answers: tuple[tuple[str, str], ...]
    digest: str


class MembershipReader(Protocol):
    def plan(self, merchant_id: str) -> Plan | None: ...

    def plans(self) -> Mapping[str, Plan]:
        """By merchant id."""
        ...

    def card(self, merchant_id: str, person_id: str) -> Card | None:
        """Also one that was unbound."""
        ...

    def cards_of(self, person_id: str) -> Sequence[Card]:
        """Bound ones, newest first."""
        ...

    def cards_at(self, merchant_id: str) -> Sequence[Card]:
        """Bound ones, newest first."""
        ...

    def visits(self, merchant_id: str, person_id: str, since: datetime) -> Sequence[Visit]:
        """Out of the person's bills, whether they are signed in or not; oldest first."""
        ...


class Memberships(MembershipReader, Protocol):
    """Member cards inside a unit of work; times are the work's."""

    def set_plan(self, merchant_id: str, plan: Plan) -> None: ...

    def give(self, draft: CardDraft) -> Card:
        """Answers the card with its number; one that was unbound is bound again, under its old number."""
        ...

    def raise_to(self, merchant_id: str, person_id: str, level: int) -> None: ...

    def unbind(self, merchant_id: str, person_id: str) -> bool:
        """Take the number off the person's card; answers whether there was one."""
        ...
