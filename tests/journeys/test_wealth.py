"""The Wealth tab in the real window: money into Yu'e Bao and out, cards, the eye, the lock."""

from __future__ import annotations

import re
from datetime import datetime

import pytest
from PySide6.QtCore import Qt

from app.commands.clock import AdvanceClock
from app.domain.banks import with_check_digit
from app.domain.times import CHINA
from app.queries.pages import LedgerTotal
from tests.journeys.test_keyboard_alone import tab_to, use
from tests.stage import play, snapshot_of
from tests.ui.seen import Survey
from ui.runtime.stage import Stage
from ui.runtime.tour_stops import STOPS

PASSWORD = "147258"


async def until(stage: Stage, *moment: int) -> None:
    """Move the wallet's clock to this moment of China's time."""
    session = stage.shell._desk.session
    seconds = round((datetime(*moment, tzinfo=CHINA) - snapshot_of(stage).now).total_seconds())  # type: ignore[misc]
    await session.send_locally(AdvanceClock(session.next_id(), seconds))
    await stage.settled()


def painted(stage: Stage) -> str:
    return "\n".join(each.text for each in Survey(stage).texts("phoneScreen"))


def test_money_in_on_thursday_at_three_is_confirmed_on_monday_and_shows_on_tuesday() -> None:
    async def script(stage: Stage) -> None:
        await until(stage, 2014, 5, 22, 15, 0)
        stage.phone.tabIndex = 3
        await stage.settled()
        await stage.press("Yu'e Bao")
        await stage.press("Transfer in")
        days = "Confirmed on Mon 26 May. First income that evening, shown as yesterday's on Tue 27 May."
        assert days in painted(stage)
        await stage.type("1000")
        await stage.press("Next")
        await stage.type(PASSWORD)
        said = painted(stage)
        assert "Transferred in" in said and days in said
        await stage.press("Done")
        assert stage.phone.topRoute == "account/fund"
        fund = stage.phone.holdings.fund
        assert (fund.pendingText, fund.pendingDetail) == (
            "1,000.00",
            "1,000.00 confirmed on Mon 26 May; first income that evening, shown as yesterday's on Tue 27 May",
        )
        confirmed = snapshot_of(stage).fund.confirmed_fen
        await until(stage, 2014, 5, 26, 8, 59)
        assert fund.pendingText == "1,000.00"
        await until(stage, 2014, 5, 26, 9, 0)
        assert fund.pendingText == "" and snapshot_of(stage).fund.confirmed_fen > confirmed + 100_000
        await until(stage, 2014, 5, 27, 9, 0)
        assert fund.incomes.rows[0].day_text == "Mon 26 May"
        assert fund.yesterdayText == fund.incomes.rows[0].amount_text
        assert await stage.shell.ask(LedgerTotal()) == 0

    play(script)


def test_out_over_the_day_limit_is_refused_at_the_amount() -> None:
    async def script(stage: Stage) -> None:
        stage.phone.open("move/fund_in")
        await stage.settled()
        before = snapshot_of(stage)
        for amount, said in (
            ("0", "at least"),
            ("60000", "at most ¥50,000.00"),
            ("30000", "29,240.43"),
        ):
            stage.phone.goHome()
            stage.phone.open("move/fund_out")
            await stage.settled()
            await stage.type(amount)
            await stage.press("Next")
            assert said in stage.phone.holdings.move.errorText, stage.phone.holdings.move.errorText
            assert not stage.phone.payment.active
        assert snapshot_of(stage).accounts == before.accounts

    play(script)


def test_what_went_out_today_counts_towards_the_day() -> None:
    async def script(stage: Stage) -> None:
        await out(stage, "20000")
        stage.phone.open("move/fund_out")
        await stage.settled()
        assert "¥30,000.00 can still go out today" in painted(stage)
        move = stage.phone.holdings.move
        move.useAll()
        assert move.text == "9240.43"

    play(script)


async def out(stage: Stage, amount: str) -> None:
    stage.phone.open("move/fund_out")
    await stage.settled()
    stage.phone.holdings.move.text = amount
    stage.phone.holdings.move.submit()
    await stage.settled()
    await stage.type(PASSWORD)
    await stage.press("Done")


