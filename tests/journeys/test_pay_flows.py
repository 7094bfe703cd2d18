"""Collect, split bill, family pay, lottery and parcels through the window, as a person uses them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest
from PySide6.QtCore import Qt

from app.commands.orders.standing import PayCollect, SpendFamily
from app.commands.wealth.identity import HideAmounts
from app.domain.codes import PersonalCode, read_code
from app.domain.refusals import Refusal, RefusalCode
from app.queries.orders import OwnCode
from app.queries.pages import LedgerTotal
from tests.journeys.test_keyboard_alone import tab_to, use
from tests.stage import play, snapshot_of
from tests.ui.seen import Survey
from ui.format import money
from ui.runtime.stage import Stage
from ui.viewmodels.flows import LISTS, page_of
from ui.viewmodels.orders import OWN_PAGES
from ui.viewmodels.routes import parted

HOUR_S = 3600
TO_THE_DRAW_S = 60 * HOUR_S
"""From Friday 09:41 past Sunday's draw."""


def texts(stage: Stage) -> list[str]:
    return [each.text for each in Survey(stage).texts("phoneScreen")]


def balance(stage: Stage) -> int:
    assert stage.shell.snapshot is not None
    return stage.shell.snapshot.accounts[0].balance_fen


async def go(stage: Stage, function: str) -> None:
    """Where the function's entry in the catalogue leads."""
    stage.phone.open(stage.shell._desk.catalogue[function].route)
    await stage.settled()


async def later(stage: Stage, seconds: int) -> None:
    stage.shell.stepClock(seconds)
    await stage.settled()
    await without_banners(stage)


async def without_banners(stage: Stage) -> None:
    while stage.phone.banner.shown:
        stage.phone.banner.dismiss()
        await stage.settled()


async def password(stage: Stage) -> None:
    assert stage.phone.payment.active
    await stage.type(stage.shell.test.demoPassword)
    await without_banners(stage)


async def settled_to_nothing(stage: Stage) -> None:
    assert await stage.shell._desk.ask(LedgerTotal()) == 0


def journey(script: Callable[[Stage], Awaitable[None]]) -> None:
    async def whole(stage: Stage) -> None:
        stage.shell.clockRunning = False
        await script(stage)
        await settled_to_nothing(stage)

    play(whole)


def test_the_code_carries_the_amount_and_the_payment_arrives() -> None:
    async def script(stage: Stage) -> None:
        before, collect = balance(stage), stage.phone.flows.collect
        await go(stage, "collect")
        assert stage.phone.topRoute == "collect"
        plain = collect.code
        assert read_code(plain, snapshot_of(stage).now) == PersonalCode(read_code(plain, snapshot_of(stage).now).number)
        assert "Nothing has come in today yet." in texts(stage)
        await stage.press("Set an amount")
        await stage.type("38.50")
        await stage.press("What for (optional)")
        await stage.type("Tea")
        await stage.press("Make the code")
        asked = read_code(collect.code, snapshot_of(stage).now)
        assert isinstance(asked, PersonalCode)
        assert asked.amount_fen == 38_50
        assert {"¥38.50", "Tea"} <= set(texts(stage))
        assert collect.arrivedText == ""
        passers = stage.shell.test.till.passers
        passers.choose("wang_lei")
        passers.amount = "12"
        passers.payCode()
        await stage.settled()
        assert "exactly ¥38.50" in passers.resultText
        assert balance(stage) == before
        passers.amount = "38.50"
        passers.payCode()
        await stage.settled()
        assert passers.resultGood
        assert "¥38.50 from Wang Lei" in texts(stage)
        assert balance(stage) == before + 38_50
        assert collect.code == plain
        assert "Today: ¥38.50" in texts(stage)
        passers.amount = "12"
        passers.payCode()
        await stage.settled()
        assert "¥12.00 from Wang Lei" in texts(stage)
        assert balance(stage) == before + 50_50
        await without_banners(stage)
        await stage.press("Back")
        await go(stage, "collect")
        assert collect.arrivedText == ""
        assert "Today: ¥50.50" in texts(stage)

    journey(script)


