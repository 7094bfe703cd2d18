"""Coupons and member cards on the phone, and the merchant's side of them, through the real window."""

from __future__ import annotations

from typing import Any

import pytest

from app.commands.coupons.claiming import ClaimCoupon
from app.commands.coupons.publishing import CloseCoupon, PublishCoupon
from app.commands.payments import PayMerchant
from app.commands.serving.following import Unfollow
from app.domain.bills import Bill
from app.domain.codes import make_merchant_code
from app.domain.coupons import DaysAfter, Terms
from app.domain.receipts import Receipt
from app.domain.refusals import RefusalCode
from app.queries.coupons import CouponsOf
from app.queries.memberships import CardAt
from app.queries.pages import BillById
from tests.stage import play, snapshot_of
from ui.runtime.stage import Stage

TERMS = Terms(3_000, 10_000, 100, 30, DaysAfter(7))


async def send(stage: Stage, kind: Any, *fields: Any) -> Receipt:
    session = stage.shell._desk.session
    outcome = await session.send_locally(kind(session.next_id(), *fields))
    assert isinstance(outcome, Receipt), outcome
    await stage.settled()
    return outcome


async def ask(stage: Stage, query: Any) -> Any:
    return await stage.shell._desk.ask(query)


def latest(stage: Stage) -> Bill:
    bill = snapshot_of(stage).latest_bill
    assert bill is not None
    return bill


async def confirm(stage: Stage, amount: str = "128") -> None:
    stage.phone.goHome()
    stage.phone.open("scan")
    await stage.settled()
    stage.phone.scan.useSheetCode("yintai")
    stage.phone.amount.text = amount
    stage.phone.amount.submit()
    await stage.settled()


def test_a_coupon_is_claimed_proposed_and_paid_with() -> None:
    async def script(stage: Stage) -> None:
        await stage.press("Discover")
        await stage.press("Coupons")
        assert stage.phone.topRoute == "coupons"
        await stage.press("Claim: ¥20 off ¥100")
        assert [row.key for row in stage.phone.collection.coupons.coupons.rows] == ["1"]
        await confirm(stage)
        payment = stage.phone.payment
        assert (payment.amountDisplay, payment.couponText) == ("¥ 108.00", "¥20 off ¥100")
        await stage.type("147258")
        assert (payment.resultAmount, payment.resultDetail) == ("¥ 108.00", "Paid from Balance · coupon ¥20 off ¥100")
        detail = await ask(stage, BillById(latest(stage).id))
        assert (detail.bill.amount_fen, detail.bill.coupon_fen) == (-10_800, 2_000)
        await stage.press("See the bill")
        assert stage.phone.bill.priceText == "¥128.00"
        assert [row.amount_text for row in stage.phone.bill.parts.rows] == ["¥108.00", "¥20.00"]
        assert "Yintai Department Store, coupon" in [row.account for row in stage.phone.bill.lines.rows]

    play(script)


def test_the_best_is_proposed_and_can_be_changed_or_dropped() -> None:
    async def script(stage: Stage) -> None:
        better = await send(stage, PublishCoupon, "yintai", TERMS)
        for coupon_id in (1, better.values["coupon_id"]):
            await send(stage, ClaimCoupon, coupon_id)
        await confirm(stage)
        payment = stage.phone.payment
        assert (payment.amountDisplay, payment.couponText) == ("¥ 98.00", "¥30 off ¥100 · best of 2")
        await stage.press("Coupon: ¥30 off ¥100 · best of 2")
        await stage.press("¥20 off ¥100")
        assert (payment.amountDisplay, payment.couponText) == ("¥ 108.00", "¥20 off ¥100")
        await stage.press("Coupon: ¥20 off ¥100")
        await stage.press("No coupon")
        assert payment.amountDisplay == "¥ 128.00" and payment.couponText.startswith("No coupon")
        await stage.type("147258")
        assert latest(stage).amount_fen == -12_800

    play(script)


def test_nothing_is_proposed_below_the_threshold() -> None:
    async def script(stage: Stage) -> None:
        await send(stage, ClaimCoupon, 1)
        await confirm(stage, "99.99")
        assert (stage.phone.payment.amountDisplay, stage.phone.payment.couponText) == ("¥ 99.99", "")

    play(script)


