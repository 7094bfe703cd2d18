"""The table of what can be asked for about rentals, and of what the agenda brings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from app.commands.decision import Decision
from app.commands.rentals.booking import CancelRental, RentCar, cancel_rental, rent_car
from app.commands.rentals.driving import (
    PickUpCar,
    ReturnCar,
    car_due,
    car_fetched,
    car_ready,
    nobody_came,
    pick_up_car,
    return_car,
)
from app.commands.rentals.settling import SettleRental, settle_rental, settles_itself
from app.domain import rentals
from app.domain.agenda import Due
from app.domain.events import Event
from app.domain.ports import UnitOfWork
from app.domain.worlds import OpenWorld

RentalCommand: TypeAlias = RentCar | CancelRental | PickUpCar | ReturnCar | SettleRental

RENTAL_HANDLERS: Mapping[type, Callable[[Any, UnitOfWork, OpenWorld], Decision]] = {
    RentCar: rent_car,
    CancelRental: cancel_rental,
    PickUpCar: pick_up_car,
    ReturnCar: return_car,
    SettleRental: settle_rental,
}

RENTAL_AGENDA: Mapping[str, Callable[[Due, UnitOfWork, OpenWorld], tuple[Event, ...]]] = {
    rentals.READY: car_ready,
    rentals.NO_SHOW: nobody_came,
    rentals.DUE: car_due,
    rentals.OVERDUE: car_fetched,
    rentals.SETTLES: settles_itself,
}
