"""Opening a database file (or memory) with the settings a wallet needs."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.pool import StaticPool

from app.domain.worlds import WorldBusy, WorldTooNew, WorldUnreadable, WorldUnwritable
from app.storage.columns import create_tables, metadata
from app.storage.tables import APPLICATION_ID, SCHEMA_VERSION

BUSY_SECONDS = 1.0
OLDEST_VERSION = 1


def connect_new(path: Path | None) -> tuple[Engine, Connection]:
    """An empty database; ``None`` is memory."""
    engine, connection = _connect(path)
    if path is not None:
        _make_lasting(driver_of(connection))
    return engine, connection


def connect_existing(path: Path) -> tuple[Engine, Connection]:
    """Open a stored world and look it over. Raises ``WorldTooNew``, ``WorldUnreadable`` or ``WorldBusy``.

    A file that is refused is left as it was.
    """
    engine, connection = _connect(path)
    try:
        version = _inspect(driver_of(connection), path)
        _make_lasting(driver_of(connection))
        if version < SCHEMA_VERSION:
            _bring_up_to_date(connection, version, path)
    except sqlite3.DatabaseError as error:
        engine.dispose()
        raise _refusal(path, error) from error
    except Exception:
        engine.dispose()
        raise
    return engine, connection


def create_schema(connection: Connection) -> None:
    create_tables(connection, metadata.sorted_tables)
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")


def driver_of(connection: Connection) -> sqlite3.Connection:
    """The driver's own connection below SQLAlchemy's."""
    driver: Any = connection.connection.driver_connection
    return driver


def _connect(path: Path | None) -> tuple[Engine, Connection]:
    url = URL.create("sqlite", database=None if path is None else str(path))
    engine = create_engine(url, poolclass=StaticPool, connect_args={"timeout": BUSY_SECONDS}, hide_parameters=True)
    event.listen(engine, "connect", _configure)
    event.listen(engine, "begin", _begin)
    try:
        return engine, engine.connect()
    except DatabaseError as error:
        raise WorldUnreadable(path or "", str(error.orig)) from error


def _configure(driver: sqlite3.Connection, _record: object) -> None:
    """One wallet has a world open at a time: the lock is taken with the first read and lasts as long as the process."""
    driver.isolation_level = None
    driver.execute("PRAGMA foreign_keys = ON")
    driver.execute("PRAGMA locking_mode = EXCLUSIVE")


def _make_lasting(driver: sqlite3.Connection) -> None:
    """A payment that was answered survives the process, and a power cut."""
    driver.execute("PRAGMA journal_mode = WAL")
    driver.execute("PRAGMA synchronous = FULL")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _bring_up_to_date(connection: Connection, version: int, path: Path) -> None:
    """Raises ``WorldUnwritable`` where the disk refuses, ``WorldUnreadable`` where rows do; nothing is changed then."""
    from app.storage.migrations import migrate

    try:
        migrate(connection, version)
    except OperationalError as error:
        raise WorldUnwritable(path, str(error.orig)) from error
    except DatabaseError as error:
        raise WorldUnreadable(path, str(error.orig)) from error


def _inspect(driver: sqlite3.Connection, path: Path) -> int:
    """The file's schema version."""
    if _pragma(driver, "application_id") != APPLICATION_ID:
        raise WorldUnreadable(path, "not a world of Fourtab")
    version = _pragma(driver, "user_version")
    if version > SCHEMA_VERSION:
        raise WorldTooNew(path, version, SCHEMA_VERSION)
    if version < OLDEST_VERSION:
        raise WorldUnreadable(path, f"schema version {version} is none of ours")
    verdict = _pragma(driver, "quick_check")
    if verdict != "ok":
        raise WorldUnreadable(path, str(verdict))
    return version


def _refusal(path: Path, error: sqlite3.DatabaseError) -> WorldBusy | WorldUnreadable:
    return WorldBusy(path, "open elsewhere") if "locked" in str(error) else WorldUnreadable(path, str(error))


def _pragma(driver: sqlite3.Connection, name: str) -> Any:
    return driver.execute(f"PRAGMA {name}").fetchone()[0]