def test_with_the_coupon_an_account_may_suffice_that_else_would_not() -> None:
    async def script(stage: Stage) -> None:
        await send(stage, ClaimCoupon, 1)
        balance = snapshot_of(stage).accounts[0].available_fen
        await confirm(stage, f"{(balance + 1_000) / 100:.2f}")
        methods = {row.key: row.enabled for row in stage.phone.payment.methods.rows}
        assert methods[snapshot_of(stage).accounts[0].id]
        stage.phone.payment.chooseCoupon("none")
        await stage.settled()
        assert not {row.key: row.enabled for row in stage.phone.payment.methods.rows}[snapshot_of(stage).accounts[0].id]

    play(script)


@pytest.mark.parametrize("followed", [True, False])
def test_after_a_coupon_the_window_is_offered_to_whom_does_not_follow_it(followed: bool) -> None:
    async def script(stage: Stage) -> None:
        if not followed:
            await send(stage, Unfollow, "yintai")
        await send(stage, ClaimCoupon, 1)
        await confirm(stage)
        await stage.type("147258")
        assert stage.phone.payment.followId == ("" if followed else "yintai")
        if not followed:
            await stage.press("Follow Yintai Department Store?")
            assert "yintai" in [window.merchant_id for window in snapshot_of(stage).windows]
            assert stage.phone.payment.followId == ""

    play(script)


def test_a_card_is_claimed_with_consent_for_each_field() -> None:
    async def script(stage: Stage) -> None:
        now, shop = snapshot_of(stage), snapshot_of(stage).merchant("yintai")
        code = make_merchant_code(shop.number, now.now, None)
        await send(stage, PayMerchant, code, 10_000, now.accounts[1].id, now.demo_password)
        stage.phone.open("member_cards")
        await stage.settled()
        while stage.phone.banner.shown:
            stage.phone.banner.dismiss()
            await stage.settled()
        await stage.press("Yintai Department Store")
        await stage.press("Get the card")
        claim = stage.phone.collection.claim
        assert not any(row.on for row in claim.form.rows), "nothing is consented to beforehand"
        for place, field in enumerate(("Name", "Mobile number", "Identity")):
            await stage.press("Agree and get the card")
            wrong = [row.key for row in claim.form.rows if row.error]
            assert wrong == [["name", "phone", "identity"][place]], "the refusal stands at its field"
            await stage.press(field)
        await stage.press("Agree and get the card")
        assert stage.phone.topRoute == "member_card/yintai"
        standing = await ask(stage, CardAt("yintai"))
        assert standing.card is not None and standing.card.consents == ("identity", "name", "phone")
        assert stage.phone.collection.cards.barcodeSource.endswith(standing.card.number)
        stage.phone.back()
        await stage.settled()
        assert stage.phone.topRoute == "member_cards"
        assert [row.key for row in stage.phone.collection.cards.cards.rows] == ["yintai"]

    play(script)


def test_cards_that_are_ahead_say_how_far() -> None:
    async def script(stage: Stage) -> None:
        stage.phone.open("member_cards")
        await stage.settled()
        rows = {row.key: row for row in stage.phone.collection.cards.almost.rows}
        assert rows["yintai"].left_text.startswith("1 visit")
        assert rows["yhd"].left_text == "¥149.30 to go"
        stage.phone.open("member_card/kuaidi")
        await stage.settled()
        assert stage.phone.collection.cards.page.count == 0

    play(script)


def test_a_published_coupon_marks_its_tile_until_it_is_looked_at() -> None:
    async def script(stage: Stage) -> None:
        await send(stage, PublishCoupon, "yintai", TERMS)
        badge = snapshot_of(stage).attention.badge("tile/coupons")
        assert badge.notices
        stage.phone.open("coupons")
        await stage.settled()
        assert not snapshot_of(stage).attention.badge("tile/coupons").notices
        assert stage.phone.collection.coupons.offered.rows[0].value == "¥30"

    play(script)


@pytest.mark.parametrize("value", ["0", "1000"])
def test_the_panel_refuses_what_is_no_coupon(value: str) -> None:
    async def script(stage: Stage) -> None:
        offers = await section(stage)
        before = snapshot_of(stage)
        offers.write("value", value)
        offers.write("threshold", "2000")
        offers.publish()
        await stage.settled()
        assert offers.resultText.startswith(RefusalCode.COUPON_VALUE_OUT_OF_RANGE) and not offers.resultGood
        assert snapshot_of(stage).version == before.version, "nothing is written"

    play(script)


