"""Asking the wallet, page by page."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from app.queries import registry
from app.queries.pages import BillById, BillsPage, EntriesPage, EventsPage, FeedPage, LedgerTotal, Page
from app.queries.registry import READERS, Query
from tests.app.unions import union_of
from tests.app.wallets import Wallet, paid

PAGES: list[tuple[Callable[..., Any], int]] = [
    (BillsPage, 201),
    (partial(FeedPage, "yhd"), 4),
    (EntriesPage, 523),
    (EventsPage, 3),
]


def all_of(wallet: Wallet, page: Callable[..., Any], limit: int) -> list[Any]:
    rows, after = [], None
    while True:
        answer: Page[Any] = wallet.session.ask(page(after=after, limit=limit))
        assert len(answer.rows) <= limit
        rows += answer.rows
        if answer.next_key is None:
            return rows
        after = answer.next_key


@pytest.mark.parametrize(("page", "count"), PAGES)
@pytest.mark.parametrize("limit", [1, 7, 67, 201, 1000])
def test_pages_put_together_are_everything_newest_first(wallet: Wallet, page: Any, count: int, limit: int) -> None:
    paid(wallet.pay())
    rows = all_of(wallet, page, limit)
    assert len(rows) == count
    keys = [row.seq if hasattr(row, "seq") else row.id for row in rows]
    assert keys == sorted(keys, reverse=True)
    assert [row.at for row in rows] == sorted((row.at for row in rows), reverse=True)


def test_a_page_that_ends_exactly_has_no_next(wallet: Wallet) -> None:
    assert wallet.session.ask(BillsPage(limit=200)).next_key is None
    assert wallet.session.ask(BillsPage(limit=199)).next_key == 2


def test_an_accounts_bills_are_its_own(wallet: Wallet) -> None:
    together = 0
    for name in ("balance", "fund", "icbc", "ccb"):
        rows = wallet.session.ask(BillsPage(limit=500, account_id=wallet.method(name))).rows
        assert {bill.method for bill in rows} == {wallet.method(name)}
        together += len(rows)
    assert together == 200


def test_a_bill_and_its_lines(wallet: Wallet) -> None:
    for bill in wallet.session.ask(BillsPage(limit=200)).rows:
        detail = wallet.session.ask(BillById(bill.id))
        assert detail.bill == bill
        own = [line.amount_fen for line in detail.lines if line.account_id.startswith("lin_xiaoyu:")]
        assert sum(own) == bill.amount_fen
        assert sum(line.amount_fen for line in detail.lines) == 0
    assert wallet.session.ask(BillById(9_999)) is None


def test_a_windows_feed_holds_only_its_messages(wallet: Wallet) -> None:
    feeds = [wallet.session.ask(FeedPage(window.merchant_id)).rows for window in wallet.snapshot.windows]
    assert sum(map(len, feeds)) == 10
    assert all({message.merchant_id for message in feed} == {feed[0].merchant_id} for feed in feeds)


def test_a_stranger_has_no_feed(wallet: Wallet) -> None:
    assert wallet.session.ask(FeedPage("nobody")) == Page((), None)
    assert wallet.session.ask(EventsPage()) == Page((), None)


def test_the_ledger_sums_to_nothing(wallet: Wallet) -> None:
    assert wallet.session.ask(LedgerTotal()) == 0


def test_every_query_has_its_reader() -> None:
    assert set(READERS.whole()) == union_of(Query, registry, READERS)
