"""The merchants' side: its funnel begins empty."""

from __future__ import annotations

from sqlalchemy import Connection

from app.storage import funnel
from app.storage.columns import create_tables


def add_funnel(connection: Connection) -> None:
    create_tables(connection, funnel.TABLES)
