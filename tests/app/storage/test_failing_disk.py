"""When the disk refuses in the middle of a payment, the wallet says so and nothing has happened."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from app.bootstrap import open_wallet
from app.commands.payments import PayMerchant
from app.domain.codes import make_merchant_code
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.queries.pages import LedgerTotal
from app.storage.wire import Wire


@pytest.mark.parametrize("step", ["begin", "commit"])
def test_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    with open_wallet(folder=tmp_path) as session:
        before = session.snapshot
        code = make_merchant_code(before.merchants[0].number, before.now)
        payment = PayMerchant("tap-1", code, 500, before.accounts[0].id, before.demo_password)

        def refuse(_: Wire) -> None:
            raise sqlite3.OperationalError("database or disk is full")

        with monkeypatch.context() as full:
            full.setattr(Wire, step, refuse)
            assert session.send(payment) == Refusal(RefusalCode.STORE_FAILED)
        assert session.snapshot == before
        assert session.ask(LedgerTotal()) == 0
        assert isinstance(session.send(payment), Receipt), "with room again, the same payment goes through"
