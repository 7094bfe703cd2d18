"""After a life with every kind of secret: where they stand in the file, and that nothing else says them."""

from __future__ import annotations

import logging
import sqlite3
from pathlib import Path

import pytest

from app.commands.wealth.cards import BindCard
from app.commands.wealth.identity import ChangePassword, ProveIdentity
from app.commands.wealth.term import BuyTerm
from app.domain.identity import identity_digest
from app.storage.store import SqlStore
from tests.app.commands.wealth.stories import ABC, CMB, HOLDER, ID_NUMBER, done, fill, send, unbind
from tests.app.wallets import PASSWORD, WORLD, WRONG, quick_world, wallet_on

NEW, OTHER_ID, BANK_PHONE = "258013", "11010519491231002X", "15868120999"
AMOUNTS = 123_457, 765_431


@pytest.fixture(scope="module")
def life(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("secrets") / f"{WORLD}.sqlite"
    SqlStore.create(path, quick_world())
    wallet = wallet_on(SqlStore.on_disk(path))
    session = wallet.session
    done(wallet, BindCard("bind", ABC, HOLDER, BANK_PHONE, PASSWORD))
    card = wallet.world.directory.methods[-1]
    done(wallet, fill(wallet, card, AMOUNTS[0]))
    done(wallet, send(wallet, card, 50_000))
    session.send(BindCard("bind badly", CMB[:-1] + "x", HOLDER, BANK_PHONE, PASSWORD))
    session.send(fill(wallet, card, AMOUNTS[1], WRONG))
    for number in (OTHER_ID, ID_NUMBER):
        session.send(ProveIdentity(f"prove {number[-1]}", HOLDER, number))
    done(wallet, BuyTerm("term", "half_year", 200_000, wallet.method("ccb"), PASSWORD))
    done(wallet, ChangePassword("change", PASSWORD, NEW))
    session.send(ChangePassword("badly", NEW, "123456"))
    wallet.pay(100, password=NEW)
    wallet.wait(days=1)
    done(wallet, BindCard("bind again", CMB, HOLDER, BANK_PHONE, NEW))
    session.send(unbind(wallet, wallet.snapshot.cards[-1].id))
    (path.parent / "while_open").write_bytes(_file(path))
    wallet.session.close()
    return path


def _file(life: Path) -> bytes:
    """The database with its log of writes, as it was while it was open and as it is."""
    return b"".join(each.read_bytes() for each in life.parent.iterdir())


@pytest.mark.parametrize("secret", [ABC, CMB, OTHER_ID, BANK_PHONE, ABC[6:15]])
def test_what_was_only_typed_is_nowhere_in_the_file(life: Path, secret: str) -> None:
    assert secret.encode() not in _file(life) and secret.encode("utf-16-le") not in _file(life)


def test_the_id_number_stands_in_its_own_column_only(life: Path) -> None:
    assert life.read_bytes().count(ID_NUMBER.encode()) == 1
    assert _values(life, ID_NUMBER) == {("person", "id_number")}


@pytest.mark.parametrize("password", [PASSWORD, NEW, WRONG])
def test_passwords_are_in_no_text_of_the_file(life: Path, password: str) -> None:
    """In no text, nor are they a number; in the bytes six digits may stand by chance."""
    assert not _values(life, password)


def test_no_digest_of_name_and_number_is_kept(life: Path) -> None:
    assert identity_digest(HOLDER, ID_NUMBER).encode() not in _file(life)


@pytest.mark.parametrize("amount", AMOUNTS)
def test_no_event_of_these_and_no_receipt_says_an_amount(life: Path, amount: int) -> None:
    connection = sqlite3.connect(life)
    said = [row[0] for row in connection.execute("SELECT payload FROM events UNION ALL SELECT outcome FROM outcomes")]
    connection.close()
    assert said and not any(str(amount) in text or f"{amount / 100:,.2f}" in text for text in said)


def test_nothing_is_logged(life: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> None:
    caplog.set_level(logging.DEBUG)
    wallet = wallet_on(SqlStore.on_disk(life))
    wallet.session.send(BindCard("later", ABC, HOLDER, BANK_PHONE, NEW))
    wallet.session.send(ProveIdentity("later proof", HOLDER, ID_NUMBER))
    wallet.pay(AMOUNTS[0], password=NEW, id="later payment")
    wallet.session.close()
    out, err = capfd.readouterr()
    said = caplog.text + out + err
    assert not any(secret in said for secret in (ABC, ID_NUMBER, NEW, BANK_PHONE, str(AMOUNTS[0])))


def test_commands_do_not_show_them() -> None:
    said = repr([ProveIdentity("a", HOLDER, ID_NUMBER), ChangePassword("b", PASSWORD, NEW)])
    assert not any(secret in said for secret in (HOLDER, ID_NUMBER, PASSWORD, NEW))


def _values(life: Path, secret: str) -> set[tuple[str, str]]:
    """Table and column of every text or number that says it."""
    connection = sqlite3.connect(life)
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    found: set[tuple[str, str]] = set()
    for table in tables:
        rows = connection.execute(f"SELECT * FROM {table}")
        columns = [column[0] for column in rows.description]
        for row in rows:
            found |= {
                (table, column)
                for column, value in zip(columns, row, strict=True)
                if (isinstance(value, str) and secret in value) or value == secret or str(value) == secret
            }
    connection.close()
    return found
