"""The funnel of a merchant: from an offer somebody was shown to the member card they carry."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple, Protocol


class FunnelStep(StrEnum):
    """In the order the interview of May 2014 names them: the coupon, then the service window, then the card."""

    OFFERED = "offered"
    CLAIMED = "claimed"
    USED = "used"
    FOLLOWED = "followed"
    THANKED = "thanked"
    CARD = "card"


class Reached(NamedTuple):
    """A person's first time at a step of a merchant's funnel."""

    merchant_id: str
    person_id: str
    step: FunnelStep
    at: datetime


class FunnelReader(Protocol):
    """Reading who came how far."""

    def reached(self, merchant_id: str) -> Sequence[Reached]:
        """Everybody's first times with a merchant, in no particular order."""
        ...

    def steps_of(self, merchant_id: str, person_id: str) -> Mapping[FunnelStep, datetime]: ...


class FunnelBook(FunnelReader, Protocol):
    """The funnel inside a unit of work; times are the work's."""

    def reach(self, merchant_id: str, people: Collection[str], step: FunnelStep) -> None:
        """Note it for these people (their ids); whoever was at the step before keeps the earlier time."""
        ...
