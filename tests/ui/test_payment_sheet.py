"""The confirmation sheet on the smallest phone: what is decided about is in sight, and the keypad within reach."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF

from tests.stage import play
from tests.ui.seen import Survey, Words
from ui.runtime.stage import Stage

SCALES = ("1", "1.3", "1.6", "2")
WRONG = "000000"


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_amount_payee_and_account_are_whole_on_the_smallest_phone(language: str) -> None:
    async def script(stage: Stage) -> None:
        stage.shell.choose("device", "iphone_4s")
        await confirm(stage)
        for scale in SCALES:
            stage.shell.choose("textScale", scale)
            await stage.settled()
            for each in summary(stage):
                assert whole(each), f"{each.text!r} is cut at × {scale}"
            assert stage.named("Digits" if language == "en" else "数字键盘").area.height() >= 4 * 44

    play(script, language=language)


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_a_wrong_password_is_told_beside_the_account_that_would_pay(language: str, scale: str) -> None:
    async def script(stage: Stage) -> None:
        stage.shell.choose("device", "iphone_4s")
        stage.shell.choose("textScale", scale)
        await confirm(stage)
        for digit in WRONG:
            stage.phone.payment.press(digit)
        await stage.settled()
        error = next(each for each in on_sheet(stage) if each.text == stage.phone.payment.errorText)
        assert whole(error), "the error is cut"
        label = stage.phone.payment.methodLabel
        account = next(each for each in summary(stage) if each.text.startswith(label))
        assert whole(account), "the account is cut"

    play(script, language=language)


def test_what_pays_is_named_in_the_language_chosen_while_the_payment_is_on_its_way() -> None:
    async def script(stage: Stage) -> None:
        await confirm(stage)
        payment = stage.phone.payment
        for digit in stage.shell.test.demoPassword:
            payment.press(digit)
        assert payment.stage == "working"
        stage.shell.choose("language", "zh_CN")
        assert payment.methodLabel == "余额"
        await stage.settled()
        assert payment.resultDetail.endswith("余额")
        stage.shell.choose("language", "en")
        await stage.settled()
        assert payment.resultDetail == "Paid from Balance"

    play(script)


async def confirm(stage: Stage) -> None:
    stage.phone.open("scan")
    await stage.settled()
    stage.phone.scan.useSheetCode("yintai")
    stage.phone.amount.text = "38.50"
    stage.phone.amount.submit()
    await stage.settled()


def on_sheet(stage: Stage) -> list[Words]:
    return [each for each in Survey(stage).texts("phoneScreen") if "PaymentOverlay" in each.path]


def summary(stage: Stage) -> list[Words]:
    found = [each for each in on_sheet(stage) if "PaymentSummary" in each.path]
    assert len(found) >= 3
    return found


def whole(words: Words) -> bool:
    frame = words.clip or QRectF(words.ink)
    return not words.truncated and frame.adjusted(-1, -1, 1, 1).contains(words.ink)
