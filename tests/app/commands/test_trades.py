"""A merchant's order: opened, paid, cancelled, timed out."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from app.commands.payments import PayTrade
from app.commands.trades import CancelTrade, OpenTrade
from app.domain.attention.notices import NoticeKind
from app.domain.bills import BillState
from app.domain.events import TradeClosed, TradeOpened, TradePaid
from app.domain.money import PAYMENT_MAX_FEN
from app.domain.receipts import Outcome, Receipt
from app.domain.refusals import RefusalCode
from app.domain.texts import Text
from app.domain.trades import Trade
from app.queries.attention import NoticesPage
from app.queries.bills import TradeById
from app.queries.pages import BillById
from app.queries.picture import whole_picture
from tests.app.wallets import PASSWORD, WRONG, Wallet, paid, refused

PENS = Text("Two pens", "两支笔")


def opened(wallet: Wallet, number: str = "N1", amount_fen: int = 1_500, **other: Any) -> int:
    return trade_of(open_(wallet, number, amount_fen, **other))


def open_(wallet: Wallet, number: str = "N1", amount_fen: int = 1_500, **other: Any) -> Outcome:
    merchant, subject = other.pop("merchant", "yhd"), other.pop("subject", PENS)
    return wallet.session.send(OpenTrade(next(wallet.ids), merchant, number, subject, amount_fen, **other))


def trade_of(outcome: Outcome) -> int:
    assert isinstance(outcome, Receipt), outcome
    return int(outcome.values["trade_id"])


def pay(wallet: Wallet, trade_id: int, method: str = "balance", password: str = PASSWORD) -> Outcome:
    account = wallet.method(method) if ":" not in method else method
    return wallet.session.send(PayTrade(next(wallet.ids), trade_id, account, password))


def cancel(wallet: Wallet, trade_id: int) -> Outcome:
    return wallet.session.send(CancelTrade(next(wallet.ids), trade_id))


def trade(wallet: Wallet, trade_id: int) -> Trade:
    return wallet.session.ask(TradeById(trade_id))


def picture_holds(wallet: Wallet) -> None:
    assert wallet.snapshot == whole_picture(wallet.store.reader, wallet.world, wallet.snapshot.now)


def test_an_order_waits_and_says_so(wallet: Wallet) -> None:
    unread = wallet.snapshot.unread
    trade_id = opened(wallet)
    waiting = trade(wallet, trade_id)
    assert waiting.state is BillState.WAIT_BUYER_PAY and waiting.bill_id is None
    assert waiting.due_at == wallet.snapshot.now + timedelta(minutes=15)
    assert wallet.snapshot.waiting == (waiting,)
    assert TradeOpened(trade_id, "yhd", 1_500) in wallet.events()
    newest = wallet.snapshot.windows[0].newest
    assert newest is not None and wallet.snapshot.unread == unread + 1
    assert newest.body.en == "Two pens: ¥15.00. Pay by 09:56 on 16 May."
    assert newest.body.zh_CN == "两支笔：¥15.00，请在5月16日 09:56 前付款。"
    notice = wallet.session.ask(NoticesPage(limit=1)).rows[0].notice
    assert (notice.kind, notice.expires_at) == (NoticeKind.SERVICE, waiting.due_at)
    picture_holds(wallet)


@pytest.mark.parametrize("method", ["balance", "fund", "ccb"])
def test_paying_it_makes_a_bill_of_its_subject(wallet: Wallet, method: str) -> None:
    trade_id, before = opened(wallet), wallet.holds(method)
    bill_id = paid(pay(wallet, trade_id, method))
    detail = wallet.session.ask(BillById(bill_id))
    assert (detail.bill.title, detail.bill.amount_fen, detail.out_trade_no) == (PENS, -1_500, "N1")
    assert (trade(wallet, trade_id).state, trade(wallet, trade_id).bill_id) == (BillState.TRADE_SUCCESS, bill_id)
    assert wallet.holds(method) == before - 1_500
    assert wallet.snapshot.waiting == () and wallet.snapshot.latest_bill == detail.bill
    assert TradePaid(trade_id, bill_id) in wallet.events()
    wallet.wait(hours=1)
    assert trade(wallet, trade_id).state is BillState.TRADE_SUCCESS, "its time-out was taken off the agenda"
    picture_holds(wallet)


def test_unpaid_in_time_it_is_closed_at_its_time(wallet: Wallet) -> None:
    trade_id, due_at = opened(wallet), wallet.snapshot.waiting[0].due_at
    wallet.wait(minutes=14)
    assert trade(wallet, trade_id).state is BillState.WAIT_BUYER_PAY
    wallet.wait(days=2)
    assert trade(wallet, trade_id).state is BillState.TRADE_CLOSED and wallet.snapshot.waiting == ()
    assert TradeClosed(trade_id, "yhd", "timed_out") in wallet.events()
    newest = next(each.newest for each in wallet.snapshot.windows if each.merchant_id == "yhd")
    assert newest is not None and newest.at == due_at and newest.title.en == "Order closed"
    assert refused(pay(wallet, trade_id)) is RefusalCode.TRADE_HAS_CLOSE
    assert refused(cancel(wallet, trade_id)) is RefusalCode.TRADE_HAS_CLOSE
    picture_holds(wallet)


def test_cancelled_it_can_no_longer_be_paid(wallet: Wallet) -> None:
    trade_id = opened(wallet)
    assert trade_of(cancel(wallet, trade_id)) == trade_id
    assert refused(pay(wallet, trade_id)) is RefusalCode.TRADE_HAS_CLOSE
    wallet.wait(hours=1)
    closed = [event for event in wallet.events() if isinstance(event, TradeClosed)]
    assert closed == [TradeClosed(trade_id, "yhd", "cancelled")], "it does not time out as well"


def test_what_is_paid_is_neither_paid_again_nor_cancelled(wallet: Wallet) -> None:
    trade_id = opened(wallet)
    paid(pay(wallet, trade_id))
    before = wallet.snapshot
    assert refused(pay(wallet, trade_id)) is refused(cancel(wallet, trade_id)) is RefusalCode.TRADE_HAS_SUCCESS
    assert wallet.snapshot is before


def test_the_same_number_is_the_same_order(wallet: Wallet) -> None:
    trade_id, before = opened(wallet), wallet.snapshot
    assert opened(wallet) == trade_id and wallet.snapshot is before
    paid(pay(wallet, trade_id))
    again = open_(wallet)
    assert trade_of(again) == trade_id and paid(again) == trade(wallet, trade_id).bill_id


@pytest.mark.parametrize("other", [{"amount_fen": 1_501}, {"subject": Text("Two pens", "三支笔")}, {"timeout_s": 901}])
def test_the_same_number_with_other_content_is_refused(wallet: Wallet, other: dict[str, Any]) -> None:
    trade_id, before = opened(wallet), wallet.snapshot
    assert refused(open_(wallet, **other)) is RefusalCode.CONTEXT_INCONSISTENT
    assert wallet.snapshot is before
    cancel(wallet, trade_id)
    assert refused(open_(wallet, **other)) is RefusalCode.CONTEXT_INCONSISTENT, "also when it is closed"


def test_another_merchant_has_numbers_of_its_own(wallet: Wallet) -> None:
    assert opened(wallet) != opened(wallet, merchant="lashou")
    assert [each.terms.merchant_id for each in wallet.snapshot.waiting] == ["lashou", "yhd"]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"merchant": "nobody"}, RefusalCode.MERCHANT_UNKNOWN),
        ({"number": ""}, RefusalCode.OUT_TRADE_NO_MALFORMED),
        ({"number": "x" * 65}, RefusalCode.OUT_TRADE_NO_MALFORMED),
        ({"number": "a\nb"}, RefusalCode.OUT_TRADE_NO_MALFORMED),
        ({"subject": Text("Two pens", " ")}, RefusalCode.SUBJECT_MALFORMED),
        ({"subject": Text("x" * 257, "y")}, RefusalCode.SUBJECT_MALFORMED),
        ({"timeout_s": 59}, RefusalCode.TIMEOUT_OUT_OF_RANGE),
        ({"timeout_s": 15 * 86_400 + 1}, RefusalCode.TIMEOUT_OUT_OF_RANGE),
        ({"amount_fen": 0}, RefusalCode.AMOUNT_ZERO),
        ({"amount_fen": PAYMENT_MAX_FEN + 1}, RefusalCode.AMOUNT_TOO_LARGE),
    ],
)
def test_orders_that_cannot_be(wallet: Wallet, change: dict[str, Any], code: RefusalCode) -> None:
    before = wallet.snapshot
    assert refused(open_(wallet, **change)) is code
    assert wallet.snapshot is before


@pytest.mark.parametrize("timeout_s", [60, 15 * 86_400])
def test_the_shortest_and_the_longest_wait(wallet: Wallet, timeout_s: int) -> None:
    trade_id = opened(wallet, timeout_s=timeout_s)
    wallet.wait(minutes=timeout_s // 60 - 1)
    assert trade(wallet, trade_id).state is BillState.WAIT_BUYER_PAY
    wallet.wait(minutes=1)
    assert trade(wallet, trade_id).state is BillState.TRADE_CLOSED


def test_why_an_order_is_not_paid(wallet: Wallet) -> None:
    trade_id = opened(wallet, amount_fen=130_000)
    assert refused(pay(wallet, 99)) is RefusalCode.TRADE_NOT_EXIST
    assert refused(pay(wallet, trade_id, "merchant:yhd")) is RefusalCode.METHOD_UNKNOWN
    assert refused(pay(wallet, trade_id, password=WRONG)) is RefusalCode.PASSWORD_WRONG
    assert refused(pay(wallet, trade_id)) is RefusalCode.BALANCE_NOT_ENOUGH
    assert trade(wallet, trade_id).state is BillState.WAIT_BUYER_PAY
    paid(pay(wallet, trade_id, "fund"))
