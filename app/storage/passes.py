"""Passes and the places sold: tables, statements and rows.

``passes`` are the signed-in person's; ``sold_places`` are the world's, so that nobody gets a seat of another.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import ForeignKey, Index, Table, bindparam, delete, func, insert, select, update

from app.domain.goings.passes import Pass, PassDraft, PassKind, PassState
from app.domain.texts import Text
from app.domain.times import from_stamp, to_stamp
from app.storage.columns import number, personal, row_id, shared, table, text
from app.storage.rows import Row
from app.storage.wire import Prepared, Wire

passes = table(
    "passes",
    row_id(),
    text("kind"),
    text("function"),
    text("code"),
    text("title_en"),
    text("title_zh"),
    text("seat_en"),
    text("seat_zh"),
    text("place_en"),
    text("place_zh"),
    number("starts_at", null=True),
    number("ends_at"),
    number("order_id", ForeignKey("orders.id")),
    number("bill_id", ForeignKey("bills.id")),
    text("state"),
    number("made_at"),
    number("changed_at"),
)
sold_places = table("sold_places", text("going", primary=True), text("place", primary=True))
Index("passes_by_code", passes.c.code, unique=True)
Index("passes_by_order", passes.c.order_id)
Index("passes_by_kind", passes.c.kind, passes.c.state, passes.c.id)

TABLES: tuple[Table, ...] = (passes, sold_places)
personal(passes)
shared(sold_places)

_VALID = passes.c.state == PassState.VALID.value
_ADD = Prepared(insert(passes).inline(), *(column.name for column in passes.c if column.name != "id"))
_GET = Prepared(select(passes).where(passes.c.id == bindparam("pass_id")))
_OF_ORDER = Prepared(select(passes).where(passes.c.order_id == bindparam("wanted")))
_CODED = Prepared(select(passes).where(passes.c.code == bindparam("wanted")))
_UPCOMING = Prepared(
    select(passes)
    .where(passes.c.kind == bindparam("wanted"), _VALID)
    .order_by(func.coalesce(passes.c.starts_at, passes.c.ends_at), passes.c.id)
    .limit(bindparam("most"))
)
_PAST = Prepared(
    select(passes)
    .where(
        passes.c.kind == bindparam("wanted"), passes.c.state != PassState.VALID.value, passes.c.id < bindparam("before")
    )
    .order_by(passes.c.id.desc())
    .limit(bindparam("most"))
)
_TURN = Prepared(
    update(passes)
    .where(passes.c.id == bindparam("pass_id"))
    .values(state=bindparam("new_state"), changed_at=bindparam("at"))
)
_SOLD = Prepared(select(sold_places.c.place).where(sold_places.c.going == bindparam("wanted")))
_SELL = Prepared(insert(sold_places).inline(), "going", "place")
_FREE = Prepared(
    delete(sold_places).where(sold_places.c.going == bindparam("wanted"), sold_places.c.place == bindparam("gone"))
)
_NO_KEY = 2**62


class SqlPasses:
    """See ``app.domain.goings.passes.PassBook``; ``now`` is the unit of work's, and no matter to a reader."""

    def __init__(self, wire: Wire, now: datetime | None = None) -> None:
        self._wire = wire
        self._stamp = 0 if now is None else to_stamp(now)

    def get(self, pass_id: int) -> Pass | None:
        return _pass(self._wire.first(_GET, pass_id=pass_id))

    def of_order(self, order_id: int) -> Pass | None:
        return _pass(self._wire.first(_OF_ORDER, wanted=order_id))

    def coded(self, code: str) -> Pass | None:
        return _pass(self._wire.first(_CODED, wanted=code))

    def upcoming(self, kind: PassKind, limit: int) -> Sequence[Pass]:
        return [_to_pass(row) for row in self._wire.all(_UPCOMING, wanted=kind.value, most=limit)]

    def past(self, kind: PassKind, after: int | None, limit: int) -> Sequence[Pass]:
        before = _NO_KEY if after is None else after
        return [_to_pass(row) for row in self._wire.all(_PAST, wanted=kind.value, before=before, most=limit)]

    def sold(self, going: str) -> frozenset[str]:
        return frozenset(place for (place,) in self._wire.all(_SOLD, wanted=going))

    def add(self, draft: PassDraft) -> int:
        return self._wire.add(
            _ADD,
            kind=draft.kind.value, function=draft.function, code=draft.code,
            title_en=draft.title.en, title_zh=draft.title.zh_CN, seat_en=draft.seat.en, seat_zh=draft.seat.zh_CN,
            place_en=draft.place.en, place_zh=draft.place.zh_CN,
            starts_at=None if draft.starts_at is None else to_stamp(draft.starts_at), ends_at=to_stamp(draft.ends_at),
            order_id=draft.order_id, bill_id=draft.bill_id, state=PassState.VALID.value,
            made_at=self._stamp, changed_at=self._stamp,
        )  # fmt: skip

    def turn(self, pass_id: int, state: PassState) -> None:
        self._wire.run(_TURN, pass_id=pass_id, new_state=state.value, at=self._stamp)

    def sell(self, going: str, places: Iterable[str]) -> None:
        self._wire.many(_SELL, [{"going": going, "place": place} for place in places])

    def free(self, going: str, places: Iterable[str]) -> None:
        self._wire.many(_FREE, [{"wanted": going, "gone": place} for place in places])


def _pass(row: Row | None) -> Pass | None:
    return None if row is None else _to_pass(row)


def _to_pass(row: Row) -> Pass:
    (
        pass_id, kind, function, code, title_en, title_zh, seat_en, seat_zh, place_en, place_zh, starts_at, ends_at,
        order_id, bill_id, state, made_at, changed_at,
    ) = row  # fmt: skip
    return Pass(
        pass_id, PassKind(kind), function, code, Text(title_en, title_zh), Text(seat_en, seat_zh),
        Text(place_en, place_zh), None if starts_at is None else from_stamp(starts_at), from_stamp(ends_at),
        order_id, bill_id, PassState(state), from_stamp(made_at), from_stamp(changed_at),
    )  # fmt: skip
