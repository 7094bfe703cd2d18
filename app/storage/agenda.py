"""The agenda's table and its rows."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Index, Table, bindparam, delete, insert, select

from app.domain.agenda import SHARED_KINDS, Due
from app.domain.times import from_stamp, to_stamp
from app.storage.columns import number, row_id, table, text
from app.storage.rows import Row
from app.storage.wire import Prepared, Wire

agenda = table("agenda", row_id(), number("at"), text("kind"), text("subject"), text("payload"))
town_agenda = table("town_agenda", row_id(), number("at"), text("kind"), text("subject"), text("payload"))
"""What is about everybody: its items have their ids below 0."""

for each in (agenda, town_agenda):
    Index(f"{each.name}_by_time", each.c.at, each.c.id)
    Index(f"{each.name}_by_subject", each.c.kind, each.c.subject)
TOWN_TABLES = (town_agenda,)


class _Statements:
    """Those of one of the two tables; ``sign`` is -1 for the one whose ids are turned below 0."""

    def __init__(self, table: Table, sign: int) -> None:
        rows = select(table.c.id * sign, table.c.at, table.c.kind, table.c.subject, table.c.payload)
        in_order = rows.order_by(table.c.at, table.c.id)
        kind, subject = table.c.kind == bindparam("kind"), table.c.subject == bindparam("subject")
        self.sign = sign
        self.first = Prepared(in_order.limit(1))
        self.of_kind = Prepared(in_order.where(kind))
        self.of_subject = Prepared(in_order.where(kind, subject))
        self.add = Prepared(insert(table).inline(), "at", "kind", "subject", "payload")
        self.cancel = Prepared(delete(table).where(kind, subject))
        self.done = Prepared(delete(table).where(table.c.id == bindparam("due_id")))


_OWN, _TOWN = _Statements(agenda, 1), _Statements(town_agenda, -1)


def _of(kind: str) -> _Statements:
    return _TOWN if kind in SHARED_KINDS else _OWN


@dataclass(slots=True)
class AgendaMemory:
    """The first item as of the last commit, so that a minute in which nothing is due asks nothing of the disk."""

    known: bool = False
    first: Due | None = None


class SqlAgenda:
    """See ``app.domain.agenda.Agenda``."""

    def __init__(self, wire: Wire, memory: AgendaMemory | None = None) -> None:
        self._wire, self._memory = wire, memory
        self._known, self._first = (memory.known, memory.first) if memory else (False, None)

    def add(self, at: datetime, kind: str, subject: str, payload: Mapping[str, str | int] | None = None) -> int:
        content = dict(payload or {})
        text_of = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
        table = _of(kind)
        due_id = table.sign * self._wire.add(table.add, at=to_stamp(at), kind=kind, subject=subject, payload=text_of)
        due = Due(due_id, at, kind, subject, content)
        if self._known and (self._first is None or _rank(due) < _rank(self._first)):
            self._first = due
        return due_id

    def cancel(self, kind: str, subject: str) -> int:
        self._known = False
        return self._wire.run(_of(kind).cancel, kind=kind, subject=subject)

    def next_until(self, to: datetime) -> Due | None:
        if not self._known:
            rows = self._wire.first(_OWN.first), self._wire.first(_TOWN.first)
            self._known, self._first = True, min((_due(row) for row in rows if row), key=_rank, default=None)
        return self._first if self._first is not None and self._first.at <= to else None

    def planned(self, kind: str, subject: str | None = None) -> Sequence[Due]:
        if subject is None:
            return [_due(row) for row in self._wire.all(_of(kind).of_kind, kind=kind)]
        return [_due(row) for row in self._wire.all(_of(kind).of_subject, kind=kind, subject=subject)]

    def done(self, due_id: int) -> None:
        self._known = False
        self._wire.run((_OWN if due_id > 0 else _TOWN).done, due_id=abs(due_id))

    def forget(self) -> None:
        """Called when the items are another person's."""
        self._known = False

    def keep(self) -> None:
        """Called when the unit of work has committed."""
        if self._memory is not None:
            self._memory.known, self._memory.first = self._known, self._first


def _rank(due: Due) -> tuple[datetime, bool, int]:
    return due.at, due.id > 0, abs(due.id)


def _due(row: Row) -> Due:
    due_id, at, kind, subject, payload = row
    return Due(due_id, from_stamp(at), kind, subject, json.loads(payload))
