"""Orders of the Pay tab in the real window: asked for, paid, followed by the wallet's clock to their end."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from app.commands.orders.placing import PlaceOrder
from app.domain.orders.states import OrderState
from app.queries.orders import OrderById, OrdersPage
from app.queries.pages import BillById, LedgerTotal
from tests.journeys.test_first_payment import names
from tests.journeys.test_keyboard_alone import focused, tab_to, use
from tests.stage import play, snapshot_of
from tests.ui.seen import Role
from ui.runtime.stage import Stage

PASSWORD = "147258"


async def open_form(stage: Stage, function: str, **given: str) -> None:
    """A function's form with these fields filled in, as a hand would in this order."""
    stage.phone.open(f"order/{function}")
    await stage.settled()
    for key, value in given.items():
        stage.phone.orders.form.choose(key, value)
    await stage.settled()


def lines(stage: Stage) -> dict[str, str]:
    return {row.label: row.value for row in stage.phone.orders.form.lines.rows}


def faults(stage: Stage) -> dict[str, str]:
    return {row.key: row.fault for row in stage.phone.orders.form.fields.rows if row.fault}


async def newest(stage: Stage, function: str) -> int:
    return (await stage.shell.ask(OrdersPage(function))).rows[0].id


def test_a_top_up_is_paid_and_arrives_a_minute_later() -> None:
    async def script(stage: Stage) -> None:
        before = snapshot_of(stage)
        await stage.press("Top up")
        form = stage.phone.orders.form
        assert (stage.phone.topRoute, form.fields.rows[0].note) == ("order/top_up", "China Mobile")
        await stage.press("¥50, Pay 49.90")
        assert form.priceText == "¥49.90"
        assert lines(stage) == {"Face value": "¥50.00", "You save": "¥0.10", "Arrives": "in about a minute"}
        await stage.press("Next")
        assert stage.phone.payment.amountDisplay == "¥ 49.90"
        await stage.type(PASSWORD)
        assert stage.phone.topRoute == "result"
        assert stage.phone.payment.resultDetail == "Arrives in about a minute."
        await stage.press("Done")
        assert snapshot_of(stage).accounts[0].balance_fen == before.accounts[0].balance_fen - 4990
        assert "Top up, 1 unread" not in names(stage)

        stage.shell.stepClock(60)
        await stage.settled()
        assert "Top up, 1 unread" in names(stage), "the tile says nothing of what arrived"
        stage.phone.banner.dismiss()
        stage.phone.shadeOpen = True
        await stage.settled()
        row = next(each for each in stage.phone.shade.rows.rows if each.route.startswith("placed/"))
        stage.phone.shade.tap(row.key)
        await stage.settled()
        placed = stage.phone.orders.placed
        assert stage.phone.topRoute == f"placed/{await newest(stage, 'top_up')}"
        assert [step.words for step in placed.steps.rows] == ["Paid", "Top-up arrived"]
        assert placed.stateText == "Done"
        await stage.press("See the bill")
        assert stage.phone.bill.amountText == "−49.90"
        stage.phone.goHome()
        await stage.settled()
        assert "Top up, 1 unread" not in names(stage), "the tile still calls for a glance"

        await stage.press("Top up")
        assert [row.figure for row in stage.phone.orders.form.earlier.rows] == ["49.90"]
        assert not any(option.selected for option in stage.phone.orders.form.fields.rows[1].options.rows)
        assert await stage.shell.ask(LedgerTotal()) == 0

    play(script)


