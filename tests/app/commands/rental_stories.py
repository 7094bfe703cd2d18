"""Verbs of stories about rentals."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from app.commands.clock import AdvanceClock
from app.commands.rentals.booking import CancelRental, RentCar
from app.commands.rentals.driving import PickUpCar, ReturnCar
from app.commands.rentals.settling import SettleRental
from app.domain.receipts import Outcome, Receipt
from app.domain.rentals import IdentityField, Rental
from app.queries.rentals import RentalById, RentalDetail
from tests.app.wallets import PASSWORD, Wallet

ALL_FIELDS = tuple(field.value for field in IdentityField)
TODAY, TOMORROW = "2014-05-16", "2014-05-17"
DEPOSIT, POLO = 300_000, 15_800


def rent(wallet: Wallet, first_day: str = TOMORROW, days: int = 2, **other: Any) -> Outcome:
    car, method = other.pop("car", "polo"), wallet.method(other.pop("method", "fund"))
    consents, password = other.pop("consents", ALL_FIELDS), other.pop("password", PASSWORD)
    command_id = other.pop("id", None) or next(wallet.ids)
    return wallet.session.send(RentCar(command_id, car, first_day, days, consents, method, password))


def rented(wallet: Wallet, first_day: str = TOMORROW, days: int = 2, **other: Any) -> int:
    outcome = rent(wallet, first_day, days, **other)
    assert isinstance(outcome, Receipt), outcome
    return int(outcome.values["rental_id"])


def cancel(wallet: Wallet, rental_id: int) -> Outcome:
    return wallet.session.send(CancelRental(next(wallet.ids), rental_id))


def pick_up(wallet: Wallet, rental_id: int) -> Outcome:
    return wallet.session.send(PickUpCar(next(wallet.ids), rental_id))


def bring_back(wallet: Wallet, rental_id: int) -> Outcome:
    return wallet.session.send(ReturnCar(next(wallet.ids), rental_id))


def settle(wallet: Wallet, rental_id: int, damage_fen: int = 0) -> Outcome:
    return wallet.session.send(SettleRental(next(wallet.ids), rental_id, damage_fen))


def done(outcome: Outcome) -> Receipt:
    assert isinstance(outcome, Receipt), outcome
    return outcome


def wait_until(wallet: Wallet, moment: datetime, more: timedelta = timedelta()) -> None:
    seconds = int((moment + more - wallet.snapshot.now).total_seconds())
    done(wallet.session.send(AdvanceClock(next(wallet.ids), seconds)))


def detail(wallet: Wallet, rental_id: int) -> RentalDetail:
    found = wallet.session.ask(RentalById(rental_id))
    assert found is not None
    return found


def stands(wallet: Wallet, rental_id: int) -> Rental:
    return detail(wallet, rental_id).rental


def on_the_road(wallet: Wallet, days: int = 2) -> int:
    """A Polo from tomorrow, picked up when the house opens."""
    rental_id = rented(wallet, days=days)
    wait_until(wallet, stands(wallet, rental_id).draft.starts_at)
    done(pick_up(wallet, rental_id))
    return rental_id


def brought_back(wallet: Wallet, days: int = 2) -> int:
    """On the last day, in time."""
    rental_id = on_the_road(wallet, days)
    wait_until(wallet, stands(wallet, rental_id).draft.due_back, timedelta(hours=-2))
    done(bring_back(wallet, rental_id))
    return rental_id


def newest(wallet: Wallet) -> tuple[str, str]:
    """Title and words of the newest message."""
    message = wallet.snapshot.windows[0].newest
    assert message is not None
    return message.title.en, message.body.en
