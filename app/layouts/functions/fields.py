"""Reads the fields of a form and their choices."""

from __future__ import annotations

from app.domain.banks import CardKind
from app.domain.orders.forms import Choice, Field, FieldKind, Until, Wait
from app.layouts.functions import sentences
from app.layouts.functions.words import clock, flag, list_of, text_or_none, values, yuan, yuan_or_none
from app.layouts.table import Table

_BOUNDS = {
    FieldKind.TEXT: (0, 60),
    FieldKind.SECRET: (0, 60),
    FieldKind.DIGITS: (1, 30),
    FieldKind.NUMBER: (1, 100),
    FieldKind.CONTACTS: (1, 20),
    FieldKind.PICKS: (1, 5),
    FieldKind.SEATS: (1, 4),
}


def read_fields(table: Table) -> tuple[Field, ...]:
    """In the order they are asked; a field may lean only on those before it."""
    found: list[Field] = []
    for each in table.tables("fields"):
        known = [field.id for field in found]
        field = _field(each)
        for name in [*field.when, *([field.of] if field.of else [])]:
            if name not in known:
                each.problem(sentences.unknown_field(name))
        found.append(field)
    return tuple(found)


def _field(table: Table) -> Field:
    kind = FieldKind(table.choice("kind", tuple(FieldKind)) or FieldKind.TEXT)
    least, most = _bounds(table, kind)
    field = Field(
        id=table.id("id"),
        kind=kind,
        label=table.phrase("label"),
        hint=table.phrase_or_none("hint"),
        optional=flag(table, "optional", False),
        when=values(table, "when"),
        least=least,
        most=most,
        choices=tuple(_choice(each) for each in list_of(table, "choices")),
        card=_card(table),
        of=text_or_none(table, "of"),
    )
    table.close()
    return field


def _bounds(table: Table, kind: FieldKind) -> tuple[int, int]:
    if kind is FieldKind.AMOUNT:
        return yuan(table, "least"), yuan(table, "most")
    least, most = _BOUNDS.get(kind, (0, 0))
    if kind not in _BOUNDS:
        return least, most
    return table.whole("least", 0, 1000, default=least), table.whole("most", 0, 1000, default=most)


def _card(table: Table) -> str | None:
    table.allow("card")
    return (table.choice("card", tuple(CardKind)) or None) if "card" in table else None


def _choice(table: Table) -> Choice:
    choice = Choice(
        id=table.text("id"),
        label=table.phrase("label"),
        price_fen=yuan_or_none(table, "price"),
        face_fen=yuan_or_none(table, "face"),
        wait=read_wait(table, "after"),
        of=text_or_none(table, "of"),
    )
    table.close()
    return choice


def read_wait(table: Table, key: str) -> Wait | None:
    """``{ minutes = 1 }``, ``{ days = 1, most_days = 3, at = "10:00" }`` or ``{ until = "draw" }``; may be left out."""
    table.allow(key)
    found = table.table(key) if key in table else None
    if found is None:
        return None
    found.allow("until")
    wait = Wait(
        minutes=found.whole("minutes", 0, 100_000, default=0),
        days=found.whole("days", 0, 60, default=0),
        most_days=found.whole("most_days", 0, 60, default=0),
        at=clock(found, "at") if "at" in found else None,
        until=Until(found.choice("until", tuple(Until)) or Until.DRAW) if "until" in found else None,
    )
    found.allow("at")
    found.close()
    return wait