def test_a_transfer_to_somebody_is_there_at_once_and_one_to_a_card_in_two_hours() -> None:
    async def script(stage: Stage) -> None:
        await stage.press("Transfer")
        await stage.press("Mum, 136****1022")
        assert stage.phone.orders.form.fixedName == "Mum"
        assert [row.key for row in stage.phone.orders.form.fields.rows] == ["amount", "note"]
        assert focused() == "Amount"
        await stage.type("88")
        await stage.press("Next")
        assert stage.phone.payment.merchantName == "Mum"
        await stage.type(PASSWORD)
        assert stage.phone.payment.resultDetail == "It is there already."
        await stage.press("Done")
        assert stage.phone.depth == 0

        await stage.press("Transfer")
        await stage.press("Transfer to a card")
        assert focused() == "Card holder"
        await stage.type("Wang Lei")
        await tab_to(stage, "Card number")
        await stage.type("6214861001304561")
        row = next(each for each in stage.phone.orders.form.fields.rows if each.key == "card")
        assert "debit card" in row.note
        await tab_to(stage, "Amount")
        await stage.type("200")
        assert lines(stage)["Arrives"] == "today at 11:41"
        await stage.press("Next")
        await stage.type(PASSWORD)
        stage.phone.goHome()
        order = await newest(stage, "transfer")
        stage.phone.open(f"placed/{order}")
        await stage.settled()
        assert [step.reached for step in stage.phone.orders.placed.steps.rows] == [True, False]
        stage.shell.stepClock(2 * 3600)
        await stage.settled()
        assert [step.reached for step in stage.phone.orders.placed.steps.rows] == [True, True]
        sheet = await stage.shell.ask(OrderById(order))
        assert sheet.order.state is OrderState.DONE
        assert await stage.shell.ask(LedgerTotal()) == 0

    play(script)


def test_a_bill_is_looked_up_paid_and_not_paid_twice() -> None:
    async def script(stage: Stage) -> None:
        await stage.press("All functions")
        await stage.press("Utilities")
        form = stage.phone.orders.form
        await stage.press("Power")
        assert [row.key for row in form.fields.rows] == ["kind", "number"]
        assert (form.fields.rows[1].text, form.priceText) == ("3301205518", "")
        await stage.press("Look up the bill")
        assert not stage.phone.payment.active, "paid before it was seen"
        assert (form.priceText, lines(stage)["Used"], lines(stage)["Pay by"]) == ("¥86.40", "216 kWh", "31 May")
        await stage.press("Water")
        assert (form.fields.rows[1].text, form.priceText) == ("20463117", ""), "another bill is shown as looked up"
        await stage.press("Power")
        await stage.press("Look up the bill")
        await stage.press("Next")
        assert stage.phone.payment.merchantName == "State Grid Hangzhou"
        await stage.type(PASSWORD)
        assert stage.phone.topRoute == "result"
        await stage.press("See the bill")
        assert stage.phone.bill.amountText == "−86.40"
        bill = (await stage.shell.ask(OrdersPage("utilities"))).rows[0].bill_id
        assert sum(line.amount_fen for line in (await stage.shell.ask(BillById(bill))).lines) == 0

        stage.phone.goHome()
        await open_form(stage, "utilities", kind="power")
        await stage.press("Look up the bill")
        assert faults(stage) == {"number": "This month's bill of this account is paid. There is nothing to pay."}

    play(script)


def test_a_bill_paid_elsewhere_in_the_meantime_takes_no_more_passwords() -> None:
    async def script(stage: Stage) -> None:
        await open_form(stage, "utilities", kind="power")
        await stage.press("Look up the bill")
        await stage.press("Next")
        session, fields = stage.shell._desk.session, {"kind": "power", "provider": "state_grid", "number": "3301205518"}
        method = snapshot_of(stage).accounts[0].id
        await session.send(PlaceOrder(session.next_id(), "utilities", fields, method, PASSWORD))
        await stage.type(PASSWORD)
        payment = stage.phone.payment
        assert payment.locked and "is paid" in payment.errorText

    play(script)


