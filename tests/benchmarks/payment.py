"""``payment``: one whole PayMerchant through the session against a hand-written double entry in ``sqlite3``."""

from __future__ import annotations

import sqlite3
import tempfile
import time
from pathlib import Path

from app.bootstrap import open_wallet
from app.commands.payments import PayMerchant
from app.domain.codes import make_merchant_code
from app.domain.receipts import Receipt
from tests.benchmarks.pairing import Figure, paired

PAYMENTS = 60
PAIRS = 9


def measure() -> Figure:
    """Milliseconds a payment, both on disk with WAL and ``synchronous=FULL``, in the same folder."""
    with tempfile.TemporaryDirectory() as folder:
        ours, reference = _Ours(Path(folder)), _Reference(Path(folder))
        return paired(ours.run, reference.run, "ms", PAIRS)


class _Ours:
    def __init__(self, folder: Path) -> None:
        self._session = open_wallet("quiet_morning", folder=folder)
        snapshot = self._session.snapshot
        self._code = make_merchant_code(snapshot.merchants[0].number, snapshot.now, None)
        self._method, self._password = snapshot.accounts[0].id, snapshot.demo_password
        self._count = 0

    def run(self) -> float:
        begun = time.perf_counter()
        for _ in range(PAYMENTS):
            self._count += 1
            paid = self._session.send(PayMerchant(f"bench-{self._count}", self._code, 1, self._method, self._password))
            assert isinstance(paid, Receipt), paid
        return (time.perf_counter() - begun) * 1000 / PAYMENTS


class _Reference:
    """The least that keeps double entry: check, two postings, two balances, one transaction."""

    def __init__(self, folder: Path) -> None:
        self._db = sqlite3.connect(folder / "reference.sqlite", isolation_level=None)
        self._db.executescript(
            """
            PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;
            CREATE TABLE accounts (id TEXT PRIMARY KEY, balance INTEGER NOT NULL CHECK (balance >= 0));
            CREATE TABLE entries (id INTEGER PRIMARY KEY, command TEXT UNIQUE NOT NULL, at TEXT NOT NULL);
            CREATE TABLE postings (entry INTEGER NOT NULL REFERENCES entries, account TEXT NOT NULL REFERENCES accounts,
                                   amount INTEGER NOT NULL);
            INSERT INTO accounts VALUES ('person', 100000000), ('merchant', 0);
            """
        )
        self._count = 0

    def run(self) -> float:
        begun = time.perf_counter()
        for _ in range(PAYMENTS):
            self._count += 1
            self._pay(f"bench-{self._count}", 1)
        return (time.perf_counter() - begun) * 1000 / PAYMENTS

    def _pay(self, command: str, amount: int) -> None:
        run = self._db.execute
        run("BEGIN IMMEDIATE")
        (balance,) = run("SELECT balance FROM accounts WHERE id = 'person'").fetchone()
        assert balance >= amount
        entry = run("INSERT INTO entries (command, at) VALUES (?, '2014-05-16T09:41')", (command,)).lastrowid
        run("INSERT INTO postings VALUES (?, 'person', ?), (?, 'merchant', ?)", (entry, -amount, entry, amount))
        run("UPDATE accounts SET balance = balance - ? WHERE id = 'person'", (amount,))
        run("UPDATE accounts SET balance = balance + ? WHERE id = 'merchant'", (amount,))
        run("COMMIT")
