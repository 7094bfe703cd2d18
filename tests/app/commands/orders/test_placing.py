"""Every function: placed, paid, answered by a receipt, and followed by what comes later."""

from __future__ import annotations

import pytest

from app.commands.orders.placing import PlaceOrder
from app.domain.events import NoticeDecided
from app.domain.orders.states import OrderState
from app.domain.receipts import Outcome, Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.queries.orders import OrderForm
from app.queries.pages import BillsPage
from tests.app.commands.orders.stories import (
    GOOD,
    check_books,
    everything,
    moves,
    notices,
    orders,
    place,
    placed,
    quote,
    same,
    sheet,
    state,
)
from tests.app.wallets import PASSWORD, WRONG, Wallet, refused

PAID = ["transfer", "top_up", "card_repay", "utilities", "lottery", "donate", "campus_card", "city_card", "remit"]
FREE = ["collect", "split_bill", "family_pay", "parcels"]


@pytest.mark.parametrize("function", PAID)
@pytest.mark.parametrize("method", ["balance", "ccb"])
def test_a_paid_order_is_whole(wallet: Wallet, function: str, method: str) -> None:
    asked, before = quote(wallet, function), wallet.holds(method)
    outcome = place(wallet, function, method)
    order = sheet(wallet, placed(outcome)).order
    bill = wallet.snapshot.latest_bill

    assert isinstance(outcome, Receipt) and bill is not None and outcome.bill_id == bill.id == order.bill_id
    assert bill.amount_fen == -asked.total_fen < 0 and wallet.holds(method) == before - asked.total_fen
    assert (order.amount_fen, order.fee_fen, order.method) == (asked.amount_fen, asked.fee_fen, wallet.method(method))
    assert order.arrives_at == asked.arrives_at and order.title == bill.title
    assert [step.bill_id for step in sheet(wallet, order.id).steps][:1] == [bill.id]
    check_books(wallet)


@pytest.mark.parametrize("function", FREE)
def test_an_order_that_costs_nothing_moves_nothing(wallet: Wallet, function: str) -> None:
    before = wallet.snapshot.accounts
    order = sheet(wallet, placed(place(wallet, function))).order
    assert wallet.snapshot.accounts == before and order.bill_id is None
    assert len(wallet.session.ask(BillsPage(limit=500)).rows) == 200
    check_books(wallet)


@pytest.mark.parametrize("function", list(GOOD))
def test_the_same_id_is_one_order(wallet: Wallet, function: str) -> None:
    first = place(wallet, function, once="once")
    after = wallet.snapshot
    assert place(wallet, function, once="once") == first
    assert wallet.snapshot is after and len(orders(wallet, function)) == 1
    other = wallet.session.send(PlaceOrder("once", "top_up", {"phone": "13605711022", "value": "30"}, "", PASSWORD))
    assert refused(other) is RefusalCode.COMMAND_ID_REUSED


@pytest.mark.parametrize("function", [*PAID, "family_pay"])
def test_a_wrong_password_costs_a_try_and_three_lock(wallet: Wallet, function: str) -> None:
    before = wallet.snapshot.accounts
    assert same(place(wallet, function, password=WRONG)).values == {"tries_left": 2}
    place(wallet, function, password=WRONG)
    assert refused(place(wallet, function, password=WRONG)) is RefusalCode.PASSWORD_LOCKED
    assert refused(place(wallet, function)) is RefusalCode.PASSWORD_LOCKED
    assert wallet.snapshot.accounts == before and not orders(wallet, function)
    wallet.wait(hours=3)
    placed(place(wallet, function))


@pytest.mark.parametrize("function", PAID)
def test_what_is_not_there_cannot_be_spent(wallet: Wallet, function: str) -> None:
    wallet.pay(wallet.holds("balance") - 100)
    before = everything(wallet)
    assert refused(place(wallet, function)) is RefusalCode.BALANCE_NOT_ENOUGH
    assert everything(wallet) == before


