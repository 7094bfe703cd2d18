"""The agenda's table, empty."""

from __future__ import annotations

from sqlalchemy import Connection

from app.storage.agenda import agenda
from app.storage.columns import create_tables


def add_agenda(connection: Connection) -> None:
    create_tables(connection, [agenda])
