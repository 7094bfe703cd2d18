"""Writing the residents of a world into it: accounts, books, and the wallet of each, put away."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, func, insert, literal, null, select

from app.domain.accounts import AccountKind, balance_of, fund_of
from app.domain.attention.zones import HOME
from app.domain.identity import birthday_of
from app.domain.people import PASSWORD_TRIES, Person
from app.domain.texts import Text
from app.domain.times import to_stamp
from app.domain.town.names import city_of
from app.domain.town.residents import Townsman
from app.domain.worlds import BuiltWorld
from app.storage import belonging as belonging
from app.storage import fund_tables, safety
from app.storage import tables as t
from app.storage.bill_days import each_day
from app.storage.bill_tables import bill_days
from app.storage.columns import twin_of
from app.storage.engine import driver_of
from app.storage.people_tables import residents
from app.storage.statements import MOVE
from app.storage.town_books import Books, books_of
from app.storage.wire import Prepared, Wire

_KEY_BYTES = 16
_HOST_TINT = "blue"


def fill_people(connection: Connection, world: BuiltWorld) -> None:
    settle(connection, world.people, world.directory.person, world.now)


def settle(connection: Connection, people: Sequence[Townsman], host: Person, now: datetime) -> None:
    """Into a world that has only its host."""
    wire = Wire(driver_of(connection))
    _add(wire, residents, list(_residents(people, host, to_stamp(now))))
    if not people:
        return
    place = connection.execute(select(func.max(t.accounts.c.place))).scalar_one()
    books = books_of(people, now)
    _add(wire, t.accounts, list(_accounts(people, place + 1, books)))
    _settle_others(wire, books, {each["id"] for each in _accounts(people, 0, books)})
    _add(wire, t.entries, books.entries)
    _add(wire, t.postings, books.postings)
    _add(wire, twin_of(t.bills), books.bills)
    _add(wire, twin_of(fund_tables.fund_incomes), books.incomes)
    _add(wire, twin_of(t.person), [_person(each.resident.person) for each in people])
    _add(wire, twin_of(t.cards), list(map(_card, people)))
    _add(wire, twin_of(t.windows), list(_windows(people)))
    _add(wire, twin_of(t.secrets), list(_secrets(connection, people)))
    _fill_alike(connection)


def _residents(people: Sequence[Townsman], host: Person, stamp: int) -> Iterator[dict[str, Any]]:
    born = birthday_of(host.id_number)
    if born is None:
        raise ValueError("the host's number has no birthday")
    yield _resident(host.id, 0, city_of(host.id_number), born.isoformat(), _HOST_TINT, stamp, alone=0)
    for place, (one, *_) in enumerate(people, start=1):
        yield _resident(one.person.id, place, one.city, one.born.isoformat(), one.tint, stamp)


def _resident(
    person_id: str, place: int, city: Text, born: str, tint: str, stamp: int, alone: int = 1
) -> dict[str, Any]:
    return {
        "person_id": person_id, "place": place, "city_en": city.en, "city_zh": city.zh_CN, "born": born, "tint": tint,
        "left_at": stamp, "alone": alone,
    }  # fmt: skip


def _accounts(people: Sequence[Townsman], place: int, books: Books) -> Iterator[dict[str, Any]]:
    """With what the books have brought each."""
    for each in people:
        person_id = each.resident.person.id
        for account_id, kind in (
            (balance_of(person_id), AccountKind.BALANCE),
            (fund_of(person_id), AccountKind.FUND),
            (each.card.account_id, AccountKind.BANK_CARD),
        ):
            yield {
                "id": account_id, "place": place, "owner": person_id, "kind": kind.value,
                "balance_fen": books.moved[account_id], "floor_fen": 0,
            }  # fmt: skip
            place += 1


def _settle_others(wire: Wire, books: Books, own: set[str]) -> None:
    """The merchants' accounts and the world's, which were there."""
    for account_id, more in books.moved.items():
        if account_id not in own:
            wire.run(MOVE, account_id=account_id, amount_fen=more)


def _person(person: Person) -> dict[str, Any]:
    return {
        "person_id": person.id, "id": person.id, "name_en": person.name.en, "name_zh": person.name.zh_CN,
        "phone": person.phone, "id_number": person.id_number, "number": person.number,
    }  # fmt: skip


def _card(townsman: Townsman) -> dict[str, Any]:
    card = townsman.card
    return {
        "person_id": townsman.resident.person.id, "id": card.id, "place": 0, "bank_en": card.bank.en,
        "bank_zh": card.bank.zh_CN, "tail": card.tail, "limit_fen": card.limit_fen, "account_id": card.account_id,
        "icon": card.icon, "tint": card.tint,
    }  # fmt: skip


def _windows(people: Sequence[Townsman]) -> Iterator[dict[str, Any]]:
    for each in people:
        for merchant_id in each.followed:
            yield {"person_id": each.resident.person.id, "merchant_id": merchant_id, "unread": 0}


def _secrets(connection: Connection, people: Sequence[Townsman]) -> Iterator[dict[str, Any]]:
    """The host's password, unless the host has changed it: then none, and the first sign-in gives the document's."""
    own = connection.execute(select(safety.safety.c.own_password)).scalar_one()
    _, salt, digest, cost, key = connection.execute(select(t.secrets)).one()
    for each in people:
        person_id = each.resident.person.id
        their_key = hashlib.sha256(key + person_id.encode()).digest()[:_KEY_BYTES]
        yield {
            "person_id": person_id, "id": 1, "salt": salt, "digest": b"" if own else digest, "cost": cost,
            "pay_code_key": their_key,
        }  # fmt: skip


def _fill_alike(connection: Connection) -> None:
    """What begins alike for everybody who was never signed in."""
    bills, incomes = twin_of(t.bills), twin_of(fund_tables.fund_incomes)
    earned = (
        select(func.coalesce(func.sum(incomes.c.amount_fen), 0))
        .where(incomes.c.person_id == residents.c.person_id)
        .scalar_subquery()
    )
    through = select(fund_tables.fund.c.earned_through).scalar_subquery()
    for table, values in (
        (t.wallet, {"id": 1, "tries_left": PASSWORD_TRIES, "locked_until": None}),
        (t.attention, {"id": 1, "focus": None, "zone": HOME}),
        (safety.safety, {"id": 1, "wrong_proofs": 0, "proof_day": None, "hide_amounts": 0, "own_password": 0}),
        (fund_tables.fund, {
            "id": 1, "earned_through": through, "income_total_fen": earned, "pending_fen": 0, "out_day": None,
            "out_fen": 0,
        }),
    ):  # fmt: skip
        everybody = select(residents.c.person_id, *(_value(each) for each in values.values())).where(
            residents.c.place > 0
        )
        connection.execute(insert(twin_of(table)).from_select(["person_id", *values], everybody))
    connection.execute(insert(twin_of(bill_days)).from_select(["person_id", *bill_days.c.keys()], each_day(bills)))


def _value(value: Any) -> Any:
    return literal(value) if isinstance(value, int | str) else null() if value is None else value


def _add(wire: Wire, table: Table, rows: Sequence[dict[str, Any]]) -> None:
    if rows:
        wire.many(Prepared(insert(table).inline(), *rows[0]), rows)
