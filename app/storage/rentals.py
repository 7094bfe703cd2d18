"""Rentals and what their merchant was given: tables, statements and rows. Both are the signed-in person's own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Column, ForeignKey, Integer, Text, bindparam, insert, select, update

from app.domain import texts
from app.domain.rentals import IdentityField, Rental, RentalDraft, RentalState
from app.domain.times import from_stamp, to_stamp
from app.storage.columns import number, personal, row_id, table, text
from app.storage.rows import Row
from app.storage.wire import Prepared, Wire

rentals = table(
    "rentals",
    row_id(),
    text("car"),
    text("name_en"),
    text("name_zh"),
    number("day_fen"),
    number("deposit_fen"),
    number("hold_id", ForeignKey("holds.id")),
    number("starts_at"),
    number("leaves_by"),
    number("due_back"),
    number("days"),
    text("state"),
    number("booked_at"),
    number("picked_up_at", null=True),
    number("returned_at", null=True),
    number("closed_at", null=True),
    number("rent_fen"),
)
rental_fields = table(
    "rental_fields",
    Column("rental_id", Integer, ForeignKey("rentals.id"), primary_key=True),
    Column("field", Text, primary_key=True),
    number("place"),
    text("value_en"),
    text("value_zh"),
)
personal(rentals, rental_fields)
TABLES = (rentals, rental_fields)

_STANDS = ("state", "picked_up_at", "returned_at", "closed_at", "rent_fen")
_ADD = Prepared(insert(rentals).inline(), *(column.name for column in rentals.c if column.name != "id"))
_ADD_FIELD = Prepared(insert(rental_fields).inline(), *(column.name for column in rental_fields.c))
_GET = Prepared(select(rentals).where(rentals.c.id == bindparam("wanted")))
_OF_HOLD = Prepared(select(rentals).where(rentals.c.hold_id == bindparam("wanted")))
_ALL = Prepared(select(rentals).order_by(rentals.c.id.desc()))
_FIELDS = Prepared(
    select(rental_fields.c.field, rental_fields.c.value_en, rental_fields.c.value_zh)
    .where(rental_fields.c.rental_id == bindparam("wanted"))
    .order_by(rental_fields.c.place)
)
_KEEP = Prepared(
    update(rentals)
    .where(rentals.c.id == bindparam("wanted"))
    .values({rentals.c[name]: bindparam(f"new_{name}") for name in _STANDS})
)


class SqlRentals:
    """See ``app.domain.rentals``: ``RentalBook`` in a unit of work, ``RentalReader`` outside of one."""

    def __init__(self, wire: Wire, now: datetime | None = None) -> None:
        self._wire, self._now = wire, now

    def get(self, rental_id: int) -> Rental | None:
        return self._one(self._wire.first(_GET, wanted=rental_id))

    def of_hold(self, hold_id: int) -> Rental | None:
        return self._one(self._wire.first(_OF_HOLD, wanted=hold_id))

    def all(self) -> Sequence[Rental]:
        return [self._rental(row) for row in self._wire.all(_ALL)]

    def add(self, draft: RentalDraft) -> Rental:
        if self._now is None:
            raise ValueError("only a unit of work has a time of its own")
        rental_id = self._wire.add(_ADD, **_row(draft), booked_at=to_stamp(self._now), **_stands(None))
        self._wire.many(_ADD_FIELD, [_field(rental_id, place, *each) for place, each in enumerate(draft.given)])
        return Rental(rental_id, draft, RentalState.RESERVED, self._now)

    def keep(self, rental: Rental) -> None:
        stands = {f"new_{name}": value for name, value in _stands(rental).items()}
        self._wire.run(_KEEP, wanted=rental.id, **stands)

    def _one(self, row: Row | None) -> Rental | None:
        return None if row is None else self._rental(row)

    def _rental(self, row: Row) -> Rental:
        (
            rental_id, car, en, zh, day_fen, deposit_fen, hold_id, starts_at, leaves_by, due_back, days,
            state, booked_at, picked_up_at, returned_at, closed_at, rent_fen,
        ) = row  # fmt: skip
        draft = RentalDraft(
            car, texts.Text(en, zh), day_fen, deposit_fen, hold_id, from_stamp(starts_at), from_stamp(leaves_by),
            from_stamp(due_back), days, self._given(rental_id),
        )  # fmt: skip
        return Rental(
            rental_id, draft, RentalState(state), from_stamp(booked_at), _moment(picked_up_at), _moment(returned_at),
            _moment(closed_at), rent_fen,
        )  # fmt: skip

    def _given(self, rental_id: int) -> tuple[tuple[IdentityField, texts.Text], ...]:
        found = self._wire.all(_FIELDS, wanted=rental_id)
        return tuple((IdentityField(field), texts.Text(en, zh)) for field, en, zh in found)


def _row(draft: RentalDraft) -> dict[str, Any]:
    return {
        "car": draft.car, "name_en": draft.name.en, "name_zh": draft.name.zh_CN, "day_fen": draft.day_fen,
        "deposit_fen": draft.deposit_fen, "hold_id": draft.hold_id, "starts_at": to_stamp(draft.starts_at),
        "leaves_by": to_stamp(draft.leaves_by), "due_back": to_stamp(draft.due_back), "days": draft.days,
    }  # fmt: skip


def _stands(rental: Rental | None) -> Mapping[str, Any]:
    """How it stands; a new one is reserved."""
    if rental is None:
        return dict.fromkeys(_STANDS) | {"state": RentalState.RESERVED.value, "rent_fen": 0}
    moments = rental.picked_up_at, rental.returned_at, rental.closed_at
    stamps = [None if at is None else to_stamp(at) for at in moments]
    return dict(zip(_STANDS, (rental.state.value, *stamps, rental.rent_fen), strict=True))


def _field(rental_id: int, place: int, field: IdentityField, value: texts.Text) -> dict[str, Any]:
    return {
        "rental_id": rental_id, "field": field.value, "place": place,
        "value_en": value.en, "value_zh": value.zh_CN,
    }  # fmt: skip


def _moment(stamp: int | None) -> datetime | None:
    return None if stamp is None else from_stamp(stamp)
