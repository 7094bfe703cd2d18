"""Term deposits mature or are sold, covers end, watch lists change, assets add up."""

from __future__ import annotations

import pytest

from app.commands.wealth.covers import BuyCover
from app.commands.wealth.stocks import WatchStock
from app.commands.wealth.term import BuyTerm, SellTermEarly
from app.domain.accounts import term_of
from app.domain.events import CoverEnded, TermPaid
from app.domain.refusals import RefusalCode
from app.domain.wealth.term import TermState
from app.queries.bills import BillsSummary
from app.queries.pages import BillsPage
from app.queries.wealth import Convert, Covers, Deposits, ExchangeRates, StockCurve, Stocks, TermProducts
from tests.app.commands.wealth.stories import done, newest, not_done, titles
from tests.app.wallets import PASSWORD, WRONG, Wallet, fresh_wallet, refused


@pytest.fixture
def wallet() -> Wallet:
    return fresh_wallet()


def buy(wallet: Wallet, amount_fen: int, product: str = "three_months", method: str = "ccb") -> BuyTerm:
    return BuyTerm(next(wallet.ids), product, amount_fen, wallet.method(method), PASSWORD)


def cover(wallet: Wallet, product: str = "travel", method: str = "balance") -> BuyCover:
    return BuyCover(next(wallet.ids), product, wallet.method(method), PASSWORD)


def lent(wallet: Wallet) -> int:
    return wallet.store.reader.account(term_of(wallet.snapshot.person.id)).balance_fen


def test_a_deposit_is_held_and_matures(wallet: Wallet) -> None:
    assets = wallet.snapshot.assets.total_fen
    receipt = done(wallet, buy(wallet, 1_000_000))
    assert receipt.values == {"deposit": 1, "matures_at": "2014-08-14T09:00:00+08:00"}
    assert wallet.snapshot.term_fen == lent(wallet) == 1_000_000
    assert wallet.snapshot.assets.total_fen == assets + 1_000_000, "a card is none of the assets"
    wallet.wait(days=89, hours=23)
    assert wallet.session.ask(Deposits())[0].deposit.state is TermState.HELD
    balance = wallet.holds("balance")
    wallet.wait(hours=1)
    deposit, sale = wallet.session.ask(Deposits(TermState.MATURED))[0]
    assert (deposit.paid_fen, sale, deposit.closed_at) == (1_013_068, None, deposit.draft.matures_at)
    assert wallet.holds("balance") == balance + 1_013_068 and lent(wallet) == 0 == wallet.snapshot.term_fen
    assert titles(wallet, wallet.method("balance"), 2) == [
        ("Term deposit: interest", 13_068), ("Term deposit: 90 days", 1_000_000)
    ]  # fmt: skip
    assert newest(wallet, TermPaid).early is False
    assert wallet.session.ask(BillsSummary("2014-08")).total.in_fen == 13_068, "principal is not earned"
    not_done(wallet, SellTermEarly("late", 1, PASSWORD), RefusalCode.TERM_OVER)


def test_an_early_sale_costs_its_fee_and_never_matures(wallet: Wallet) -> None:
    done(wallet, buy(wallet, 1_000_000))
    wallet.wait(days=10)
    sale, balance = wallet.session.ask(Deposits())[0].sale, wallet.holds("balance")
    assert sale is not None and (sale.interest_fen, sale.fee_fen, sale.paid_fen) == (1_452, 2_000, 999_452)
    done(wallet, SellTermEarly("sell", 1, PASSWORD))
    assert wallet.holds("balance") == balance + 999_452 and lent(wallet) == 0
    assert [amount for _, amount in titles(wallet, limit=3)] == [-2_000, 1_452, 1_000_000]
    wallet.wait(days=100)
    assert wallet.holds("balance") == balance + 999_452
    assert [row.deposit.state for row in wallet.session.ask(Deposits())] == [TermState.SOLD]


def test_deposits_can_be_bought_from_yu_e_bao(wallet: Wallet) -> None:
    units, total = wallet.holds("fund"), wallet.snapshot.assets.total_fen
    done(wallet, buy(wallet, 200_000, "half_year", "fund"))
    assert wallet.holds("fund") == units - 200_000 == wallet.snapshot.fund.confirmed_fen
    assert wallet.snapshot.assets.total_fen == total


