"""Making worlds as older schemas had them."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection
from pathlib import Path

SCHEMA_1 = (
    "wallet", "secrets", "person", "accounts", "cards", "merchants", "offers", "windows", "entries", "postings",
    "bills", "messages", "events", "outcomes", "pay_codes",
)  # fmt: skip
SCHEMA_3 = (*SCHEMA_1, "attention", "muted", "notices", "policies")
SCHEMA_4 = (
    *SCHEMA_3, "agenda", "bill_days", "deposits", "fund", "fund_figures", "safety", "touch_cards", "uses", "watch_list",
    "card_outs", "fund_incomes", "card_marks", "holds", "covers", "fund_orders", "hold_requests", "orders", "refunds",
    "trades", "order_steps",
)  # fmt: skip


_OFFERS = """
    CREATE TABLE offers (id TEXT NOT NULL PRIMARY KEY, merchant_id TEXT NOT NULL, value_fen INTEGER NOT NULL,
        threshold_fen INTEGER NOT NULL, valid_until TEXT NOT NULL, claimed INTEGER NOT NULL) WITHOUT ROWID;
    INSERT INTO offers SELECT merchant_id, merchant_id, value_fen, threshold_fen, last_day, claimed_before
        FROM coupons WHERE id = 1;
    DELETE FROM accounts WHERE kind = 'promotion';
"""
"""What a world had before schema 5 made coupons of it."""


def change(path: Path, script: str) -> None:
    connection = sqlite3.connect(path)
    connection.executescript(script)
    connection.close()


def make_old(path: Path, version: int, tables: Collection[str]) -> None:
    """Drop every table but these, and say the file is of an older schema."""
    connection = sqlite3.connect(path)
    there = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    connection.close()
    if "offers" not in there:
        change(path, _OFFERS)
    drops = "".join(f"DROP TABLE {name};" for name in there if name not in tables)
    change(path, f"{drops} PRAGMA user_version = {version}")