def test_a_card_is_bound_and_unbound_with_the_keyboard_alone() -> None:
    number = with_check_digit("622848001234567890")

    async def script(stage: Stage) -> None:
        stage.shell.leftPanel = stage.shell.rightPanel = False
        stage.phone.open("account/bank_cards")
        await stage.settled()
        await use(stage, "Add a bank card")
        cards = stage.phone.holdings.cards
        await tab_to(stage, "Card number")
        await stage.type(number[:-1] + str((int(number[-1]) + 1) % 10))
        assert cards.bankText == "Agricultural Bank of China · debit card"
        await tab_to(stage, "Cardholder")
        await stage.type("lin xiaoyu")
        await tab_to(stage, "Mobile phone")
        await stage.type("13805710416")
        await use(stage, "Next")
        assert cards.numberError and not cards.holderError and not stage.phone.payment.active
        await tab_to(stage, "Card number")
        await stage.key(Qt.Key.Key_Backspace)
        await stage.type(number[-1])
        assert not cards.numberError
        await use(stage, "Next")
        assert not stage.phone.payment.pays
        await stage.type(PASSWORD)
        assert snapshot_of(stage).cards[-1].tail == number[-4:]
        await use(stage, "Done")
        assert stage.phone.topRoute == "account/bank_cards" and cards.number == ""
        assert "¥10,000.00 of ¥10,000.00 left today" in painted(stage)
        await use(stage, f"Unbind Agricultural Bank of China ({number[-4:]})")
        await stage.type(PASSWORD)
        assert len(snapshot_of(stage).cards) == 2

    play(script)


def test_what_only_the_wallet_can_refuse_of_a_card_is_said_at_its_field_and_card() -> None:
    number = with_check_digit("622848001234567890")

    async def bind(stage: Stage) -> None:
        stage.phone.open("bind_card")
        await stage.settled()
        cards = stage.phone.holdings.cards
        cards.number, cards.holder, cards.phone = number, "Lin Xiaoyu", "13805710416"
        await stage.press("Next")
        await stage.type(PASSWORD)

    async def script(stage: Stage) -> None:
        await bind(stage)
        await stage.press("Done")
        await bind(stage)
        cards, payment = stage.phone.holdings.cards, stage.phone.payment
        assert "bound already" in cards.numberError and not payment.active
        assert stage.phone.topRoute == "bind_card" and cards.number
        cards.number = ""
        assert not cards.numberError

        stage.phone.goHome()
        stage.phone.open("move/balance_out")
        await stage.settled()
        await stage.type("10")
        await stage.press("Next")
        await stage.type(PASSWORD)
        stage.phone.goHome()
        stage.phone.open("account/bank_cards")
        await stage.settled()
        busy = next(each for each in cards.cards.rows if each.key == "icbc")
        await stage.press(f"Unbind {busy.bank} ({busy.tail})")
        await stage.type(PASSWORD)
        assert (cards.keptCard, payment.active) == ("icbc", False)
        assert cards.keptError and cards.keptError in painted(stage)
        stage.phone.goHome()
        stage.phone.open("account/bank_cards")
        await stage.settled()
        assert not cards.keptError

    play(script)


def test_a_locked_confirmation_leads_to_the_proof_that_opens_it() -> None:
    async def script(stage: Stage) -> None:
        stage.phone.open("move/fund_in")
        await stage.settled()
        await stage.type("10")
        await stage.press("Next")
        for wrong in ("000000", "111111", "222222"):
            await stage.type(wrong)
        assert stage.phone.payment.lockedOut
        await stage.press("Prove your identity")
        assert stage.phone.topRoute == "prove"
        person = snapshot_of(stage).person
        await stage.press("Name")
        await stage.type("Lin Xiaoyu")
        await stage.press("ID number")
        await stage.type(person.id_number[:-1] + "1")
        await stage.press("Confirm")
        assert "no ID number" in stage.phone.holdings.identity.numberError
        await stage.press("ID number")
        await stage.key(Qt.Key.Key_End)
        await stage.key(Qt.Key.Key_Backspace)
        await stage.type(person.id_number[-1])
        await stage.press("Confirm")
        assert not snapshot_of(stage).security.locked
        assert person.id_number not in painted(stage)
        await stage.press("Done")
        assert stage.phone.topRoute == "move/fund_in"

    play(script)


def test_another_password_is_chosen_on_the_keypad() -> None:
    async def script(stage: Stage) -> None:
        stage.phone.open("change_password")
        await stage.settled()
        identity = stage.phone.holdings.identity
        for typed, said in (
            (PASSWORD, ""),
            ("123456", "easy to guess"),
            (PASSWORD, "have already"),
            ("908172", ""),
            ("908173", "not the same"),
            ("908172", ""),
        ):
            await stage.type(typed)
            assert (said in identity.passwordError) if said else not identity.passwordError
        await stage.type("908172")
        assert identity.done
        await stage.press("Done")
        stage.phone.open("move/fund_in")
        await stage.settled()
        await stage.type("10")
        await stage.press("Next")
        await stage.type(PASSWORD)
        assert stage.phone.payment.passwordWrong, "the old password still pays"
        await stage.type("908172")
        assert stage.phone.topRoute == "result"

    play(script)


