"""Films, trains, offers and taxis through the window, as a person uses them."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.domain.goings.sold import sold_at
from tests.app.wallets import town
from tests.journeys.test_keyboard_alone import use
from tests.journeys.test_pay_flows import balance, go, journey, later, password, texts, without_banners
from ui.runtime.stage import Stage

HOUR_S = 3600


async def film_seats(stage: Stage) -> None:
    """From Discover to the plan of an evening's hall."""
    await go(stage, "movies")
    await stage.press("Coming Home")
    assert stage.phone.topRoute == "film/coming_home"
    assert {"Culture Plaza Cinema", "19:40"} <= set(texts(stage))
    await stage.press("19:40")
    assert stage.phone.topRoute == "seats/movies/coming_home_plaza@2014-05-16T19:40"


def free_seats(stage: Stage) -> list[str]:
    return [row.name for row in stage.phone.goings.choice.seats.rows if row.standing == "free"]


def test_two_seats_are_bought_kept_in_tickets_and_given_back() -> None:
    async def script(stage: Stage) -> None:
        before = balance(stage)
        await film_seats(stage)
        choice, seats = stage.phone.goings.choice, free_seats(stage)
        assert not choice.able
        for seat in seats[:2]:
            stage.phone.goings.choice.toggle(next(row.key for row in choice.seats.rows if row.name == seat))
            await stage.settled()
        assert {"¥78.00", "; ".join(seats[:2])} <= set(texts(stage))
        await stage.press("Next")
        await password(stage)
        assert "It is in Tickets. Show its code at the door." in texts(stage)
        assert balance(stage) == before - 78_00
        await go(stage, "tickets")
        await stage.press("Coming Home")
        assert {"Coming Home", "Fri 16 May 19:40", "Culture Plaza Cinema"} <= set(texts(stage))
        await stage.press("Show it at the door")
        assert any("too early" in each for each in texts(stage))
        await use(stage, "Give it back")
        assert "¥70.00 comes back, ¥8.00 fee" in texts(stage)
        await stage.press("Give it back", within="Give it back?")
        await without_banners(stage)
        assert "Given back" in texts(stage) and balance(stage) == before - 8_00
        stage.phone.back()
        await film_seats(stage)
        assert free_seats(stage) == seats, "they are for sale again"

    journey(script)


def test_the_ticket_leads_to_the_shop_s_window_and_that_calls_to_mind() -> None:
    """Nobody follows the cinema beforehand: its window is found at the ticket, and followed there."""

    async def script(stage: Stage) -> None:
        await film_seats(stage)
        choice = stage.phone.goings.choice
        choice.toggle(next(row.key for row in choice.seats.rows if row.standing == "free"))
        await stage.settled()
        await stage.press("Next")
        await password(stage)
        await go(stage, "tickets")
        await stage.press("Coming Home")
        await use(stage, "Taobao Movies")
        assert stage.phone.topRoute == "window/films"
        await stage.press("Follow")
        await without_banners(stage)
        assert "Thank you for following us" in texts(stage)
        await later(stage, 9 * HOUR_S)
        await without_banners(stage)
        assert "Coming Home begins in an hour" in texts(stage)
        await stage.press("My tickets")
        await stage.press("Tickets")
        assert stage.phone.topRoute == "passes/ticket"

    journey(script)


def test_a_seat_sold_while_the_password_is_typed_costs_nothing() -> None:
    async def script(stage: Stage) -> None:
        before = balance(stage)
        await film_seats(stage)
        choice = stage.phone.goings.choice
        plan, around = choice._plan, town()
        assert plan is not None
        shelf = around.shelf("movies")
        assert shelf is not None
        goes = {seat: sold_at(plan.row.going, plan.grade, seat, shelf, around.seed) for seat in plan.free}
        seat, at = min(((seat, at) for seat, at in goes.items() if at), key=lambda each: each[1])
        choice.toggle(seat)
        await stage.settled()
        await stage.press("Next")
        assert stage.phone.payment.active
        assert stage.shell.snapshot is not None
        await later(stage, int((at - stage.shell.snapshot.now).total_seconds()) + 60)
        await stage.type(stage.shell.test.demoPassword)
        await stage.settled()
        assert any("Somebody was quicker" in each for each in texts(stage))
        assert balance(stage) == before
        stage.phone.back()
        await stage.settled()
        assert seat not in choice._state.seats and not choice.able

    journey(script)


