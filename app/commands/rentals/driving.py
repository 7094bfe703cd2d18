"""The car is picked up and brought back; by the clock it is ready, waits in vain, is due, is fetched."""

from __future__ import annotations

from datetime import timedelta

from app.commands.decision import Decision
from app.commands.holds.drawing import CaptureHold, free_number, take
from app.commands.holds.endings import ended
from app.commands.rentals.moving import move, say, settled
from app.domain import rental_words as words
from app.domain.agenda import Due
from app.domain.attention.notices import Importance
from app.domain.events import Event
from app.domain.ports import UnitOfWork
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.rentals import SETTLES, Rental, RentalState, no_show_rent, rent_of, why_not_moved
from app.domain.texts import Text
from app.domain.values import dataclass
from app.domain.worlds import OpenWorld


@dataclass(frozen=True, slots=True)
class PickUpCar:
    """At the house, from its opening on the first day until it closes that evening: late is no reason to refuse."""

    id: str
    rental_id: int


@dataclass(frozen=True, slots=True)
class ReturnCar:
    """Back at the house. From now on the rent is known (see ``rent_of``)."""

    id: str
    rental_id: int


def pick_up_car(command: PickUpCar, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: the rental, its state, too early."""
    rental = _of(command, RentalState.PICKED_UP, work)
    if isinstance(rental, Refusal):
        return Decision(rental)
    out = rental._replace(state=RentalState.PICKED_UP, picked_up_at=work.now)
    told = say(out, words.PICKED_UP, words.picked_up_body(out), work, world, Importance.LOW)
    return Decision(_receipt(command, rental), (move(out, work), *told))


def return_car(command: ReturnCar, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: the rental, its state."""
    rental = _of(command, RentalState.RETURNED, work)
    if isinstance(rental, Refusal):
        return Decision(rental)
    return Decision(_receipt(command, rental), _back(rental, words.RETURNED, work, world))


def car_ready(due: Due, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    """The agenda's: the house opens on the first day."""
    rental = _standing(due, RentalState.RESERVED, work)
    if rental is None:
        return ()
    return say(rental, words.READY, words.ready_body(rental, world.town.rental), work, world)


def nobody_came(due: Due, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    """The agenda's: the house closes. One day's rent is captured, the rest released, the rental cancelled."""
    rental = _standing(due, RentalState.RESERVED, work)
    hold = work.holds.get(rental.draft.hold_id) if rental else None
    merchant = world.directory.merchant(hold.terms.merchant_id) if hold else None
    if rental is None or hold is None or merchant is None:
        return ()
    rent = min(no_show_rent(rental.draft), hold.rest_fen)
    title = words.rent(rental.draft._replace(days=1))
    number = free_number(hold, rental.rent_number, work)
    drawn = take(CaptureHold("", hold.id, number, rent, True, title), hold, merchant, work, world)
    return *drawn.events, *ended(drawn.hold, work, world)


def car_due(due: Due, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    """The agenda's: the car should be back."""
    rental = _standing(due, RentalState.PICKED_UP, work)
    return () if rental is None else say(rental, words.DUE, words.due_body(rental), work, world)


def car_fetched(due: Due, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    """The agenda's: the house brings the car back itself."""
    rental = _standing(due, RentalState.PICKED_UP, work)
    return () if rental is None else _back(rental, words.FETCHED, work, world)


def _back(rental: Rental, title: Text, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    """The house settles within its days; where nothing is left of the deposit there is nothing to settle."""
    house, rent_fen = world.town.rental, rent_of(rental.draft, work.now)
    back = rental._replace(state=RentalState.RETURNED, returned_at=work.now, rent_fen=rent_fen)
    moved = move(back, work)
    hold = work.holds.get(rental.draft.hold_id)
    if hold is not None and hold.over:
        return moved, *settled(back, hold, work, world)
    work.agenda.add(work.now + timedelta(days=house.settle_days), SETTLES, str(rental.id))
    return moved, *say(back, title, words.returned_body(back, house), work, world, Importance.LOW)


def _of(command: PickUpCar | ReturnCar, wanted: RentalState, work: UnitOfWork) -> Rental | Refusal:
    rental = work.rentals.get(command.rental_id)
    if rental is None:
        return Refusal(RefusalCode.RENTAL_UNKNOWN)
    return why_not_moved(rental, wanted, work.now) or rental


def _standing(due: Due, state: RentalState, work: UnitOfWork) -> Rental | None:
    rental = work.rentals.get(int(due.subject))
    return rental if rental is not None and rental.state is state else None


def _receipt(command: PickUpCar | ReturnCar, rental: Rental) -> Receipt:
    return Receipt(command.id, None, {"rental_id": rental.id})
