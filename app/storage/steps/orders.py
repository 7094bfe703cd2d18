"""The tables of orders, empty."""

from __future__ import annotations

from sqlalchemy import Connection

from app.storage.columns import create_tables
from app.storage.orders import TABLES


def add_orders(connection: Connection) -> None:
    create_tables(connection, TABLES)
