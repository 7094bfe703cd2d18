"""Worlds with as many bills as one likes, written in bulk: a thousand, a million."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from app.bootstrap import open_wallet
from app.storage.bill_days import CLOSE_DAYS

WORLD = "quiet_morning"
YEAR_S = 365 * 24 * 3600

_ROUND = 20
"""Of every twenty bills nineteen are payments of 1.01 to 1.19 yuan, and one is money in that covers them."""

_SERIES = "WITH RECURSIVE n(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM n WHERE k < :more)"
_AMOUNT = f"CASE WHEN k % {_ROUND} = 0 THEN {sum(range(101, 120))} ELSE -(100 + k % {_ROUND}) END"
_OTHER = f"CASE WHEN k % {_ROUND} = 0 THEN 'world' ELSE :shop END"
_KIND = f"CASE WHEN k % {_ROUND} = 0 THEN 'transfer_in' WHEN k % 7 = 0 THEN 'top_up' ELSE 'payment' END"
_AT = ":since + k * :span / :more"
_BILL = (
    f":bill + k, :entry + k, {_AT}, {_KIND}, 'TRADE_SUCCESS', 'Shop ' || (k % 97), '商店 ' || (k % 97),"
    f" CASE WHEN k % {_ROUND} = 0 THEN NULL ELSE :merchant END, {_AMOUNT}, :mine, 'store-2', 'blue'"
)
_HELD = "(SELECT sum(amount_fen) FROM postings WHERE account_id = accounts.id)"
_FILL = (
    f"{_SERIES} INSERT INTO entries SELECT :entry + k, {_AT}, {_KIND} FROM n",
    f"{_SERIES} INSERT INTO postings SELECT :entry + k, 0, :mine, {_AMOUNT} FROM n",
    f"{_SERIES} INSERT INTO postings SELECT :entry + k, 1, {_OTHER}, -({_AMOUNT}) FROM n",
    f"{_SERIES} INSERT INTO bills SELECT {_BILL} FROM n",
    "UPDATE wallet SET now = :since + :span",
    f"UPDATE accounts SET balance_fen = {_HELD} WHERE id IN (:mine, :shop, 'world')",
)


def make(folder: Path, bills: int) -> None:
    """The quiet morning's file, lived on for a year until there are so many bills."""
    folder.mkdir(exist_ok=True)
    with open_wallet(WORLD, folder=folder) as session:
        snapshot = session.snapshot
    shop = snapshot.merchants[0]
    driver = sqlite3.connect(folder / f"{WORLD}.sqlite")
    driver.executescript("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA cache_size = -64000;")
    (entry,) = driver.execute("SELECT max(id) FROM entries").fetchone()
    (bill,) = driver.execute("SELECT max(id) FROM bills").fetchone()
    values = {
        "more": bills - bill, "entry": entry, "bill": bill, "since": int(snapshot.now.timestamp()), "span": YEAR_S,
        "mine": snapshot.accounts[0].id, "shop": shop.account_id, "merchant": shop.id,
    }  # fmt: skip
    for statement in _FILL:
        driver.execute(statement, {name: value for name, value in values.items() if f":{name}" in statement})
    driver.execute(CLOSE_DAYS.text, CLOSE_DAYS.constants)
    driver.commit()
    driver.close()
