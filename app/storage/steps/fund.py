"""Yu'e Bao's tables, filled from the ledger: schema 3 posted each day's income at the midnight that ended it."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import Connection, insert, select

from app.domain.accounts import AccountKind
from app.domain.ledger import FUND_INCOME
from app.domain.times import from_stamp
from app.storage import tables as t
from app.storage.columns import create_tables
from app.storage.fund_tables import TABLES, fund, fund_incomes

_ONE_SECOND = timedelta(seconds=1)
_ONE_DAY = timedelta(days=1)


def add_fund(connection: Connection) -> None:
    """All units are confirmed. Today's income is still to come, even where its hour has passed."""
    create_tables(connection, TABLES)
    fill_fund(connection)


def fill_fund(connection: Connection) -> None:
    """The incomes of a history in the ledger, each posted at the midnight that ended its day."""
    in_ledger = (
        select(t.entries.c.at, t.entries.c.id, t.postings.c.amount_fen)
        .join(t.postings, t.postings.c.entry_id == t.entries.c.id)
        .join(t.accounts, t.accounts.c.id == t.postings.c.account_id)
        .where(t.entries.c.kind == FUND_INCOME, t.accounts.c.kind == AccountKind.FUND.value)
    )
    incomes = [
        {"day": (from_stamp(at) - _ONE_SECOND).date().isoformat(), "entry_id": entry_id, "amount_fen": amount_fen}
        for at, entry_id, amount_fen in connection.execute(in_ledger)
    ]
    if incomes:
        connection.execute(insert(fund_incomes), incomes)
    today = from_stamp(connection.execute(select(t.wallet.c.now)).scalar_one()).date()
    through = max((each["day"] for each in incomes), default="")
    row = {
        "id": 1, "earned_through": max((today - _ONE_DAY).isoformat(), through),
        "pending_fen": 0, "out_day": None, "out_fen": 0,
        "income_total_fen": sum(each["amount_fen"] for each in incomes),
    }  # fmt: skip
    connection.execute(insert(fund), [row])
