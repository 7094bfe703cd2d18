"""A world of schema 4 opens with no rental, nothing owed; its authorised holds lapse a month from now."""

from __future__ import annotations

from itertools import count
from pathlib import Path

from app.domain.holds import HOLD_LAPSE, LASTS, HoldState
from app.storage.store import SqlStore
from tests.app.commands.hold_stories import detail, held, opened
from tests.app.commands.prepaid_stories import filled
from tests.app.commands.rental_stories import rented
from tests.app.storage.old_worlds import SCHEMA_4, change, make_old
from tests.app.wallets import WORLD, quick_world, wallet_on


def test_holds_of_an_older_world(tmp_path: Path) -> None:
    path = tmp_path / f"{WORLD}.sqlite"
    SqlStore.create(path, quick_world())
    wallet = wallet_on(SqlStore.on_disk(path))
    hold_id, waiting = held(wallet, 50_000, "fund"), opened(wallet, "H2")
    now = wallet.snapshot.now
    wallet.session.close()
    change(path, f"DELETE FROM agenda WHERE kind = '{HOLD_LAPSE}'")
    make_old(path, 4, SCHEMA_4)
    again = wallet_on(SqlStore.on_disk(path))
    again.ids = map("again-{}".format, count(1))
    assert detail(again, hold_id).lapses_at == now + LASTS and detail(again, waiting).lapses_at is None
    assert again.snapshot.prepaid == ()
    rented(again)
    filled(again)
    again.wait(days=31)
    assert detail(again, hold_id).hold.state is HoldState.CLOSED
    again.session.close()
