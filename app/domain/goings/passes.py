"""Passes: what the person holds of what was bought, shown at a door."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple, Protocol

from app.domain.chance import drawn
from app.domain.goings.fees import RefundRule
from app.domain.refusals import Refusal, RefusalCode
from app.domain.texts import Text


class PassKind(StrEnum):
    """On which list it stands: Tickets or Trips."""

    TICKET = "ticket"
    TRIP = "trip"


class PassState(StrEnum):
    VALID = "valid"
    USED = "used"
    REFUNDED = "refunded"
    EXPIRED = "expired"


class CodeShape(StrEnum):
    QR = "qr"
    BAR = "bar"


class PassTerms(NamedTuple):
    """What a function says of its passes: the code's ``prefix`` and number of ``digits``, how many minutes before the
    start it may be shown (``None``: at any time), and what it is when its time is over and nobody showed it."""

    kind: PassKind
    prefix: str
    digits: int
    shape: CodeShape
    opens: int | None
    lapses: PassState
    refund: RefundRule


class PassDraft(NamedTuple):
    """A pass before it has an id; see ``Pass``."""

    kind: PassKind
    function: str
    code: str
    title: Text
    seat: Text
    place: Text
    starts_at: datetime | None
    ends_at: datetime
    order_id: int
    bill_id: int


class Pass(NamedTuple):
    """``starts_at`` is ``None`` where it can be used at any time up to ``ends_at``."""

    id: int
    kind: PassKind
    function: str
    code: str
    title: Text
    seat: Text
    place: Text
    starts_at: datetime | None
    ends_at: datetime
    order_id: int
    bill_id: int
    state: PassState
    made_at: datetime
    changed_at: datetime


class PassReader(Protocol):
    def get(self, pass_id: int) -> Pass | None: ...

    def of_order(self, order_id: int) -> Pass | None: ...

    def coded(self, code: str) -> Pass | None: ...

    def upcoming(self, kind: PassKind, limit: int) -> Sequence[Pass]:
        """Those still valid, the nearest first."""
        ...

    def past(self, kind: PassKind, after: int | None, limit: int) -> Sequence[Pass]:
        """All others, newest first."""
        ...

    def sold(self, going: str) -> frozenset[str]:
        """The places of a going that this wallet sold, whoever was signed in."""
        ...


class PassBook(PassReader, Protocol):
    """Passes inside a unit of work."""

    def add(self, draft: PassDraft) -> int: ...

    def turn(self, pass_id: int, state: PassState) -> None: ...

    def sell(self, going: str, places: Iterable[str]) -> None:
        """Breaks the unit of work where a place is sold already."""
        ...

    def free(self, going: str, places: Iterable[str]) -> None: ...


def why_not_valid(found: Pass | None) -> Refusal | None:
    """Why nothing can be done with a pass any more."""
    if found is None:
        return Refusal(RefusalCode.PASS_UNKNOWN)
    over = {
        PassState.USED: RefusalCode.PASS_USED,
        PassState.REFUNDED: RefusalCode.PASS_REFUNDED,
        PassState.EXPIRED: RefusalCode.PASS_EXPIRED,
    }
    return Refusal(over[found.state]) if found.state in over else None


def code_of(terms: PassTerms, seed: int, order_id: int, person: str, turn: int) -> str:
    """``turn`` counts up where a code is another pass's already."""
    number = drawn(f"pass:{seed}:{person}:{order_id}:{turn}", 10**terms.digits)
    return f"{terms.prefix}{number:0{terms.digits}d}"