def test_the_notice_of_a_new_bill_opens_the_form_filled_in_and_the_bill_looked_up() -> None:
    async def script(stage: Stage) -> None:
        await open_form(stage, "utilities", kind="power", number="3301200042")
        await stage.press("Look up the bill")
        await stage.press("Next")
        await stage.type(PASSWORD)
        await stage.press("Done")
        stage.shell.stepClock(21 * 86_400)
        await stage.settled()
        stage.phone.banner.dismiss()
        stage.phone.shadeOpen = True
        await stage.settled()
        row = next(each for each in stage.phone.shade.rows.rows if each.title == "Power: the new bill is ready")
        stage.phone.shade.tap(row.key)
        await stage.settled()

        form = stage.phone.orders.form
        fields = {each.key: each for each in form.fields.rows}
        assert [each.key for each in fields["kind"].options.rows if each.selected] == ["power"]
        assert fields["number"].text == "3301200042"
        assert form.priceText.startswith("¥") and lines(stage)["Pay by"] == "30 Jun"
        await stage.press("Water")
        assert {each.key: each.text for each in form.fields.rows}["number"] != "", "the form cannot be changed"
        assert form.priceText == ""

    play(script)


REFUSALS = (
    ("top_up", {"phone": "123", "value": "50"}, "phone", "eleven digits"),
    ("top_up", {"phone": "19905710416", "value": "50"}, "phone", "No carrier"),
    ("top_up", {}, "value", "still missing"),
    ("card_repay", {"amount": "50000.01"}, "amount", "At most ¥50,000.00"),
    ("card_repay", {"card": "4392251001304565", "amount": "1"}, "card", "a digit is wrong"),
    ("card_repay", {"card": "6214861001304561", "amount": "1"}, "card", "another kind"),
    ("card_repay", {"card": "4392251001304564", "due_day": "29", "amount": "1"}, "due_day", "from 1 to 28"),
    ("utilities", {"kind": "gas", "number": "12"}, "number", "look different"),
    ("utilities", {"kind": "gas", "number": "571046000"}, "number", "no such account"),
    ("donate", {"project": "wells", "amount": "0"}, "amount", "At least ¥0.01"),
    ("donate", {"amount": "5"}, "project", "still missing"),
    ("campus_card", {"number": "12", "value": "20"}, "number", "from 8 to 10 digits"),
    ("remit", {"amount": "abc"}, "amount", "not an amount"),
    ("remit", {"amount": "100"}, "recipient", "still missing"),
    ("remit", {"amount": "90000", "recipient": "Jane", "bank": "First", "account": "US123456"}, "amount", "at most"),
)


@pytest.mark.xdist_group("orders refusals")
def test_every_refusal_stands_at_its_field_and_no_password_is_asked() -> None:
    async def script(stage: Stage) -> None:
        for function, given, field, words in REFUSALS:
            stage.phone.goHome()
            await open_form(stage, function, **given)
            stage.phone.orders.form.next()
            await stage.settled()
            said = faults(stage)
            assert list(said) == [field] and words in said[field], (function, given, said)
            assert not stage.phone.payment.active
            told = [each for each in stage.controls() if each.role is Role.AlertMessage]
            assert [each.name for each in told] == [said[field]], (function, field)
            stage.phone.orders.form.type(field, "1")
            await stage.settled()
            assert not faults(stage), f"{function}: the sentence stays although {field} was changed"

    play(script)


def test_a_top_up_is_made_with_the_keyboard_alone() -> None:
    async def script(stage: Stage) -> None:
        await use(stage, "Top up")
        assert stage.phone.topRoute == "order/top_up"
        await use(stage, "¥100", Qt.Key.Key_Space)
        await use(stage, "Next")
        assert stage.phone.payment.active
        await stage.key(Qt.Key.Key_Escape)
        assert stage.phone.topRoute == "order/top_up" and stage.phone.orders.form.priceText == "¥99.50"
        await use(stage, "Next")
        await stage.type(PASSWORD)
        assert stage.phone.topRoute == "result"
        await use(stage, "Done")
        assert stage.phone.depth == 0

    play(script)


def test_enter_in_a_field_goes_on_and_the_keypad_types_into_it() -> None:
    async def script(stage: Stage) -> None:
        await open_form(stage, "card_repay")
        assert focused() == "Amount"
        for key in ("1", "2", ".", "5"):
            await stage.press(key, within="Digits")
        form = stage.phone.orders.form
        assert form.fields.rows[1].text == "12.5"
        await tab_to(stage, "Amount")
        await stage.key(Qt.Key.Key_Return)
        assert stage.phone.payment.active
        assert stage.phone.payment.amountDisplay == "¥ 12.50"
        assert stage.phone.payment.merchantName == "China Merchants Bank (4564)"

    play(script)


