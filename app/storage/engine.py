"""Opening a database file (or memory) with the settings a wallet needs."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import StaticPool

from app.domain.worlds import WorldBusy, WorldTooNew, WorldUnreadable
from app.storage.tables import APPLICATION_ID, SCHEMA_VERSION, metadata

BUSY_SECONDS = 1.0
_ON_DISK = ("locking_mode = EXCLUSIVE", "journal_mode = WAL", "synchronous = FULL")
"""Exclusive: one wallet has a world open at a time. Full: a payment that was answered survives a power cut."""


def open_engine(path: Path | None) -> Engine:
    """An engine over one connection; ``None`` is memory."""
    url = "sqlite://" if path is None else f"sqlite:///{path}"
    engine = create_engine(url, poolclass=StaticPool, connect_args={"timeout": BUSY_SECONDS, "check_same_thread": True})
    event.listen(engine, "connect", _configure)
    event.listen(engine, "begin", _begin)
    return engine


def connect_existing(path: Path) -> tuple[Engine, Connection]:
    """Open a stored world and look it over. Raises ``WorldTooNew``, ``WorldUnreadable`` or ``WorldBusy``."""
    engine = open_engine(path)
    try:
        connection = engine.connect()
        _inspect(connection, path)
    except (DatabaseError, sqlite3.DatabaseError) as error:
        engine.dispose()
        busy = "locked" in str(error)
        raise WorldBusy(path, "open elsewhere") if busy else WorldUnreadable(path, _reason(error)) from error
    except Exception:
        engine.dispose()
        raise
    return engine, connection


def create_schema(connection: Connection) -> None:
    metadata.create_all(connection)
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")


def _inspect(connection: Connection, path: Path) -> None:
    version = _pragma(connection, "user_version")
    if _pragma(connection, "application_id") != APPLICATION_ID:
        raise WorldUnreadable(path, "not a world of Fourtab")
    if version > SCHEMA_VERSION:
        raise WorldTooNew(path, version, SCHEMA_VERSION)
    verdict = _pragma(connection, "quick_check")
    if verdict != "ok":
        raise WorldUnreadable(path, str(verdict))
    connection.rollback()


def _pragma(connection: Connection, name: str) -> Any:
    return connection.exec_driver_sql(f"PRAGMA {name}").scalar()


def _reason(error: Exception) -> str:
    return str(getattr(error, "orig", error))


def _configure(dbapi_connection: sqlite3.Connection, _record: object) -> None:
    dbapi_connection.isolation_level = None
    on_disk = dbapi_connection.execute("PRAGMA database_list").fetchone()[2]
    for setting in (*(_ON_DISK if on_disk else ()), "foreign_keys = ON"):
        dbapi_connection.execute(f"PRAGMA {setting}")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
