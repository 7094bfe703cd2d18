"""Asking about rentals."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

from app.domain.holds import HoldDetail
from app.domain.ports import Reader
from app.domain.rentals import IdentityField, Rental, RentalHouse, given_of
from app.domain.texts import Text
from app.domain.worlds import OpenWorld
from app.queries.holds import HoldById, hold_by_id


class RentalForm(NamedTuple):
    """The house, its cars and what it asks for, filled from the identity. Answer: ``FilledForm``."""


class Rentals(NamedTuple):
    """The person's rentals in every state. Answer: ``Rental``s, newest first."""


class RentalById(NamedTuple):
    """Answer: ``RentalDetail`` or ``None``."""

    rental_id: int


class FilledForm(NamedTuple):
    """``given`` has every field the house asks for; ``None`` where the identity has no such thing."""

    house: RentalHouse
    given: tuple[tuple[IdentityField, Text | None], ...]


class RentalDetail(NamedTuple):
    """A rental with its house and its deposit."""

    rental: Rental
    house: RentalHouse
    deposit: HoldDetail


RentalQuery: TypeAlias = RentalForm | Rentals | RentalById


def rental_form(_: RentalForm, __: Reader, world: OpenWorld) -> FilledForm:
    house = world.town.rental
    return FilledForm(house, tuple((field, given_of(field, world.directory)) for field in house.asks))


def rentals(_: Rentals, reader: Reader, __: OpenWorld) -> Sequence[Rental]:
    return tuple(reader.rentals.all())


def rental_by_id(query: RentalById, reader: Reader, world: OpenWorld) -> RentalDetail | None:
    rental = reader.rentals.get(query.rental_id)
    deposit = hold_by_id(HoldById(rental.draft.hold_id), reader, world) if rental else None
    return None if rental is None or deposit is None else RentalDetail(rental, world.town.rental, deposit)


RENTAL_READERS: Mapping[type, Callable[[Any, Reader, OpenWorld], Any]] = {
    RentalForm: rental_form,
    Rentals: rentals,
    RentalById: rental_by_id,
}
