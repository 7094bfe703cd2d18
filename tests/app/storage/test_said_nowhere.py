"""Amounts, numbers and passwords stay in the world's file: no failure says them, no log gets a statement's values."""

from __future__ import annotations

import ast
import logging
import re
from dataclasses import fields
from pathlib import Path
from typing import get_args

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from app.domain.events import Event
from app.storage.engine import connect_new
from app.storage.store import SqlStore
from tests.app.wallets import quick_world, wallet_on

ROOT = Path(__file__).parents[3]
AMOUNT, ID_NUMBER = 31_415_926, "33010219900307867X"
OLDER = {
    "PaymentMade", "FundIncomePosted", "FundBought", "FundConfirmed", "FundSold", "TradeOpened", "RefundMade",
    "HoldOpened", "HoldAuthorized", "HoldCaptured", "HoldReleased", "OrderPlaced", "OrderMoved", "MoneyCollected",
    "CardTouched",
}  # fmt: skip
"""The kinds that carry amounts, from before the rule: a new kind names its bill."""


def test_a_statement_that_fails_does_not_say_its_values(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    engine, connection = connect_new(None)
    connection.execute(text("CREATE TABLE secrets (amount INTEGER CHECK (amount < 0), number TEXT)"))
    with pytest.raises(IntegrityError) as failed:
        connection.execute(
            text("INSERT INTO secrets VALUES (:amount, :number)"), {"amount": AMOUNT, "number": ID_NUMBER}
        )
    said = f"{failed.value}{failed.value!r}{caplog.text}"
    assert "secrets" in said and str(AMOUNT) not in said and ID_NUMBER not in said
    connection.close()
    engine.dispose()


def test_a_life_is_not_logged(caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> None:
    caplog.set_level(logging.DEBUG)
    wallet = wallet_on(SqlStore.in_memory(quick_world()))
    wallet.pay(4_321, password="000000")
    wallet.pay(4_321)
    wallet.wait(days=1)
    assert "4321" in repr(wallet.events()), "the event of a payment is a book's entry, and has the amount"
    wallet.session.close()
    out, err = capfd.readouterr()
    assert not re.search(r"4321|43\.21", caplog.text + out + err)


def test_no_new_kind_of_event_carries_an_amount() -> None:
    carrying = {kind.__name__ for kind in get_args(Event) if any(each.name.endswith("_fen") for each in fields(kind))}
    assert carrying == OLDER


def test_the_wallet_has_no_log() -> None:
    """Nothing in the program imports ``logging``: what it says, it says to who asked, on the terminal."""
    for folder in ("app", "ui"):
        for file in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                match node:
                    case ast.Import(names=names):
                        assert all(each.name.split(".")[0] != "logging" for each in names), file
                    case ast.ImportFrom(module=str(module)):
                        assert module.split(".")[0] != "logging", file
