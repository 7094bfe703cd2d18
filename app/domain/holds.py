"""Holds (pre-authorisation): money a merchant may take later, frozen where it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple, Protocol

from app.domain.refusals import Refusal, RefusalCode
from app.domain.texts import Text

HOLD_TIMEOUT = "hold_timeout"
"""The kind of agenda item that closes a hold nobody authorised; its subject is the hold's id."""

HOLD_LAPSE = "hold_lapse"
"""The kind of agenda item that lets go of what a merchant has left of an authorised hold; its subject is its id."""

LASTS = timedelta(days=30)
"""How long after it was authorised a hold is over, whatever is left of it (D: the usual month of a card's
pre-authorisation; longer than any rental of ours, and nobody's money stays frozen because a merchant forgot it)."""

MOST_FEN = 100_000_000_00
SHORTEST_TIMEOUT_S = 60
LONGEST_TIMEOUT_S = 15 * 24 * 3600
DEFAULT_TIMEOUT_S = 15 * 60
LONGEST_NUMBER = 64
LONGEST_SUBJECT = 256


class HoldState(StrEnum):
    INIT = "INIT"
    AUTHORIZED = "AUTHORIZED"
    FINISH = "FINISH"
    """Something was captured, and nothing is left."""
    CLOSED = "CLOSED"
    """Not authorised in time, declined, or all of it released."""


class HoldStep(StrEnum):
    """What happened to a hold besides its captures and releases."""

    AUTHORIZED = "authorized"
    DECLINED = "declined"
    TIMED_OUT = "timed_out"
    LAPSED = "lapsed"


class RequestKind(StrEnum):
    CAPTURE = "capture"
    RELEASE = "release"


@dataclass(frozen=True, slots=True)
class HoldTerms:
    """What a merchant asks to hold; the same number with any other content is another hold, and refused."""

    merchant_id: str
    request_no: str
    amount_fen: int
    subject: Text
    timeout_s: int = DEFAULT_TIMEOUT_S


@dataclass(frozen=True, slots=True)
class Hold:
    """A hold and how it stands. ``method`` is the account its money is frozen on, empty before it was authorised.

    Raises ``ValueError`` where more were taken or let go than is frozen.
    """

    id: int
    terms: HoldTerms
    opened_at: datetime
    state: HoldState = HoldState.INIT
    method: str = ""
    captured_fen: int = 0
    released_fen: int = 0

    def __post_init__(self) -> None:
        if min(self.captured_fen, self.released_fen, self.rest_fen) < 0:
            raise ValueError("a hold never gives more than it has")

    @property
    def due_at(self) -> datetime:
        """When it is closed, if it was not authorised."""
        return self.opened_at + timedelta(seconds=self.terms.timeout_s)

    @property
    def frozen_fen(self) -> int:
        """What was frozen when it was authorised."""
        return self.terms.amount_fen if self.method else 0

    @property
    def rest_fen(self) -> int:
        """What is still frozen."""
        return self.frozen_fen - self.captured_fen - self.released_fen

    @property
    def over(self) -> bool:
        return self.state in (HoldState.FINISH, HoldState.CLOSED)

    def closed(self) -> Hold:
        return replace(self, state=HoldState.CLOSED)

    def authorized(self, method: str) -> Hold:
        return replace(self, state=HoldState.AUTHORIZED, method=method)

    def captured(self, amount_fen: int) -> Hold:
        return replace(self, captured_fen=self.captured_fen + amount_fen)._settled()

    def released(self, amount_fen: int) -> Hold:
        return replace(self, released_fen=self.released_fen + amount_fen)._settled()

    def _settled(self) -> Hold:
        """Over where nothing is left."""
        if self.rest_fen:
            return self
        return replace(self, state=HoldState.FINISH if self.captured_fen else HoldState.CLOSED)


class HoldRequest(NamedTuple):
    """A capture or release under the merchant's own number; ``rest_fen`` is what it left, ``bill_id`` a capture's."""

    request_no: str
    kind: RequestKind
    amount_fen: int
    rest_fen: int
    at: datetime
    bill_id: int | None = None


class HoldMark(NamedTuple):
    """A step and when it was; ``amount_fen`` is what a lapse let go of."""

    step: HoldStep
    at: datetime
    amount_fen: int = 0


class Frozen(NamedTuple):
    """A hold of which something rests on an account of the person, and when it lapses."""

    hold: Hold
    lapses_at: datetime | None


@dataclass(frozen=True, slots=True)
class HoldDetail:
    """A hold with its captures and releases and what else happened to it, oldest first.

    ``lapses_at`` is when what is left of it will be let go of, ``None`` where nothing is.
    """

    hold: Hold
    requests: tuple[HoldRequest, ...]
    marks: tuple[HoldMark, ...] = ()
    lapses_at: datetime | None = None


