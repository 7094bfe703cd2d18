"""The merchants' side: its funnel begins empty. The person's: nothing is sorted by use before they ask."""

from __future__ import annotations

from sqlalchemy import Connection

from app.storage import funnel, sorting
from app.storage.columns import create_tables


def add_funnel(connection: Connection) -> None:
    create_tables(connection, funnel.TABLES)


def add_sorting(connection: Connection) -> None:
    create_tables(connection, sorting.TABLES)
