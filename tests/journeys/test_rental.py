"""The car rental of the interview, in the real window: no form to fill, the deposit a frozen part of Yu'e Bao."""

from __future__ import annotations

from app.commands.holds.opening import OpenHold
from app.domain.texts import Text
from tests.journeys.test_keyboard_alone import use
from tests.journeys.test_wealth import PASSWORD, painted, until
from tests.stage import play, snapshot_of
from ui.runtime.stage import Stage


async def reserve(stage: Stage) -> None:
    stage.phone.open("rent/zhizun")
    await stage.settled()
    stage.phone.deposits.rent.agreeToAll()
    await stage.settled()
    await use(stage, "Freeze ¥3,000.00 and reserve")
    await stage.type(PASSWORD)


def test_from_the_window_s_menu_to_a_settled_rental() -> None:
    async def script(stage: Stage) -> None:
        stage.phone.open("rent/zhizun")
        await stage.settled()
        rent = stage.phone.deposits.rent
        assert next(row.value for row in rent.given.rows) == "Lin Xiaoyu"
        assert snapshot_of(stage).person.id_number not in painted(stage)
        await use(stage, "Freeze ¥3,000.00 and reserve")
        assert "The merchant needs this of you: Real name." in rent.errorText and not stage.phone.payment.active
        rent.agreeToAll()
        await stage.settled()
        await use(stage, "Freeze ¥3,000.00 and reserve")
        said = painted(stage)
        assert "held for Zhizun Car Rental, not paid" in said and "Freeze in" in said
        before = snapshot_of(stage).fund
        await stage.type(PASSWORD)
        assert "Car reserved" in painted(stage)
        await stage.press("Done")
        assert stage.phone.topRoute == "rental/1"
        fund = snapshot_of(stage).fund
        assert (fund.frozen_fen, fund.confirmed_fen) == (300_000, before.confirmed_fen)
        await stage.press("I have the car")
        assert "The car waits from 08:00 on 17 May." in stage.phone.deposits.rental.errorText
        await until(stage, 2014, 5, 17, 8, 30)
        await stage.press("I have the car")
        assert stage.phone.deposits.rental.state == "picked_up"
        await until(stage, 2014, 5, 18, 19, 0)
        await stage.press("I have brought it back")
        stage.shell.openCounter()
        stage.shell.counter.chooseMerchant("zhizun")
        stage.shell.counter.chooseSection("deposits")
        await stage.settled()
        counter = stage.shell.counter.deposits
        counter.damage = "a scratch"
        counter.settle()
        await stage.settled()
        assert counter.resultText.startswith("AMOUNT_UNREADABLE") and counter.settles
        counter.damage = "２００"
        counter.settle()
        await stage.settled()
        assert counter.resultGood, counter.resultText
        assert stage.phone.deposits.rental.state == "settled" and snapshot_of(stage).fund.frozen_fen == 0
        stage.phone.back()
        stage.phone.open("hold/1")
        await stage.settled()
        said = painted(stage)
        assert "¥516.00" in said and "¥2,484.00" in said

    play(script)


def test_what_is_frozen_is_found_from_yu_e_bao() -> None:
    async def script(stage: Stage) -> None:
        await reserve(stage)
        await stage.press("Done")
        stage.phone.goHome()
        stage.phone.open("account/fund")
        await stage.settled()
        await stage.press("Frozen, 3,000.00, still earning")
        assert stage.phone.topRoute == "frozen/fund" and stage.phone.deposits.hold.frozenText == "3,000.00"
        stage.phone.open(f"hold/{stage.phone.deposits.hold.frozen.rows[0].key}")
        await stage.settled()
        assert "Lapses: what is left is free again" in painted(stage)

    play(script)


