"""Counting what the person uses."""

from __future__ import annotations

import pytest

from app.commands.uses import SortByUse, UseFunction
from app.domain.events import FunctionUsed, SortingChosen
from app.domain.receipts import Receipt
from app.domain.refusals import RefusalCode
from app.queries.picture import whole_picture
from tests.app.wallets import Wallet, refused


def test_uses_are_counted_by_function(wallet: Wallet) -> None:
    assert wallet.snapshot.uses == {}
    for number, function in enumerate(["bills", "scan", "bills"]):
        assert wallet.session.send(UseFunction(f"use-{number}", function)) == Receipt(f"use-{number}")
    assert wallet.snapshot.uses == {"bills": 2, "scan": 1}
    assert wallet.events()[-1] == FunctionUsed("bills", 2)
    assert wallet.snapshot == whole_picture(wallet.store.reader, wallet.world, wallet.snapshot.now)


def test_a_use_resent_counts_once(wallet: Wallet) -> None:
    for _ in range(3):
        wallet.session.send(UseFunction("use", "bills"))
    assert wallet.snapshot.uses == {"bills": 1}


@pytest.mark.parametrize("function", ["", "Bills", "a b", "x" * 41, "九", "1st"])
def test_what_is_no_function(wallet: Wallet, function: str) -> None:
    assert refused(wallet.session.send(UseFunction("use", function))) is RefusalCode.FUNCTION_UNKNOWN
    assert wallet.snapshot.uses == {}


def test_nothing_is_sorted_before_it_is_asked_for_and_the_wish_is_kept(wallet: Wallet) -> None:
    assert not wallet.snapshot.by_use
    for number, on in enumerate((True, True, False, True)):
        assert wallet.session.send(SortByUse(f"sort-{number}", on)) == Receipt(f"sort-{number}")
        assert wallet.snapshot.by_use is on
    assert wallet.events()[-1] == SortingChosen(True)
    assert wallet.snapshot == whole_picture(wallet.store.reader, wallet.world, wallet.snapshot.now)