@pytest.mark.parametrize(
    ("function", "changed", "code", "field"),
    [
        ("transfer", {"to": "pigeon"}, RefusalCode.CHOICE_UNKNOWN, "to"),
        ("transfer", {"contact": "nobody"}, RefusalCode.CONTACT_UNKNOWN, "contact"),
        ("transfer", {"amount": ""}, RefusalCode.FIELD_EMPTY, "amount"),
        ("transfer", {"amount": "ten"}, RefusalCode.AMOUNT_UNREADABLE, "amount"),
        ("transfer", {"amount": "0"}, RefusalCode.AMOUNT_BELOW_LEAST, "amount"),
        ("transfer", {"amount": "50000.01"}, RefusalCode.AMOUNT_ABOVE_MOST, "amount"),
        ("transfer", {"note": "x" * 41}, RefusalCode.TEXT_TOO_LONG, "note"),
        ("transfer", {"colour": "red"}, RefusalCode.FIELD_UNKNOWN, "colour"),
        ("top_up", {"phone": "1380571041"}, RefusalCode.PHONE_MALFORMED, "phone"),
        ("top_up", {"phone": "14005710416"}, RefusalCode.PHONE_CARRIER_UNKNOWN, "phone"),
        ("top_up", {"value": "40"}, RefusalCode.CHOICE_UNKNOWN, "value"),
        ("card_repay", {"card": "4392251001304565"}, RefusalCode.CARD_NUMBER_WRONG, "card"),
        ("card_repay", {"card": "6217001001304567895"}, RefusalCode.CARD_OF_ANOTHER_KIND, "card"),
        ("card_repay", {"card": "4111111111111111"}, RefusalCode.CARD_BANK_UNKNOWN, "card"),
        ("card_repay", {"due_day": "29"}, RefusalCode.NUMBER_OUT_OF_RANGE, "due_day"),
        ("utilities", {"provider": "hz_gas"}, RefusalCode.CHOICE_UNKNOWN, "provider"),
        ("utilities", {"number": "33012"}, RefusalCode.ACCOUNT_NUMBER_MALFORMED, "number"),
        ("utilities", {"number": "3301205000"}, RefusalCode.ACCOUNT_NUMBER_UNKNOWN, "number"),
        ("lottery", {"picks": "01 05 09 12 28 28+07"}, RefusalCode.PICKS_WRONG, "picks"),
        ("lottery", {"picks": "; ".join(["01 05 09 12 28 33+07"] * 11)}, RefusalCode.LINES_OUT_OF_RANGE, "picks"),
        ("donate", {"project": "yachts"}, RefusalCode.CHOICE_UNKNOWN, "project"),
        ("campus_card", {"number": "12"}, RefusalCode.DIGITS_MALFORMED, "number"),
        ("remit", {"account": "1"}, RefusalCode.TEXT_TOO_LONG, "account"),
        ("parcels", {"number": "XYZ"}, RefusalCode.PARCEL_NUMBER_MALFORMED, "number"),
        ("parcels", {"number": "123456789000"}, RefusalCode.PARCEL_UNKNOWN, "number"),
        ("split_bill", {"people": "mum nobody"}, RefusalCode.CONTACT_UNKNOWN, "people"),
        ("split_bill", {"by": "count", "people": "", "count": "51"}, RefusalCode.NUMBER_OUT_OF_RANGE, "count"),
        ("split_bill", {"amount": "0.02"}, RefusalCode.SPLIT_TOO_SMALL, "amount"),
        ("family_pay", {"limit": "99.99"}, RefusalCode.AMOUNT_BELOW_LEAST, "limit"),
    ],
)
def test_a_refusal_names_the_field_and_writes_nothing(
    wallet: Wallet, function: str, changed: dict[str, str], code: RefusalCode, field: str
) -> None:
    before = everything(wallet)
    refusal = same(place(wallet, function, **changed))
    assert (refusal.code, refusal.values["field"]) == (code, field)
    assert quote(wallet, function, **changed) == refusal
    assert everything(wallet) == before


def test_nothing_is_paid_at_another_price_than_the_one_agreed_to(wallet: Wallet) -> None:
    def remit(once: str, agreed_fen: int) -> Outcome:
        return wallet.session.send(
            PlaceOrder(once, "remit", GOOD["remit"], wallet.method("balance"), PASSWORD, agreed_fen)
        )

    agreed = quote(wallet, "remit").total_fen
    wallet.wait(days=1)
    now, before = quote(wallet, "remit").total_fen, everything(wallet)
    assert now != agreed, "the rate has not moved over night"
    assert same(remit("first", agreed)) == Refusal(RefusalCode.PRICE_CHANGED, {"asked_fen": now})
    assert everything(wallet) == before
    paid = remit("second", now)
    assert sheet(wallet, placed(paid)).order.amount_fen + 50_00 == now
    assert remit("second", agreed) == paid, "a resend is the same order, whatever the price has become"


def test_the_receipt_says_when_it_arrives(wallet: Wallet) -> None:
    outcome = place(wallet, "remit")
    order = sheet(wallet, placed(outcome)).order
    assert isinstance(outcome, Receipt) and order.arrives_at is not None
    assert outcome.values["arrives_at"] == order.arrives_at.isoformat()
    asked = place(wallet, "collect")
    assert isinstance(asked, Receipt) and set(asked.values) == {"order"}


def test_other_refusals(wallet: Wallet) -> None:
    assert refused(wallet.session.send(PlaceOrder("a", "scan", {}, "", ""))) is RefusalCode.ORDER_FUNCTION_UNKNOWN
    assert refused(place(wallet, "top_up", "")) is RefusalCode.METHOD_UNKNOWN
    assert refused(place(wallet, "family_pay", "")) is RefusalCode.METHOD_UNKNOWN
    assert refused(place(wallet, "transfer", "icbc", amount="5000.01")) is RefusalCode.CARD_LIMIT_EXCEEDED
    assert refused(place(wallet, "remit", "ccb", amount="9000")) is RefusalCode.AMOUNT_TOO_LARGE


