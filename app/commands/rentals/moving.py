"""A rental comes to another state, and its merchant says so."""

from __future__ import annotations

from app.commands.telling import Telling, tell_page, template
from app.domain import rental_words as words
from app.domain.attention.notices import Importance, NoticeKind
from app.domain.events import Event, RentalMoved
from app.domain.holds import Hold
from app.domain.ports import UnitOfWork
from app.domain.rentals import CLOCK, Rental, RentalState
from app.domain.texts import Text
from app.domain.worlds import OpenWorld

RENTALS = "rentals"
"""The channel of their notices."""


def rental_route(rental_id: int) -> str:
    return f"rental/{rental_id}"


def say(
    rental: Rental, title: Text, body: Text, work: UnitOfWork, world: OpenWorld, importance: int = Importance.HIGH
) -> tuple[Event, ...]:
    """A message of the house with its notice."""
    how = Telling(RENTALS, NoticeKind.SERVICE, "bills", rental_route(rental.id), importance)
    letter = template(title, body, rental_route(rental.id), *words.lines(rental.draft))
    return tell_page(work, world, world.town.rental.merchant_id, letter, how)


def move(rental: Rental, work: UnitOfWork) -> RentalMoved:
    """Keep it; one that is over has nothing more to come."""
    work.rentals.keep(rental)
    if rental.state in (RentalState.SETTLED, RentalState.CANCELLED):
        for kind in CLOCK:
            work.agenda.cancel(kind, str(rental.id))
    return RentalMoved(rental.id, rental.state.value)


def deposit_over(rental: Rental, hold: Hold, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    """Nothing is left of the deposit: a car that waits stays where it is, one that is out comes back first."""
    match rental.state:
        case RentalState.RESERVED:
            return cancelled(rental, hold, work, world)
        case RentalState.RETURNED:
            return settled(rental, hold, work, world)
        case _:
            return ()


def settled(rental: Rental, hold: Hold, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    moved = move(rental._replace(state=RentalState.SETTLED, closed_at=work.now), work)
    method = world.directory.method_name(hold.method)
    body = words.settled_body(hold.captured_fen, hold.released_fen, method)
    return moved, *say(rental, words.SETTLED, body, work, world)


def cancelled(rental: Rental, hold: Hold, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    """By whomever; at the end of the first day because nobody had come for the car."""
    rent_fen = hold.captured_fen
    moved = move(rental._replace(state=RentalState.CANCELLED, closed_at=work.now, rent_fen=rent_fen), work)
    method = world.directory.method_name(hold.method)
    if work.now >= rental.draft.leaves_by:
        title, body = words.NO_SHOW, words.no_show_body(hold.captured_fen, hold.released_fen, method)
    else:
        title, body = words.CANCELLED, words.settled_body(hold.captured_fen, hold.released_fen, method)
    return moved, *say(rental, title, body, work, world)