def test_a_request_is_cancelled_and_its_code_is_dead() -> None:
    async def script(stage: Stage) -> None:
        collect, before = stage.phone.flows.collect, balance(stage)
        await go(stage, "collect")
        plain = collect.code
        await stage.press("Set an amount")
        await stage.type("38.50")
        await stage.press("Make the code")
        asked = collect.code
        await use(stage, "Cancel the request")
        assert (collect.code, collect.amountText, collect.cancelError) == (plain, "", "")
        session = stage.shell._desk.session
        outcome = await session.send(PayCollect(session.next_id(), "mum", asked, 38_50))
        assert isinstance(outcome, Refusal) and outcome.code is RefusalCode.ORDER_OVER
        assert balance(stage) == before

    journey(script)


def test_who_opens_a_function_has_seen_what_its_tile_told() -> None:
    async def script(stage: Stage) -> None:
        session = stage.shell._desk.session
        await go(stage, "family_pay")
        await give_family_pay(stage)
        await go(stage, "lottery")
        await use(stage, "Quick pick")
        await stage.press("Pay ¥2.00")
        await password(stage)
        stage.phone.goHome()
        code = await stage.shell.ask(OwnCode())
        await session.send(PayCollect(session.next_id(), "mum", code, 38_50))
        await session.send(SpendFamily(session.next_id(), "mum", 5_00))
        await later(stage, TO_THE_DRAW_S)
        for function in ("collect", "family_pay", "lottery"):
            assert marked(stage, function), f"{function} told nothing"
            await go(stage, function)
            assert not marked(stage, function), f"{function} still calls for a glance"
            stage.phone.goHome()

    journey(script)


def test_every_page_of_these_functions_counts_as_looking_at_it() -> None:
    pages = set(OWN_PAGES)
    assert {parted(page_of(route))[0] for route in LISTS} <= pages
    assert {"split", "split_bill", "family", "family_new", "lottery", "parcel"} <= pages


def marked(stage: Stage, function: str) -> bool:
    assert stage.shell.snapshot is not None
    return bool(stage.shell.snapshot.attention.badge(f"tile/{function}").notices)


async def give_family_pay(stage: Stage) -> None:
    stage.phone.open("family_new")
    await stage.settled()
    form = stage.phone.flows.familyForm
    form.choose("mum")
    form.chooseRelation("parent")
    form.limit = "300"
    form.submit()
    await stage.settled()
    await password(stage)


def test_done_goes_back_to_the_page_of_the_function() -> None:
    async def script(stage: Stage) -> None:
        await go(stage, "lottery")
        await use(stage, "Quick pick")
        await stage.press("Pay ¥2.00")
        await password(stage)
        await stage.press("Done")
        assert stage.phone.topRoute == "lottery"
        stage.phone.goHome()
        await go(stage, "family_pay")
        await give_family_pay(stage)
        await stage.press("Done")
        assert (stage.phone.topRoute, stage.phone.depth) == ("family_pay", 1)

    journey(script)


def test_an_amount_that_cannot_be_asked_for_is_refused_at_its_field_and_back_leaves_nothing() -> None:
    async def script(stage: Stage) -> None:
        collect = stage.phone.flows.collect
        await go(stage, "collect")
        code = collect.code
        await stage.press("Set an amount")
        await stage.type("0")
        await stage.key(Qt.Key.Key_Return)
        assert collect.amountError == "At least ¥0.01 here. Enter a larger amount."
        assert not collect.noteError
        await stage.key(Qt.Key.Key_Escape)
        assert not collect.setting
        assert stage.phone.topRoute == "collect"
        assert collect.code == code

    journey(script)


