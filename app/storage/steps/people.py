"""The people of a world: the twins of every personal table, and residents drawn anew, as for a world just built.

An older world kept neither its seed nor its prices, so its residents are drawn from its id and buy anything.
"""

from __future__ import annotations

from sqlalchemy import Connection, select

from app.domain.people import Person
from app.domain.times import from_stamp
from app.domain.town.residents import Setting, draw_residents
from app.domain.town.wares import plain_ware
from app.storage import tables as t
from app.storage.agenda import TOWN_TABLES
from app.storage.columns import create_tables, twins
from app.storage.people_tables import TABLES
from app.storage.rows import to_merchant, to_person
from app.storage.settling import settle

PEOPLE = 200


def add_people(connection: Connection) -> None:
    create_tables(connection, (*TABLES, *TOWN_TABLES, *(each.stowed for each in twins().values())))
    world_id, now = connection.execute(select(t.wallet.c.world_id, t.wallet.c.now)).one()
    host: Person = to_person(tuple(connection.execute(select(t.person)).one()))
    wares = [plain_ware(to_merchant(tuple(row))) for row in connection.execute(select(t.merchants))]
    taken = (host.id, host.phone)
    setting = Setting(world_id, PEOPLE, from_stamp(now), wares, taken, lambda held, day: 0)
    settle(connection, draw_residents(setting), host, from_stamp(now))
