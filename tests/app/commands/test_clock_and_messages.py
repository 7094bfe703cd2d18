"""Time passes, Yu'e Bao earns, messages are read."""

from __future__ import annotations

import pytest

from app.commands.clock import AdvanceClock
from app.domain.events import ClockAdvanced, FundIncomePosted, MessagesSeen, NoticesSeen
from app.domain.receipts import Receipt
from app.domain.refusals import RefusalCode
from app.domain.snapshot import WalletSnapshot
from app.queries.pages import EntriesPage, FeedPage
from tests.app.wallets import Wallet, refused


def test_a_minute_passes_without_an_event(wallet: Wallet) -> None:
    assert isinstance(wallet.wait(minutes=1), Receipt)
    assert f"{wallet.snapshot.now:%H:%M}" == "09:42"
    assert wallet.snapshot.version == 1
    assert wallet.events() == []


def test_an_hour_is_an_event(wallet: Wallet) -> None:
    wallet.wait(hours=1)
    assert wallet.events() == [ClockAdvanced(3600)]


def test_nothing_happens_in_no_time(wallet: Wallet) -> None:
    assert isinstance(wallet.wait(), Receipt)
    assert wallet.snapshot.version == 0


@pytest.mark.parametrize(
    ("seconds", "code"),
    [(-1, RefusalCode.CLOCK_BACKWARDS), (10**9, RefusalCode.CLOCK_TOO_FAR), (10**30, RefusalCode.CLOCK_TOO_FAR)],
)
def test_the_clock_goes_forward_within_reason(wallet: Wallet, seconds: int, code: RefusalCode) -> None:
    assert refused(wallet.session.send(AdvanceClock("odd", seconds))) is code
    assert wallet.snapshot.version == 0


def test_six_in_the_evening_posts_the_income_of_a_trading_day(wallet: Wallet) -> None:
    fund, income = wallet.holds("fund"), 29_240_43 * 12986 // 10**8
    wallet.wait(hours=8, minutes=18)
    assert wallet.holds("fund") == fund
    wallet.wait(minutes=1)
    assert wallet.events()[1:] == [FundIncomePosted("2014-05-16", income)]
    assert wallet.holds("fund") == fund + income
    newest = wallet.session.ask(EntriesPage(limit=1)).rows[0]
    assert (newest.kind, f"{newest.at:%d %H:%M}") == ("fund_income", "16 18:00")


def test_it_shows_as_yesterdays_after_midnight(wallet: Wallet) -> None:
    income, before = 29_240_43 * 12986 // 10**8, wallet.snapshot.fund
    wallet.wait(hours=9)
    assert wallet.snapshot.fund.income_yesterday_fen == before.income_yesterday_fen
    assert wallet.snapshot.fund.income_total_fen == before.income_total_fen + income
    wallet.wait(hours=6)
    assert wallet.snapshot.fund.income_yesterday_fen == income
    assert wallet.snapshot.fund.yield_7d == "4.874"


def test_a_saturday_earns_too_and_posts_in_the_morning(wallet: Wallet) -> None:
    wallet.wait(hours=22)
    assert [event.day for event in wallet.events() if isinstance(event, FundIncomePosted)] == ["2014-05-16"]
    wallet.wait(minutes=29)
    newest = wallet.session.ask(EntriesPage(limit=1)).rows[0]
    assert (newest.kind, f"{newest.at:%d %H:%M}") == ("fund_income", "17 08:10")


def test_a_week_posts_seven_incomes_each_on_the_last(wallet: Wallet) -> None:
    before: WalletSnapshot = wallet.snapshot
    held = wallet.holds("fund")
    wallet.wait(days=7)
    posted = [event for event in wallet.events() if isinstance(event, FundIncomePosted)]
    for event in posted:
        assert event.amount_fen == held * _per_10k(wallet, event.day) // 10**8
        held += event.amount_fen
    assert [event.day[-2:] for event in posted] == ["16", "17", "18", "19", "20", "21", "22"]
    assert wallet.holds("fund") == held
    assert wallet.snapshot.fund.income_total_fen - before.fund.income_total_fen == sum(e.amount_fen for e in posted)
    assert wallet.ledger_total() == 0


def test_seven_single_days_earn_what_one_step_of_seven_does(wallet: Wallet) -> None:
    from tests.app.wallets import fresh_wallet

    for _ in range(7):
        wallet.wait(days=1)
    other = fresh_wallet()
    other.wait(days=7)
    assert wallet.holds("fund") == other.holds("fund")
    assert wallet.snapshot.fund == other.snapshot.fund


def test_a_year_ahead_the_last_figure_is_held(wallet: Wallet) -> None:
    wallet.wait(days=366)
    assert wallet.snapshot.fund.yield_7d == "4.168"
    assert len(wallet.events()) == 1 + 367


def test_opening_a_window_reads_all_of_it(wallet: Wallet) -> None:
    assert wallet.snapshot.unread == 3
    wallet.see("yhd")
    assert wallet.snapshot.unread == 1
    assert wallet.events() == [MessagesSeen("yhd", 2), NoticesSeen("window/yhd", 2)]
    assert all(message.read for message in wallet.session.ask(FeedPage("yhd")).rows)


def test_nothing_is_written_where_nothing_is_unread(wallet: Wallet) -> None:
    before = wallet.snapshot
    assert isinstance(wallet.see("yintai"), Receipt)
    assert wallet.snapshot is before


def test_a_window_that_is_not_there_is_unknown(wallet: Wallet) -> None:
    assert refused(wallet.see("nobody")) is RefusalCode.WINDOW_UNKNOWN


def _per_10k(wallet: Wallet, day: str) -> int:
    from datetime import date

    return wallet.world.figures.income.on(date.fromisoformat(day))
