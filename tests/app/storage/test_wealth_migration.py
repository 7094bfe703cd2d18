"""A world of schema 3 opens with its cards bound, and with what they have paid this month."""

from __future__ import annotations

from pathlib import Path

from app.commands.wealth.cards import BindCard
from app.queries.wealth import CardCaps
from app.storage.store import SqlStore
from tests.app.commands.wealth.stories import ABC, HOLDER, PHONE, done, fill
from tests.app.storage.old_worlds import SCHEMA_3, make_old
from tests.app.wallets import PASSWORD, WORLD, quick_world, wallet_on


def test_cards_of_an_older_world(tmp_path: Path) -> None:
    path = tmp_path / f"{WORLD}.sqlite"
    SqlStore.create(path, quick_world())
    wallet = wallet_on(SqlStore.on_disk(path))
    new = wallet.session.ask(CardCaps())
    done(wallet, fill(wallet, wallet.method("icbc"), 100_000))
    wallet.session.close()
    make_old(path, 3, SCHEMA_3)
    again = wallet_on(SqlStore.on_disk(path))
    assert [card.id for card in again.snapshot.cards] == ["icbc", "ccb"]
    old = again.session.ask(CardCaps())
    assert (old[0].month_left_fen or 0) == (new[0].month_left_fen or 0) - 100_000 and old[1] == new[1]
    done(again, BindCard("later", ABC, HOLDER, PHONE, PASSWORD))
    assert len(again.world.directory.methods) == 5
    assert again.snapshot.demo_password and not again.snapshot.hide_amounts and again.snapshot.term_fen == 0
    again.session.close()
