"""What a move's page says before the wallet is asked agrees with what the wallet then does."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from app.commands.clock import AdvanceClock
from app.commands.wealth.balance import Speed
from app.domain.fund import Rounding
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.texts import Text
from app.domain.times import CHINA
from app.queries.fund import FundTerms
from app.queries.wealth import CardCaps, TermProducts
from tests.app.wallets import PASSWORD, Wallet, fresh_wallet
from ui.format import money
from ui.viewmodels.holdings import moves
from ui.viewmodels.holdings.fund import FundViewModel
from ui.viewmodels.holdings.moves import Known, Moving

OUT_OF_ALL = "fund", "icbc", "ccb", "balance"


def known(wallet: Wallet) -> Known:
    product = wallet.session.ask(TermProducts())[0]
    return Known(wallet.session.ask(FundTerms()), wallet.session.ask(CardCaps()), product)


@pytest.mark.parametrize(
    ("kind", "account", "amount_fen", "code"),
    [
        ("fund_in", "balance", 120_450, None),
        ("fund_in", "balance", 120_451, RefusalCode.BALANCE_NOT_ENOUGH),
        ("fund_in", "icbc", 500_000, None),
        ("fund_in", "icbc", 500_001, RefusalCode.CARD_LIMIT_EXCEEDED),
        ("fund_in", "ccb", 2_148_001, RefusalCode.BALANCE_NOT_ENOUGH),
        ("fund_out", "ccb", 2_924_043, None),
        ("fund_out", "ccb", 2_924_044, RefusalCode.FUND_UNITS_NOT_ENOUGH),
        ("fund_out", "balance", 5_000_001, RefusalCode.AMOUNT_TOO_LARGE),
        ("balance_in", "icbc", 500_001, RefusalCode.CARD_LIMIT_EXCEEDED),
        ("balance_in", "icbc", 0, RefusalCode.AMOUNT_ZERO),
        ("balance_out", "ccb", 120_450, None),
        ("balance_out", "ccb", 120_451, RefusalCode.BALANCE_NOT_ENOUGH),
        ("term", "fund", 9_999, RefusalCode.AMOUNT_BELOW_LEAST),
        ("term", "fund", 10_000, None),
    ],
)
def test_the_page_refuses_what_the_wallet_refuses(
    kind: str, account: str, amount_fen: int, code: RefusalCode | None
) -> None:
    wallet = fresh_wallet()
    facts, moving = known(wallet), Moving(kind, wallet.method(account), amount_fen)
    said = moves.why_not(moving, wallet.snapshot, facts)
    assert (said.code if said else None) is code
    outcome = wallet.session.send(moves.command(moving, "once", PASSWORD, facts))
    assert (outcome.code if isinstance(outcome, Refusal) else None) is code


@pytest.mark.parametrize("kind", moves.KINDS)
def test_as_much_as_possible_can_be_moved_and_a_fen_more_cannot(kind: str) -> None:
    wallet = fresh_wallet()
    account = wallet.method("icbc" if kind != "term" else "fund")
    facts = known(wallet)
    most = moves.most(Moving(kind, account), wallet.snapshot, facts)
    assert moves.why_not(Moving(kind, account, most + 1), wallet.snapshot, facts) is not None
    outcome = wallet.session.send(moves.command(Moving(kind, account, most), "once", PASSWORD, facts))
    assert isinstance(outcome, Receipt)


def test_the_day_limit_is_of_the_day() -> None:
    wallet = fresh_wallet()
    balance = wallet.method("balance")
    fill = Moving("fund_in", wallet.method("ccb"), 2_148_000)
    wallet.session.send(moves.command(fill, "fill", PASSWORD, known(wallet)))
    wallet.wait(days=5)
    out = Moving("fund_out", balance, 3_000_000)
    assert isinstance(wallet.session.send(moves.command(out, "out", PASSWORD, known(wallet))), Receipt)
    said = moves.why_not(replace_amount(out, 2_000_001), wallet.snapshot, known(wallet))
    assert said == Refusal(RefusalCode.FUND_DAY_LIMIT, {"left_fen": 2_000_000, "most_fen": 5_000_000})
    assert moves.most(out, wallet.snapshot, known(wallet)) == 2_000_000
    assert wallet.session.send(moves.command(replace_amount(out, 2_000_001), "more", PASSWORD, known(wallet))) == said
    wallet.wait(days=1)
    assert moves.why_not(replace_amount(out, 2_000_001), wallet.snapshot, known(wallet)) is None


def replace_amount(moving: Moving, amount_fen: int) -> Moving:
    return moving._replace(amount_fen=amount_fen)


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (
            (2014, 5, 16, 14, 59),
            "Confirmed on Mon 19 May. First income that evening, shown as yesterday's on Tue 20 May.",
        ),
        (
            (2014, 5, 16, 15, 0),
            "Confirmed on Tue 20 May. First income that evening, shown as yesterday's on Wed 21 May.",
        ),
        (
            (2014, 5, 22, 15, 0),
            "Confirmed on Mon 26 May. First income that evening, shown as yesterday's on Tue 27 May.",
        ),
        (
            (2014, 5, 21, 15, 0),
            "Confirmed on Fri 23 May. First income that evening, shown as yesterday's on Sat 24 May.",
        ),
        ((2014, 5, 30, 14, 0), "Confirmed on Tue 3 Jun. First income that evening, shown as yesterday's on Wed 4 Jun."),
    ],
)
def test_the_page_says_the_days_and_the_result_says_the_same(at: tuple[int, int, int, int, int], said: str) -> None:
    wallet = fresh_wallet()
    seconds = (datetime(*at, tzinfo=CHINA) - wallet.snapshot.now).total_seconds()
    wallet.session.send(AdvanceClock("clock", round(seconds)))
    moving, facts = Moving("fund_in", wallet.method("balance"), 100), known(wallet)
    assert moves.when(moving, wallet.snapshot, facts, "en")[0] == said
    receipt = wallet.session.send(moves.command(moving, "in", PASSWORD, facts))
    assert isinstance(receipt, Receipt)
    assert moves.told("fund_in", receipt, moving.account, wallet.snapshot, "en") == ("Transferred in", said)


def test_a_slower_way_to_a_card_says_so() -> None:
    wallet = fresh_wallet()
    moving = Moving("balance_out", wallet.method("ccb"), 100, Speed.NEXT_DAY)
    assert moves.when(moving, wallet.snapshot, known(wallet), "en") == ("On the card by Sat 17 May 10:00.",)


def test_frozen_units_stand_apart_and_half_up_is_named() -> None:
    wallet = fresh_wallet()
    fund = replace(wallet.snapshot.fund, frozen_fen=300_000, rounding=Rounding.HALF_UP)
    snapshot = replace(wallet.snapshot, fund=fund)

    class Still:
        language, snapshot = "en", None

    page = FundViewModel(Still(), None)  # type: ignore[arg-type]
    state = page._derive(fund, snapshot)
    assert state.frozen_text == "3,000.00" and "half up" in state.rounding_text


def test_the_veil_hides_sign_and_size_of_every_amount() -> None:
    money.VEIL.drawn = True
    try:
        told = {each(fen) for each in (money.yuan, money.signed_yuan) for fen in (-1, 0, 123_456)}
        assert told == {"****"} and money.yuan_sign(-5) == "¥****"
    finally:
        money.VEIL.drawn = False
    assert money.yuan(123_456) == "1,234.56"


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("fund_in", "确认转入"),
        ("fund_out", "确认转出"),
        ("balance_in", "确认转入"),
        ("balance_out", "确认转出"),
        ("term", "确认存入"),
    ],
)
def test_ones_own_money_is_moved_and_not_paid_to_anybody(kind: str, said: str) -> None:
    moving = Moving(kind, "balance", 100)
    assert moves.title(moving).zh_CN == said
    assert "付" not in moves.toward(moving, Text("Balance", "余额")).zh_CN