def test_the_panel_publishes_closes_and_plans() -> None:
    async def script(stage: Stage) -> None:
        offers = await section(stage)
        for field, text in (("value", "30"), ("week", "weekdays"), ("since", "9:30"), ("until", "18")):
            offers.write(field, text)
        offers.publish()
        await stage.settled()
        assert offers.resultGood, offers.resultText
        newest = (await ask(stage, CouponsOf("yintai")))[0]
        assert newest.terms.value_fen == 3_000
        assert newest.terms.hours == (((1, 2, 3, 4, 5), 9 * 60 + 30, 18 * 60),)
        offers.close(str(newest.id))
        await stage.settled()
        assert (await ask(stage, CouponsOf("yintai")))[0].closed_at is not None
        assert [row.open for row in offers.published.rows] == [False, True]
        offers.plan.need("0", "0")
        offers.plan.save()
        await stage.settled()
        assert offers.plan.resultText.startswith(RefusalCode.PLAN_WITHOUT_THRESHOLD)
        offers.plan.need("0", "4")
        offers.plan.save()
        await stage.settled()
        plan = (await ask(stage, CardAt("yintai"))).plan
        assert plan.levels[0].needed == 4 and plan.levels[0].name.zh_CN == "银卡" and plan.levels[0].benefits

    play(script)


async def section(stage: Stage) -> Any:
    stage.shell.bench = "test"
    counter = stage.shell.counter
    counter.open = True
    await stage.settled()
    counter.chooseMerchant("yintai")
    counter.chooseSection("offers")
    await stage.settled()
    return counter.offers


def test_a_portrait_that_cannot_be_read_is_no_audience_of_everybody() -> None:
    async def script(stage: Stage) -> None:
        offers = await section(stage)
        offers.chooseAudience("group")
        stage.shell.counter.people.form.write("age_from", "young")
        stage.shell.counter.apply()
        await stage.settled()
        assert offers.sizeText == "Ages, visits and days are whole numbers: 25, or nothing at all."
        stage.shell.counter.people.form.write("age_from", "25")
        stage.shell.counter.apply()
        await stage.settled()
        assert offers.sizeText.endswith("of 201 people") and not offers.sizeText.startswith("201")

    play(script)


def test_a_day_of_another_year_is_said_with_its_year() -> None:
    """A coupon good for a year and a day is not good to today."""

    async def script(stage: Stage) -> None:
        offers = await section(stage)
        offers.write("good_days", "366")
        offers.publish()
        await stage.settled()
        assert offers.published.rows[0].detail.startswith("Good to 16 May 2015 · ")
        stage.phone.open("coupons")
        await stage.settled()
        coupons = stage.phone.collection.coupons
        offer = next(row for row in coupons.offered.rows if row.detail == "Good to 16 May 2015")
        coupons.claim(offer.key)
        await stage.settled()
        assert offer.key in {row.key for row in coupons.coupons.rows}
        assert "Good to 16 May 2015" in {row.detail for row in coupons.coupons.rows}

    play(script)


def test_where_none_is_offered_none_is_said_to_stand_below() -> None:
    async def script(stage: Stage) -> None:
        for coupon_id in (1, 2, 3):
            await send(stage, CloseCoupon, coupon_id)
        stage.phone.open("coupons")
        await stage.settled()
        said = {each.name for each in stage.controls()}
        assert "No coupon is usable now, and there is none to claim." in said

    play(script)


def test_a_world_that_begins_again_knows_nothing_of_what_the_panel_did() -> None:
    async def script(stage: Stage) -> None:
        offers, counter = await section(stage), stage.shell.counter
        offers.publish()
        offers.plan.need("0", "0")
        offers.plan.save()
        counter.chooseSection("send")
        counter.send.write("title", "Spring")
        counter.send.write("body", "It is here.")
        await stage.settled()
        counter.send.send()
        counter.chooseSection("deposits")
        counter.deposits.ask()
        await stage.settled()
        said = (offers, offers.plan, counter.send, counter.deposits)
        assert all(each.resultText for each in said)
        stage.shell.resetWorld()
        await stage.settled()
        assert [each.resultText for each in said] == ["", "", "", ""]
        counter.chooseSection("offers")
        await stage.settled()
        assert [row.key for row in offers.published.rows] == ["1"] and offers.plan.levels.rows[0].needed == "5"

    play(script)
