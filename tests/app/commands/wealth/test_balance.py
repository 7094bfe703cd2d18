"""Money into the balance and out of it, and the caps of banks by the wallet's clock."""

from __future__ import annotations

import pytest

from app.commands.fund import FundIn
from app.commands.wealth.balance import Speed
from app.domain.refusals import RefusalCode
from app.queries.pages import BillsPage
from app.queries.wealth import CardCaps, OnTheWay
from tests.app.commands.wealth.stories import ABC, bound, done, fill, not_done, send, titles
from tests.app.wallets import PASSWORD, WRONG, Wallet, fresh_wallet, paid


@pytest.fixture
def wallet() -> Wallet:
    return fresh_wallet()


def test_in_from_a_card(wallet: Wallet) -> None:
    before = wallet.holds("balance"), wallet.holds("ccb")
    receipt = done(wallet, fill(wallet, wallet.method("ccb"), 300_000))
    assert (wallet.holds("balance"), wallet.holds("ccb")) == (before[0] + 300_000, before[1] - 300_000)
    assert wallet.snapshot.latest_bill and wallet.snapshot.latest_bill.id == receipt.bill_id
    assert titles(wallet, limit=2) == [("Into the balance", 300_000), ("Into the balance", -300_000)]
    assert titles(wallet, wallet.method("balance"), 1) == [("Into the balance", 300_000)]
    assert wallet.snapshot.attention.badge("tile/balance").text


@pytest.mark.parametrize(
    ("speed", "before", "after", "arrives"),
    [
        (Speed.TWO_HOURS, 119, 1, "2014-05-16T11:41:00+08:00"),
        (Speed.NEXT_DAY, 24 * 60 + 18, 1, "2014-05-17T10:00:00+08:00"),
    ],
)
def test_out_to_a_card(wallet: Wallet, speed: Speed, before: int, after: int, arrives: str) -> None:
    card, had, held = wallet.method("ccb"), wallet.holds("ccb"), wallet.holds("balance")
    receipt = done(wallet, send(wallet, card, 50_000, speed))
    assert receipt.values == {"arrives_at": arrives} and wallet.holds("balance") == held - 50_000
    assert [(each.account_id, each.amount_fen) for each in wallet.session.ask(OnTheWay())] == [(card, 50_000)]
    wallet.wait(minutes=before)
    assert wallet.holds("ccb") == had
    wallet.wait(minutes=after)
    assert wallet.holds("ccb") == had + 50_000 and not wallet.session.ask(OnTheWay())
    arrived = wallet.session.ask(BillsPage(limit=1, account_id=card)).rows[0]
    assert (arrived.at.isoformat(), arrived.amount_fen) == (arrives, 50_000)
    assert titles(wallet, wallet.method("balance"), 1) == [("Out of the balance", -50_000)]


def test_refusals_write_nothing(wallet: Wallet) -> None:
    card, balance = wallet.method("icbc"), wallet.method("balance")
    not_done(wallet, fill(wallet, balance, 100), RefusalCode.CARD_UNKNOWN)
    not_done(wallet, send(wallet, wallet.method("fund"), 100), RefusalCode.CARD_UNKNOWN)
    not_done(wallet, fill(wallet, card, 0), RefusalCode.AMOUNT_ZERO)
    not_done(wallet, send(wallet, card, 5_000_001), RefusalCode.AMOUNT_TOO_LARGE)
    not_done(wallet, fill(wallet, card, 500_001), RefusalCode.CARD_LIMIT_EXCEEDED)
    not_done(wallet, send(wallet, card, wallet.holds("balance") + 1), RefusalCode.BALANCE_NOT_ENOUGH)
    not_done(wallet, fill(wallet, wallet.method("ccb"), 2_148_001), RefusalCode.BALANCE_NOT_ENOUGH)
    assert wallet.session.send(fill(wallet, card, 100, WRONG)).values == {"tries_left": 2}  # type: ignore[union-attr]


def test_the_same_id_is_the_same_receipt(wallet: Wallet) -> None:
    command = send(wallet, wallet.method("ccb"), 5_000)
    first, held = wallet.session.send(command), wallet.holds("balance")
    assert wallet.session.send(command) == first and wallet.holds("balance") == held


def test_a_card_s_day(wallet: Wallet) -> None:
    """Agricultural Bank: 10,000.00 a day, whatever is paid with it; midnight gives it back."""
    card = bound(wallet, ABC)
    done(wallet, fill(wallet, card, 500_000))
    paid(wallet.pay(100_000, method=card))
    refusal = not_done(wallet, fill(wallet, card, 400_001), RefusalCode.CARD_DAY_LIMIT)
    assert refusal.values == {"most_fen": 1_000_000, "left_fen": 400_000, "method": card}
    done(wallet, send(wallet, card, 500_000))
    wallet.wait(hours=14)
    assert wallet.session.ask(CardCaps())[2].day_left_fen == 400_000
    not_done(wallet, FundIn(next(wallet.ids), card, 400_001, PASSWORD), RefusalCode.CARD_DAY_LIMIT)
    wallet.wait(minutes=19)
    assert wallet.session.ask(CardCaps())[2].day_left_fen == 1_000_000
    paid(wallet.session.send(FundIn(next(wallet.ids), card, 400_001, PASSWORD)))


def test_a_card_s_month(wallet: Wallet) -> None:
    """ICBC: 5,000.00 once and 50,000.00 a month. What was paid in May before the wallet was opened counts."""
    card, left = wallet.method("icbc"), wallet.session.ask(CardCaps())[0].month_left_fen
    assert left is not None and left < 5_000_000
    while left > 500_000:
        done(wallet, send(wallet, card, min(500_000, wallet.holds("balance")) or 1))
        wallet.wait(hours=2)
        done(wallet, fill(wallet, card, 500_000))
        left -= 500_000
        assert wallet.session.ask(CardCaps())[0].month_left_fen == left
    refusal = not_done(wallet, fill(wallet, card, left + 1), RefusalCode.CARD_MONTH_LIMIT)
    assert refusal.values == {"most_fen": 5_000_000, "left_fen": left, "method": card}
    wallet.wait(days=16)
    assert wallet.snapshot.now.month == 6
    done(wallet, fill(wallet, card, left + 1))


def test_a_till_takes_the_next_method_where_a_cap_is_reached(wallet: Wallet) -> None:
    card = bound(wallet, ABC)
    done(wallet, fill(wallet, card, 500_000))
    assert wallet.world.directory.methods[-1] == card
    for name in ("fund", "balance", "ccb"):
        while wallet.snapshot.account(wallet.method(name)).available_fen > 300_000:
            paid(wallet.pay(min(5_000_000, wallet.holds(name) - 100_000), method=name))
    outcome = wallet.charge(600_000)
    assert outcome.values["method"] == wallet.method("icbc")  # type: ignore[union-attr]
    assert outcome.values["available_fen"] == 500_000  # type: ignore[union-attr]
