"""Killed in the middle of a push: its notice, message, events and counts are all there, or none of them."""

from __future__ import annotations

import signal
import sqlite3
from pathlib import Path
from random import Random

import pytest

from app.queries.attention import AttentionLedger, NoticesPage
from app.queries.picture import whole_picture
from app.storage.store import SqlStore
from tests.app.storage.test_sigkill import killed_after
from tests.app.wallets import WORLD, quick_world, wallet_on

ROUNDS = 8
SEEDED = 3
"""Notices of the world's own unread messages, which no command sent."""

PUSHES = """
SELECT events.command_id, notices.id, notices.message_id, messages.id, delivered.seq, notices.alert
FROM events
JOIN (SELECT min(seq) AS seq FROM events WHERE kind = 'NoticeDecided'
      GROUP BY json_extract(payload, '$.notice_id')) AS first ON first.seq = events.seq
LEFT JOIN notices ON notices.id = json_extract(events.payload, '$.notice_id')
LEFT JOIN messages ON messages.id = notices.message_id
LEFT JOIN events AS delivered ON delivered.command_id = events.command_id AND delivered.kind = 'MessageDelivered'
                             AND json_extract(delivered.payload, '$.message_id') = messages.id
"""
NEWEST_TOLD = """
SELECT notices.id FROM notices
JOIN (SELECT max(seq) AS seq, json_extract(payload, '$.notice_id') AS id FROM events WHERE kind = 'NoticeDecided'
      GROUP BY id) AS last ON last.id = notices.id
JOIN events ON events.seq = last.seq
WHERE json_extract(events.payload, '$.action') <> notices.action
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no SIGKILL here")
def test_a_killed_push_is_whole_or_absent(tmp_path: Path) -> None:
    path, dice, answered = tmp_path / f"{WORLD}.sqlite", Random(20140516), set[str]()
    SqlStore.create(path, quick_world())
    for _ in range(ROUNDS):
        answered |= killed_after(path, dice.uniform(0.0, 0.25), "tests.app.storage.pushing_forever")
        check(path, answered)
    assert len(answered) > ROUNDS, "some pushes were taken before each kill"
    wallet = wallet_on(SqlStore.on_disk(path))
    assert wallet.snapshot.attention.counts.merged and wallet.snapshot.attention.counts.dropped, "of every sort"
    wallet.session.close()


def check(path: Path, answered: set[str]) -> None:
    wallet = wallet_on(SqlStore.on_disk(path))
    attention, ledger = wallet.snapshot.attention, wallet.session.ask(AttentionLedger())
    records = wallet.session.ask(NoticesPage(limit=100_000)).rows
    assert wallet.snapshot == whole_picture(wallet.store.reader, wallet.world, wallet.snapshot.now)
    assert all(each.balanced for each in (attention.counts, ledger.counts, *ledger.by_source.values()))
    assert attention.counts == ledger.counts and attention.counts.sent == len(records)
    assert attention.counts.held == len(attention.held) == sum(each.decision.action == "hold" for each in records)
    unread = sum(window.unread for window in wallet.snapshot.windows)
    wallet.session.close()

    connection = sqlite3.connect(path)
    ask = connection.execute
    assert ask("PRAGMA integrity_check").fetchall() == [("ok",)] and ask("PRAGMA foreign_key_check").fetchall() == []
    rows = ask(PUSHES).fetchall()
    for _, notice, about, message, delivered, alert in rows:
        assert notice is not None and about == message
        assert (None not in (message, delivered)) is bool(alert), "a message for every alert, and its event"
    sent = {row[0] for row in rows}
    recorded = {row[0] for row in ask("SELECT command_id FROM outcomes")}
    assert answered <= sent <= recorded, "what was answered was kept"
    assert [row[1] for row in rows] == list(range(SEEDED + 1, SEEDED + 1 + len(rows))), "numbered without a gap"
    assert len(records) == SEEDED + len(rows) and len(sent) == len(rows)
    assert ask(NEWEST_TOLD).fetchall() == [], "the last event about a notice tells what its row says"
    delivered = sum(message is not None for _, _, _, message, _, _ in rows)
    assert ask("SELECT count(*) FROM messages").fetchone() == (10 + delivered,)
    assert ask("SELECT count(*) FROM events WHERE kind = 'MessageDelivered'").fetchone() == (delivered,)
    assert ask("SELECT count(*) FROM messages WHERE NOT read").fetchone() == (unread,)
    connection.close()
