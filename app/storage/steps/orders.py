"""The tables of orders, empty."""

from __future__ import annotations

from sqlalchemy import Connection

from app.storage.columns import create
from app.storage.orders import TABLES


def add_orders(connection: Connection) -> None:
    create(connection, TABLES)
