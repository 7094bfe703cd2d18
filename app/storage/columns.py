"""What every table is made of. Tables live in several modules and share this ``metadata``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import CheckConstraint, Column, Connection, ForeignKey, Integer, MetaData, Table, Text
from sqlalchemy.schema import CreateIndex, CreateTable

metadata = MetaData()

PERSON_ID = "person_id"
_twins: dict[str, Twin] = {}
_shared: set[str] = set()


def table(name: str, *columns: Column, checks: tuple[CheckConstraint, ...] = ()) -> Table:
    """A table keyed by anything but a row number is stored in its key alone: one page less to write for every row."""
    numbered = any(column.name in ("id", "seq") and isinstance(column.type, Integer) for column in columns)
    return Table(name, metadata, *columns, *checks, sqlite_with_rowid=numbered)


class Twin(NamedTuple):
    """Where a personal table's rows lie while somebody else is signed in. ``columns`` are those that are personal.

    Where ``shared`` columns stand beside them the table has one row, which stays.
    """

    mine: Table
    stowed: Table
    columns: tuple[str, ...]

    @property
    def shares(self) -> bool:
        return len(self.columns) < len(self.mine.columns)


def personal(*tables: Table, shared: Sequence[str] = ()) -> None:
    """Declare tables the signed-in person's own: each gets its twin, ``stowed_…``, for everybody else's rows.

    ``shared`` are columns everybody has in common.
    """
    for mine in tables:
        kept = [column for column in mine.columns if column.name not in shared]
        key = [Column(PERSON_ID, Text, primary_key=True)]
        rest = [
            Column(each.name, each.type, primary_key=each.primary_key, nullable=each.nullable, autoincrement=False)
            for each in kept
        ]
        stowed = Table(f"stowed_{mine.name}", metadata, *key, *rest, sqlite_with_rowid=False)
        _twins[mine.name] = Twin(mine, stowed, tuple(column.name for column in kept))


def shared(*tables: Table) -> None:
    """Declare tables everybody has in common: what merchants count over has a ``person_id`` of its own."""
    _shared.update(each.name for each in tables)


def twins() -> Mapping[str, Twin]:
    """By the personal table's name, in the order they were declared."""
    return _twins


def twin_of(mine: Table) -> Table:
    return _twins[mine.name].stowed


def undeclared() -> set[str]:
    """Tables that are declared neither personal nor shared, or both."""
    names = set(metadata.tables) - {each.stowed.name for each in _twins.values()}
    return {name for name in names if (name in _twins) is (name in _shared)}


def text(
    name: str, *rules: ForeignKey, null: bool = False, primary: bool = False, default: str | None = None
) -> Column:
    return Column(name, Text, *rules, nullable=null, primary_key=primary, server_default=default)


def number(name: str, *rules: ForeignKey, null: bool = False, default: str | None = None) -> Column:
    return Column(name, Integer, *rules, nullable=null, server_default=default)


def row_id(name: str = "id") -> Column:
    return Column(name, Integer, primary_key=True)


def create_tables(connection: Connection, tables: Sequence[Table]) -> None:
    """Make tables and their indexes, in the same order every time (SQLAlchemy keeps a table's indexes in a set).

    A personal table is made with its twin.
    """
    for each in tables:
        _create(connection, each)
        if each.name in _twins:
            _create(connection, _twins[each.name].stowed)


def _create(connection: Connection, made: Table) -> None:
    connection.execute(CreateTable(made, if_not_exists=True))
    for index in sorted(made.indexes, key=lambda index: index.name or ""):
        connection.execute(CreateIndex(index, if_not_exists=True))
