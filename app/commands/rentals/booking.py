"""Renting a car, and giving it up before it was picked up."""

from __future__ import annotations

from dataclasses import field
from datetime import date, timedelta

from app.commands.consent import ask_consent
from app.commands.decision import Decision
from app.commands.holds.drawing import ReleaseHold, free_number, let_go
from app.commands.holds.endings import ended
from app.commands.holds.opening import freeze
from app.commands.paying import why_not_from
from app.commands.rentals.moving import move, say
from app.domain import rental_words as words
from app.domain.accounts import balance_of, fund_of
from app.domain.events import HoldOpened
from app.domain.holds import Hold, HoldTerms
from app.domain.ports import UnitOfWork
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.rentals import (
    DUE,
    NO_SHOW,
    OVERDUE,
    READY,
    Car,
    Rental,
    RentalHouse,
    RentalState,
    given_of,
    rental_draft,
    why_not_days,
    why_not_given,
    why_not_moved,
)
from app.domain.values import dataclass
from app.domain.worlds import OpenWorld


@dataclass(frozen=True, slots=True)
class RentCar:
    """Reserve a car of the house from ``first_day`` (ISO) for ``days``, the deposit frozen on ``method``.

    ``consents`` names the fields of the identity the merchant may be given: all it asks for, or it is refused. The
    receipt says ``rental_id`` and ``hold_id``.
    """

    id: str
    car: str
    first_day: str
    days: int
    consents: tuple[str, ...]
    method: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class CancelRental:
    """Before the car was picked up it costs nothing: the deposit is free again."""

    id: str
    rental_id: int


def rent_car(command: RentCar, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: car, days, consents, another rental, method, lock, password, funds."""
    house = world.town.rental
    car, first_day = house.cars.get(command.car), _day(command.first_day)
    if car is None:
        return Decision(Refusal(RefusalCode.CAR_UNKNOWN))
    refusal = _why_not(command, house, first_day, work, world) if first_day else Refusal(RefusalCode.RENTAL_DAY_OVER)
    if refusal or first_day is None:
        return Decision(refusal or Refusal(RefusalCode.RENTAL_DAY_OVER))
    restored = ask_consent(command.password, work, world)
    if isinstance(restored, Decision):
        return restored
    refusal = why_not_from(command.method, house.deposit_fen, work, world)
    if refusal:
        return Decision(refusal, restored)
    hold = _open(car, house, work)
    frozen = freeze(hold, command.method, work)
    given = [(each, value) for each in house.asks if (value := given_of(each, world.directory)) is not None]
    rental = work.rentals.add(rental_draft(car, house, first_day, command.days, hold.id, given))
    _plan(rental, house, work)
    opened = HoldOpened(hold.id, house.merchant_id, house.deposit_fen)
    body = words.reserved_body(rental, house, world.directory.method_name(command.method))
    events = (*restored, opened, frozen, move(rental, work), *say(rental, words.RESERVED, body, work, world))
    return Decision(Receipt(command.id, None, {"rental_id": rental.id, "hold_id": hold.id}), events)


def cancel_rental(command: CancelRental, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: the rental, its state."""
    rental = work.rentals.get(command.rental_id)
    hold = work.holds.get(rental.draft.hold_id) if rental else None
    if rental is None or hold is None:
        return Decision(Refusal(RefusalCode.RENTAL_UNKNOWN))
    refusal = why_not_moved(rental, RentalState.CANCELLED, work.now)
    if refusal:
        return Decision(refusal)
    number = free_number(hold, f"CANCEL{rental.id}", work)
    released = let_go(ReleaseHold(command.id, hold.id, number, hold.rest_fen), hold, work, world)
    events = (*released.events, *ended(released.hold, work, world))
    return Decision(Receipt(command.id, None, {"rental_id": rental.id}), events)


def _why_not(
    command: RentCar, house: RentalHouse, first_day: date, work: UnitOfWork, world: OpenWorld
) -> Refusal | None:
    refusal = why_not_days(house, first_day, command.days, work.now)
    refusal = refusal or why_not_given(house.asks, command.consents, world.directory)
    if refusal:
        return refusal
    last_day = first_day + timedelta(days=command.days - 1)
    if any(_meets(each, first_day, last_day) for each in work.rentals.all()):
        return Refusal(RefusalCode.RENTAL_OVERLAPS)
    person = world.directory.person.id
    own = command.method in (fund_of(person), balance_of(person))
    return None if own else Refusal(RefusalCode.METHOD_UNKNOWN)


def _day(iso: str) -> date | None:
    try:
        return date.fromisoformat(iso)
    except ValueError:
        return None


def _meets(rental: Rental, first_day: date, last_day: date) -> bool:
    """Whether one person would have two cars at a time; a car that is out is out until it is back."""
    match rental.state:
        case RentalState.RESERVED:
            return rental.draft.starts_at.date() <= last_day and first_day <= rental.draft.due_back.date()
        case RentalState.PICKED_UP:
            return first_day <= rental.draft.due_back.date()
        case _:
            return False


def _open(car: Car, house: RentalHouse, work: UnitOfWork) -> Hold:
    """Under the first number of the house's that is free."""
    place = len(work.rentals.all()) + 1
    while work.holds.numbered(house.merchant_id, f"DEPOSIT{place}") is not None:
        place += 1
    subject = words.deposit(car.name)
    return work.holds.add(HoldTerms(house.merchant_id, f"DEPOSIT{place}", house.deposit_fen, subject))


def _plan(rental: Rental, house: RentalHouse, work: UnitOfWork) -> None:
    draft = rental.draft
    if draft.starts_at > work.now:
        work.agenda.add(draft.starts_at, READY, str(rental.id))
    work.agenda.add(draft.leaves_by, NO_SHOW, str(rental.id))
    work.agenda.add(draft.due_back, DUE, str(rental.id))
    work.agenda.add(draft.due_back + timedelta(days=house.overdue_days), OVERDUE, str(rental.id))
