"""A world of schema 1 opens, keeps everything, and its unread messages go on asking for their glance."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from app.commands.messages import SeeWindow
from app.domain.worlds import WorldUnreadable
from app.storage import migrations
from app.storage.store import SqlStore
from app.storage.tables import SCHEMA_VERSION
from tests.app.wallets import WORLD, paid, quick_world, wallet_on

OLD_TABLES = (
    "wallet", "secrets", "person", "accounts", "cards", "merchants", "offers", "windows", "entries", "postings",
    "bills", "messages", "events", "outcomes", "pay_codes",
)  # fmt: skip


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A world as schema 1 had it, after three payments."""
    path = tmp_path / f"{WORLD}.sqlite"
    SqlStore.create(path, quick_world())
    wallet = wallet_on(SqlStore.on_disk(path))
    for merchant in ("yhd", "lashou", "lashou"):
        paid(wallet.pay(merchant=merchant))
    wallet.session.close()
    newer = {name for kind, name, _, _ in schema(path) if kind == "table" and name not in OLD_TABLES}
    drops = "".join(f"DROP TABLE {name};" for name in sorted(newer, reverse=True))
    change(path, f"DELETE FROM events WHERE kind = 'NoticeDecided'; {drops} PRAGMA user_version = 1")
    return path


def change(path: Path, script: str) -> None:
    connection = sqlite3.connect(path)
    connection.executescript(script)
    connection.close()


def rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    connection = sqlite3.connect(path)
    found = {table: connection.execute(f"SELECT * FROM {table}").fetchall() for table in OLD_TABLES}
    found["version"] = connection.execute("PRAGMA user_version").fetchall()
    connection.close()
    return found


def schema(path: Path) -> set[tuple[str, str, str, str]]:
    connection = sqlite3.connect(path)
    found = set(connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall())
    connection.close()
    return found


def test_an_old_world_opens_and_keeps_everything(old: Path) -> None:
    before = rows(old)
    wallet = wallet_on(SqlStore.on_disk(old))
    snapshot = wallet.snapshot
    assert snapshot.unread == 6 == snapshot.attention.tab("services").count == snapshot.attention.bell.count
    assert {window.merchant_id: window.unread for window in snapshot.windows if window.unread} == {
        "lashou": 2, "yhd": 3, "zhizun": 1,
    }  # fmt: skip
    assert snapshot.attention.badge("window/yhd").text == "3"
    assert snapshot.attention.policy.id == "quiet" and snapshot.attention.counts == (6, 6, 0, 0, 0)
    assert snapshot.attention.newest_push is None
    wallet.session.close()
    assert rows(old) == before | {"version": [(SCHEMA_VERSION,)]}


def test_a_migrated_world_goes_on_and_opens_again(old: Path) -> None:
    wallet = wallet_on(SqlStore.on_disk(old))
    paid(wallet.pay(merchant="yintai", id="later"))
    wallet.session.send(SeeWindow("seen later", "lashou"))
    left = wallet.snapshot
    assert left.attention.counts == (7, 7, 0, 0, 0) and left.attention.bell.count == 5
    wallet.session.close()
    again = wallet_on(SqlStore.on_disk(old))
    assert again.snapshot == left
    again.session.close()


def test_a_migration_that_breaks_half_way_leaves_the_file_as_it_was(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = rows(old)

    def breaks(connection: object) -> None:
        migrations.add_attention(connection)  # type: ignore[arg-type]
        raise RuntimeError("the power went")

    with monkeypatch.context() as cut:
        cut.setitem(migrations.STEPS, 1, breaks)  # type: ignore[arg-type]
        with pytest.raises(RuntimeError):
            SqlStore.on_disk(old)
    assert rows(old) == before
    assert not {"notices", "muted"} & {name for _, name, _, _ in schema(old)}
    wallet = wallet_on(SqlStore.on_disk(old))
    assert wallet.snapshot.unread == 6
    wallet.session.close()


def test_a_migrated_schema_is_that_of_a_new_world(old: Path, tmp_path: Path) -> None:
    SqlStore.on_disk(old).close()
    new = tmp_path / "new.sqlite"
    SqlStore.create(new, quick_world())
    assert schema(old) == schema(new)


def test_a_version_from_before_the_first_is_none_of_ours(old: Path) -> None:
    change(old, "PRAGMA user_version = 0")
    with pytest.raises(WorldUnreadable):
        SqlStore.on_disk(old)
