"""A taxi: called, found, here, riding, over, paid; cancelled in time; and where the fare cannot be taken."""

from __future__ import annotations

import pytest

from app.commands.clock import AdvanceClock
from app.commands.orders.riding import CancelRide, PayRide
from app.domain.goings.rides import fare_fen
from app.domain.orders.states import OrderState
from app.domain.receipts import Outcome, Receipt
from app.domain.refusals import RefusalCode
from app.queries.orders import QuoteOrder
from app.queries.pages import BillsPage
from tests.app.commands.orders.outings import RIDE, order, ride
from tests.app.commands.orders.stories import check_books, everything, placed, same, state
from tests.app.wallets import PASSWORD, Wallet, fresh_wallet


@pytest.fixture
def wallet() -> Wallet:
    return fresh_wallet()


def seconds_to(wallet: Wallet, name: str) -> int:
    return int((ride(wallet).moments[name] - wallet.snapshot.now).total_seconds())


def wait_until(wallet: Wallet, name: str) -> None:
    """To the second it happens in."""
    wallet.session.send(AdvanceClock(next(wallet.ids), max(0, seconds_to(wallet, name))))


def pay(wallet: Wallet, order_id: int, method: str = "icbc", password: str = PASSWORD) -> Outcome:
    return wallet.session.send(PayRide(next(wallet.ids), order_id, wallet.method(method), password))


def test_a_ride_moves_by_the_clock_and_is_paid_at_its_end(wallet: Wallet):
    before, bills = wallet.holds("balance"), len(wallet.session.ask(BillsPage(limit=500)).rows)
    order_id = placed(order(wallet, "taxi"))
    assert state(wallet, order_id) is OrderState.CALLED and ride(wallet).driver is None
    assert wallet.holds("balance") == before and len(wallet.session.ask(BillsPage(limit=500)).rows) == bills
    wallet.wait(days=1)
    found = ride(wallet)
    shown = [step.state.value for step in found.steps]
    assert shown == ["called", "found", "here", "riding", "waiting", "done"]
    assert [step.at for step in found.steps[1:4]] == [found.moments[each] for each in ("found", "here", "riding")]
    shelf = wallet.world.town.shelf("taxi")
    assert shelf is not None and found.order.amount_fen == fare_fen(shelf.tariffs["taxi"], found.metres)
    assert wallet.holds("balance") == before - found.order.amount_fen
    newest = wallet.session.ask(BillsPage(limit=1)).rows[0]
    assert (newest.amount_fen, newest.merchant_id) == (-found.order.amount_fen, "kuaidi")
    titles = [each.title.en for each in reversed(wallet.store.reader.messages(None, 3, "kuaidi"))]
    assert titles[-1] == "Ride ended" and titles[-2] == "Your taxi is here" and titles[-3].endswith("is coming")
    check_books(wallet)


def test_each_state_in_its_time(wallet: Wallet):
    order_id = placed(order(wallet, "taxi"))
    for name in ("found", "here", "riding"):
        wallet.session.send(AdvanceClock(next(wallet.ids), seconds_to(wallet, name) - 1))
        assert state(wallet, order_id).value != name
        wait_until(wallet, name)
        assert state(wallet, order_id).value == name
    assert ride(wallet).driver is not None


def test_one_ride_at_a_time(wallet: Wallet):
    placed(order(wallet, "taxi"))
    before = everything(wallet)
    assert same(order(wallet, "taxi", to="lingyin")).code is RefusalCode.RIDE_UNDER_WAY
    assert same(wallet.session.ask(QuoteOrder("taxi", RIDE))).code is RefusalCode.RIDE_UNDER_WAY
    assert everything(wallet) == before
    wallet.wait(days=1)
    assert isinstance(order(wallet, "taxi", to="lingyin"), Receipt)


def test_it_is_cancelled_until_the_driver_is_there(wallet: Wallet):
    first = placed(order(wallet, "taxi"))
    wait_until(wallet, "found")
    assert isinstance(wallet.session.send(CancelRide(next(wallet.ids), first)), Receipt)
    assert state(wallet, first) is OrderState.CLOSED
    wallet.wait(days=1)
    assert state(wallet, first) is OrderState.CLOSED
    second = placed(order(wallet, "taxi"))
    wait_until(wallet, "here")
    assert same(wallet.session.send(CancelRide(next(wallet.ids), second))).code is RefusalCode.RIDE_BEGUN
    wallet.wait(days=1)
    assert same(wallet.session.send(CancelRide(next(wallet.ids), second))).code is RefusalCode.ORDER_OVER
    assert same(wallet.session.send(CancelRide(next(wallet.ids), 99))).code is RefusalCode.ORDER_UNKNOWN


def test_a_fare_that_cannot_be_taken_waits_to_be_paid(wallet: Wallet):
    order_id = placed(order(wallet, "taxi"))
    assert same(pay(wallet, order_id)).code is RefusalCode.RIDE_NOT_OVER
    assert isinstance(wallet.pay(wallet.holds("balance") - 500), Receipt)
    wallet.wait(days=1)
    assert state(wallet, order_id) is OrderState.WAITING
    assert wallet.store.reader.messages(None, 1, "kuaidi")[0].title.en == "Please pay for your ride"
    assert same(order(wallet, "taxi")).code is RefusalCode.RIDE_UNPAID
    assert same(pay(wallet, order_id, "balance")).code is RefusalCode.BALANCE_NOT_ENOUGH
    assert same(pay(wallet, order_id, password="000000")).code is RefusalCode.PASSWORD_WRONG
    before = wallet.holds("icbc")
    assert isinstance(pay(wallet, order_id), Receipt)
    assert wallet.holds("icbc") == before - ride(wallet).order.amount_fen
    assert state(wallet, order_id) is OrderState.DONE
    assert same(pay(wallet, order_id)).code is RefusalCode.ORDER_OVER
    check_books(wallet)


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"to": "wulin"}, RefusalCode.SPOTS_SAME),
        ({"to": "moon"}, RefusalCode.SPOT_UNKNOWN),
        ({"to": ""}, RefusalCode.FIELD_EMPTY),
        ({"car": "boat"}, RefusalCode.CHOICE_UNKNOWN),
        ({"going": "g7506"}, RefusalCode.FIELD_UNKNOWN),
    ],
)
def test_what_is_refused(wallet: Wallet, changed: dict[str, str], code: RefusalCode):
    before = everything(wallet)
    assert same(order(wallet, "taxi", **changed)).code is code
    assert everything(wallet) == before


def test_nobody_calls_what_they_cannot_pay(wallet: Wallet):
    wallet.pay(wallet.holds("balance") - 500)
    assert same(order(wallet, "taxi")).code is RefusalCode.BALANCE_NOT_ENOUGH
