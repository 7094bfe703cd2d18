"""What a world document says, checked and typed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.bills import BillKind
from app.domain.counter import EMPTY_COUNTER, Counter
from app.domain.directory import Directory
from app.domain.fund import Rounding
from app.domain.orders.town import NO_NEIGHBOURS, Neighbours
from app.domain.texts import Text
from app.domain.worlds import WorldSummary

PEOPLE = 200
"""How many residents a world has beside the signed-in person where its document does not say."""


@dataclass(frozen=True, slots=True)
class BillSource:
    """What a bill is made from: one of ``methods``; one of ``amounts``, or any amount in the two of ``between``."""

    title: Text
    kind: BillKind
    icon: str
    tint: str
    merchant_id: str | None
    methods: tuple[str, ...]
    amounts: tuple[int, ...]
    between: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Habit:
    """Bills at no fixed time: ``weight`` is how likely against the others, between the hours ``first`` and ``last``."""

    source: BillSource
    weight: int
    first_hour: int
    last_hour: int


@dataclass(frozen=True, slots=True)
class Monthly:
    """A bill every month on ``day`` at ``hour``."""

    source: BillSource
    day: int
    hour: int


@dataclass(frozen=True, slots=True)
class Single:
    """One bill at one moment; with ``receipt`` its merchant wrote a message, already read."""

    source: BillSource
    at: datetime
    receipt: bool


@dataclass(frozen=True, slots=True)
class Note:
    """A text message of a service window."""

    merchant_id: str
    at: datetime
    title: Text
    body: Text
    read: bool


@dataclass(frozen=True, slots=True)
class WorldDocument:
    """``closing_fen`` says what the balance and the cards hold at ``now``; Yu'e Bao comes out of its history.

    ``rounding`` is how a day's income becomes whole fen; ``people`` how many residents there are beside the person.
    """

    summary: WorldSummary
    now: datetime
    seed: int
    demo_password: str
    directory: Directory
    closing_fen: dict[str, int]
    since: datetime
    bill_count: int
    habits: tuple[Habit, ...]
    monthly: tuple[Monthly, ...]
    singles: tuple[Single, ...]
    notes: tuple[Note, ...]
    rounding: Rounding = Rounding.TRUNCATE
    neighbours: Neighbours = NO_NEIGHBOURS
    counter: Counter = EMPTY_COUNTER
    unfollowed: frozenset[str] = frozenset()
    people: int = PEOPLE
