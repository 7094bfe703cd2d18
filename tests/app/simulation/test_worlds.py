"""The quiet morning is what it says, the same every time; a wrong document says what is wrong."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections import Counter
from datetime import datetime
from pathlib import Path

import pytest

from app import bootstrap
from app.bootstrap import built_world, open_wallet
from app.domain.bills import BillKind
from app.domain.times import CHINA
from app.domain.worlds import WorldDocumentError
from app.queries.pages import BillsPage, EntriesPage, FeedPage
from app.resources import resource_folder
from app.simulation.worlds.document import read_world
from app.storage.store import SqlStore
from app.worlds import list_worlds
from tests.app.wallets import Wallet

ROOT = Path(__file__).parents[3]
DOCUMENT = resource_folder("worlds") / "quiet_morning.toml"
DUMP = "from tests.app.simulation.test_worlds import fingerprint; print(fingerprint())"


def dump() -> str:
    """Every table and row of a newly built world as SQL."""
    store = SqlStore.in_memory(built_world("quiet_morning"))
    driver = store._connection.connection.driver_connection
    assert driver is not None
    return "\n".join(driver.iterdump())


def fingerprint() -> str:
    return hashlib.sha256(dump().encode()).hexdigest()


def test_it_is_built_the_same_every_time() -> None:
    assert dump() == dump()


@pytest.mark.parametrize("hash_seed", ["1", "4711"])
def test_it_is_built_the_same_in_another_process(hash_seed: str) -> None:
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed, "TZ": "America/New_York"}
    other = subprocess.run(
        [sys.executable, "-c", DUMP], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    assert other.stdout.strip() == fingerprint()


def test_it_is_friday_morning(wallet: Wallet) -> None:
    snapshot = wallet.snapshot
    assert snapshot.now == datetime(2014, 5, 16, 9, 41, tzinfo=CHINA)
    assert (snapshot.world_name.en, snapshot.world_name.zh_CN) == ("A quiet morning", "安静的早晨")
    assert snapshot.person.name.zh_CN == "林晓雨"
    assert snapshot.demo_password == "147258"
    assert (snapshot.version, snapshot.attention.pushes) == (0, ())


def test_what_is_at_hand(wallet: Wallet) -> None:
    snapshot = wallet.snapshot
    assert [account.kind for account in snapshot.accounts] == ["balance", "fund", "bank_card", "bank_card"]
    assert wallet.holds("balance") == 120_450
    assert 2_800_000 <= wallet.holds("balance") + wallet.holds("fund") <= 4_000_000
    assert [(card.id, card.limit_fen) for card in snapshot.cards] == [("icbc", 500_000), ("ccb", 5_000_000)]
    assert snapshot.fund.yield_7d == "4.888"
    assert 0 < snapshot.fund.income_yesterday_fen < snapshot.fund.income_total_fen


def test_three_messages_are_unread(wallet: Wallet) -> None:
    unread = {window.merchant_id: window.unread for window in wallet.snapshot.windows if window.unread}
    assert unread == {"yhd": 2, "zhizun": 1}
    assert len(wallet.snapshot.windows) == 6 and len(wallet.snapshot.merchants) == 9, "three are not followed"
    assert all(window.newest for window in wallet.snapshot.windows)
    feeds = [wallet.session.ask(FeedPage(window.merchant_id)).rows for window in wallet.snapshot.windows]
    assert 8 <= sum(map(len, feeds)) <= 12


def test_two_hundred_bills_of_the_past_year(wallet: Wallet) -> None:
    bills = wallet.session.ask(BillsPage(limit=500)).rows
    latest = bills[0]
    assert len(bills) == 200
    assert len({bill.number for bill in bills}) == 200
    assert (latest.merchant_id, latest.amount_fen, latest.method) == ("yintai", -12_800, wallet.method("fund"))
    assert f"{latest.at:%d %H:%M}" == "16 09:12"
    assert datetime(2013, 5, 16, tzinfo=CHINA) < bills[-1].at
    assert set(Counter(bill.kind for bill in bills)) >= {
        BillKind.PAYMENT, BillKind.TOP_UP, BillKind.UTILITIES, BillKind.TRANSFER_IN, BillKind.TRANSFER_OUT,
        BillKind.SALARY, BillKind.FUND_IN,
    }  # fmt: skip
    assert all(bill.title.en and bill.title.zh_CN and bill.icon and bill.tint for bill in bills)
    assert {bill.tint for bill in bills} <= {"amber", "blue", "green", "coral", "violet"}


def test_everything_came_through_the_ledger(wallet: Wallet) -> None:
    held = Counter[str]()
    for entry in reversed(wallet.session.ask(EntriesPage(limit=10_000)).rows):
        for posting in entry.postings:
            held[posting.account_id] += posting.amount_fen
            assert held[posting.account_id] >= 0 or posting.account_id == "world", entry
    assert all(held[account.id] == account.balance_fen for account in wallet.snapshot.accounts)


def test_an_offer_waits(wallet: Wallet) -> None:
    offer = wallet.snapshot.offers[0]
    assert (offer.merchant_id, offer.value_fen, offer.threshold_fen) == ("yintai", 2_000, 10_000)
    assert offer.claimed == 1_204


def test_every_world_there_is_opens() -> None:
    for world in list_worlds():
        session = open_wallet(world.id, folder=None)
        assert session.snapshot.world_name == world.name
        session.close()


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ('tail = "3021"\n', "", r"cards\[1\]\.tail: is missing"),
        ("schema = 1", "schema = 2", "schema: should be 1"),
        ('"147258"', '"14725"', "demo_password: should be six digits"),
        ("seed = 20140516", 'seed = "x"', "seed: should be int"),
        ("number = 20011", "number = true", r"merchants\[1\]\.number: should be int"),
        ('limit = "5000.00"', 'limit = "lots"', r"cards\[1\]\.limit: 'lots' is no amount in yuan"),
        ('methods = ["icbc"]', 'methods = ["purse"]', r"history\.monthly\[1\]\.methods: 'purse' is unknown"),
        ('merchant = "state_grid"\ntitle', 'merchant = "grid"\ntitle', r"monthly\[5\]\.merchant: 'grid' is unknown"),
        ('kind = "salary"', 'kind = "wages"', r"history\.monthly\[1\]\.kind: 'wages' is unknown"),
        ('between = ["52.00", "148.00"]', 'between = ["148.00", "52.00"]', "the lower first"),
        ("number = 88301", 'number = 88301\nnickname = "Yu"', r"person\.nickname: is unknown"),
        ('zh_CN = "林晓雨"', 'zh = "林晓雨"', r"person\.name\.zh_CN: is missing"),
        (
            'merchant = "yintai"\nvalue_fen',
            'merchant = "yintal"\nvalue_fen',
            r"offers\[1\]\.merchant: 'yintal' is unknown",
        ),
        ('merchant = "kuaidi"\nat', 'merchant = "kuaidy"\nat', r"messages\[1\]\.merchant: 'kuaidy' is unknown"),
    ],
)
def test_a_wrong_document_is_told_where(tmp_path: Path, old: str, new: str, complaint: str) -> None:
    path = tmp_path / "wrong.toml"
    text = DOCUMENT.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(WorldDocumentError, match=complaint) as caught:
        read_world(path)
    assert caught.value.path == path


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("bills = 200", "bills = 20", "more than the 20 asked for"),
        ('closing]\nbalance = "1204.50"', 'closing]\nbalance = "0.01"', "lin_xiaoyu:balance too low"),
        ("day = 12\nhour = 20", "day = 31\nhour = 20", "out of range"),
    ],
)
def test_a_history_that_cannot_be_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, old: str, new: str, complaint: str
) -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    assert old in text
    (tmp_path / "wrong.toml").write_text(text.replace(old, new, 1), encoding="utf-8")
    monkeypatch.setattr(bootstrap, "world_document", lambda world_id: tmp_path / f"{world_id}.toml")
    with pytest.raises(WorldDocumentError, match=complaint):
        open_wallet("wrong", folder=None)


def test_a_document_that_is_no_toml_is_told_by_line_and_column(tmp_path: Path) -> None:
    path = tmp_path / "wrong.toml"
    path.write_text("schema = 1\nname = 'x' y\n", encoding="utf-8")
    with pytest.raises(WorldDocumentError) as caught:
        read_world(path)
    assert (caught.value.line, caught.value.column) == (2, 12)