def check_hold(terms: HoldTerms) -> Refusal | None:
    """Why this hold cannot be opened. In the order of the checks: number, subject, time-out, amount."""
    refusal = check_number(terms.request_no)
    if refusal:
        return refusal
    if not all(0 < len(words.strip()) <= LONGEST_SUBJECT for words in (terms.subject.en, terms.subject.zh_CN)):
        return Refusal(RefusalCode.SUBJECT_MALFORMED, {"most": LONGEST_SUBJECT})
    if not SHORTEST_TIMEOUT_S <= terms.timeout_s <= LONGEST_TIMEOUT_S:
        return Refusal(RefusalCode.TIMEOUT_OUT_OF_RANGE, {"least_minutes": 1, "most_days": 15})
    if terms.amount_fen > MOST_FEN:
        return Refusal(RefusalCode.AMOUNT_TOO_LARGE, {"most_fen": MOST_FEN})
    return Refusal(RefusalCode.AMOUNT_ZERO) if terms.amount_fen < 1 else None


def check_number(request_no: str) -> Refusal | None:
    well = len(request_no.strip()) > 0 and len(request_no) <= LONGEST_NUMBER and request_no.isprintable()
    return None if well else Refusal(RefusalCode.REQUEST_NO_MALFORMED, {"most": LONGEST_NUMBER})


def why_not_authorizable(hold: Hold, now: datetime) -> Refusal | None:
    match hold.state:
        case HoldState.INIT:
            return Refusal(RefusalCode.ORDER_ALREADY_CLOSED) if now >= hold.due_at else None
        case HoldState.AUTHORIZED:
            return Refusal(RefusalCode.HOLD_AUTHORIZED)
    return _why_over(hold)


def why_not_declinable(hold: Hold) -> Refusal | None:
    """Only what nobody has authorised can be declined; to give up an authorised one is the merchant's."""
    match hold.state:
        case HoldState.INIT:
            return None
        case HoldState.AUTHORIZED:
            return Refusal(RefusalCode.HOLD_AUTHORIZED)
    return _why_over(hold)


def why_not_drawn(hold: Hold, kind: RequestKind, amount_fen: int) -> Refusal | None:
    """Why this much cannot be captured or released. In the order of the checks: state, amount, the rest."""
    if hold.state is HoldState.INIT:
        return Refusal(RefusalCode.AUTH_ORDER_NOT_PAID)
    if hold.state is not HoldState.AUTHORIZED:
        return _why_over(hold)
    if amount_fen < 1:
        return Refusal(RefusalCode.AMOUNT_ZERO)
    if amount_fen <= hold.rest_fen:
        return None
    capture = kind is RequestKind.CAPTURE
    code = RefusalCode.AUTH_AMOUNT_NOT_ENOUGH if capture else RefusalCode.REQUEST_AMOUNT_EXCEED
    return Refusal(code, {"left_fen": hold.rest_fen})


def _why_over(hold: Hold) -> Refusal:
    finished = hold.state is HoldState.FINISH
    return Refusal(RefusalCode.ORDER_ALREADY_FINISH if finished else RefusalCode.ORDER_ALREADY_CLOSED)


class HoldBook(Protocol):
    """Holds inside a unit of work. Money moves through ``UnitOfWork.post``, frozen through ``UnitOfWork.reserve``."""

    def add(self, terms: HoldTerms) -> Hold: ...

    def get(self, hold_id: int) -> Hold | None: ...

    def numbered(self, merchant_id: str, request_no: str) -> Hold | None: ...

    def keep(self, hold: Hold) -> None:
        """How a known hold stands from now on."""
        ...

    def request(self, hold_id: int, request_no: str) -> HoldRequest | None: ...

    def add_request(self, hold_id: int, request: HoldRequest) -> None: ...

    def mark(self, hold_id: int, step: HoldStep, amount_fen: int = 0) -> None:
        """Note that this happened, now."""
        ...


class HoldReader(Protocol):
    """Holds as a query sees them."""

    def get(self, hold_id: int) -> Hold | None: ...

    def page(self, after: int | None, limit: int) -> Sequence[Hold]:
        """Newest first."""
        ...

    def requests(self, hold_id: int) -> Sequence[HoldRequest]:
        """Oldest first."""
        ...

    def marks(self, hold_id: int) -> Sequence[HoldMark]:
        """Oldest first."""
        ...

    def resting(self, method: str | None = None, merchant_id: str | None = None) -> Sequence[Hold]:
        """Authorised holds of which something is left, on this account and of this merchant; newest first."""
        ...

    def waiting(self) -> Sequence[Hold]:
        """Holds nobody has authorised yet, newest first."""
        ...
