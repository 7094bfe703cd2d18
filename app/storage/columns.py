"""What every table is made of. Tables live in several modules and share this ``metadata``."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import CheckConstraint, Column, Connection, ForeignKey, Integer, MetaData, Table, Text
from sqlalchemy.schema import CreateIndex, CreateTable

metadata = MetaData()


def table(name: str, *columns: Column, checks: tuple[CheckConstraint, ...] = ()) -> Table:
    """A table keyed by anything but a row number is stored in its key alone: one page less to write for every row."""
    numbered = any(column.name in ("id", "seq") and isinstance(column.type, Integer) for column in columns)
    return Table(name, metadata, *columns, *checks, sqlite_with_rowid=numbered)


def text(
    name: str, *rules: ForeignKey, null: bool = False, primary: bool = False, default: str | None = None
) -> Column:
    return Column(name, Text, *rules, nullable=null, primary_key=primary, server_default=default)


def number(name: str, *rules: ForeignKey, null: bool = False, default: str | None = None) -> Column:
    return Column(name, Integer, *rules, nullable=null, server_default=default)


def row_id(name: str = "id") -> Column:
    return Column(name, Integer, primary_key=True)


def create_tables(connection: Connection, tables: Sequence[Table]) -> None:
    """Make tables and their indexes, in the same order every time (SQLAlchemy keeps a table's indexes in a set)."""
    for each in tables:
        connection.execute(CreateTable(each))
        for index in sorted(each.indexes, key=lambda index: index.name or ""):
            connection.execute(CreateIndex(index))
