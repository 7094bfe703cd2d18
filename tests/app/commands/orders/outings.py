"""Verbs for stories about films, trains, flights, deals and rides."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.commands.orders.placing import PlaceOrder
from app.commands.orders.showing import RefundPass, ShowPass
from app.domain.goings.passes import Pass, PassKind
from app.domain.receipts import Outcome
from app.queries.goings import GoingsOn, PassById, PassesPage, PassSheet, RideById, RideSheet, SeatPlan, SeatSheet
from tests.app.commands.orders.stories import placed
from tests.app.wallets import PASSWORD, Wallet

FILM = "coming_home_cuiyuan@2014-05-16T19:10"
TRAIN = "g7506@2014-05-17T08:05"
FLIGHT = "ca1703@2014-05-20T08:30"
DEAL = "hotpot_two"

OUTINGS: dict[str, dict[str, str]] = {
    "movies": {"going": FILM, "grade": "seat"},
    "trains": {"going": TRAIN, "grade": "second", "wish": "window"},
    "flights": {"going": FLIGHT, "grade": "economy"},
    "nearby": {"going": DEAL, "grade": "deal", "count": "2"},
}
RIDE = {"from": "wulin", "to": "huanglong", "car": "taxi"}


def order(wallet: Wallet, function: str, method: str = "balance", *, once: str = "", **changed: str) -> Outcome:
    """An order that is right, with some fields changed; a film's seats are the first free ones where none are named."""
    fields = {**OUTINGS.get(function, RIDE), **changed}
    password = fields.pop("password", PASSWORD)
    if function == "movies" and "seats" not in fields:
        fields["seats"] = " ".join(free(wallet, "movies", fields["going"], fields["grade"])[:2])
    kept = {name: value for name, value in fields.items() if value}
    return wallet.session.send(PlaceOrder(once or next(wallet.ids), function, kept, wallet.method(method), password))


def bought(wallet: Wallet, function: str, **changed: str) -> Pass:
    return pass_of(wallet, placed(order(wallet, function, **changed)))


def pass_of(wallet: Wallet, order_id: int) -> Pass:
    found = wallet.store.reader.passes.of_order(order_id)
    assert found is not None
    return found


def sheet_of(wallet: Wallet, pass_id: int) -> PassSheet:
    found = wallet.session.ask(PassById(pass_id))
    assert isinstance(found, PassSheet)
    return found


def plan(wallet: Wallet, function: str, going: str, grade: str) -> SeatSheet:
    found = wallet.session.ask(SeatPlan(function, going, grade))
    assert isinstance(found, SeatSheet)
    return found


def free(wallet: Wallet, function: str, going: str, grade: str) -> list[str]:
    return sorted(plan(wallet, function, going, grade).free)


def left(wallet: Wallet, function: str, going: str, grade: str) -> int:
    day = going.partition("@")[2][:10]
    rows = wallet.session.ask(GoingsOn(function, date.fromisoformat(day) if day else None))
    row = next(each for each in rows if each.going.key == going)
    return next(each.left for each in row.grades if each.grade.id == grade)


def held(wallet: Wallet, kind: PassKind) -> tuple[Pass, ...]:
    return wallet.session.ask(PassesPage(kind)).rows


def show(wallet: Wallet, code: str) -> Outcome:
    return wallet.session.send(ShowPass(next(wallet.ids), code))


def give_back(wallet: Wallet, pass_id: int, once: str = "") -> Outcome:
    return wallet.session.send(RefundPass(once or next(wallet.ids), pass_id))


def ride(wallet: Wallet, order_id: int | None = None) -> RideSheet:
    found: Any = wallet.session.ask(RideById(order_id))
    assert isinstance(found, RideSheet)
    return found
