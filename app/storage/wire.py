"""Running statements that SQLAlchemy compiled once.

On the way of a payment Core's own execution costs about ten times what SQLite needs for the statement. So Core builds
and compiles every statement, the engine owns the connection, and the compiled text runs on the driver underneath.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Any

from sqlalchemy import ClauseElement
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.engine import Compiled

_DIALECT = SQLiteDialect_pysqlite(paramstyle="named")


class Prepared:
    """A Core statement and, for an insert, the columns it fills. Compiled when first used."""

    def __init__(self, statement: ClauseElement, *columns: str) -> None:
        self._statement, self._columns = statement, columns

    @cached_property
    def text(self) -> str:
        return str(self._compiled)

    @cached_property
    def constants(self) -> dict[str, Any]:
        """Parameters whose value stands in the statement itself."""
        return {name: value for name, value in (self._compiled.params or {}).items() if type(value) in (int, str)}

    @cached_property
    def _compiled(self) -> Compiled:
        return self._statement.compile(dialect=_DIALECT, column_keys=list(self._columns) or None)


class Wire:
    """The driver's connection, in autocommit until ``begin``. Raises the driver's ``sqlite3.Error``."""

    def __init__(self, driver: sqlite3.Connection) -> None:
        self._driver_execute, self._driver_many = driver.execute, driver.executemany

    def begin(self) -> None:
        self._driver_execute("BEGIN IMMEDIATE")

    def commit(self) -> None:
        self._driver_execute("COMMIT")

    def rollback(self) -> None:
        self._driver_execute("ROLLBACK")

    def run(self, statement: Prepared, **values: Any) -> int:
        """Answers how many rows it changed."""
        return self._execute(statement, values).rowcount

    def many(self, statement: Prepared, rows: Iterable[dict[str, Any]]) -> None:
        self._driver_many(statement.text, rows)

    def add(self, statement: Prepared, **values: Any) -> int:
        """Insert a row; answers its id."""
        return self._execute(statement, values).lastrowid or 0

    def first(self, statement: Prepared, **values: Any) -> tuple[Any, ...] | None:
        return self._execute(statement, values).fetchone()

    def one(self, statement: Prepared, **values: Any) -> tuple[Any, ...]:
        row = self._execute(statement, values).fetchone()
        if row is None:
            raise LookupError(f"{values} found nothing")
        return row

    def all(self, statement: Prepared, **values: Any) -> Sequence[tuple[Any, ...]]:
        return self._execute(statement, values).fetchall()

    def _execute(self, statement: Prepared, values: dict[str, Any]) -> sqlite3.Cursor:
        constants = statement.constants
        return self._driver_execute(statement.text, values | constants if constants else values)