def test_a_merchant_asks_and_the_person_declines_or_freezes() -> None:
    async def script(stage: Stage) -> None:
        stage.shell.openCounter()
        stage.shell.counter.chooseMerchant("yintai")
        stage.shell.counter.chooseSection("deposits")
        await stage.settled()
        counter = stage.shell.counter.deposits
        counter.subject, counter.asked = "Coat", "200"
        for _ in range(2):
            counter.ask()
            await stage.settled()
        assert [row.key for row in counter.holds.rows] == ["2", "1"]
        assert counter.holdText.startswith("Waiting for your authorisation")
        counter.captureAll()
        await stage.settled()
        assert counter.resultText.startswith("AUTH_ORDER_NOT_PAID") and not counter.resultGood
        stage.phone.open("hold/1")
        await stage.settled()
        await stage.press("Decline")
        await stage.press("Decline")
        assert stage.phone.deposits.hold.stateText == "Closed"
        stage.phone.open("hold/2")
        await stage.settled()
        await stage.press("Freeze it with your password")
        await stage.type(PASSWORD)
        await stage.press("Done")
        assert stage.phone.topRoute == "hold/2" and stage.phone.deposits.hold.stateText == "Frozen"
        counter.amount = "50"
        counter.capture()
        await stage.settled()
        assert counter.resultText == "Captured ¥50.00, ¥150.00 is left."
        counter.release()
        await stage.settled()
        assert counter.resultText == "Released ¥150.00, ¥0.00 is left."
        assert stage.phone.deposits.hold.stateText == "Finished" and not counter.holds.rows

    play(script)


def test_stored_value_is_bought_proposed_at_its_merchant_and_taken_back() -> None:
    async def script(stage: Stage) -> None:
        stage.phone.open("prepaid/yintai")
        await stage.settled()
        stage.phone.deposits.prepaid.choose("50000")
        await stage.press("Buy")
        await stage.type(PASSWORD)
        await stage.press("Done")
        assert stage.phone.topRoute == "prepaid/yintai"
        assert stage.phone.deposits.prepaid.balanceText == "520.00"
        for merchant, proposed in (("yintai", "Prepaid at Yintai Department Store"), ("yhd", "Balance")):
            stage.phone.goHome()
            stage.phone.open("scan")
            await stage.settled()
            stage.phone.scan.useSheetCode(merchant)
            await stage.settled()
            stage.phone.amount.text = "20"
            stage.phone.amount.submit()
            await stage.settled()
            assert stage.phone.payment.methodLabel == proposed
            assert any("Prepaid" in row.label for row in stage.phone.payment.methods.rows) == (merchant == "yintai")
            if merchant == "yintai":
                await stage.type(PASSWORD)
                await stage.press("Done")
            else:
                stage.phone.payment.cancel()
        stage.phone.goHome()
        stage.phone.open("account/assets")
        await stage.settled()
        assert "500.00" in painted(stage) and "Good there alone, not counted" in painted(stage)
        stage.phone.open("prepaid/yintai")
        await stage.settled()
        await stage.press("Take the rest back")
        await stage.press("Take it back")
        assert stage.phone.deposits.prepaid.toldText == "¥480.00 is in your balance again."
        assert not stage.phone.deposits.prepaid.hasRest

    play(script)


def test_a_hold_is_authorised_with_the_keyboard_alone() -> None:
    async def script(stage: Stage) -> None:
        session = stage.shell._desk.session
        await session.send_locally(OpenHold(session.next_id(), "zhizun", "K1", 10_000, Text("Keys", "钥匙")))
        stage.shell.leftPanel = stage.shell.rightPanel = False
        stage.phone.open("hold/1")
        await stage.settled()
        await use(stage, "Freeze it with your password")
        await stage.type(PASSWORD)
        await use(stage, "Done")
        assert stage.phone.deposits.hold.stateText == "Frozen"

    play(script)


def test_offline_nothing_is_frozen_and_the_page_says_so() -> None:
    async def script(stage: Stage) -> None:
        stage.phone.open("rent/zhizun")
        await stage.settled()
        stage.phone.deposits.rent.agreeToAll()
        stage.phone.deposits.rent.submit()
        await stage.settled()
        stage.shell.choose("link", "offline")
        await stage.settled()
        await stage.type(PASSWORD)
        assert "offline" in stage.phone.payment.errorText and snapshot_of(stage).fund.frozen_fen == 0

    play(script)


def test_what_was_refused_is_not_said_for_ever() -> None:
    """It is gone when the page is opened anew, and when the rental has gone on by itself."""

    async def script(stage: Stage) -> None:
        await reserve(stage)
        await stage.press("Done")
        rental = stage.phone.deposits.rental
        await stage.press("I have the car")
        assert rental.errorText
        stage.phone.goHome()
        stage.phone.open("rental/1")
        await stage.settled()
        assert not rental.errorText
        await stage.press("I have the car")
        assert rental.errorText
        await until(stage, 2014, 5, 20, 9, 0)
        assert rental.state == "cancelled" and not rental.errorText

    play(script)
