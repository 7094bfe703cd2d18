"""Cards, safety and wealth: empty, but for what went off the cards this month."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import Connection, insert, select

from app.domain.accounts import AccountKind
from app.domain.caps import CardOut
from app.domain.times import from_stamp, midnight_of, to_stamp
from app.storage import cards, safety, wealth
from app.storage import tables as t
from app.storage.columns import create_tables

_TABLES = (*cards.TABLES, *safety.TABLES, *wealth.TABLES)


def add_wealth(connection: Connection) -> None:
    create_tables(connection, _TABLES)
    fill_wealth(connection)


def fill_wealth(connection: Connection) -> None:
    connection.execute(
        insert(safety.safety), [{"id": 1, "wrong_proofs": 0, "proof_day": None, "hide_amounts": 0, "own_password": 0}]
    )
    _count_cards(connection)


def _count_cards(connection: Connection) -> None:
    """From the bills of the month: every payment from a card has one."""
    today = from_stamp(connection.execute(select(t.wallet.c.now)).scalar_one()).date()
    since = to_stamp(midnight_of(today.replace(day=1)))
    found = connection.execute(
        select(t.bills.c.at, t.bills.c.method, t.bills.c.amount_fen)
        .join(t.accounts, t.accounts.c.id == t.bills.c.method)
        .where(t.bills.c.at >= since, t.bills.c.amount_fen < 0, t.accounts.c.kind == AccountKind.BANK_CARD.value)
    )
    outs: defaultdict[str, CardOut] = defaultdict(lambda: CardOut(today.replace(day=1)))
    for at, account_id, amount_fen in found:
        outs[account_id] = outs[account_id].plus(from_stamp(at).date(), -amount_fen)
    rows = [cards.out_row(account_id, out) for account_id, out in sorted(outs.items())]
    if rows:
        connection.execute(insert(cards.card_outs), rows)
