"""One stored world: opening, creating, units of work, reading."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DatabaseError

from app.domain.fund import FundFigures
from app.domain.worlds import BuiltWorld, WorldUnwritable
from app.storage.engine import connect_existing, connect_new, create_schema, driver_of
from app.storage.fund_figures import replace_figures
from app.storage.reader import SqlReader
from app.storage.seeding import insert_world
from app.storage.wire import Wire
from app.storage.work import Shelf, SqlWork


class SqlStore:
    """See ``app.domain.ports.Store``. To be used by the thread that made it."""

    def __init__(self, engine: Engine, connection: Connection) -> None:
        self._engine, self._connection = engine, connection
        self._wire = Wire(driver_of(connection))
        self._shelf = Shelf()
        self.reader = SqlReader(self._wire)

    @classmethod
    def in_memory(cls, world: BuiltWorld) -> SqlStore:
        return cls(*_filled(None, world))

    @classmethod
    def on_disk(cls, path: Path) -> SqlStore:
        """Open a file that is there. Raises a ``WorldError``."""
        return cls(*connect_existing(path))

    @classmethod
    def create(cls, path: Path, world: BuiltWorld) -> None:
        """Write the world beside ``path`` and move it into place whole: killed half way, nothing is there.

        Raises ``WorldUnwritable`` or ``OSError``.
        """
        draft = path.with_name(path.name + ".building")
        for leftover in path.parent.glob(f"{draft.name}*"):
            leftover.unlink()
        try:
            cls(*_filled(draft, world)).close()
        except DatabaseError as error:
            raise WorldUnwritable(path, str(error.orig)) from error
        draft.replace(path)

    def work(self, now: datetime) -> SqlWork:
        return SqlWork(self._wire, now, self._shelf)

    def use_figures(self, figures: FundFigures) -> None:
        """Keep a fund's figures in the world, in the place of any it had. Raises ``StoreFailed``; nothing is kept then.

        A wallet that has the world open goes on with what it read.
        """
        replace_figures(self._wire, figures)

    def close(self) -> None:
        self._connection.close()
        self._engine.dispose()


def _filled(path: Path | None, world: BuiltWorld) -> tuple[Engine, Connection]:
    engine, connection = connect_new(path)
    with connection.begin():
        create_schema(connection)
        insert_world(connection, world)
    return engine, connection
