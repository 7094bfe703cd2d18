"""Killed in the middle of a payment: on restart the payment is whole or absent, and the books are right."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest

from app.storage.store import SqlStore
from tests.app.wallets import WORLD, quick_world, wallet_on

ROUNDS = 8
ROOT = Path(__file__).parents[3]

WHOLE = """
SELECT outcomes.command_id, bills.id, entries.id, messages.id, notices.id, made.seq, delivered.seq, decided.seq,
       (SELECT count(*) FROM postings WHERE entry_id = entries.id),
       (SELECT sum(amount_fen) FROM postings WHERE entry_id = entries.id)
FROM outcomes
LEFT JOIN bills ON bills.id = json_extract(outcomes.outcome, '$.receipt')
LEFT JOIN entries ON entries.id = bills.entry_id
LEFT JOIN messages ON messages.bill_id = bills.id
LEFT JOIN events AS made ON made.command_id = outcomes.command_id AND made.kind = 'PaymentMade'
                        AND json_extract(made.payload, '$.bill_id') = bills.id
                        AND json_extract(made.payload, '$.entry_id') = entries.id
LEFT JOIN events AS delivered ON delivered.command_id = outcomes.command_id AND delivered.kind = 'MessageDelivered'
                             AND json_extract(delivered.payload, '$.message_id') = messages.id
LEFT JOIN notices ON notices.message_id = messages.id
LEFT JOIN events AS decided ON decided.command_id = outcomes.command_id AND decided.kind = 'NoticeDecided'
                           AND json_extract(decided.payload, '$.notice_id') = notices.id
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no SIGKILL here")
def test_a_killed_payment_is_whole_or_absent(tmp_path: Path) -> None:
    path, dice, answered = tmp_path / f"{WORLD}.sqlite", Random(20140516), set[str]()
    SqlStore.create(path, quick_world())
    for _ in range(ROUNDS):
        answered |= killed_after(path, dice.uniform(0.0, 0.25))
        check_books(path, answered)
    assert len(answered) > ROUNDS, "some payments were made before each kill"


def killed_after(path: Path, seconds: float, program: str = "tests.app.storage.paying_forever") -> set[str]:
    """Let commands run for a while from the first on, kill, and answer the ids that were answered."""
    command = [sys.executable, "-m", program, str(path)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as paying:
        assert paying.stdout is not None
        first = paying.stdout.readline()
        time.sleep(seconds)
        os.kill(paying.pid, signal.SIGKILL)
        rest = paying.stdout.read().splitlines(keepends=True)
    assert paying.returncode == -signal.SIGKILL, "it was killed, it did not fail"
    return {line.strip() for line in (first, *rest) if line.endswith("\n")}


def check_books(path: Path, answered: set[str]) -> None:
    wallet = wallet_on(SqlStore.on_disk(path))
    assert wallet.ledger_total() == 0
    version = wallet.snapshot.version
    wallet.session.close()

    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    rows = connection.execute(WHOLE).fetchall()
    assert all(None not in row and row[-2:] == (2, 0) for row in rows), "every recorded payment is whole"
    assert answered <= {row[0] for row in rows}, "what was answered was kept"
    assert len(rows) == version
    for table, seeded in (
        ("bills", 200),
        ("entries", 522),
        ("messages", 10),
        ("postings", 1044),
        ("events", 0),
        ("notices", 3),
    ):
        each = {"postings": 2, "events": 3}.get(table, 1)
        (count,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()
        assert count == seeded + each * len(rows), f"nothing of another payment is in {table}"
    moved = "SELECT id FROM accounts WHERE balance_fen <> (SELECT sum(amount_fen) FROM postings WHERE account_id = id)"
    assert connection.execute(moved).fetchall() == []
    connection.close()