def test_refused_deposits_write_nothing(wallet: Wallet) -> None:
    not_done(wallet, buy(wallet, 100_000, "ten_years"), RefusalCode.TERM_UNKNOWN)
    not_done(wallet, BuyTerm("a", "one_month", 100_000, "merchant:yhd", PASSWORD), RefusalCode.METHOD_UNKNOWN)
    not_done(wallet, buy(wallet, 99_999), RefusalCode.AMOUNT_BELOW_LEAST)
    not_done(wallet, buy(wallet, 5_000_001), RefusalCode.AMOUNT_TOO_LARGE)
    not_done(wallet, buy(wallet, 500_001, method="icbc"), RefusalCode.CARD_LIMIT_EXCEEDED)
    not_done(wallet, buy(wallet, 130_000, method="balance"), RefusalCode.BALANCE_NOT_ENOUGH)
    not_done(wallet, SellTermEarly("b", 1, PASSWORD), RefusalCode.TERM_UNKNOWN)
    assert refused(wallet.session.send(BuyTerm("c", "one_month", 100_000, wallet.method("ccb"), WRONG)))
    assert wallet.snapshot.term_fen == 0 and len(wallet.session.ask(TermProducts())) == 4


def test_the_account_is_covered_from_the_beginning(wallet: Wallet) -> None:
    rows = wallet.session.ask(Covers())
    assert [(row.product.id, row.active) for row in rows] == [
        ("account_safety", True), ("delivery", False), ("travel", False)
    ]  # fmt: skip
    not_done(wallet, cover(wallet, "account_safety"), RefusalCode.COVER_HELD)


def test_a_cover_ends_by_the_clock_and_can_be_bought_again(wallet: Wallet) -> None:
    assert done(wallet, cover(wallet)).values == {"until": "2014-06-15T09:41:00+08:00"}
    assert titles(wallet, limit=1) == [("Insurance: Travel accidents", -2_000)]
    not_done(wallet, cover(wallet), RefusalCode.COVER_HELD)
    not_done(wallet, cover(wallet, "house"), RefusalCode.COVER_UNKNOWN)
    not_done(wallet, BuyCover("a", "delivery", "nowhere", PASSWORD), RefusalCode.METHOD_UNKNOWN)
    wallet.wait(days=29, hours=23, minutes=59)
    assert wallet.session.ask(Covers())[1].active
    wallet.wait(minutes=1)
    assert newest(wallet, CoverEnded) == CoverEnded(1, "travel") and not wallet.session.ask(Covers())[2].active
    done(wallet, cover(wallet))


def test_the_watch_list(wallet: Wallet) -> None:
    assert [each.code for each in wallet.session.ask(Stocks())] == ["600036", "600519", "600570"]
    done(wallet, WatchStock("on", "000002", True))
    done(wallet, WatchStock("off", "600519", False))
    assert [each.code for each in wallet.session.ask(Stocks())] == ["600036", "600570", "000002"]
    version = wallet.snapshot.version
    done(wallet, WatchStock("on again", "000002", True))
    assert wallet.snapshot.version == version
    not_done(wallet, WatchStock("none", "999999", True), RefusalCode.STOCK_UNKNOWN)
    for code in ("600036", "600570", "000002"):
        done(wallet, WatchStock(f"{code} off", code, False))
    assert wallet.session.ask(Stocks()) == () and len(wallet.session.ask(Stocks(every=True))) == 8


def test_quotes_and_rates_move_by_the_clock_and_are_the_same_for_everyone(wallet: Wallet) -> None:
    other = fresh_wallet()
    first, rates = wallet.session.ask(Stocks()), wallet.session.ask(ExchangeRates())
    assert first == other.session.ask(Stocks()) and rates == other.session.ask(ExchangeRates())
    assert wallet.session.ask(StockCurve("600519", 10))[-1][0].isoformat() == "2014-05-15"
    wallet.wait(days=3)
    assert wallet.session.ask(Stocks()) != first and wallet.session.ask(ExchangeRates()) != rates
    other.wait(days=1)
    other.wait(days=2)
    assert wallet.session.ask(Stocks()) == other.session.ask(Stocks())
    assert wallet.session.ask(StockCurve("nothing")) == ()
    assert wallet.session.ask(Convert(10_000, "CNY", "CNY")) == 10_000
    assert wallet.session.ask(Convert(10_000, "XXX", "CNY")) is None


def test_the_same_deposit_twice_is_bought_once(wallet: Wallet) -> None:
    command = buy(wallet, 100_000)
    assert wallet.session.send(command) == wallet.session.send(command)
    assert lent(wallet) == 100_000 and len(wallet.session.ask(BillsPage(limit=2)).rows) == 2