@pytest.mark.parametrize(("total", "people"), [("100", 2), ("100", 3), ("0.10", 5), ("128.61", 4)])
def test_the_shares_on_the_screen_sum_to_the_total(total: str, people: int) -> None:
    async def script(stage: Stage) -> None:
        form = stage.phone.flows.splitForm
        await stage.press("Split bill")
        await stage.type(total)
        for row in form.people.rows[:people]:
            form.toggle(row.key)
        await stage.settled()
        wanted = round(float(total) * 100)
        owed = [form.mineText, *(row.amount_text for row in form.people.rows if row.chosen)]
        assert sum(fen(each) for each in owed) == wanted
        assert set(owed) <= set(texts(stage))
        assert len({*owed}) <= 2
        rest = wanted % (people + 1)
        assert (money.yuan(rest) in form.restText) is bool(rest)
        form.withMe = False
        await stage.settled()
        owed = [row.amount_text for row in form.people.rows if row.chosen]
        assert sum(fen(each) for each in owed) == wanted

    journey(script)


def fen(text: str) -> int:
    return int(text.removeprefix("¥").replace(",", "").replace(".", ""))


def test_a_bill_is_split_two_pay_later_and_reminding_too_soon_is_refused() -> None:
    async def script(stage: Stage) -> None:
        before, form, split = balance(stage), stage.phone.flows.splitForm, stage.phone.flows.split
        await stage.press("Split bill")
        await stage.type("100")
        await stage.press("Mum")
        await stage.press("Wang Lei")
        await stage.press("Ask for the shares")
        assert stage.phone.topRoute.startswith("split/")
        assert [(row.name, row.amount_text, row.paid) for row in split.shares.rows] == [
            ("Mum", "¥33.33", False),
            ("Wang Lei", "¥33.33", False),
        ]
        assert split.mineText == "¥33.34"
        await stage.press("Remind Mum")
        assert split.shares.rows[0].state_text.startswith("Reminded")
        await stage.press("Remind Mum")
        assert "12 hours" in split.shares.rows[0].error_text
        assert any("12 hours" in each for each in texts(stage))
        await stage.press("Remind Wang Lei")
        assert split.shares.rows[0].error_text == ""
        await later(stage, 3 * HOUR_S)
        assert [row.paid for row in split.shares.rows] == [True, True]
        assert split.stateText == "Settled"
        assert balance(stage) == before + 66_66
        with pytest.raises(LookupError):
            stage.named("Remind Mum")
        assert form.amount == ""
        await stage.press("Back")
        await use(stage, "Earlier splits")
        assert [(row.figure, row.state_text, row.part) for row in split.earlier.rows] == [("¥100.00", "Settled", 1.0)]
        await stage.press("Split bill, Settled, ¥100.00")
        assert stage.phone.topRoute == f"split/{split.earlier.rows[0].key}"

    journey(script)


def test_a_split_is_closed_only_after_it_was_asked_once_more() -> None:
    async def script(stage: Stage) -> None:
        form, split = stage.phone.flows.splitForm, stage.phone.flows.split
        await stage.press("Split bill")
        form.byCount = True
        await stage.settled()
        await stage.press("One more")
        form.amount = "0.02"
        form.submit()
        await stage.settled()
        assert "Too little to split" in form.amountError
        form.amount = "9"
        form.submit()
        await stage.settled()
        assert [row.name for row in split.shares.rows] == ["Person 1", "Person 2"]
        await stage.press("Close this split")
        assert split.live
        await stage.key(Qt.Key.Key_Escape)
        assert split.live
        assert stage.phone.topRoute.startswith("split/")
        await stage.press("Close this split")
        await stage.press("Ask for nothing more")
        assert split.stateText == "Closed"
        assert not any(row.able for row in split.shares.rows)

    journey(script)


