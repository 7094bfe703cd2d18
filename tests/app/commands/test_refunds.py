"""A merchant gives money back: in part, whole, asked twice, too much."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from app.commands.refunds import RefundTrade
from app.commands.trades import CancelTrade
from app.domain.bills import REFUND_TIME, BillKind, BillState
from app.domain.events import RefundMade
from app.domain.ledger import Posting, transfer
from app.domain.receipts import Outcome
from app.domain.refusals import Refusal, RefusalCode
from app.queries.pages import BillById, BillsPage, EntriesPage, FeedPage
from app.storage.trades import SqlTrades
from app.storage.work import SqlWork
from tests.app.commands.test_trades import opened, pay, picture_holds, trade
from tests.app.wallets import Wallet, paid, refused


def refund(wallet: Wallet, amount_fen: int, number: str = "R1", **what: int) -> Outcome:
    return wallet.session.send(RefundTrade(next(wallet.ids), number, amount_fen, **what))


def bill_of(wallet: Wallet, bill_id: int):
    return wallet.session.ask(BillById(bill_id)).bill


@pytest.mark.parametrize("method", ["balance", "fund", "icbc"])
def test_a_part_comes_back_to_where_it_was_paid_from(wallet: Wallet, method: str) -> None:
    bill_id, unread = paid(wallet.pay(5_000, method)), wallet.snapshot.unread
    before, shop = wallet.holds(method), wallet.snapshot.merchant("yhd").account_id
    refund_id = paid(refund(wallet, 1_200, bill_id=bill_id))
    made = wallet.session.ask(BillById(refund_id))
    assert wallet.holds(method) == before + 1_200
    assert (made.bill.kind, made.bill.amount_fen, made.bill.method) == (BillKind.REFUND, 1_200, wallet.method(method))
    assert made.lines == (Posting(shop, -1_200), Posting(wallet.method(method), 1_200))
    assert made.refund_of == bill_id and made.bill.title.en.startswith("Refund · ")
    original = wallet.session.ask(BillById(bill_id))
    assert (original.bill.state, original.bill.refunded_fen) == (BillState.TRADE_SUCCESS, 1_200)
    assert [(each.refund_no, each.amount_fen, each.bill_id) for each in original.refunds] == [("R1", 1_200, refund_id)]
    assert wallet.snapshot.latest_bill == made.bill and wallet.snapshot.unread == unread + 1
    assert RefundMade(refund_id, bill_id, made.entry_id, "yhd", wallet.method(method), 1_200) in wallet.events()
    push, newest = wallet.snapshot.attention.pushes[0], wallet.session.ask(FeedPage("yhd")).rows[0]
    assert push.message_id == newest.id and newest.bill_id == refund_id and newest.title.zh_CN == "退款到账"
    assert wallet.ledger_total() == 0
    picture_holds(wallet)


def test_a_whole_refund_closes_the_trade(wallet: Wallet) -> None:
    trade_id = opened(wallet)
    bill_id = paid(pay(wallet, trade_id))
    paid(refund(wallet, 500, "R1", trade_id=trade_id))
    assert trade(wallet, trade_id).state is BillState.TRADE_SUCCESS
    paid(refund(wallet, 1_000, "R2", bill_id=bill_id))
    assert trade(wallet, trade_id).state is bill_of(wallet, bill_id).state is BillState.TRADE_CLOSED
    assert refused(refund(wallet, 1, "R3", bill_id=bill_id)) is RefusalCode.TRADE_HAS_CLOSE
    assert refused(wallet.session.send(CancelTrade("x", trade_id))) is RefusalCode.TRADE_HAS_SUCCESS


def test_a_charged_pay_code_is_a_trade_too(wallet: Wallet) -> None:
    bill_id, held = paid(wallet.charge(700)), wallet.holds("balance")
    paid(refund(wallet, 700, bill_id=bill_id))
    assert wallet.holds("balance") == held + 700
    assert bill_of(wallet, bill_id).state is BillState.TRADE_CLOSED


def test_the_same_number_again_is_the_same_refund(wallet: Wallet) -> None:
    bill_id = paid(wallet.pay(5_000))
    first = paid(refund(wallet, 5_000, bill_id=bill_id))
    after = wallet.snapshot
    assert paid(refund(wallet, 5_000, bill_id=bill_id)) == first, "also when the trade is closed by it"
    assert wallet.snapshot is after


def test_the_same_number_with_another_amount_is_refused(wallet: Wallet) -> None:
    bill_id = paid(wallet.pay(5_000))
    paid(refund(wallet, 100, bill_id=bill_id))
    discordant = Refusal(RefusalCode.DISCORDANT_REPEAT_REQUEST, {"asked_fen": 100})
    for amount in (101, 99, 0, 6_000):
        assert refund(wallet, amount, bill_id=bill_id) == discordant
    other = paid(wallet.pay(5_000))
    paid(refund(wallet, 101, bill_id=other))


def test_more_than_is_left_is_refused(wallet: Wallet) -> None:
    bill_id = paid(wallet.pay(5_000))
    assert refund(wallet, 5_001, bill_id=bill_id) == Refusal(RefusalCode.REFUND_AMOUNT_EXCEED, {"left_fen": 5_000})
    paid(refund(wallet, 4_000, bill_id=bill_id))
    assert refund(wallet, 1_001, "R2", bill_id=bill_id) == Refusal(
        RefusalCode.REFUND_AMOUNT_EXCEED, {"left_fen": 1_000}
    )
    paid(refund(wallet, 1_000, "R2", bill_id=bill_id))


def test_a_merchant_gives_back_only_what_it_has(wallet: Wallet) -> None:
    bill_id = paid(wallet.pay(5_000))
    shop = wallet.snapshot.merchant("yhd").account_id
    with wallet.store.work(wallet.snapshot.now) as work:
        held = work.accounts(shop)[shop].balance_fen
        work.post("drained", transfer(shop, "world", held - 300))
        work._wire.commit()
        work._committed = True
    poor = Refusal(RefusalCode.SELLER_BALANCE_NOT_ENOUGH, {"available_fen": 300})
    assert refund(wallet, 301, bill_id=bill_id) == poor
    paid(refund(wallet, 300, bill_id=bill_id))


def test_refund_time(wallet: Wallet) -> None:
    trade_id = opened(wallet)
    bill_id, days = paid(pay(wallet, trade_id)), REFUND_TIME // timedelta(days=1)
    wallet.wait(days=days - 1, hours=23, minutes=59)
    paid(refund(wallet, 1, bill_id=bill_id))
    wallet.wait(minutes=1)
    assert bill_of(wallet, bill_id).state is trade(wallet, trade_id).state is BillState.TRADE_FINISHED
    assert bill_of(wallet, bill_id).refundable_fen == 0
    assert refused(refund(wallet, 1, "R2", bill_id=bill_id)) is RefusalCode.TRADE_HAS_FINISHED
    paid(refund(wallet, 1, "R1", bill_id=bill_id))
    picture_holds(wallet)


def test_the_latest_bill_grows_old_in_the_picture(wallet: Wallet) -> None:
    bill_id = paid(wallet.pay(5_000))
    wallet.wait(days=90)
    latest = wallet.snapshot.latest_bill
    assert latest is not None and (latest.id, latest.state) == (bill_id, BillState.TRADE_FINISHED)
    picture_holds(wallet)


def test_what_cannot_be_refunded(wallet: Wallet) -> None:
    trade_id = opened(wallet)
    salary = next(each for each in wallet.session.ask(BillsPage(kinds=frozenset({BillKind.SALARY}))).rows)
    bill_id = paid(wallet.pay(5_000))
    given = paid(refund(wallet, 10, bill_id=bill_id))
    before = wallet.snapshot
    assert refused(refund(wallet, 100, trade_id=trade_id)) is RefusalCode.TRADE_NOT_PAID
    for what in ({}, {"bill_id": 9_999}, {"trade_id": 9_999}, {"bill_id": salary.id}, {"bill_id": given},
                 {"bill_id": bill_id, "trade_id": trade_id}):  # fmt: skip
        assert refused(refund(wallet, 100, **what)) is RefusalCode.TRADE_NOT_EXIST, what
    for amount in (0, -1):
        assert refused(refund(wallet, amount, "R2", bill_id=bill_id)) is RefusalCode.AMOUNT_ZERO
    for number in ("", "x" * 65, "a\tb"):
        assert refused(refund(wallet, 1, number, bill_id=bill_id)) is RefusalCode.REFUND_NO_MALFORMED
    assert wallet.snapshot is before


@pytest.mark.parametrize("place", ["add_refund", "close_bill", "deliver", "commit"])
def test_a_refund_is_one_unit_of_work(wallet: Wallet, monkeypatch: pytest.MonkeyPatch, place: str) -> None:
    """Broken off at any of its steps, nothing of it is kept; done again it is done once."""
    bill_id = paid(wallet.pay(5_000))
    before, entries = wallet.snapshot, len(wallet.session.ask(EntriesPage(limit=10_000)).rows)
    owner = SqlTrades if place in ("add_refund", "close_bill") else SqlWork

    def breaks(*_: object, **__: object) -> None:
        raise RuntimeError("the power went")

    with monkeypatch.context() as cut:
        cut.setattr(owner, place, breaks)
        with pytest.raises(RuntimeError):
            refund(wallet, 5_000, bill_id=bill_id)
    assert len(wallet.session.ask(EntriesPage(limit=10_000)).rows) == entries
    assert bill_of(wallet, bill_id).refunded_fen == 0 and wallet.ledger_total() == 0
    picture_holds(wallet)
    assert wallet.snapshot is before
    paid(refund(wallet, 5_000, bill_id=bill_id))
    assert replace(bill_of(wallet, bill_id)).refunded_fen == 5_000