def test_what_is_refused_gets_the_keyboard() -> None:
    async def script(stage: Stage) -> None:
        await use(stage, "Top up")
        await use(stage, "Next")
        assert faults(stage).keys() == {"value"}
        assert focused() == "¥30, Pay 29.95"
        await stage.key(Qt.Key.Key_Space)
        assert not faults(stage)
        await tab_to(stage, "Phone number", back=True)
        await stage.key(Qt.Key.Key_Backspace)
        await use(stage, "Next")
        assert faults(stage).keys() == {"phone"} and focused() == "Phone number"

    play(script)


def test_a_contacts_number_is_chosen_from_a_list_with_the_keyboard() -> None:
    async def script(stage: Stage) -> None:
        await use(stage, "Top up")
        await use(stage, "Choose: Phone number")
        await stage.key(Qt.Key.Key_Escape)
        assert stage.phone.topRoute == "order/top_up", "Esc closes the list, not the page"
        await use(stage, "Choose: Phone number")
        await use(stage, "Ms Chen")
        row = stage.phone.orders.form.fields.rows[0]
        assert (row.text, row.note) == ("18958015577", "China Telecom")
        assert focused() == "Next"

    play(script)


def test_a_load_waits_for_the_reader_and_a_touch_writes_it() -> None:
    async def script(stage: Stage) -> None:
        await open_form(stage, "city_card", value="20")
        cards = stage.phone.orders.form.touching.cards
        assert (cards.rows[0].balance_text, cards.rows[0].waiting_text) == ("¥18.00", "")
        await stage.press("Next")
        await stage.type(PASSWORD)
        assert "touches a reader" in stage.phone.payment.resultDetail
        await stage.press("Done")
        await open_form(stage, "city_card")
        assert cards.rows[0].waiting_text == "¥20.00 waits for a touch"
        await stage.press("Touch a reader")
        assert (cards.rows[0].balance_text, cards.rows[0].waiting_text) == ("¥38.00", "")
        assert stage.phone.orders.form.touching.saidText == "¥20.00 is on the card now."
        stage.phone.open(f"placed/{await newest(stage, 'city_card')}")
        await stage.settled()
        assert stage.phone.orders.placed.stateText == "Done"

    play(script)


def test_a_gift_has_its_certificate_and_stands_in_the_list() -> None:
    async def script(stage: Stage) -> None:
        await open_form(stage, "donate", project="wells", amount="20")
        await stage.press("Next")
        await stage.type(PASSWORD)
        stage.phone.goHome()
        stage.phone.open("orders/donate")
        await stage.settled()
        await stage.press("Gift: Wells for dry villages")
        assert stage.phone.orders.placed.certificate.startswith("FT20140516")
        assert f"Certificate {stage.phone.orders.placed.certificate}" in names(stage)

    play(script)


def test_leaving_a_form_leaves_nothing_of_it() -> None:
    async def script(stage: Stage) -> None:
        before = snapshot_of(stage)
        await open_form(stage, "donate", project="wells", amount="20")
        await stage.press("Next")
        await stage.type("147")
        for _ in range(2):
            await stage.key(Qt.Key.Key_Escape)
        assert stage.phone.depth == 0
        assert snapshot_of(stage).accounts == before.accounts
        await open_form(stage, "donate")
        assert [row.text for row in stage.phone.orders.form.fields.rows] == ["", ""]

    play(script)


def test_without_a_network_the_sheet_says_so_and_the_order_is_placed_once() -> None:
    async def script(stage: Stage) -> None:
        stage.shell.choose("link", "offline")
        await open_form(stage, "top_up", value="30")
        await stage.press("Next")
        await stage.type(PASSWORD)
        assert stage.phone.payment.errorText and stage.phone.payment.active
        assert not (await stage.shell.ask(OrdersPage("top_up"))).rows
        stage.shell.choose("link", "ideal")
        await stage.type(PASSWORD)
        assert stage.phone.topRoute == "result"
        assert len((await stage.shell.ask(OrdersPage("top_up"))).rows) == 1

    play(script)


