"""The tables of holds, empty."""

from __future__ import annotations

from sqlalchemy import Connection

from app.storage.columns import create_tables
from app.storage.holds import TABLES


def add_holds(connection: Connection) -> None:
    create_tables(connection, TABLES)
