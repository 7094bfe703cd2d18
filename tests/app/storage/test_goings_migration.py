"""A world of schema 4 learns to sell films, trains and flights; its windows stay as they were."""

from __future__ import annotations

from pathlib import Path

from app.storage.store import SqlStore
from tests.app.commands.orders.outings import give_back, order, pass_of
from tests.app.commands.orders.stories import check_books, placed
from tests.app.storage.old_worlds import SCHEMA_4, change, make_old
from tests.app.wallets import WORLD, quick_world, wallet_on

NEW = "('films', 'railway', 'airtrip')"


def test_an_old_world_sells_what_one_goes_to(tmp_path: Path):
    path = tmp_path / f"{WORLD}.sqlite"
    SqlStore.create(path, quick_world())
    make_old(path, 4, SCHEMA_4)
    change(path, f"DELETE FROM merchants WHERE id IN {NEW}; DELETE FROM accounts WHERE owner IN {NEW};")
    wallet = wallet_on(SqlStore.on_disk(path))
    assert {"films", "railway", "airtrip"} <= {each.id for each in wallet.snapshot.merchants}
    assert len(wallet.snapshot.windows) == 6
    found = pass_of(wallet, placed(order(wallet, "movies")))
    give_back(wallet, found.id)
    check_books(wallet)
    wallet.session.close()
