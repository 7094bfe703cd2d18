"""Bills on the phone, through the real window: looking for them, months, refunds, orders that wait."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication

from app.commands.clock import AdvanceClock
from app.commands.trades import OpenTrade
from app.commands.wealth.identity import HideAmounts
from app.domain.bills import BillKind, BillState
from app.domain.receipts import Receipt
from app.domain.texts import Text
from app.queries.bills import TradeById
from app.queries.pages import BillById, BillsPage
from tests.journeys.test_keyboard_alone import focused, tab_to, use
from tests.stage import play
from tests.ui.crowding import seen_ink
from tests.ui.seen import Survey
from ui.runtime.stage import Stage

MINUTE = 60


def said(stage: Stage) -> set[str]:
    """Every text drawn on the phone."""
    return {each.text for each in Survey(stage).texts("phoneScreen")}


async def ask_for(stage: Stage, amount_fen: int = 3850, number: str = "T-1", timeout_s: int = 900) -> int:
    """A merchant's order; answers its trade."""
    session = stage.shell.session
    subject = Text("Two film tickets", "两张电影票")
    command = OpenTrade(session.next_id(), "yintai", number, subject, amount_fen, timeout_s)
    outcome = await session.send_locally(command)
    assert isinstance(outcome, Receipt)
    await stage.settled()
    stage.phone.banner.dismiss()
    return int(outcome.values["trade_id"])


async def pass_by(stage: Stage, seconds: int) -> None:
    session = stage.shell.session
    assert isinstance(await session.send_locally(AdvanceClock(session.next_id(), seconds)), Receipt)
    await stage.settled()


async def type_password(stage: Stage) -> None:
    snapshot = stage.shell.snapshot
    assert snapshot is not None
    for digit in snapshot.demo_password:
        stage.phone.payment.press(digit)
    await stage.settled()


def test_two_chinese_characters_find_bills_as_they_are_typed(monkeypatch: pytest.MonkeyPatch) -> None:
    async def script(stage: Stage) -> None:
        stage.phone.open("bills")
        await stage.settled()
        all_of_them = [row.key for row in stage.phone.bills.rows]
        await stage.press("搜索账单")
        book, asked = stage.phone.billing.book, list[str]()
        seek = book._finder.seek
        monkeypatch.setattr(book._finder, "seek", lambda wanted: (asked.append(wanted.search), seek(wanted)))
        stage.phone.billing.book.query = "淘"
        stage.phone.billing.book.query = "淘宝"
        assert [row.key for row in stage.phone.bills.rows] == all_of_them, "nothing is asked while one types"
        await stage.settled()
        titles = {row.title for row in stage.phone.bills.rows}
        assert titles and all("淘宝" in title for title in titles), titles
        assert asked == ["淘宝"], "what was typed on the way is not looked for"
        assert not book.looking and book.filtered
        assert book.sums == {}, "a month's sums say nothing of some of its bills"
        await stage.press("清除筛选")
        assert [row.key for row in stage.phone.bills.rows] == all_of_them
        assert not book.filtered and stage.phone.billing.book.query == ""

    play(script, language="zh_CN")


def test_a_search_goes_through_pages_without_any_row(monkeypatch: pytest.MonkeyPatch) -> None:
    """A look is cut short so often that it finds nothing for a long while, says how far it came, and goes on."""
    monkeypatch.setattr("app.storage.bills.MOST_LOOKED_AT", 3)

    async def script(stage: Stage) -> None:
        book, reached = stage.phone.billing.book, set[str]()
        book.changed.connect(lambda: reached.add(book.reachedText))
        stage.phone.open("bills")
        await stage.settled()
        oldest = (await stage.shell.ask(BillsPage(month="2013-05", limit=500))).rows[-1]
        book.query = oldest.number[-12:-2]
        await stage.settled()
        book.query = "Opening sale of the lakeside tea room"
        await stage.settled()
        assert stage.phone.bills.rows == [] and not book.looking
        assert {"Searched back to June 2013…", "Searched back to April 2014…"} <= reached, reached
        assert book.reachedText == "", "it has ended, and says so by what it shows"
        assert {"Nothing matches", "Show all bills"} <= said(stage)

    play(script)


