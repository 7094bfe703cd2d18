"""Looking through bills: whatever is asked, the pages put together are what a plain look over all of them finds."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.bills import OWN_MOVES, Bill, BillKind
from app.domain.summaries import MonthSummary, Totals
from app.domain.texts import Text
from app.queries.bills import BillMonths, BillsSummary
from app.queries.pages import BillsPage, Page
from app.storage import bills as storage
from app.storage.bill_days import NEWEST
from tests.app.commands.test_refunds import refund
from tests.app.commands.test_trades import opened, pay
from tests.app.wallets import Wallet, fresh_wallet, paid

PAST = [f"2013-{month:02d}" for month in range(6, 13)] + [f"2014-{month:02d}" for month in range(1, 8)]


def lived() -> Wallet:
    """A wallet after some weeks more, with refunds, and with bills of today that are in no day's sum yet."""
    wallet = fresh_wallet()
    for place, merchant in enumerate(["yhd", "lashou", "yhd"]):
        bill_id = paid(wallet.pay(1_000 + place, merchant=merchant))
        paid(refund(wallet, 100 + place, bill_id=bill_id))
        wallet.wait(days=10)
    paid(pay(wallet, opened(wallet, subject=odd_words())))
    return wallet


def odd_words() -> Text:
    return Text("Half_price 100% pens", "半价两支笔")


@pytest.fixture(scope="module")
def wallet():
    opened_wallet = lived()
    yield opened_wallet
    opened_wallet.session.close()


def everything(wallet: Wallet) -> list[Bill]:
    return list(wallet.session.ask(BillsPage(limit=10_000)).rows)


def put_together(wallet: Wallet, **asked) -> list[Bill]:
    rows: list[Bill] = []
    after = None
    for _ in range(10_000):
        page: Page[Bill] = wallet.session.ask(BillsPage(after=after, **asked))
        assert len(page.rows) <= asked.get("limit", 40)
        assert page.searched_to is None or page.next_key is not None
        rows += page.rows
        if page.next_key is None:
            return rows
        assert after is None or page.next_key < after, "it comes further with every page"
        after = page.next_key
    raise AssertionError("the pages do not end")


SEARCHES: list[tuple[str, Callable[[Bill], bool]]] = [
    ("", lambda bill: True),
    ("pens", lambda bill: "pens" in bill.title.en),
    ("PENS", lambda bill: "pens" in bill.title.en),
    ("half_price 100%", lambda bill: "Half_price" in bill.title.en),
    ("%", lambda bill: "%" in bill.title.en),
    ("_", lambda bill: "_" in bill.title.en),
    ("\\", lambda bill: False),
    ("两支", lambda bill: "两支" in bill.title.zh_CN),
    ("yhd", lambda bill: bill.merchant_id == "yhd" or "yhd" in bill.title.en.lower()),
    ("10", lambda bill: 1_000 <= abs(bill.amount_fen) <= 1_099 or "10" in bill.title.en),
    ("10.01", lambda bill: abs(bill.amount_fen) == 1_001),
    ("000203", lambda bill: bill.number.endswith("000203")),
    ("nothing at all", lambda bill: False),
]  # fmt: skip
kinds_sets = st.frozensets(st.sampled_from(list(BillKind)), max_size=3)


@pytest.mark.parametrize("most", [1, 7, 50_000])
@given(st.sampled_from(SEARCHES), kinds_sets, st.none() | st.sampled_from(PAST), st.booleans(), st.integers(1, 90))
@settings(
    max_examples=60, deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)  # fmt: skip
def test_any_look(wallet: Wallet, most: int, search, kinds, month, own, limit) -> None:
    words, holds = search
    account = wallet.method("fund") if own else None
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(storage, "MOST_LOOKED_AT", most)
        found = put_together(wallet, search=words, kinds=kinds, month=month, account_id=account, limit=limit)
    plain = [
        bill for bill in everything(wallet)
        if holds(bill) and (not kinds or bill.kind in kinds) and month in (None, f"{bill.at:%Y-%m}")
        and account in (None, bill.method)
    ]  # fmt: skip
    assert found == plain


