"""Worlds of older schemas open and keep everything; unread messages go on asking for their glance."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from app.commands.attention import ChoosePolicy, MuteWindow, SetFocus
from app.commands.clock import AdvanceClock
from app.commands.messages import SeeWindow
from app.domain.events import NoticeDecided
from app.domain.worlds import WorldUnreadable
from app.storage import migrations
from app.storage.store import SqlStore
from app.storage.tables import SCHEMA_VERSION
from tests.app.commands.test_attention import push
from tests.app.storage.old_worlds import SCHEMA_1, SCHEMA_3, change, make_old
from tests.app.wallets import WORLD, paid, quick_world, wallet_on


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A world as schema 1 had it, after three payments."""
    path = tmp_path / f"{WORLD}.sqlite"
    SqlStore.create(path, quick_world())
    wallet = wallet_on(SqlStore.on_disk(path))
    for merchant in ("yhd", "lashou", "lashou"):
        paid(wallet.pay(merchant=merchant))
    wallet.session.close()
    change(path, "DELETE FROM events WHERE kind = 'NoticeDecided'")
    make_old(path, 1, SCHEMA_1)
    return path


HOSTS = {"accounts": "owner = (SELECT id FROM person)", "entries": "id > 0", "postings": "entry_id > 0"}
"""What of a table was there before residents moved in; their past is numbered below 1."""


def rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """All that schema 1 had, but for the offers that became coupons."""
    connection = sqlite3.connect(path)
    found = {
        table: connection.execute(f"SELECT * FROM {table} WHERE {HOSTS.get(table, 'true')}").fetchall()
        for table in SCHEMA_1
        if table != "offers"
    }
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
    assert not snapshot.attention.pushes
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


def test_a_world_that_noted_its_newest_push_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "noted.sqlite"
    SqlStore.create(path, quick_world())
    change(path, "UPDATE wallet SET newest_push = 3")
    wallet = wallet_on(SqlStore.on_disk(path))
    paid(wallet.pay())
    left = wallet.snapshot
    wallet.session.close()
    again = wallet_on(SqlStore.on_disk(path))
    assert again.snapshot == left
    again.session.close()


SCHEMA_2 = """
CREATE TABLE attention_2 (id INTEGER NOT NULL, policy TEXT NOT NULL, PRIMARY KEY (id), CHECK (id = 1));
INSERT INTO attention_2 SELECT id, policy FROM attention;
CREATE TABLE notices_2 (
    id INTEGER NOT NULL, message_id INTEGER, source TEXT NOT NULL, channel TEXT NOT NULL, kind TEXT NOT NULL,
    importance INTEGER NOT NULL, interruption TEXT NOT NULL, relevance FLOAT NOT NULL, thread TEXT NOT NULL,
    collapse TEXT, expires_at INTEGER, alert INTEGER NOT NULL, leaves TEXT NOT NULL, route TEXT NOT NULL,
    title_en TEXT NOT NULL, title_zh TEXT NOT NULL, body_en TEXT NOT NULL, body_zh TEXT NOT NULL, payload TEXT,
    sent_at INTEGER NOT NULL, policy TEXT NOT NULL, action TEXT NOT NULL, mark TEXT NOT NULL, marked TEXT NOT NULL,
    reasons TEXT NOT NULL, since INTEGER NOT NULL, until INTEGER, merged_into INTEGER, seen_at INTEGER,
    push_serial INTEGER, PRIMARY KEY (id), FOREIGN KEY(message_id) REFERENCES messages (id),
    FOREIGN KEY(merged_into) REFERENCES notices (id));
INSERT INTO notices_2 SELECT * FROM notices;
DROP TABLE notices;
DROP TABLE attention;
DROP TABLE policies;
ALTER TABLE notices_2 RENAME TO notices;
ALTER TABLE attention_2 RENAME TO attention;
UPDATE events SET payload = json_set(payload, '$.reasons', '[["kind",{"kind":"service"}]]')
WHERE kind = 'NoticeDecided';
PRAGMA user_version = 2;
"""


@pytest.fixture
def second(tmp_path: Path) -> Path:
    """A world as schema 2 had it: another policy chosen, a window muted, a notice held and one merged into another."""
    path = tmp_path / "second.sqlite"
    SqlStore.create(path, quick_world())
    wallet = wallet_on(SqlStore.on_disk(path))
    paid(wallet.pay(merchant="yhd"))
    wallet.session.send(MuteWindow("mute", "lashou"))
    for _ in range(2):
        push(wallet, **{"kind": "service", "collapse-id": "x"})
    wallet.session.send(ChoosePolicy("loud", "loud_2013"))
    wallet.session.send(ChoosePolicy("quiet", "quiet"))
    wallet.wait(hours=14)
    push(wallet, "zhizun", kind="service")
    wallet.session.close()
    make_old(path, 3, SCHEMA_3)
    change(path, SCHEMA_2)
    return path


def test_a_world_of_schema_2_goes_on_as_it_was(second: Path, tmp_path: Path) -> None:
    before = {name: held for name, held in rows(second).items() if name != "version"}
    notices = all_notices(second)
    wallet = wallet_on(SqlStore.on_disk(second))
    attention = wallet.snapshot.attention
    assert attention.policy.id == "quiet" and attention.muted == {"lashou"} and len(attention.held) == 1
    assert not attention.focus and attention.zone == "Asia/Shanghai"
    assert attention.counts == (7, 5, 1, 1, 0)
    decided = [event for event in wallet.events() if isinstance(event, NoticeDecided)]
    assert all(event.reasons == '[["kind",{"kind":"service"}]]' for event in decided), "its events are read as written"
    wallet.session.close()
    assert {name: held for name, held in rows(second).items() if name != "version"} == before
    assert all_notices(second) == notices and len(notices) == 7
    new = tmp_path / "new.sqlite"
    SqlStore.create(new, quick_world())
    assert schema(second) == schema(new)
    again = wallet_on(SqlStore.on_disk(second))
    again.session.send(SetFocus("focus", True))
    again.session.send(AdvanceClock("morning", 36_000))
    assert again.snapshot.attention.held == () and again.snapshot.attention.focus
    again.session.close()


def test_a_schema_2_killed_half_way_is_as_old_as_it_was(second: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before, notices, made = rows(second), all_notices(second), schema(second)

    def breaks(connection: object) -> None:
        migrations.add_the_person(connection)  # type: ignore[arg-type]
        raise RuntimeError("the power went")

    with monkeypatch.context() as cut:
        cut.setitem(migrations.STEPS, 2, breaks)  # type: ignore[arg-type]
        with pytest.raises(RuntimeError):
            SqlStore.on_disk(second)
    assert (rows(second), all_notices(second), schema(second)) == (before, notices, made)


def all_notices(path: Path) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(path)
    found = connection.execute("SELECT * FROM notices ORDER BY id").fetchall()
    connection.close()
    return found
