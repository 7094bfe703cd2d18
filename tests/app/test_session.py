"""The session itself: publishing, subscribing, rolling back."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from typing import Any

import pytest

from app.commands import registry
from app.commands.clock import AdvanceClock
from app.domain.accounts import WORLD_ACCOUNT
from app.domain.ledger import transfer
from tests.app.wallets import Wallet, paid


def test_every_commit_is_published_once_and_raises_the_version(wallet: Wallet) -> None:
    seen: list[int] = []
    stop = wallet.session.subscribe(lambda snapshot: seen.append(snapshot.version))
    paid(wallet.pay())
    wallet.see("yhd")
    wallet.pay(0)
    wallet.wait(minutes=1)
    stop()
    wallet.wait(minutes=1)
    assert seen == [1, 2, 3]
    assert wallet.snapshot.version == 4


def test_only_what_changed_is_another_object(wallet: Wallet) -> None:
    before = wallet.snapshot
    paid(wallet.pay(method="fund", merchant="lashou"))
    after = wallet.snapshot
    assert after.fund.yields is before.fund.yields
    assert after.pay_code is before.pay_code
    assert after.account(wallet.method("icbc")) is before.account(wallet.method("icbc"))
    kept = [window for window in after.windows if window in before.windows]
    assert len(kept) == 5


def test_a_push_that_was_read_is_published_as_read(wallet: Wallet) -> None:
    paid(wallet.pay(merchant="lashou"))
    wallet.see("yhd")
    push, window = wallet.snapshot.attention.pushes[0], wallet.snapshot.windows[0]
    assert window.newest is not None and window.newest.id == push.message_id
    assert not window.newest.read and push.seen_at is None
    wallet.see("lashou")
    push, window = wallet.snapshot.attention.pushes[0], wallet.snapshot.windows[0]
    assert window.newest is not None and window.newest.id == push.message_id
    assert window.newest.read and push.seen_at is not None


def test_a_snapshot_cannot_be_changed(wallet: Wallet) -> None:
    with pytest.raises(FrozenInstanceError):
        wallet.snapshot.version = 7  # type: ignore[misc]


def test_a_handler_that_breaks_keeps_nothing(wallet: Wallet, monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks_half_way(command: Any, work: Any, world: Any) -> None:
        work.post("payment", transfer(wallet.method("balance"), "merchant:yhd", 100))
        raise RuntimeError("half way")

    monkeypatch.setitem(registry.HANDLERS, AdvanceClock, breaks_half_way)  # type: ignore[arg-type]
    with pytest.raises(RuntimeError, match="half way"):
        wallet.wait(minutes=1)
    assert wallet.store.reader.account(wallet.method("balance")).balance_fen == wallet.holds("balance")
    assert wallet.snapshot.version == wallet.store.reader.version() == 0
    paid(wallet.pay())


def test_the_database_itself_keeps_the_floor(wallet: Wallet) -> None:
    with pytest.raises(Exception, match="CHECK constraint failed"), wallet.store.work(wallet.snapshot.now) as work:
        work.post("payment", transfer(wallet.method("balance"), "merchant:yhd", 120_451))
    with pytest.raises(ValueError, match="sum to nothing"), wallet.store.work(wallet.snapshot.now) as work:
        work.post(
            "payment", (*transfer(WORLD_ACCOUNT, "merchant:yhd", 1), transfer(WORLD_ACCOUNT, "merchant:yhd", 1)[1])
        )
    assert wallet.ledger_total() == 0
