"""One stored world: opening, creating, units of work, reading."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, select

from app.domain.directory import Directory
from app.domain.passwords import PasswordHash
from app.domain.times import from_stamp
from app.domain.worlds import BuiltWorld, Secrets
from app.storage import rows, tables
from app.storage.engine import connect_existing, create_schema, open_engine
from app.storage.reader import SqlReader
from app.storage.seeding import insert_world
from app.storage.work import SqlWork, read_state


class SqlStore:
    """See ``app.domain.ports.Store``. To be used by the thread that made it."""

    def __init__(self, engine: Engine, connection: Connection) -> None:
        self._engine, self._connection = engine, connection
        self._reader = SqlReader(connection)

    @classmethod
    def in_memory(cls, world: BuiltWorld) -> SqlStore:
        engine = open_engine(None)
        store = cls(engine, engine.connect())
        store._fill(world)
        return store

    @classmethod
    def on_disk(cls, path: Path) -> SqlStore:
        """Open a file that is there. Raises a ``WorldError``."""
        return cls(*connect_existing(path))

    @classmethod
    def create(cls, path: Path, world: BuiltWorld) -> None:
        """Write the world beside ``path`` and move it into place whole: killed half way, nothing is there."""
        draft = path.with_name(path.name + ".building")
        draft.unlink(missing_ok=True)
        engine = open_engine(draft)
        store = cls(engine, engine.connect())
        store._fill(world)
        store.close()
        draft.replace(path)

    @contextmanager
    def work(self, now: datetime) -> Iterator[SqlWork]:
        work = SqlWork(self._connection, now)
        try:
            yield work
        finally:
            if not work.committed:
                self._connection.rollback()

    @contextmanager
    def reading(self) -> Iterator[SqlReader]:
        try:
            yield self._reader
        finally:
            self._connection.rollback()

    def now(self) -> datetime:
        with self.reading():
            return from_stamp(read_state(self._connection).now)

    def directory(self) -> Directory:
        with self.reading():
            run = self._connection.execute
            return Directory(
                rows.to_person(run(select(tables.person)).one()),
                tuple(map(rows.to_card, run(select(tables.cards).order_by(tables.cards.c.place)))),
                tuple(map(rows.to_merchant, run(select(tables.merchants).order_by(tables.merchants.c.number)))),
                tuple(map(rows.to_offer, run(select(tables.offers).order_by(tables.offers.c.id)))),
            )

    def secrets(self) -> Secrets:
        with self.reading():
            row = self._connection.execute(select(tables.secrets)).one()
            return Secrets(PasswordHash(row.salt, row.digest, row.cost), row.pay_code_key)

    def close(self) -> None:
        self._connection.close()
        self._engine.dispose()

    def _fill(self, world: BuiltWorld) -> None:
        with self._connection.begin():
            create_schema(self._connection)
            insert_world(self._connection, world)
