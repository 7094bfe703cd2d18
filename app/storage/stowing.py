"""Putting one person's wallet away and bringing another's back: every personal table changes places with its twin."""

from __future__ import annotations

from functools import cache

from sqlalchemy import text

from app.storage import belonging as belonging
from app.storage.columns import Twin, twins
from app.storage.wire import Prepared, Wire

_DEFER = Prepared(text("PRAGMA defer_foreign_keys = ON"))


def swap(wire: Wire, leaving: str, coming: str) -> None:
    """Within the open transaction. Rows name one another again as they did when it is over."""
    wire.run(_DEFER)
    for put, clear, take, forget in _moves():
        wire.run(put, person=leaving)
        if clear is not None:
            wire.run(clear)
        wire.run(take, person=coming)
        wire.run(forget, person=coming)


@cache
def _moves() -> tuple[tuple[Prepared, Prepared | None, Prepared, Prepared], ...]:
    return tuple(map(_moves_of, twins().values()))


def _moves_of(twin: Twin) -> tuple[Prepared, Prepared | None, Prepared, Prepared]:
    mine, stowed, columns = twin.mine.name, twin.stowed.name, ", ".join(f'"{each}"' for each in twin.columns)
    put = f"INSERT INTO {stowed} (person_id, {columns}) SELECT :person, {columns} FROM {mine}"
    forget = f"DELETE FROM {stowed} WHERE person_id = :person"
    if twin.shares:
        take = f"UPDATE {mine} SET ({columns}) = (SELECT {columns} FROM {stowed} WHERE person_id = :person)"
        return _prepared(put), None, _prepared(take), _prepared(forget)
    take = f"INSERT INTO {mine} ({columns}) SELECT {columns} FROM {stowed} WHERE person_id = :person"
    return _prepared(put), _prepared(f"DELETE FROM {mine}"), _prepared(take), _prepared(forget)


def _prepared(words: str) -> Prepared:
    return Prepared(text(words))
