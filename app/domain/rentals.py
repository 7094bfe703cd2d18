"""Renting a car by the day: nothing to fill in, and a part of Yu'e Bao frozen as the deposit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import NamedTuple, Protocol

from app.domain.directory import Directory, card_name
from app.domain.identity import identity_digest
from app.domain.refusals import Refusal, RefusalCode
from app.domain.texts import Text
from app.domain.times import CHINA

READY, NO_SHOW = "rental_ready", "rental_no_show"
DUE, OVERDUE, SETTLES = "rental_due", "rental_overdue", "rental_settles"
CLOCK = (READY, NO_SHOW, DUE, OVERDUE, SETTLES)
"""Kinds of agenda items; their subject is the rental's id."""

ONE_DAY = timedelta(days=1)


class RentalState(StrEnum):
    RESERVED = "reserved"
    PICKED_UP = "picked_up"
    RETURNED = "returned"
    """The car is back; the merchant has yet to say what it keeps."""
    SETTLED = "settled"
    CANCELLED = "cancelled"
    """Given up before the car was picked up, by the person, the merchant or the clock."""


class IdentityField(StrEnum):
    """What a merchant may be given of who the person is, with the person's consent to each."""

    REAL_NAME = "real_name"
    IDENTITY = "identity"
    """SHA-256 of name and ID number: enough to check, never the number itself."""
    PHONE = "phone"
    BANK_CARD = "bank_card"
    """Which bank and the last four digits."""


class Car(NamedTuple):
    """A car of the house; ``day_fen`` is what a day costs."""

    id: str
    name: Text
    about: Text
    tint: str
    seats: int
    day_fen: int


class RentalHouse(NamedTuple):
    """How a merchant rents cars, from ``resources/rental.toml``.

    A car waits from ``opens`` to ``closes`` on its first day and is due back at ``closes`` on its last. A day begun
    after that costs a day; ``overdue_days`` later the merchant fetches it. Whatever it does not settle within
    ``settle_days`` of the return settles itself: the rent is captured, the rest released.
    """

    merchant_id: str
    place: Text
    deposit_fen: int
    opens: time
    closes: time
    ahead_days: int
    most_days: int
    overdue_days: int
    settle_days: int
    asks: tuple[IdentityField, ...]
    cars: Mapping[str, Car]


class RentalDraft(NamedTuple):
    """A rental before it has an id. Name and price are those of the day it was booked; ``given`` is what the merchant
    was given of each field it asked for.
    """

    car: str
    name: Text
    day_fen: int
    deposit_fen: int
    hold_id: int
    starts_at: datetime
    leaves_by: datetime
    due_back: datetime
    days: int
    given: tuple[tuple[IdentityField, Text], ...]


class Rental(NamedTuple):
    """A rental and how it stands. ``rent_fen`` is known when the car is back (or was never picked up)."""

    id: int
    draft: RentalDraft
    state: RentalState
    booked_at: datetime
    picked_up_at: datetime | None = None
    returned_at: datetime | None = None
    closed_at: datetime | None = None
    rent_fen: int = 0

    @property
    def rent_number(self) -> str:
        """The merchant's number of the request that captures the rent: one, however often it is sent."""
        return f"RENT{self.id}"

    @property
    def damage_number(self) -> str:
        return f"DAMAGE{self.id}"


def rental_draft(
    car: Car, house: RentalHouse, first_day: date, days: int, hold_id: int, given: Sequence[tuple[IdentityField, Text]]
) -> RentalDraft:
    last_day = first_day + timedelta(days=days - 1)
    return RentalDraft(
        car.id, car.name, car.day_fen, house.deposit_fen, hold_id,
        datetime.combine(first_day, house.opens, CHINA), datetime.combine(first_day, house.closes, CHINA),
        datetime.combine(last_day, house.closes, CHINA), days, tuple(given),
    )  # fmt: skip


def rent_of(draft: RentalDraft, returned_at: datetime) -> int:
    """The booked days, whether all were used or not, and each day begun after the car was due (D)."""
    late = returned_at - draft.due_back
    return draft.day_fen * (draft.days + max(0, -(-late // ONE_DAY)))


def no_show_rent(draft: RentalDraft) -> int:
    """A car that waited all day for nothing costs that day (D)."""
    return draft.day_fen


def given_of(field: IdentityField, directory: Directory) -> Text | None:
    """What a merchant is given with the person's consent; ``None`` where the identity has no such thing."""
    person = directory.person
    match field:
        case IdentityField.REAL_NAME:
            return person.name
        case IdentityField.IDENTITY:
            return _same(identity_digest(person.name.zh_CN, person.id_number))
        case IdentityField.PHONE:
            return _same(person.phone)
        case IdentityField.BANK_CARD:
            return card_name(directory.cards[0]) if directory.cards else None


def _same(words: str) -> Text:
    return Text(words, words)


def why_not_days(house: RentalHouse, first_day: date, days: int, now: datetime) -> Refusal | None:
    """Why these days cannot be rented. In the order of the checks: how many, too early, too far ahead."""
    if not 1 <= days <= house.most_days:
        return Refusal(RefusalCode.RENTAL_DAYS_WRONG, {"most": house.most_days})
    if datetime.combine(first_day, house.closes, CHINA) <= now:
        return Refusal(RefusalCode.RENTAL_DAY_OVER)
    if first_day > now.astimezone(CHINA).date() + timedelta(days=house.ahead_days):
        return Refusal(RefusalCode.RENTAL_TOO_FAR, {"most": house.ahead_days})
    return None


def why_not_given(asks: Sequence[IdentityField], consents: Sequence[str], directory: Directory) -> Refusal | None:
    """Every field needs the person's consent, and something to give."""
    for field in asks:
        if field.value not in consents:
            return Refusal(RefusalCode.CONSENT_MISSING, {"field": field.value})
        if given_of(field, directory) is None:
            return Refusal(RefusalCode.IDENTITY_INCOMPLETE, {"field": field.value})
    return None


def why_not_moved(rental: Rental, wanted: RentalState, now: datetime) -> Refusal | None:
    """Why the rental cannot come to this state by somebody's doing."""
    match wanted, rental.state:
        case RentalState.PICKED_UP, RentalState.RESERVED:
            starts_at = rental.draft.starts_at
            early = Refusal(RefusalCode.RENTAL_TOO_EARLY, {"from": starts_at.isoformat()})
            return early if now < starts_at else None
        case (RentalState.CANCELLED, RentalState.RESERVED) | (RentalState.RETURNED, RentalState.PICKED_UP):
            return None
        case RentalState.SETTLED, RentalState.RETURNED:
            return None
        case _, RentalState.SETTLED | RentalState.CANCELLED:
            return Refusal(RefusalCode.RENTAL_OVER)
        case _, RentalState.RETURNED:
            return Refusal(RefusalCode.RENTAL_RETURNED)
        case _, RentalState.PICKED_UP:
            return Refusal(RefusalCode.RENTAL_PICKED_UP)
    return Refusal(RefusalCode.RENTAL_NOT_PICKED_UP)


class RentalReader(Protocol):
    def get(self, rental_id: int) -> Rental | None: ...

    def of_hold(self, hold_id: int) -> Rental | None: ...

    def all(self) -> Sequence[Rental]:
        """Newest first."""
        ...


class RentalBook(RentalReader, Protocol):
    """Rentals inside a unit of work."""

    def add(self, draft: RentalDraft) -> Rental: ...

    def keep(self, rental: Rental) -> None:
        """How a known rental stands from now on."""
        ...
