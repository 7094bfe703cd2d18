"""A world of schema 3 opens with its days summed up, and its old payments can be refunded."""

from __future__ import annotations

from pathlib import Path

from app.domain.bills import BillKind
from app.queries.pages import BillsPage
from app.storage.store import SqlStore
from tests.app.commands.test_refunds import refund
from tests.app.queries.test_bills import summaries_hold
from tests.app.storage.old_worlds import SCHEMA_3, make_old
from tests.app.wallets import WORLD, paid, quick_world, wallet_on


def test_old_bills_are_summed_and_refunded(tmp_path: Path) -> None:
    path = tmp_path / f"{WORLD}.sqlite"
    SqlStore.create(path, quick_world())
    before = wallet_on(SqlStore.on_disk(path))
    bill_id = paid(before.pay(4_000, id="long ago"))
    bills = before.session.ask(BillsPage(limit=1_000)).rows
    before.session.close()
    make_old(path, 3, SCHEMA_3)

    wallet = wallet_on(SqlStore.on_disk(path))
    assert wallet.session.ask(BillsPage(limit=1_000)).rows == bills
    summaries_hold(wallet)
    paid(refund(wallet, 4_000, bill_id=bill_id))
    assert wallet.session.ask(BillsPage(kinds=frozenset({BillKind.REFUND}))).rows[0].amount_fen == 4_000
    wallet.wait(days=1)
    summaries_hold(wallet)
    wallet.session.close()
