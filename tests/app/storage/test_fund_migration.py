"""A world of schema 3, which posted each day's income at midnight, opens: nothing is lost, nothing is posted twice."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from app.domain.times import CHINA, to_stamp
from app.queries.fund import FundIncomes
from app.queries.pages import EntriesPage
from app.storage.store import SqlStore
from tests.app.storage.old_worlds import SCHEMA_3, change, make_old
from tests.app.wallets import WORLD, Wallet, quick_world, wallet_on

HELD, INCOME = 2_924_043, 2_924_043 * 12986 // 10**8


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / f"{WORLD}.sqlite"
    SqlStore.create(path, quick_world())
    make_old(path, 3, SCHEMA_3)
    return path


def stamp(*moment: int) -> int:
    return to_stamp(datetime(2014, 5, *moment, tzinfo=CHINA))  # type: ignore[misc]


def incomes(wallet: Wallet) -> dict[str, int]:
    rows = wallet.session.ask(FundIncomes(limit=1000)).rows
    found = {row.day.isoformat(): row.amount_fen for row in rows}
    assert len(found) == len(rows)
    assert sum(found.values()) == wallet.snapshot.fund.income_total_fen
    posted = [entry for entry in wallet.session.ask(EntriesPage(limit=10_000)).rows if entry.kind == "fund_income"]
    assert len(posted) == len(found)
    return found


def test_the_history_is_kept_day_by_day(old: Path) -> None:
    wallet, new = wallet_on(SqlStore.on_disk(old)), wallet_on(SqlStore.in_memory(quick_world()))
    assert replace(wallet.snapshot, offers=()) == replace(new.snapshot, offers=())
    assert wallet.snapshot.offers == new.snapshot.offers[:1]
    assert incomes(wallet) == incomes(new)
    assert max(incomes(wallet)) == "2014-05-15" and wallet.holds("fund") == HELD
    wallet.session.close()


def test_an_evening_whose_hour_has_passed_is_posted_with_the_next_minute(old: Path) -> None:
    change(old, f"UPDATE wallet SET now = {stamp(16, 20, 0)}")
    wallet = wallet_on(SqlStore.on_disk(old))
    assert wallet.holds("fund") == HELD
    wallet.wait(minutes=1)
    assert wallet.holds("fund") == HELD + INCOME and incomes(wallet)["2014-05-16"] == INCOME
    newest = wallet.session.ask(EntriesPage(limit=1)).rows[0]
    assert f"{newest.at:%d %H:%M}" == "16 20:00"
    wallet.wait(hours=5)
    assert wallet.holds("fund") == HELD + INCOME
    wallet.session.close()


def test_what_midnight_posted_is_not_posted_again(old: Path) -> None:
    fund = f"(SELECT id FROM accounts WHERE kind = 'fund'), {INCOME}"
    change(
        old,
        f"""
        INSERT INTO entries (at, kind) VALUES ({stamp(17, 0, 0)}, 'fund_income');
        INSERT INTO postings SELECT max(id), 0, 'world', -{INCOME} FROM entries;
        INSERT INTO postings SELECT max(id), 1, {fund} FROM entries;
        UPDATE accounts SET balance_fen = balance_fen + {INCOME} WHERE kind = 'fund';
        UPDATE accounts SET balance_fen = balance_fen - {INCOME} WHERE kind = 'world';
        UPDATE wallet SET now = {stamp(17, 0, 30)};
    """,
    )
    wallet = wallet_on(SqlStore.on_disk(old))
    assert wallet.snapshot.fund.income_yesterday_fen == INCOME
    wallet.wait(days=3)
    found = incomes(wallet)
    assert Counter(day[:7] for day in found)["2014-05"] == 19
    assert found["2014-05-16"] == INCOME and found["2014-05-17"] > 0
    assert wallet.ledger_total() == 0
    wallet.session.close()
