"""The pages of the Wealth tab: curves with a cursor, deposits, insurance, stocks, rates."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.journeys.test_keyboard_alone import focused, tab_to
from tests.journeys.test_wealth import PASSWORD, painted, until
from tests.stage import play, snapshot_of
from tests.ui.seen import Survey
from ui.runtime.stage import Stage


def test_the_fund_page_says_what_is_published_and_names_its_rounding() -> None:
    async def script(stage: Stage) -> None:
        stage.phone.open("account/fund")
        await stage.settled()
        fund = stage.phone.holdings.fund
        assert (fund.yieldText, fund.yesterdayText) == ("4.888 %", "+3.80")
        assert fund.confirmedText == fund.totalText == "29,240.43"
        assert "truncate" in fund.roundingText and fund.frozenText == ""
        assert len(fund.incomes.rows) == 40 and fund.incomes.canFetchMore()

    play(script)


def test_the_curve_is_read_with_the_arrow_keys() -> None:
    async def script(stage: Stage) -> None:
        stage.shell.leftPanel = stage.shell.rightPanel = False
        stage.phone.open("account/fund")
        await stage.settled()
        await tab_to(stage, "Seven-day yield, chart")
        assert "15 May 2014 · 4.888 %" in painted(stage)
        await stage.key(Qt.Key.Key_Left)
        assert "14 May 2014 · 4.902 %" in painted(stage)
        await stage.key(Qt.Key.Key_Home)
        assert "16 Apr 2014 · " in painted(stage) and focused() == "Seven-day yield, chart"
        for span, days in (("7", 7), ("90", 90)):
            stage.phone.holdings.fund.chooseSpan(span)
            await stage.settled()
            assert len(stage.phone.holdings.fund.readings) == len(stage.phone.holdings.fund.points) == days
        stage.phone.holdings.fund.chooseSpan("all")
        await stage.settled()
        assert len(stage.phone.holdings.fund.points) > 300
        stage.phone.holdings.fund.chooseCurve("income")
        assert stage.phone.holdings.fund.readings[-1] == "15 May 2014 · ¥1.2971 per 10,000"

    play(script)


def test_a_deposit_is_bought_and_sold_before_its_end() -> None:
    async def script(stage: Stage) -> None:
        stage.phone.open("account/term")
        await stage.settled()
        await stage.press("30 days")
        await stage.type("50")
        await stage.press("Next")
        assert "¥100.00" in stage.phone.holdings.move.errorText
        await stage.press("Amount in yuan")
        await stage.type("0")
        await stage.press("Next")
        await stage.type(PASSWORD)
        await stage.press("Done")
        assert snapshot_of(stage).term_fen == 50_000
        assert stage.phone.holdings.assets.termText == "500.00"
        held = stage.phone.holdings.shelf.deposits.rows
        assert [(row.figure, row.detail) for row in held] == [("500.00", "4.80 % a year, until 15 Jun 2014")]
        await until(stage, 2014, 5, 26, 9, 0)
        stage.phone.holdings.shelf.sell(held[0].key)
        await stage.settled()
        assert "less a fee of ¥1.00" in painted(stage)
        await stage.type(PASSWORD)
        await stage.press("Done")
        assert snapshot_of(stage).term_fen == 0
        assert stage.phone.holdings.shelf.deposits.rows[0].detail == "Sold early: ¥499.65"

    play(script)


async def hold(stage: Stage, amount: str) -> str:
    """A deposit of 30 days; answers its key, with its page open."""
    stage.phone.open("account/term")
    stage.phone.open("move/term/one_month")
    await stage.settled()
    stage.phone.holdings.move.text = amount
    await stage.press("Next")
    await stage.type(PASSWORD)
    await stage.press("Done")
    return stage.phone.holdings.shelf.deposits.rows[0].key


def test_an_early_sale_says_what_it_brings_now_and_what_it_brought() -> None:
    async def script(stage: Stage) -> None:
        key, shelf, payment = await hold(stage, "1000"), stage.phone.holdings.shelf, stage.phone.payment
        await until(stage, 2014, 5, 26, 9, 0)
        shelf.sell(key)
        await stage.settled()
        assert "You get ¥999.31: interest ¥1.31, less a fee of ¥2.00." in painted(stage)
        await until(stage, 2014, 5, 31, 9, 0)
        assert "You get ¥999.97: interest ¥1.97, less a fee of ¥2.00." in painted(stage)
        stage.shell.choose("language", "zh_CN")
        await stage.settled()
        assert "可得 ¥999.97：含收益 ¥1.97，扣除手续费 ¥2.00。" in painted(stage)
        await stage.type(PASSWORD)
        assert "¥999.97 已转入余额：含收益 ¥1.97，扣除手续费 ¥2.00。" in painted(stage)
        stage.shell.choose("language", "en")
        await stage.settled()
        assert (payment.resultTitle, payment.merchantName) == ("Sold", "Term deposit: 30 days")
        assert payment.resultDetail == "¥999.97 is in your balance: interest ¥1.97, less a fee of ¥2.00."

    play(script)


def test_a_deposit_that_ends_while_its_sale_is_confirmed_takes_no_more_passwords() -> None:
    async def script(stage: Stage) -> None:
        key, payment = await hold(stage, "1000"), stage.phone.payment
        stage.phone.holdings.shelf.sell(key)
        await until(stage, 2014, 6, 16, 9, 0)
        await stage.type(PASSWORD)
        assert "is over and was paid out" in payment.errorText and payment.locked
        payment.cancel()
        assert snapshot_of(stage).term_fen == 0

    play(script)


def test_what_an_early_sale_costs_is_written_as_large_as_the_rest() -> None:
    async def script(stage: Stage) -> None:
        key = await hold(stage, "1000")
        stage.shell.choose("textScale", "1.6")
        stage.phone.holdings.shelf.sell(key)
        await stage.settled()
        said = next(each for each in Survey(stage).texts("phoneScreen") if each.text.startswith("You get"))
        assert said.area.height() > 3 * 12 * 1.6 and not said.truncated

    play(script, device="iphone_4s")


def test_insurance_is_bought_once() -> None:
    async def script(stage: Stage) -> None:
        stage.phone.open("account/insurance")
        await stage.settled()
        await stage.press("Return freight")
        assert "¥ 3.60" in painted(stage)
        await stage.type(PASSWORD)
        await stage.press("Done")
        shelf = stage.phone.holdings.shelf
        assert [row.key for row in shelf.active.rows] == ["account_safety", "delivery"]
        assert shelf.active.rows[1].note == "Until 14 Aug 2014"

    play(script)


def test_the_watch_list_follows_the_clock_and_can_be_changed() -> None:
    async def script(stage: Stage) -> None:
        stage.phone.open("account/stocks")
        await stage.settled()
        stocks = stage.phone.holdings.stocks
        before = [row.figure for row in stocks.watched.rows]
        assert stocks.trading and len(stocks.points) == 60
        await until(stage, 2014, 5, 16, 14, 30)
        assert [row.figure for row in stocks.watched.rows] != before
        other = stocks.others.rows[0].key
        stocks.watch(other, True)
        await stage.settled()
        assert stocks.watched.rows[-1].key == other
        stocks.watch(other, False)
        await stage.settled()
        assert other not in [row.key for row in stocks.watched.rows]
        await until(stage, 2014, 5, 17, 12, 0)
        assert not stocks.trading

    play(script)


def test_the_converter_goes_both_ways_and_says_what_it_cannot_read() -> None:
    async def script(stage: Stage) -> None:
        stage.phone.open("account/rates")
        await stage.settled()
        rates = stage.phone.holdings.rates
        assert rates.resultText == "621.01 CNY"
        rates.choose("JPY")
        rates.turn()
        await stage.settled()
        assert rates.sourceName == "Chinese yuan" and rates.resultText.endswith(" JPY")
        assert "." not in rates.resultText
        rates.text = "twelve"
        await stage.settled()
        assert rates.errorText and rates.resultText == ""
        rates.turn()
        rates.text = "1.50"
        await stage.settled()
        assert "no small change" in rates.errorText and rates.resultText == ""

    play(script)