def test_the_answer_to_another_question_is_read_from_its_first_bill() -> None:
    async def script(stage: Stage) -> None:
        stage.phone.open("bills")
        await stage.settled()
        for sought in ("Taobao", "", "Yintai"):
            await stage.key(Qt.Key.Key_PageDown)
            await stage.key(Qt.Key.Key_PageDown)
            left = stage.phone.bills.rows[0].time_text
            assert not painted_first(stage).startswith(left), "the list was not scrolled"
            stage.phone.billing.book.query = sought
            await stage.settled()
            assert painted_first(stage).startswith(stage.phone.bills.rows[0].time_text), sought

    play(script)


def test_bills_that_are_opened_again_begin_with_the_newest() -> None:
    async def script(stage: Stage) -> None:
        for leave in (stage.phone.goHome, stage.phone.back, stage.phone.goHome):
            stage.phone.open("bills")
            await stage.settled()
            assert painted_first(stage).startswith(stage.phone.bills.rows[0].time_text)
            leave()
            await stage.settled()

    play(script)


def painted_first(stage: Stage) -> str:
    """When and how the topmost bill in sight was paid."""
    painted = [each for each in Survey(stage).texts("phoneScreen") if "BillRow" in each.path and " · " in each.text]
    return min((each for each in painted if seen_ink(each).height() > 0), key=lambda each: each.ink.top()).text


