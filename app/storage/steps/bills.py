"""Orders, refunds and use counts, empty; what each day's bills came to, from the bills."""

from __future__ import annotations

from sqlalchemy import Connection

from app.storage.bill_days import fill_days
from app.storage.bill_tables import TABLES
from app.storage.columns import create_tables


def add_bill_books(connection: Connection) -> None:
    create_tables(connection, TABLES)
    fill_days(connection)