def test_there_is_a_page_for_an_order_that_is_not_there() -> None:
    async def script(stage: Stage) -> None:
        for route in ("placed/99", "placed/x"):
            stage.phone.open(route)
            await stage.settled()
            assert "There is no such order in this world." in names(stage)
            stage.phone.goHome()

    play(script)


def test_what_is_confirmed_is_what_is_paid_though_the_rate_moves_meanwhile() -> None:
    given = {"currency": "USD", "amount": "100", "recipient": "Bob Li", "bank": "Chase", "account": "1234567"}

    async def script(stage: Stage) -> None:
        before, form = snapshot_of(stage).accounts, stage.phone.orders.form
        await open_form(stage, "remit", **given)
        await stage.press("Next")
        agreed = stage.phone.payment.amountDisplay
        stage.shell.stepClock(86_400)
        await stage.settled()
        await stage.type(PASSWORD)
        assert not stage.phone.payment.active and stage.phone.topRoute == "order/remit"
        assert snapshot_of(stage).accounts[0] == before[0]
        now = form.priceText
        assert f"it is {now} now" in form.errorText and now != agreed.replace(" ", "")
        await stage.press("Next")
        assert stage.phone.payment.amountDisplay.replace(" ", "") == now
        await stage.type(PASSWORD)
        assert stage.phone.topRoute == "result" and stage.phone.payment.resultAmount.replace(" ", "") == now

    play(script)


def test_the_result_says_when_it_arrives_counted_from_the_payment() -> None:
    given = {"to": "card", "holder": "Zhao Min", "card": "6217001001304567895", "amount": "88", "speed": "two_hours"}

    async def script(stage: Stage) -> None:
        await open_form(stage, "transfer", **given)
        await stage.press("Next")
        stage.shell.stepClock(3 * 3600)
        await stage.settled()
        await stage.type(PASSWORD)
        assert stage.phone.payment.resultDetail == "Arrives today at 14:41."

    play(script)


def test_tickets_bought_after_a_draw_are_for_the_next_one() -> None:
    async def script(stage: Stage) -> None:
        stage.phone.open("lottery")
        await stage.settled()
        stage.phone.flows.lottery.quickPick()
        await stage.settled()
        stage.phone.flows.lottery.pay()
        await stage.settled()
        assert stage.phone.payment.active
        stage.shell.stepClock(3 * 86_400)
        await stage.settled()
        await stage.type(PASSWORD)
        assert stage.phone.payment.resultDetail == "Drawn on Tue 21:15. Your tickets are kept."

    play(script)


@pytest.mark.parametrize(
    ("currency", "amount", "said"),
    [
        ("USD", "0.50", "At least 1.00 USD here. Enter a larger amount."),
        ("USD", "600000", "At most 500,000.00 USD here. Enter a smaller amount."),
        ("JPY", "600000", "At most 500,000 JPY here. Enter a smaller amount."),
        ("JPY", "1000.55", "This currency has no small change. Enter a whole amount, without a point."),
    ],
)
def test_an_amount_of_foreign_money_is_refused_in_that_money(currency: str, amount: str, said: str) -> None:
    async def script(stage: Stage) -> None:
        await open_form(stage, "remit", currency=currency, amount=amount)
        await stage.press("Next")
        assert faults(stage) == {"amount": said}

    play(script)


def test_what_a_remittance_costs_follows_from_the_rate_it_shows() -> None:
    given = {"currency": "JPY", "amount": "100000", "recipient": "Sato", "bank": "MUFG", "account": "1234567"}

    async def script(stage: Stage) -> None:
        await open_form(stage, "remit", **given)
        rate = Decimal(lines(stage)["Rate"].removeprefix("1 JPY = ").removesuffix(" CNY"))
        assert stage.phone.orders.form.priceText == f"¥{rate * 100_000 + 50:,.2f}"

    play(script)