def test_family_pay_is_given_used_over_the_limit_refused_changed_and_ended() -> None:
    async def script(stage: Stage) -> None:
        before, flows, passers = balance(stage), stage.phone.flows, stage.shell.test.till.passers
        passers.choose("mum")
        passers.spend()
        await stage.settled()
        assert "no family pay" in passers.resultText
        stage.phone.open("family_pay")
        await stage.settled()
        await stage.press("Give family pay")
        await stage.press("Mum")
        flows.familyForm.chooseRelation("parent")
        flows.familyForm.limit = "99"
        flows.familyForm.submit()
        await stage.settled()
        assert flows.familyForm.limitError == "At least ¥100.00 here. Enter a larger amount."
        assert not stage.phone.payment.active
        flows.familyForm.limit = "300"
        await stage.settled()
        await stage.press("Next")
        await password(stage)
        assert stage.phone.payment.resultTitle == "Family pay is on"
        assert balance(stage) == before
        await stage.press("Done")
        passers.amount = "120"
        passers.spend()
        await stage.settled()
        assert passers.resultGood
        assert balance(stage) == before - 120_00
        passers.amount = "200"
        passers.spend()
        await stage.settled()
        assert "¥180.00 left" in passers.resultText
        assert balance(stage) == before - 120_00
        stage.phone.open("orders/family_pay")
        await stage.settled()
        assert stage.phone.topRoute == "family_pay"
        (row,) = flows.family.given.rows
        assert (row.title, row.detail, row.part) == ("Mum", "¥120.00 of ¥300.00 this month", 0.4)
        await stage.press("Mum")
        assert (flows.family.leftText, flows.family.relation) == ("¥180.00", "Parent")
        assert [each.amount_text for each in flows.family.spent.rows] == ["−120.00"]
        await stage.press("Change the limit")
        flows.family.typed = "500"
        flows.family.changeLimit()
        await stage.settled()
        await password(stage)
        passers.spend()
        await stage.settled()
        assert passers.resultGood
        stage.phone.back()
        await stage.settled()
        assert flows.family.leftText == "¥180.00"
        assert flows.family.usedText == "¥320.00"
        await later(stage, 31 * 24 * HOUR_S)
        assert (flows.family.leftText, flows.family.usedText) == ("¥500.00", "¥0.00"), "another month"
        await stage.press("End family pay")
        await stage.press("End it")
        assert not flows.family.live
        passers.spend()
        await stage.settled()
        assert "no family pay" in passers.resultText

    journey(script)


def test_a_ticket_is_bought_drawn_and_its_hits_are_shown() -> None:
    async def script(stage: Stage) -> None:
        before, lottery, tickets = balance(stage), stage.phone.flows.lottery, stage.phone.flows.tickets
        await stage.press("Lottery")
        assert lottery.drawText == "Draw 2014059, Sun 18 May 21:15"
        assert lottery.countdownText == "2 d 10 h 19 min left"
        await later(stage, 24 * HOUR_S)
        assert lottery.countdownText == "1 d 10 h 19 min left"
        for ball in ("01", "03", "17", "30", "31", "12", "33"):
            lottery.toggleRed(str(int(ball)))
        assert lottery.redsText == "6/6", "a seventh is not taken"
        lottery.toggleBlue("5")
        await stage.settled()
        await use(stage, "Add this line")
        await use(stage, "Quick pick")
        assert [len(row.balls) for row in lottery.lines.rows] == [7, 7]
        assert lottery.priceText == "¥4.00"
        await stage.press("Pay ¥4.00")
        await password(stage)
        assert balance(stage) == before - 4_00
        assert not lottery.lines.rows
        stage.phone.open("orders/lottery")
        await stage.settled()
        (row,) = tickets.rows.rows
        assert (row.state_text, row.result) == ("Not drawn yet", [])
        assert not any(ball["lit"] for line in row.lines for ball in line["balls"])  # type: ignore[attr-defined]
        await later(stage, TO_THE_DRAW_S - 24 * HOUR_S)
        (row,) = tickets.rows.rows
        drawn = [ball["number"] for ball in row.result]
        assert len(drawn) == 7
        for line in row.lines:
            balls = line["balls"]
            lit = [ball["number"] for ball in balls[:6] if ball["lit"]]
            assert lit == [ball["number"] for ball in balls[:6] if ball["number"] in drawn[:6]]
            assert balls[6]["lit"] is (balls[6]["number"] == drawn[6])
        prize = sum(fen(line["prizeText"]) for line in row.lines if line["prizeText"])
        assert drawn == ["01", "03", "17", "30", "31", "33", "05"]
        assert prize >= 3_000_00, "five reds and the blue"
        assert row.state_text == f"Won {money.yuan_sign(prize)}, paid into the balance"
        assert balance(stage) == before - 4_00 + prize
        assert row.state_text in texts(stage)

    journey(script)