AMOUNT = re.compile(r"\d[\d,]*\.\d\d(?!\d)(?! ?%)")
PUBLIC = {"stocks", "rates", "insurance", "term", "term_buy"}
"""Pages of prices and quotes that are everybody's: nothing on them tells what the person has."""
OTHERS = {"signed_in", "signed_in_bills"}
"""Somebody else's wallet: whether its amounts are hidden is theirs to say."""
TYPED = {"AmountField", "AmountLine", "QuoteCard", "PaymentSummary"}
"""What is being typed, and what is about to be confirmed, is shown whatever is hidden."""
ASKED = {"AmountBlock", "CollectCard", "SplitPeople", "PageFoot", "ErrorLine", "TradePage"}
"""What one asks others for or is asked to pay, and what is wrong with it: it has to be seen to be agreed to."""
MESSAGES = {"FeedMessage", "ThreadNotice", "ThreadPart", "PushBanner", "WindowsSection", "LockPage"}
"""The text of a message is the sender's."""
PRICES = {
    *("CodeSheet", "RentPage", "OptionTiles"),
    *("FilmCard", "ShowChip", "RunCard", "GradeRow", "DealCard", "DealPage"),
}
RULES = ("at most", "At most", "of ¥50,000.00", "sum to 0.00", "最多", "限额", "之和为 0.00", " a km", "每公里")
"""Limits that a bank or the wallet sets; what every ledger comes to; a tariff."""


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_hidden_no_digit_of_an_amount_is_seen_on_any_page_of_the_tour(language: str) -> None:
    async def script(stage: Stage) -> None:
        stage.phone.holdings.assets.toggle()
        await stage.settled()
        assert snapshot_of(stage).hide_amounts
        seen: list[str] = []
        survey = Survey(stage)
        for stop in STOPS:
            if stop.whole_window or stop.name in PUBLIC | {"assets_hidden", "assets"}:
                continue
            await stop.walk(stage)
            await stage.settled()
            if stop.name in OTHERS:
                continue
            for words in survey.texts("phoneScreen"):
                exempt = TYPED | ASKED | MESSAGES | PRICES
                if AMOUNT.search(words.text) and not exempt.intersection(words.path):
                    seen.append(f"{stop.name}: {words.text!r} {' > '.join(words.path)}")
        left = [each for each in dict.fromkeys(seen) if not any(rule in each for rule in RULES)]
        assert not left, "\n".join(["", *left])

    play(script, language=language)


def test_hidden_the_wallets_own_words_about_money_tell_no_amount_either() -> None:
    async def script(stage: Stage) -> None:
        phone = stage.phone
        phone.holdings.assets.toggle()
        phone.open("move/balance_in")
        await stage.settled()
        phone.holdings.move.text = "100"
        await stage.press("Next")
        await stage.type(PASSWORD)
        assert phone.banner.body.endswith("¥**** from ICBC (3021) is in your balance.")
        phone.shadeOpen = True
        await stage.settled()
        assert "¥**** from ICBC (3021) is in your balance." in painted(stage) and "100.00" not in painted(stage)
        phone.shadeOpen = False
        phone.goHome()
        phone.tabIndex = 1
        await stage.settled()
        assert "You paid ¥**** from Yu'e Bao." in painted(stage)
        phone.holdings.assets.toggle()
        await stage.settled()
        assert "You paid ¥128.00 from Yu'e Bao." in painted(stage)

    play(script)


def test_the_eye_is_kept_by_the_wallet_and_pressed_again_shows_everything() -> None:
    async def script(stage: Stage) -> None:
        stage.phone.tabIndex = 3
        await stage.settled()
        assert "30,444.93" in painted(stage)
        await stage.press("Hide amounts")
        assert snapshot_of(stage).hide_amounts and "30,444.93" not in painted(stage)
        await stage.press("Show amounts")
        assert not snapshot_of(stage).hide_amounts and "30,444.93" in painted(stage)

    play(script)


def test_money_out_of_the_balance_says_when_it_is_on_the_card() -> None:
    async def script(stage: Stage) -> None:
        stage.phone.open("account/balance")
        await stage.settled()
        await stage.press("To a bank card")
        assert "On the card by Fri 16 May 11:41." in painted(stage)
        await stage.press("Next day")
        assert "On the card by Sat 17 May 10:00." in painted(stage)
        await stage.press("Amount in yuan")
        await stage.type("100")
        await stage.press("Next")
        await stage.type(PASSWORD)
        assert "On the card by Sat 17 May 10:00." in painted(stage)
        await stage.press("Done")
        assert stage.phone.topRoute == "account/balance"
        assert "On its way to ICBC (3021)" in painted(stage)
        await until(stage, 2014, 5, 17, 10, 0)
        assert "On its way to ICBC (3021)" not in painted(stage)

    play(script)
