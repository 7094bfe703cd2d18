"""Stored value through the wallet: bought, spent at its merchant alone, the rest given back."""

from __future__ import annotations

import pytest

from app.commands.refunds import RefundTrade
from app.commands.trades import OpenTrade, PayTrade
from app.domain.bills import BillKind
from app.domain.events import PrepaidMoved
from app.domain.prepaid import prepaid_account
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.texts import Text
from app.queries.bills import BillsSummary
from app.queries.pages import BillById
from app.queries.prepaid import PrepaidAt, PrepaidOwed
from app.queries.rentals import Rentals
from tests.app.commands.hold_stories import picture_holds
from tests.app.commands.prepaid_stories import account, fill, filled, give_back, owed, spend, stands
from tests.app.commands.rental_stories import rented
from tests.app.wallets import HOST, PASSWORD, WRONG, Wallet, paid, peopled_wallet, refused, sign_in


def merchant_has(wallet: Wallet, merchant: str = "yintai") -> int:
    return wallet.store.reader.account(wallet.snapshot.merchant(merchant).account_id).balance_fen


def test_bought_it_is_what_the_merchant_owes(wallet: Wallet) -> None:
    """Apart from the person's own money, and from the merchant's until it is spent; the bonus is the merchant's."""
    before, total, had = wallet.holds("fund"), wallet.snapshot.assets.total_fen, merchant_has(wallet)
    receipt = filled(wallet)
    assert receipt.values == {"bonus_fen": 2_000, "balance_fen": 52_000}
    assert wallet.holds("fund") == before - 50_000 and wallet.snapshot.assets.total_fen == total - 50_000
    assert merchant_has(wallet) == had - 2_000
    assert stands(wallet) == (50_000, 2_000) and wallet.ledger_total() == 0
    bill = wallet.session.ask(BillById(paid(receipt))).bill
    assert (bill.kind, bill.amount_fen, bill.title.en) == (
        BillKind.PREPAID_IN, -50_000, "Prepaid at Yintai Department Store",
    )  # fmt: skip
    assert PrepaidMoved("yintai", bill.id, wallet.method("fund"), back=False) in wallet.events()
    newest = wallet.snapshot.windows[0].newest
    assert newest is not None and newest.body.en == (
        "¥500.00 and a bonus of ¥20.00 added. You have ¥520.00 to spend here."
    )
    assert wallet.session.ask(PrepaidOwed("yintai")) == (owed(wallet),)
    picture_holds(wallet)


def test_spent_at_its_merchant_alone(wallet: Wallet) -> None:
    filled(wallet)
    had, fund = merchant_has(wallet), wallet.holds("fund")
    detail = wallet.session.ask(BillById(paid(spend(wallet, 12_800))))
    assert (detail.bill.kind, detail.bill.amount_fen, detail.bill.method) == (
        BillKind.PAYMENT, -12_800, account(wallet),
    )  # fmt: skip
    assert merchant_has(wallet) == had + 12_800 and wallet.holds("fund") == fund
    assert stands(wallet) == (37_200, 2_000)
    newest = wallet.snapshot.windows[0].newest
    assert newest is not None and newest.body.en == "You paid ¥128.00 from Prepaid at Yintai Department Store."
    assert refused(spend(wallet, 100, at="yhd")) is RefusalCode.PREPAID_ELSEWHERE
    assert refused(spend(wallet, 100, "yhd")) is RefusalCode.METHOD_UNKNOWN, "never bought there"
    assert refused(wallet.pay(100, "prepaid:yintai:somebody", merchant="yintai")) is RefusalCode.METHOD_UNKNOWN
    assert refused(spend(wallet, 39_201)) is RefusalCode.BALANCE_NOT_ENOUGH
    paid(spend(wallet, 39_200))
    assert stands(wallet) == (0, 0)
    picture_holds(wallet)


def test_an_order_is_paid_with_it_too(wallet: Wallet) -> None:
    filled(wallet)
    opened = wallet.session.send(OpenTrade(next(wallet.ids), "yintai", "T1", Text("Shoes", "鞋"), 9_900))
    elsewhere = wallet.session.send(OpenTrade(next(wallet.ids), "yhd", "T2", Text("Rice", "米"), 9_900))
    assert isinstance(opened, Receipt) and isinstance(elsewhere, Receipt)
    for receipt, code in ((elsewhere, RefusalCode.PREPAID_ELSEWHERE), (opened, None)):
        trade_id = int(receipt.values["trade_id"])
        outcome = wallet.session.send(PayTrade(next(wallet.ids), trade_id, account(wallet), PASSWORD))
        assert isinstance(outcome, Receipt) if code is None else refused(outcome) is code
    assert stands(wallet) == (40_100, 2_000)
    picture_holds(wallet)


def test_the_bonus_is_spent_last_and_a_refund_puts_all_back(wallet: Wallet) -> None:
    filled(wallet)
    bill_id = paid(spend(wallet, 51_000))
    assert stands(wallet) == (0, 1_000)
    wallet.session.send(RefundTrade(next(wallet.ids), "R1", 51_000, bill_id=bill_id))
    assert stands(wallet) == (50_000, 2_000)
    paid(spend(wallet, 51_500))
    filled(wallet, 20_000)
    assert stands(wallet) == (20_000, 500), "what was spent of the bonus does not come back with other money"
    picture_holds(wallet)