def test_more_is_asked_for_until_a_screen_is_full(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.storage.bills.MOST_LOOKED_AT", 3)

    async def script(stage: Stage) -> None:
        stage.phone.open("bills")
        await stage.settled()
        stage.phone.billing.book.query = "Yu'e Bao"
        await stage.settled()
        wanted = await stage.shell.ask(BillsPage(search="Yu'e Bao", limit=500))
        first = len(stage.phone.bills.rows)
        assert first >= min(20, len(wanted.rows))
        while stage.phone.bills.canFetchMore():
            stage.phone.bills.fetchMore()
            await stage.settled()
        keys = [row.key for row in stage.phone.bills.rows]
        assert len(keys) == len(set(keys)) and keys == sorted(keys, key=int, reverse=True)

    play(script)


def test_month_and_kinds_narrow_together() -> None:
    async def script(stage: Stage) -> None:
        stage.phone.open("bills")
        await stage.settled()
        await stage.press("Month, All months")
        await stage.press("April 2014")
        await stage.press("Kinds, All kinds")
        await stage.press("Payment")
        await stage.press("Utilities")
        await stage.press("Show these bills")
        book = stage.phone.billing.book
        assert (book.monthText, book.kindsText) == ("April 2014", "2 kinds")
        kinds = frozenset({BillKind.PAYMENT, BillKind.UTILITIES})
        wanted = await stage.shell.ask(BillsPage(month="2014-04", kinds=kinds, limit=500))
        while stage.phone.bills.canFetchMore():
            stage.phone.bills.fetchMore()
            await stage.settled()
        assert [row.bill_id for row in stage.phone.bills.rows] == [each.id for each in wanted.rows]
        out = -sum(each.amount_fen for each in wanted.rows)
        assert book.sums["April 2014"] == f"Out {out / 100:,.2f} · In 0.00"
        stage.phone.open(f"bill/{wanted.rows[0].id}")
        await stage.settled()
        stage.phone.back()
        await stage.settled()
        assert book.monthText == "April 2014", "coming back finds what was looked for"
        stage.phone.goHome()
        stage.phone.open("bills")
        await stage.settled()
        assert not book.filtered, "Bills opened anew are all bills"

    play(script)


def test_a_month_is_told_by_kind_and_by_day_and_each_opens_its_bills() -> None:
    async def script(stage: Stage) -> None:
        stage.phone.open("bills")
        await stage.settled()
        await stage.press("What the month came to")
        month = stage.phone.billing.month
        assert (stage.phone.topRoute, month.title, month.newerRoute) == ("bills/summary/2014-05", "May 2014", "")
        shown = stage.phone.billing.book.sums["May 2014"]
        assert shown == f"Out {month.outText} · In {month.inText}"
        await stage.press("Previous month")
        assert month.title == "April 2014" and month.newerRoute == "bills/summary/2014-05"
        assert stage.phone.depth == 2, "months beside one another are one page"
        top = month.kinds.rows[0]
        assert top.share == 1.0 and sum(row.share for row in month.kinds.rows) > 1
        await stage.press(top.label)
        wanted = await stage.shell.ask(BillsPage(month="2014-04", kinds=frozenset({BillKind(top.key.split(":")[1])})))
        assert [row.bill_id for row in stage.phone.billing.some.bills.rows] == [each.id for each in wanted.rows]
        stage.phone.back()
        await stage.settled()
        chart = stage.named("Spending by day")
        await stage.click(chart.area.center())
        assert stage.phone.topRoute.startswith("bills/day/2014-04-") or month.dayRoute == ""
        stage.phone.goHome()

    play(script)


def test_the_chart_is_read_and_opened_with_the_keyboard() -> None:
    async def script(stage: Stage) -> None:
        stage.phone.open("bills/summary/2014-05")
        await stage.settled()
        month = stage.phone.billing.month
        assert month.dayText == "Friday 16 May", "the newest day with bills"
        for _ in range(40):
            holder = QGuiApplication.focusObject()
            told = QAccessible.queryAccessibleInterface(holder) if holder is not None else None
            if told is not None and told.text(QAccessible.Text.Name) == "Spending by day":
                break
            await stage.key(Qt.Key.Key_Tab)
        else:
            raise AssertionError("Tab never came to the chart")
        await stage.key(Qt.Key.Key_Left)
        assert month.dayText == "Thursday 15 May"
        await stage.key(Qt.Key.Key_Return)
        assert stage.phone.topRoute == "bills/day/2014-05-15"
        rows = stage.phone.billing.some.bills.rows
        assert rows and month.daySums.startswith("Out ")
        days = {(await stage.shell.ask(BillById(row.bill_id))).bill.at.date().isoformat() for row in rows}
        assert days == {"2014-05-15"}

    play(script)


def test_an_order_stands_on_top_and_is_paid() -> None:
    async def script(stage: Stage) -> None:
        trade_id = await ask_for(stage)
        stage.phone.open("bills")
        await stage.settled()
        assert {"To be paid", "Two film tickets", "Yintai Department Store · 15 minutes left"} <= said(stage)
        await stage.press("Two film tickets")
        assert stage.phone.topRoute == f"trade/{trade_id}"
        await stage.press("Pay now")
        assert stage.phone.payment.active
        await type_password(stage)
        assert stage.phone.topRoute == "result"
        await stage.press("See the bill")
        assert (stage.phone.bill.amountText, stage.phone.bill.orderNumber) == ("−38.50", "T-1")
        stage.phone.open(f"trade/{trade_id}")
        await stage.settled()
        order = stage.phone.billing.order
        assert (order.waiting, order.stateText) == (False, "Done") and order.billRoute.startswith("bill/")
        stage.phone.goHome()
        stage.phone.open("bills")
        await stage.settled()
        assert stage.phone.billing.book.waiting.rows == []

    play(script)


def test_an_unpaid_order_is_closed_by_the_clock_while_one_looks_at_it() -> None:
    async def script(stage: Stage) -> None:
        trade_id = await ask_for(stage, timeout_s=2 * MINUTE)
        stage.phone.open(f"trade/{trade_id}")
        await stage.settled()
        order = stage.phone.billing.order
        assert order.stateText == "To be paid, 2 minutes left"
        await pass_by(stage, MINUTE)
        assert order.stateText == "To be paid, 1 minute left"
        order.pay()
        await stage.settled()
        await pass_by(stage, MINUTE)
        assert not order.waiting and order.stateText.startswith("Closed")
        await type_password(stage)
        assert "closed" in stage.phone.payment.errorText and stage.phone.payment.locked
        assert (await stage.shell.ask(TradeById(trade_id))).state is BillState.TRADE_CLOSED
        stage.phone.payment.cancel()
        stage.phone.goHome()
        stage.phone.open("bills")
        await stage.settled()
        assert "Two film tickets" not in said(stage)

    play(script)


def test_an_order_is_cancelled_only_when_one_is_sure() -> None:
    async def script(stage: Stage) -> None:
        trade_id = await ask_for(stage)
        stage.phone.open(f"trade/{trade_id}")
        await stage.settled()
        await stage.press("Cancel the order")
        await stage.press("Keep it")
        assert stage.phone.billing.order.waiting
        await stage.press("Cancel the order")
        await stage.press("Cancel it")
        assert not stage.phone.billing.order.waiting
        assert (await stage.shell.ask(TradeById(trade_id))).state is BillState.TRADE_CLOSED

    play(script)


def test_cancelling_offline_says_so_and_leaves_the_order() -> None:
    async def script(stage: Stage) -> None:
        trade_id = await ask_for(stage)
        stage.phone.open(f"trade/{trade_id}")
        stage.shell.choose("link", "offline")
        await stage.settled()
        stage.phone.billing.order.cancel()
        await stage.settled()
        assert "offline" in stage.phone.billing.order.errorText
        assert stage.phone.billing.order.waiting and not stage.phone.billing.order.cancelling

    play(script)


def test_a_bill_says_what_came_back_and_its_number_is_copied() -> None:
    async def script(stage: Stage) -> None:
        stage.shell.bench = "test"
        await stage.settled()
        till = stage.shell.test.till
        till.chooseMerchant("yintai")
        await stage.settled()
        refunding = till.refunding
        bill_id = int(next(row.key for row in refunding.bills.rows if row.selected))
        stage.phone.open(f"bill/{bill_id}")
        refunding.amount = "10.00"
        refunding.refund()
        await stage.settled()
        bill = stage.phone.bill
        assert bill.stateText == "¥10.00 of ¥128.00 refunded"
        assert [row.amount_text for row in bill.refunds.rows] == ["+10.00"]
        refunding.nextNumber()
        await stage.settled()
        refunding.takeAll()
        refunding.refund()
        await stage.settled()
        assert bill.stateText == "Closed: all of ¥128.00 was refunded"
        assert [row.amount_text for row in bill.refunds.rows] == ["+10.00", "+118.00"]
        stage.phone.open(f"bill/{bill.refunds.rows[0].bill_id}")
        await stage.settled()
        assert (bill.amountText, bill.kindText, bill.refundOfRoute) == ("+10.00", "Refund", f"bill/{bill_id}")
        stage.phone.back()
        assert bill.amountText == "−128.00", "what was shown is there at once"
        await stage.settled()
        stage.shell.bench = "design"
        await stage.settled()
        await stage.press("Copy the bill number")
        assert QGuiApplication.clipboard().text() == bill.number.replace(" ", "") and len(bill.number) > 28
        assert "Bill number copied." in said(stage)

    play(script)


def test_bills_are_searched_filtered_and_opened_with_the_keyboard_alone() -> None:
    async def script(stage: Stage) -> None:
        await use(stage, "Bills")
        await tab_to(stage, "Search bills", back=True)
        await stage.type("Taobao")
        assert {row.title for row in stage.phone.bills.rows} == {"Taobao order"}
        await use(stage, "Month, All months")
        await use(stage, "April 2014", Qt.Key.Key_Space)
        assert stage.phone.billing.book.monthText == "April 2014"
        await use(stage, "Kinds, All kinds")
        await use(stage, "Payment", Qt.Key.Key_Space)
        await stage.key(Qt.Key.Key_Escape)
        assert {row.month for row in stage.phone.bills.rows} == {"2014-04"}
        newest = stage.phone.bills.rows[0]
        await use(stage, "Taobao order")
        assert stage.phone.topRoute == f"bill/{newest.bill_id}"
        await stage.key(Qt.Key.Key_Escape)
        assert stage.phone.topRoute == "bills"
        await stage.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        assert focused() == "Search bills"
        await use(stage, "Clear the filter")
        assert not stage.phone.billing.book.filtered and len(stage.phone.bills.rows) == 40

    play(script)


def test_hiding_amounts_hides_those_that_are_listed_already() -> None:
    async def script(stage: Stage) -> None:
        stage.phone.open("bills")
        await stage.settled()
        session = stage.shell.session
        await session.send_locally(HideAmounts(session.next_id(), True))
        await stage.settled()
        assert {row.amount_text for row in stage.phone.bills.rows} == {"****"}
        assert set(stage.phone.billing.book.sums.values()) == {"Out **** · In ****"}
        await session.send_locally(HideAmounts(session.next_id(), False))
        await stage.settled()
        assert "****" not in {row.amount_text for row in stage.phone.bills.rows}

    play(script)


@pytest.mark.parametrize("device", ["iphone_4s", "galaxy_s4"])
def test_a_row_tells_the_last_digits_of_the_card_that_paid(device: str) -> None:
    async def script(stage: Stage) -> None:
        stage.phone.open("bills")
        await stage.settled()
        paid = [each for each in Survey(stage).texts("phoneScreen") if "China Construction Bank (7788)" in each.text]
        assert paid and not any(each.truncated for each in paid)

    play(script, device=device)