def test_an_offer_is_bought_with_the_keyboard_alone() -> None:
    async def script(stage: Stage) -> None:
        before = balance(stage)
        await go(stage, "nearby")
        await use(stage, "Hot pot for two")
        await use(stage, "One more")
        await use(stage, "Buy")
        await password(stage)
        assert balance(stage) == before - 196_00
        stage.phone.goHome()
        await go(stage, "tickets")
        await use(stage, "Hot pot for two")
        await use(stage, "Show it at the door")
        assert "Used" in texts(stage)

    journey(script)


def test_seats_are_chosen_with_the_keyboard_alone() -> None:
    async def script(stage: Stage) -> None:
        await film_seats(stage)
        first = free_seats(stage)[0]
        await use(stage, first, Qt.Key.Key_Space)
        assert first in texts(stage)
        await use(stage, f"{first}, chosen", Qt.Key.Key_Space)
        assert "Choose up to 4 seats" in texts(stage)

    journey(script)


def test_a_train_is_booked_and_called_to_mind() -> None:
    async def script(stage: Stage) -> None:
        await go(stage, "trains")
        runs = stage.phone.goings.runs
        runs.chooseTarget("Beijing")
        await stage.settled()
        runs.chooseDay(runs.days.rows[2].key)
        await stage.settled()
        await stage.press("G34")
        await stage.press("Second class")
        await stage.press("By the window, or a lower berth")
        await stage.press("Next")
        await password(stage)
        await later(stage, 22 * HOUR_S)
        stage.phone.goHome()
        await go(stage, "notices")
        assert any(each.startswith("Tomorrow: train G34") for each in texts(stage))
        await later(stage, 40 * HOUR_S)
        await go(stage, "trips")
        row = stage.phone.goings.passes.rows.rows[0]
        assert (row.title, row.standing, row.live) == ("G34", "Used", False)

    journey(script)


def test_a_taxi_comes_rides_and_is_paid() -> None:
    async def script(stage: Stage) -> None:
        before = balance(stage)
        await go(stage, "taxi")
        await stage.press("To")
        await stage.press("Huanglong Sports Centre")
        assert "About ¥15.00" in texts(stage)
        await stage.press("Call a taxi")
        payment = stage.phone.payment
        assert (payment.title, payment.amountDisplay) == ("Call a taxi", "About ¥ 15.00")
        assert payment.toward == "paid by itself when the ride is over"
        await password(stage)
        assert payment.resultAmount == "About ¥ 15.00"
        assert balance(stage) == before, "nothing is paid before the ride is over"
        await stage.press("Done")
        assert "Looking for a driver" in texts(stage)
        await later(stage, 200)
        assert "A driver is coming" in texts(stage)
        await later(stage, HOUR_S)
        assert "You are there" in texts(stage) and balance(stage) < before
        await stage.press("Call another taxi")
        assert "Call a taxi" in texts(stage)

    journey(script)


def test_a_ride_is_cancelled_and_offline_says_so() -> None:
    async def script(stage: Stage) -> None:
        await go(stage, "taxi")
        stage.phone.goings.taxi.chooseTarget("hubin")
        await stage.settled()
        await stage.press("Call a taxi")
        await password(stage)
        stage.phone.goHome()
        await go(stage, "taxi")
        stage.shell.choose("link", "offline")
        await stage.press("Cancel the ride")
        await stage.press("Cancel the ride", within="Cancel the ride?")
        assert any("offline" in each for each in texts(stage))
        stage.shell.choose("link", "ideal")
        stage.phone.goHome()
        await go(stage, "taxi")
        assert not any("offline" in each for each in texts(stage)), "what was refused is not said for ever"
        await stage.press("Cancel the ride")
        await stage.press("Cancel the ride", within="Cancel the ride?")
        assert "Call a taxi" in texts(stage)

    journey(script)
