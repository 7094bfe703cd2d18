"""The agenda's table and its rows."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Index, bindparam, delete, insert, select

from app.domain.agenda import Due
from app.domain.times import from_stamp, to_stamp
from app.storage.columns import number, row_id, table, text
from app.storage.rows import Row
from app.storage.wire import Prepared, Wire

agenda = table("agenda", row_id(), number("at"), text("kind"), text("subject"), text("payload"))
Index("agenda_by_time", agenda.c.at, agenda.c.id)
Index("agenda_by_subject", agenda.c.kind, agenda.c.subject)

_IN_ORDER = select(agenda).order_by(agenda.c.at, agenda.c.id)
_FIRST = Prepared(_IN_ORDER.limit(1))
_OF_KIND = Prepared(_IN_ORDER.where(agenda.c.kind == bindparam("kind")))
_OF_SUBJECT = Prepared(_IN_ORDER.where(agenda.c.kind == bindparam("kind"), agenda.c.subject == bindparam("subject")))
_ADD = Prepared(insert(agenda).inline(), "at", "kind", "subject", "payload")
_CANCEL = Prepared(delete(agenda).where(agenda.c.kind == bindparam("kind"), agenda.c.subject == bindparam("subject")))
_DONE = Prepared(delete(agenda).where(agenda.c.id == bindparam("due_id")))


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
        due_id = self._wire.add(_ADD, at=to_stamp(at), kind=kind, subject=subject, payload=text_of)
        if self._known and (self._first is None or (at, due_id) < (self._first.at, self._first.id)):
            self._first = Due(due_id, at, kind, subject, content)
        return due_id

    def cancel(self, kind: str, subject: str) -> int:
        self._known = False
        return self._wire.run(_CANCEL, kind=kind, subject=subject)

    def next_until(self, to: datetime) -> Due | None:
        if not self._known:
            row = self._wire.first(_FIRST)
            self._known, self._first = True, None if row is None else _due(row)
        return self._first if self._first is not None and self._first.at <= to else None

    def planned(self, kind: str, subject: str | None = None) -> Sequence[Due]:
        if subject is None:
            return [_due(row) for row in self._wire.all(_OF_KIND, kind=kind)]
        return [_due(row) for row in self._wire.all(_OF_SUBJECT, kind=kind, subject=subject)]

    def done(self, due_id: int) -> None:
        self._known = False
        self._wire.run(_DONE, due_id=due_id)

    def keep(self) -> None:
        """Called when the unit of work has committed."""
        if self._memory is not None:
            self._memory.known, self._memory.first = self._known, self._first


def _due(row: Row) -> Due:
    due_id, at, kind, subject, payload = row
    return Due(due_id, from_stamp(at), kind, subject, json.loads(payload))
