"""The agenda's table, empty."""

from __future__ import annotations

from sqlalchemy import Connection

from app.storage.agenda import agenda
from app.storage.columns import metadata


def add_agenda(connection: Connection) -> None:
    metadata.create_all(connection, tables=[agenda])
