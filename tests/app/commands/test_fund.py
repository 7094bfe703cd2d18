"""Money goes into Yu'e Bao, is confirmed, earns, and comes out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from app.commands.fund import OUT_A_DAY_FEN, FundIn, FundOut
from app.domain.bills import OWN_MOVES, BillKind
from app.domain.events import FundBought, FundConfirmed, FundIncomePosted, FundSold, NoticeDecided
from app.domain.fund import Rounding
from app.domain.receipts import Outcome, Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.times import CHINA
from app.domain.worlds import BuiltWorld
from app.queries.attention import NoticesPage
from app.queries.fund import FundIncomes, FundSeries
from app.queries.pages import BillById, BillsPage, EntriesPage
from app.queries.picture import whole_picture
from app.storage.store import SqlStore
from tests.app.wallets import PASSWORD, WRONG, Wallet, paid, quick_world, refused, wallet_on
from tests.moulds import in_memory

HELD = 2_924_043


def put_in(wallet: Wallet, amount_fen: int, method: str = "balance", **other: str) -> Outcome:
    account, password = wallet.method(method), other.get("password", PASSWORD)
    return wallet.session.send(FundIn(other.get("id") or next(wallet.ids), account, amount_fen, password))


def take_out(wallet: Wallet, amount_fen: int, to: str = "balance", **other: str) -> Outcome:
    account, password = wallet.method(to), other.get("password", PASSWORD)
    return wallet.session.send(FundOut(other.get("id") or next(wallet.ids), account, amount_fen, password))


def of_kind(wallet: Wallet, *kinds: type) -> list[object]:
    return [event for event in wallet.events() if isinstance(event, kinds)]


def values(outcome: Outcome) -> dict[str, int | str]:
    assert isinstance(outcome, Receipt | Refusal)
    return dict(outcome.values)


def reserve(wallet: Wallet, amount_fen: int) -> None:
    """Freeze units, as a deposit will."""
    from app.domain.ports import CommandRecord

    with wallet.store.work(wallet.snapshot.now) as work:
        work.reserve(wallet.method("fund"), amount_fen)
        work.commit(CommandRecord(next(wallet.ids), "", Receipt(""), ()))
    wallet.wait(minutes=1)
    wallet.session._snapshot = whole_picture(wallet.store.reader, wallet.world, wallet.snapshot.now)


def test_friday_morning_s_money_is_pending_till_monday(wallet: Wallet) -> None:
    receipt = put_in(wallet, 100_000)
    assert values(receipt) == {"confirmed_on": "2014-05-19", "first_income_on": "2014-05-20"}
    fund = wallet.snapshot.fund
    assert (wallet.holds("balance"), wallet.holds("fund")) == (20_450, HELD + 100_000)
    assert (fund.confirmed_fen, fund.pending_fen, fund.frozen_fen) == (HELD, 100_000, 0)
    assert fund.pending[0].confirmed_on == date(2014, 5, 19) and fund.available_fen == HELD
    assert fund.pending[0].bill_id == paid(receipt)
    assert wallet.snapshot.account(wallet.method("fund")).available_fen == HELD


def test_what_is_pending_does_not_earn_and_what_is_confirmed_does(wallet: Wallet) -> None:
    put_in(wallet, 100_000)
    wallet.wait(days=2)
    held, on = HELD, wallet.world.figures.income.on
    for day in (16, 17, 18):
        held += held * on(date(2014, 5, day)) // 10**8
    assert wallet.snapshot.fund.confirmed_fen == held
    wallet.wait(days=1)
    assert wallet.snapshot.fund.pending == ()
    assert wallet.holds("fund") == wallet.snapshot.fund.confirmed_fen == held + 100_000
    assert wallet.snapshot.fund.available_fen == held + 100_000
    assert [type(event) for event in of_kind(wallet, FundConfirmed)] == [FundConfirmed]
    wallet.wait(hours=12)
    assert wallet.holds("fund") == held + 100_000 + (held + 100_000) * on(date(2014, 5, 19)) // 10**8


def test_each_side_has_a_bill_whose_lines_equal_its_amount(wallet: Wallet) -> None:
    bill_id = paid(put_in(wallet, 12_345, "ccb"))
    into, out_of = wallet.session.ask(BillsPage(limit=2)).rows
    assert (into.id, into.kind, into.amount_fen, into.method) == (
        bill_id,
        BillKind.FUND_IN,
        12_345,
        wallet.method("fund"),
    )
    assert (out_of.kind, out_of.amount_fen, out_of.method) == (BillKind.FUND_IN, -12_345, wallet.method("ccb"))
    assert wallet.snapshot.latest_bill == into and into.kind in OWN_MOVES
    own = {account.id for account in wallet.snapshot.accounts}
    for bill in (into, out_of):
        lines = wallet.session.ask(BillById(bill.id)).lines
        assert sum(line.amount_fen for line in lines if line.account_id in own) == bill.amount_fen
    for name, bill in (("fund", into), ("ccb", out_of)):
        assert wallet.session.ask(BillsPage(limit=1, account_id=wallet.method(name))).rows == (bill,)
    assert wallet.ledger_total() == 0


def test_the_tile_says_what_happened_and_when_it_earns(wallet: Wallet) -> None:
    put_in(wallet, 100_000)
    told = wallet.session.ask(NoticesPage(limit=1)).rows[0]
    assert told.notice.leaves == ("tile/fund",) and told.notice.route == "account/fund"
    assert told.title.en == "Into Yu'e Bao"
    assert told.body.en == (
        "¥1,000.00 will be confirmed on Mon 19 May. "
        "The first income joins that evening and shows as yesterday's on Tue 20 May."
    )
    assert told.body.zh_CN == "¥1,000.00 将于5月19日确认份额，首笔收益当晚入账，5月20日显示为昨日收益。"
    wallet.wait(days=4)
    confirmed = wallet.session.ask(NoticesPage(limit=1)).rows[0]
    assert confirmed.sent_at == datetime(2014, 5, 19, 9, tzinfo=CHINA)
    assert confirmed.body.en == (
        "1,000.00 units earn from today on. The first income joins this evening and shows as yesterday's on Tue 20 May."
    )
    assert wallet.snapshot.attention.badge("tile/fund").count


@pytest.mark.parametrize(
    ("wait", "confirmed_on", "shown_on"),
    [
        ({"hours": 5}, "2014-05-19", "2014-05-20"),  # Friday 14:41: Monday, Tuesday
        ({"hours": 6}, "2014-05-20", "2014-05-21"),  # Friday 15:41, as the weekend: Tuesday, Wednesday
        ({"days": 3, "hours": 6}, "2014-05-21", "2014-05-22"),
        ({"days": 4, "hours": 6}, "2014-05-22", "2014-05-23"),
        ({"days": 5, "hours": 6}, "2014-05-23", "2014-05-24"),
        ({"days": 6, "hours": 6}, "2014-05-26", "2014-05-27"),
    ],
)
def test_the_first_income_joins_in_the_evening_and_shows_as_yesterday_s_the_day_after(
    wait: dict[str, int], confirmed_on: str, shown_on: str
) -> None:
    """As form, notice and page say it, for a wallet with nothing but what was put in."""
    wallet = wallet_on(SqlStore.in_memory(_with_nothing_in_the_fund()))
    wallet.wait(**wait)
    receipt = values(put_in(wallet, 100_000))
    assert (receipt["confirmed_on"], receipt["first_income_on"]) == (confirmed_on, shown_on)
    evening = datetime.fromisoformat(f"{confirmed_on}T18:00:00+08:00")
    seen = []
    for at in (evening - timedelta(minutes=1), evening, datetime.fromisoformat(f"{shown_on}T00:00:00+08:00")):
        wallet.wait(minutes=round((at - wallet.snapshot.now).total_seconds() / 60))
        fund, history = wallet.snapshot.fund, wallet.session.ask(FundIncomes()).rows
        seen.append(
            (fund.income_total_fen > 0, wallet.holds("fund") > 100_000, len(history), fund.income_yesterday_fen > 0)
        )
    assert seen == [(False, False, 0, False), (True, True, 1, False), (True, True, 1, True)]
    wallet.session.close()


def _with_nothing_in_the_fund() -> BuiltWorld:
    world = quick_world()
    return replace(
        world,
        accounts=tuple(
            replace(each, balance_fen=0) if each.id.endswith(":fund") else each for each in world.accounts
        ),
        entries=(), bills=(), entry_of_bill={}, messages=(),
    )  # fmt: skip


def test_money_comes_out_at_once(wallet: Wallet) -> None:
    receipt = take_out(wallet, 50_000, "icbc")
    assert wallet.holds("fund") == HELD - 50_000 and wallet.holds("icbc") == 1_263_218 + 50_000
    out_of, into = reversed(wallet.session.ask(BillsPage(limit=2)).rows)
    assert (out_of.amount_fen, into.amount_fen, into.id) == (-50_000, 50_000, paid(receipt))
    assert {out_of.kind, into.kind} == {BillKind.FUND_OUT}
    assert [type(event) for event in wallet.events()] == [FundSold, NoticeDecided]
    assert wallet.session.ask(NoticesPage(limit=1)).rows[0].body.en == "¥500.00 has arrived: ICBC (3021)."
    assert wallet.snapshot.fund.confirmed_fen == HELD - 50_000


def test_everything_confirmed_can_go_out_and_nothing_more(wallet: Wallet) -> None:
    put_in(wallet, 100_000)
    refusal = take_out(wallet, HELD + 1)
    assert refused(refusal) is RefusalCode.FUND_UNITS_NOT_ENOUGH
    assert values(refusal) == {"available_fen": HELD, "pending_fen": 100_000}
    paid(take_out(wallet, HELD))
    assert wallet.holds("fund") == wallet.snapshot.fund.pending_fen == 100_000
    wallet.wait(days=3)
    assert wallet.holds("fund") == 100_000 and of_kind(wallet, FundIncomePosted) == []


def test_frozen_units_stay_and_go_on_earning(wallet: Wallet) -> None:
    reserve(wallet, 2_900_000)
    fund = wallet.snapshot.fund
    assert (fund.confirmed_fen, fund.frozen_fen, fund.available_fen) == (HELD, 2_900_000, 24_043)
    assert refused(take_out(wallet, 24_044)) is RefusalCode.FUND_UNITS_NOT_ENOUGH
    assert refused(wallet.pay(24_044, "fund")) is RefusalCode.BALANCE_NOT_ENOUGH
    paid(take_out(wallet, 24_043))
    wallet.wait(hours=9)
    earned = 2_900_000 * 12986 // 10**8
    assert of_kind(wallet, FundIncomePosted) == [FundIncomePosted("2014-05-16", earned)]
    assert wallet.snapshot.fund.frozen_fen == 2_900_000 and wallet.snapshot.fund.available_fen == earned


def test_pending_units_pay_nobody(wallet: Wallet) -> None:
    put_in(wallet, 100_000)
    refusal = wallet.pay(HELD + 1, "fund")
    assert refused(refusal) is RefusalCode.BALANCE_NOT_ENOUGH and values(refusal)["available_fen"] == HELD
    paid(wallet.pay(HELD, "fund"))
    assert (wallet.snapshot.fund.confirmed_fen, wallet.snapshot.fund.pending_fen) == (0, 100_000)


def test_the_day_s_limit_is_refused_with_what_is_left(wallet: Wallet, monkeypatch: pytest.MonkeyPatch) -> None:
    assert OUT_A_DAY_FEN == 50_000_00
    monkeypatch.setattr("app.commands.fund.OUT_A_DAY_FEN", 30_000)
    paid(take_out(wallet, 20_000))
    refusal = take_out(wallet, 10_001)
    assert refused(refusal) is RefusalCode.FUND_DAY_LIMIT
    assert values(refusal) == {"left_fen": 10_000, "most_fen": 30_000}
    paid(take_out(wallet, 10_000))
    wallet.wait(hours=14, minutes=18)
    assert refused(take_out(wallet, 1)) is RefusalCode.FUND_DAY_LIMIT
    wallet.wait(minutes=1)
    paid(take_out(wallet, 30_000))


@pytest.mark.parametrize(
    ("method", "amount", "code"),
    [
        ("balance", 0, RefusalCode.AMOUNT_ZERO),
        ("balance", -5, RefusalCode.AMOUNT_ZERO),
        ("balance", 5_000_001, RefusalCode.AMOUNT_TOO_LARGE),
        ("balance", 120_451, RefusalCode.BALANCE_NOT_ENOUGH),
        ("icbc", 500_001, RefusalCode.CARD_LIMIT_EXCEEDED),
        ("fund", 100, RefusalCode.METHOD_UNKNOWN),
    ],
)
def test_why_not_in(wallet: Wallet, method: str, amount: int, code: RefusalCode) -> None:
    before = wallet.snapshot
    assert refused(put_in(wallet, amount, method)) is code
    assert wallet.snapshot is before


def test_the_password_is_asked_for_and_locks(wallet: Wallet) -> None:
    assert refused(put_in(wallet, 100, password=WRONG)) is RefusalCode.PASSWORD_WRONG
    assert refused(take_out(wallet, 100, password=WRONG)) is RefusalCode.PASSWORD_WRONG
    assert refused(put_in(wallet, 100, password=WRONG)) is RefusalCode.PASSWORD_LOCKED
    assert refused(take_out(wallet, 100)) is RefusalCode.PASSWORD_LOCKED
    assert wallet.holds("fund") == HELD
    assert PASSWORD not in repr(FundIn("x", "y", 1, PASSWORD)) + repr(FundOut("x", "y", 1, PASSWORD))


def test_the_same_id_twice_is_one_order(wallet: Wallet) -> None:
    first, second = put_in(wallet, 5_000, id="once"), put_in(wallet, 5_000, id="once")
    assert first == second and values(second)["confirmed_on"] == "2014-05-19"
    assert wallet.snapshot.fund.pending_fen == 5_000
    out, again = take_out(wallet, 300, id="out"), take_out(wallet, 300, id="out")
    assert out == again and wallet.holds("fund") == HELD + 4_700
    assert refused(take_out(wallet, 301, id="out")) is RefusalCode.COMMAND_ID_REUSED


def test_the_picture_after_each_step_is_that_of_the_store(wallet: Wallet) -> None:
    def same() -> bool:
        return wallet.snapshot == whole_picture(wallet.store.reader, wallet.world, wallet.snapshot.now)

    for step in (
        lambda: put_in(wallet, 5_000), lambda: wallet.pay(700, "fund"), lambda: take_out(wallet, 300, "ccb"),
        lambda: wallet.wait(hours=9), lambda: wallet.wait(days=2, hours=13), lambda: wallet.wait(hours=2),
        lambda: wallet.wait(days=3), lambda: put_in(wallet, 10, "icbc"),
        lambda: wallet.wait(days=30),
    ):  # fmt: skip
        step()
        assert same()
    assert of_kind(wallet, FundBought) != []


def test_half_up_is_the_world_s_to_choose() -> None:
    wallet = wallet_on(in_memory(quick_world()), Rounding.HALF_UP)
    wallet.wait(hours=9)
    assert of_kind(wallet, FundIncomePosted) == [FundIncomePosted("2014-05-16", (HELD * 12986 + 5 * 10**7) // 10**8)]
    assert wallet.snapshot.fund.rounding is Rounding.HALF_UP
    wallet.session.close()


def test_income_history_is_paged_by_day(wallet: Wallet) -> None:
    wallet.wait(days=10)
    first = wallet.session.ask(FundIncomes(limit=7))
    assert [f"{row.day:%m-%d}" for row in first.rows] == ["05-25", "05-24", "05-23", "05-22", "05-21", "05-20", "05-19"]
    days, after = list(first.rows), first.next_key
    while after is not None:
        page = wallet.session.ask(FundIncomes(after, 100))
        days, after = days + list(page.rows), page.next_key
    assert len(days) == len({row.day for row in days})
    assert sum(row.amount_fen for row in days) == wallet.snapshot.fund.income_total_fen
    entries = wallet.session.ask(EntriesPage(limit=10_000)).rows
    assert len(days) == sum(entry.kind == "fund_income" for entry in entries)
    assert days[10].day == date(2014, 5, 15) and days[10].amount_fen > 0


@pytest.mark.parametrize(("days", "count"), [(7, 7), (30, 30), (90, 90), (None, 319)])
def test_curves_end_yesterday(wallet: Wallet, days: int | None, count: int) -> None:
    points = wallet.session.ask(FundSeries(days))
    assert len(points) == count and points[-1].day == date(2014, 5, 15)
    assert (points[-1].yield_text, points[-1].per_10k_text) == ("4.888", "1.2971")
    assert points[-1].income_fen == wallet.snapshot.fund.income_yesterday_fen