def test_a_whole_number_finds_its_bill_and_no_other(wallet: Wallet) -> None:
    for bill in everything(wallet)[::40]:
        assert put_together(wallet, search=bill.number) == [bill]
        assert put_together(wallet, search=f"{bill.number[:7]} {bill.number[7:]}") == [bill]
        assert put_together(wallet, search=bill.number[10:]) == [bill]
        other = f"{'3' if bill.number[0] == '2' else '2'}{bill.number[1:]}"
        assert put_together(wallet, search=other) == []


def test_a_look_cut_short_says_how_far_it_came(wallet: Wallet, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(storage, "MOST_LOOKED_AT", 50)
    page = wallet.session.ask(BillsPage(search="nothing at all"))
    assert page.rows == () and page.next_key is not None
    looked_at = [bill for bill in everything(wallet) if bill.id >= page.next_key]
    assert len(looked_at) == 50 and page.searched_to == looked_at[-1].at
    bills = everything(wallet)
    page = wallet.session.ask(BillsPage(limit=3))
    assert (page.rows, page.searched_to) == (tuple(bills[:3]), None), "a plain page is never cut short"


def test_no_month_is_an_error(wallet: Wallet) -> None:
    with pytest.raises(ValueError, match="no month"):
        wallet.session.ask(BillsPage(month="May"))


def plain_summary(bills: list[Bill], month: str) -> MonthSummary:
    by_kind: dict[BillKind, Totals] = {}
    by_day: dict[str, Totals] = {}
    for bill in bills:
        if f"{bill.at:%Y-%m}" == month:
            one = Totals(max(0, -bill.amount_fen), max(0, bill.amount_fen), 1)
            by_kind[bill.kind] = by_kind.get(bill.kind, Totals()).plus(one)
            if bill.kind is not BillKind.REFUND and bill.kind not in OWN_MOVES:
                day = bill.at.date().isoformat()
                by_day[day] = by_day.get(day, Totals()).plus(one)
    total = Totals(*map(sum, zip(*by_day.values(), strict=True))) if by_day else Totals()
    refunded = by_kind.get(BillKind.REFUND, Totals()).in_fen
    return MonthSummary(month, total, refunded, by_kind, tuple(sorted(by_day.items())))


def summaries_hold(wallet: Wallet) -> None:
    bills, months = everything(wallet), wallet.session.ask(BillMonths())
    assert [each.month for each in months] == sorted({f"{bill.at:%Y-%m}" for bill in bills}, reverse=True)
    assert sum(each.count for each in months) == len(bills)
    for month in [*PAST, "2099-01"]:
        assert wallet.session.ask(BillsSummary(month)) == plain_summary(bills, month)


def test_summaries_of_every_month(wallet: Wallet) -> None:
    summaries_hold(wallet)
    june = wallet.session.ask(BillsSummary("2014-06"))
    assert june.refunded_fen == 102 and june.by_kind[BillKind.REFUND] == Totals(0, 102, 1)


def test_summaries_hold_at_every_step(wallet: Wallet) -> None:
    """Between midnights, just after one, and with days nobody paid on."""
    other = fresh_wallet()
    summaries_hold(other)
    for step in ({"minutes": 1}, {"hours": 14, "minutes": 18}, {"minutes": 1}, {"days": 3}, {"days": 40}):
        bill_id = paid(other.pay(777, "ccb"))
        summaries_hold(other)
        other.wait(**step)
        paid(refund(other, 7, bill_id=bill_id))
        summaries_hold(other)
    other.session.close()


def test_a_day_is_summed_when_it_is_over_and_not_before() -> None:
    """A payment writes nothing for summaries; midnight does, so that what is left to add up stays a day's."""
    other = fresh_wallet()
    first, second = paid(other.pay()), paid(other.pay())
    wire = other.store.reader.bills._wire
    assert wire.one(NEWEST) == (second, first - 1)
    other.wait(hours=14, minutes=18)
    assert wire.one(NEWEST) == (second, first - 1), "it is still the same day"
    other.wait(minutes=1)
    assert wire.one(NEWEST) == (second, second)
    other.session.close()