def test_the_rest_comes_back_on_demand(wallet: Wallet) -> None:
    filled(wallet)
    paid(spend(wallet, 12_000))
    balance, had = wallet.holds("balance"), merchant_has(wallet)
    receipt = give_back(wallet)
    assert isinstance(receipt, Receipt) and receipt.values == {"returned_fen": 38_000}
    assert wallet.holds("balance") == balance + 38_000 and merchant_has(wallet) == had + 2_000
    bill = wallet.session.ask(BillById(paid(receipt))).bill
    assert (bill.kind, bill.amount_fen, bill.method) == (BillKind.PREPAID_OUT, 38_000, wallet.method("balance"))
    assert stands(wallet) == (0, 0) and wallet.session.ask(PrepaidOwed("yintai")) == ()
    assert refused(give_back(wallet)) is RefusalCode.PREPAID_EMPTY
    assert wallet.ledger_total() == 0
    picture_holds(wallet)


def test_a_bonus_alone_is_never_paid_out(wallet: Wallet) -> None:
    filled(wallet)
    paid(spend(wallet, 50_000))
    assert stands(wallet) == (0, 2_000) and refused(give_back(wallet)) is RefusalCode.PREPAID_EMPTY


def test_a_merchant_without_money_gives_no_bonus(wallet: Wallet) -> None:
    has = merchant_has(wallet)
    wallet.store.reader._wire._driver_execute(
        "UPDATE accounts SET balance_fen = 1999 WHERE id = :id", {"id": wallet.snapshot.merchant("yintai").account_id}
    )
    assert has > 2_000 and filled(wallet).values == {"bonus_fen": 0, "balance_fen": 50_000}
    newest = wallet.snapshot.windows[0].newest
    assert newest is not None and newest.title.en == "Stored value bought, without the bonus"


def test_a_month_counts_what_was_spent_not_what_was_stored(wallet: Wallet) -> None:
    before = wallet.session.ask(BillsSummary("2014-05")).total.out_fen
    filled(wallet)
    assert wallet.session.ask(BillsSummary("2014-05")).total.out_fen == before
    paid(spend(wallet, 12_800))
    assert wallet.session.ask(BillsSummary("2014-05")).total.out_fen == before + 12_800


def test_refusals_by_name(wallet: Wallet) -> None:
    before = wallet.snapshot
    assert refused(fill(wallet, merchant="nobody")) is RefusalCode.MERCHANT_UNKNOWN
    assert refused(fill(wallet, merchant="kuaidi")) is RefusalCode.PREPAID_NOT_SOLD
    assert refused(give_back(wallet, "nobody")) is RefusalCode.MERCHANT_UNKNOWN
    assert refused(give_back(wallet, "kuaidi")) is RefusalCode.PREPAID_EMPTY
    for amount in (0, -1, 1, 50_001):
        assert refused(fill(wallet, amount)) is RefusalCode.PREPAID_AMOUNT
    assert wallet.snapshot is before
    assert refused(fill(wallet, password=WRONG)) is RefusalCode.PASSWORD_WRONG
    assert refused(fill(wallet, 100_000, method="icbc", merchant="yhd")) is RefusalCode.PREPAID_AMOUNT
    assert refused(fill(wallet, 100_000 * 10)) is RefusalCode.PREPAID_AMOUNT
    for _ in range(4):
        filled(wallet, 100_000)
    full = fill(wallet, 100_000)
    assert full == Refusal(RefusalCode.PREPAID_FULL, {"most_fen": 500_000, "left_fen": 76_000})
    assert wallet.session.ask(PrepaidAt("kuaidi")) == (None, None)


def test_sent_again_it_is_bought_once(wallet: Wallet) -> None:
    first = filled(wallet, id="mine")
    assert fill(wallet, id="mine") == first and stands(wallet) == (50_000, 2_000)


@pytest.mark.parametrize("method", ["balance", "icbc"])
def test_bought_with_any_method(wallet: Wallet, method: str) -> None:
    before = wallet.holds(method)
    filled(wallet, 20_000, method=method)
    assert wallet.holds(method) == before - 20_000 and stands(wallet) == (20_000, 0)
    picture_holds(wallet)


def test_each_person_has_their_own_and_the_merchant_counts_over_all() -> None:
    """Rentals and holds go with their wallet; stored value is what the merchant owes to whom."""
    wallet = peopled_wallet(3)
    other = next(each for each in wallet.store.reader.people.all() if each.person.id != HOST).person.id
    filled(wallet)
    rental_id = rented(wallet)
    before = wallet.snapshot
    assert isinstance(sign_in(wallet, other), Receipt)
    assert wallet.snapshot.prepaid == () and wallet.session.ask(Rentals()) == ()
    assert [each.person_id for each in wallet.session.ask(PrepaidOwed("yintai"))] == [HOST]
    assert refused(wallet.pay(100, prepaid_account("yintai", HOST), merchant="yintai")) is RefusalCode.METHOD_UNKNOWN
    picture_holds(wallet)
    assert isinstance(sign_in(wallet, HOST), Receipt)
    assert wallet.snapshot.prepaid == before.prepaid and wallet.snapshot.accounts == before.accounts
    assert [each.id for each in wallet.session.ask(Rentals())] == [rental_id]
    wallet.wait(days=30)
    assert wallet.snapshot.fund.frozen_fen == 0 and wallet.ledger_total() == 0
    picture_holds(wallet)
    wallet.session.close()