def test_no_secret_is_kept_or_said(wallet: Wallet) -> None:
    number = "4392251001304564"
    command = PlaceOrder("x", "card_repay", {"card": number, "amount": "1"}, wallet.method("ccb"), PASSWORD)
    order_id = placed(wallet.session.send(command))
    placed(place(wallet, "remit"))
    stored = "\n".join(everything(wallet))
    assert number not in stored and number not in repr(command) and PASSWORD not in repr(command)
    assert "US1234567890" not in stored
    assert [row.value.en for row in sheet(wallet, order_id).rows] == ["China Merchants Bank (4564)"]


@pytest.mark.parametrize(
    ("function", "waits", "told", "ends"),
    [
        ("top_up", {"minutes": 1}, "Top-up arrived", OrderState.DONE),
        ("card_repay", {"days": 2, "minutes": 19}, "Repayment arrived", OrderState.DONE),
        ("utilities", {"minutes": 5}, "Power paid", OrderState.DONE),
        ("donate", {"days": 1, "minutes": 19}, "Your gift has arrived", OrderState.DONE),
        ("remit", {"days": 4}, "Remittance arrived", OrderState.DONE),
    ],
)
def test_it_arrives_and_the_tile_says_so(
    wallet: Wallet, function: str, waits: dict[str, int], told: str, ends: OrderState
) -> None:
    order_id = placed(place(wallet, function))
    arrives = sheet(wallet, order_id).order.arrives_at
    assert state(wallet, order_id) is OrderState.PAID and arrives is not None
    wallet.wait(**waits)
    assert state(wallet, order_id) is ends and told in notices(wallet, function)
    assert sheet(wallet, order_id).steps[-1].at == arrives <= wallet.snapshot.now
    check_books(wallet)


def test_a_utility_bill_is_paid_once_a_month_and_comes_again(wallet: Wallet) -> None:
    first = quote(wallet, "utilities")
    assert (first.amount_fen, [line.value.en for line in first.lines]) == (8_640, ["May 2014", "216 kWh", "31 May"])
    placed(place(wallet, "utilities"))
    window = next(each for each in wallet.snapshot.windows if each.merchant_id == "state_grid")
    assert window.newest is not None and window.newest.amount_fen == 8_640 and window.unread == 1
    assert wallet.snapshot.latest_bill is not None and wallet.snapshot.latest_bill.merchant_id == "state_grid"
    assert refused(place(wallet, "utilities")) is RefusalCode.UTILITY_PAID is quote(wallet, "utilities").code
    wallet.wait(days=20)
    assert "Power: the new bill is ready" in notices(wallet, "utilities")
    assert quote(wallet, "utilities").amount_fen != 8_640
    placed(place(wallet, "utilities"))


def test_a_bill_of_a_number_is_the_same_for_everybody_who_asks(wallet: Wallet) -> None:
    asked = quote(wallet, "utilities", kind="water", provider="hz_water", number="11112222")
    assert asked == quote(wallet, "utilities", kind="water", provider="hz_water", number="1111 2222")
    assert asked.amount_fen % 290 == 0


def test_a_repayment_is_called_to_mind_every_month_once(wallet: Wallet) -> None:
    placed(place(wallet, "card_repay", due_day="20"))
    placed(place(wallet, "card_repay", due_day="21"))
    wallet.wait(days=40)
    assert notices(wallet, "card_repay").count("Repayment due in three days") == 2


def test_the_form_says_what_can_be_chosen(wallet: Wallet) -> None:
    offered = wallet.session.ask(OrderForm("card_repay"))
    assert [(card.id, card.card.en, card.due_day) for card in offered.credit_cards] == [
        ("cmb_credit", "China Merchants Bank (4564)", 25)
    ]
    assert "4392251001304564" not in repr(offered)
    assert len(wallet.session.ask(OrderForm("transfer")).contacts) == 5
    assert wallet.session.ask(OrderForm("city_card")).touch_cards[0].balance_fen == 1_800
    assert wallet.session.ask(OrderForm("scan")) is None


def test_what_happened_is_in_the_events(wallet: Wallet) -> None:
    placed(place(wallet, "top_up"))
    wallet.wait(minutes=1)
    assert moves(wallet, "top_up") == ["done"]


def test_a_tap_on_what_is_told_opens_the_order_or_the_form_to_ask_again(wallet: Wallet) -> None:
    order_id = placed(place(wallet, "utilities"))
    placed(place(wallet, "card_repay"))
    wallet.wait(days=20)
    routes = {
        (found.title.en, found.notice.route)
        for event in wallet.events()
        if isinstance(event, NoticeDecided)
        and event.source in ("utilities", "card_repay")
        and (found := wallet.store.reader.notice(event.notice_id))
    }
    assert ("Power paid", f"placed/{order_id}") in routes
    assert ("Power: the new bill is ready", f"order/utilities/again={order_id}") in routes
    assert ("Repayment due in three days", "order/card_repay") in routes
