"""Worlds on disk: kept, guarded, and refused by name where they cannot be opened."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.bootstrap import open_wallet, reset_world
from app.domain.worlds import WorldBusy, WorldTooNew, WorldUnknown, WorldUnreadable, WorldUnwritable
from app.storage.store import SqlStore
from app.storage.tables import APPLICATION_ID, SCHEMA_VERSION
from app.worlds import default_folder, list_worlds
from tests.app.wallets import PASSWORD, WORLD, WRONG, Wallet, paid, quick_world, wallet_on


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / f"{WORLD}.sqlite"
    SqlStore.create(path, quick_world())
    return path


@pytest.fixture
def on_disk(file: Path) -> Iterator[Wallet]:
    opened = wallet_on(SqlStore.on_disk(file))
    yield opened
    opened.session.close()


def test_a_world_on_disk_goes_on_where_it_was_left(file: Path) -> None:
    first = wallet_on(SqlStore.on_disk(file))
    paid(first.pay(2_000, "fund"))
    first.pay(password=WRONG)
    first.charge(4_000_000)
    first.wait(hours=20)
    left = first.snapshot
    first.session.close()

    again = wallet_on(SqlStore.on_disk(file))
    assert again.snapshot == left
    again.session.close()


def test_what_was_answered_before_is_answered_so_after_a_restart(file: Path) -> None:
    first = wallet_on(SqlStore.on_disk(file))
    code = first.code()
    answers = [first.pay(700, id="tap-0-1", code=code), first.pay(id="tap-0-2", code=code, password=WRONG)]
    first.session.close()

    again = wallet_on(SqlStore.on_disk(file))
    left = again.snapshot
    assert [again.pay(700, id="tap-0-1", code=code), again.pay(id="tap-0-2", code=code, password=WRONG)] == answers
    assert again.snapshot is left
    again.session.close()


def test_it_is_opened_with_the_settings_of_a_bank(on_disk: Wallet) -> None:
    run = on_disk.store._connection.exec_driver_sql
    found = {name: run(f"PRAGMA {name}").scalar() for name in ("journal_mode", "synchronous", "foreign_keys")}
    on_disk.store._connection.rollback()
    assert found == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def test_the_password_is_nowhere_in_the_file(file: Path) -> None:
    opened = wallet_on(SqlStore.on_disk(file))
    paid(opened.pay())
    opened.pay(password="918273")
    opened.session.close()
    assert {path.name for path in file.parent.iterdir()} == {file.name}
    for secret in (PASSWORD, "918273"):
        assert secret.encode() not in file.read_bytes()


def test_one_wallet_at_a_time(on_disk: Wallet, file: Path) -> None:
    with pytest.raises(WorldBusy) as caught:
        SqlStore.on_disk(file)
    assert caught.value.path == file
    paid(on_disk.pay())


def test_a_newer_file_is_refused_and_left_alone(file: Path) -> None:
    change(file, f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    before = file.read_bytes()
    with pytest.raises(WorldTooNew) as caught:
        SqlStore.on_disk(file)
    assert (caught.value.found, caught.value.known) == (SCHEMA_VERSION + 1, SCHEMA_VERSION)
    assert file.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"not a database at all, but long enough to look like one " * 20])
def test_a_file_that_is_no_database_is_unreadable(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / f"{WORLD}.sqlite"
    path.write_bytes(content)
    with pytest.raises(WorldUnreadable):
        open_wallet(WORLD, folder=tmp_path)
    assert path.read_bytes() == content


def test_somebody_elses_database_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / f"{WORLD}.sqlite"
    change(path, "CREATE TABLE notes (words TEXT)")
    before = path.read_bytes()
    with pytest.raises(WorldUnreadable, match="not a world"):
        open_wallet(WORLD, folder=tmp_path)
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("kept", [0.3, 0.9])
def test_a_truncated_world_is_unreadable(file: Path, kept: float) -> None:
    content = file.read_bytes()
    file.write_bytes(content[: int(len(content) * kept)])
    with pytest.raises(WorldUnreadable):
        SqlStore.on_disk(file)


def test_a_world_with_torn_pages_is_unreadable(file: Path) -> None:
    content = bytearray(file.read_bytes())
    for page in range(4, 20):
        content[page * 4096 : page * 4096 + 200] = b"\xff" * 200
    file.write_bytes(content)
    with pytest.raises(WorldUnreadable):
        SqlStore.on_disk(file)


def test_a_folder_that_cannot_be_written_is_said_to_be(tmp_path: Path) -> None:
    (tmp_path / "worlds").write_text("a file where the folder should be")
    with pytest.raises(WorldUnwritable):
        open_wallet(WORLD, folder=tmp_path / "worlds")


def test_a_half_built_world_is_built_again(tmp_path: Path) -> None:
    (tmp_path / f"{WORLD}.sqlite.building").write_bytes(b"half a world")
    opened = open_wallet(WORLD, folder=tmp_path)
    assert opened.snapshot.version == 0
    opened.close()
    assert [each.name for each in tmp_path.iterdir()] == [f"{WORLD}.sqlite"]


def test_a_folder_may_have_any_name(tmp_path: Path) -> None:
    folder = tmp_path / "wörlds? 100%# 安静"
    open_wallet(WORLD, folder=folder).close()
    assert (folder / f"{WORLD}.sqlite").is_file()


def test_reset_begins_anew(tmp_path: Path) -> None:
    first = open_wallet(WORLD, folder=tmp_path)
    untouched = first.snapshot
    first.close()
    opened = wallet_on(SqlStore.on_disk(tmp_path / f"{WORLD}.sqlite"))
    paid(opened.pay())
    opened.session.close()
    reset_world(WORLD, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [f"{WORLD}.sqlite.before"], "the old world is set aside"
    again = open_wallet(WORLD, folder=tmp_path)
    assert again.snapshot == untouched
    again.close()


def test_a_world_without_a_document_is_unknown(tmp_path: Path) -> None:
    for odd in ("no_such_world", "../quiet_morning", ""):
        with pytest.raises(WorldUnknown):
            open_wallet(odd, folder=tmp_path)


def test_where_worlds_are_kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("FOURTAB_HOME", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert default_folder() == tmp_path / "fourtab" / "worlds"
    monkeypatch.setenv("FOURTAB_HOME", str(tmp_path / "mine"))
    assert default_folder() == tmp_path / "mine" / "worlds"


def test_worlds_are_marked_as_ours(file: Path) -> None:
    header = file.read_bytes()[:100]
    assert header[68:72] == APPLICATION_ID.to_bytes(4, "big") == b"FTAB"
    assert list_worlds()[0].id == WORLD


def change(path: Path, statement: str) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute(statement)
    connection.commit()
    connection.close()