def test_a_parcel_is_tracked_and_comes_closer() -> None:
    async def script(stage: Stage) -> None:
        parcels = stage.phone.flows.parcels
        await stage.press("Parcels")
        assert {row.title for row in parcels.rows.rows} == {"Lamp from Yiwu", "Phone case from Shenzhen"}
        await tab_to(stage, "Tracking number")
        await stage.type("12345")
        await stage.key(Qt.Key.Key_Return)
        assert parcels.errorText == "No courier has tracking numbers like this. Check it."
        parcels.typed = "588013204617"
        parcels.track()
        await stage.settled()
        assert "already among yours" in parcels.errorText
        parcels.typed = "588013204999"
        parcels.track()
        await stage.settled()
        assert stage.phone.topRoute.startswith("parcel/")
        assert parcels.typed == ""
        known = parcels.stations.count
        assert parcels.courier == "SF Express"
        assert parcels.expectedText
        await later(stage, 4 * 24 * HOUR_S)
        assert parcels.stations.count > known
        assert parcels.stateText == "Delivered"
        assert parcels.stations.rows[0].words == "Delivered"
        await stage.press("Back")
        assert [row.state_text for row in parcels.rows.rows] == ["Delivered"] * 3

    journey(script)


def test_offline_says_so_and_the_same_try_again_is_one_split() -> None:
    async def script(stage: Stage) -> None:
        form = stage.phone.flows.splitForm
        stage.phone.open("split_bill")
        await stage.settled()
        stage.shell.choose("link", "offline")
        form.amount = "9"
        form.toggle("mum")
        form.submit()
        await stage.settled()
        assert "offline" in form.sendError
        assert form.sendError in texts(stage)
        assert stage.phone.topRoute == "split_bill"
        stage.shell.choose("link", "ideal")
        form.submit()
        await stage.settled()
        assert stage.phone.topRoute.startswith("split/")
        stage.phone.open("splits")
        await stage.settled()
        assert stage.phone.flows.split.earlier.count == 1

    journey(script)


def test_a_split_and_a_ticket_are_made_with_the_keyboard_alone() -> None:
    async def script(stage: Stage) -> None:
        await use(stage, "Split bill")
        await tab_to(stage, "Total in yuan")
        await stage.type("60")
        await use(stage, "Mum", Qt.Key.Key_Space)
        await use(stage, "Ask for the shares")
        assert stage.phone.topRoute.startswith("split/")
        await use(stage, "Remind Mum")
        assert stage.phone.flows.split.shares.rows[0].state_text.startswith("Reminded")
        await use(stage, "Close this split")
        await use(stage, "Ask for nothing more")
        assert not stage.phone.flows.split.live
        for route in ("split_bill", ""):
            await stage.key(Qt.Key.Key_Escape)
            assert stage.phone.topRoute == route
        await use(stage, "Lottery")
        for ball in ("Red 01", "Red 02", "Red 03", "Red 04", "Red 05", "Red 06", "Blue 07"):
            await use(stage, ball, Qt.Key.Key_Space)
        await use(stage, "Pay ¥2.00")
        await stage.type(stage.shell.test.demoPassword)
        assert stage.phone.topRoute == "result"

    journey(script)


def test_hidden_amounts_are_hidden_but_what_is_typed_or_asked_for_is_not() -> None:
    async def script(stage: Stage) -> None:
        flows, session = stage.phone.flows, stage.shell._desk.session
        await session.send_locally(HideAmounts(session.next_id(), True))
        await go(stage, "split_bill")
        flows.splitForm.amount = "100"
        flows.splitForm.toggle("mum")
        assert flows.splitForm.eachText == "2 × ¥50.00"
        flows.splitForm.submit()
        await stage.settled()
        assert flows.split.receivedText == "¥**** of ¥**** received"
        await go(stage, "collect")
        flows.collect.setAmount()
        flows.collect.typedAmount = "5"
        flows.collect.makeCode()
        await stage.settled()
        assert flows.collect.amountText == "¥5.00"

    journey(script)
