"""Whose wallet an open world is: what of it follows from the person who is signed in."""

from __future__ import annotations

from dataclasses import replace

from app.domain.chance import drawn
from app.domain.orders.town import Contact, Neighbours, Town
from app.domain.passwords import PasswordGate
from app.domain.people_book import Resident
from app.domain.ports import Reader
from app.domain.worlds import OpenWorld

MOST_CONTACTS = 5


def as_signed_in(world: OpenWorld, reader: Reader) -> OpenWorld:
    """The world as the reader's signed-in person sees it."""
    secrets = reader.secrets()
    theirs = replace(
        world,
        directory=reader.directory(),
        gate=PasswordGate(secrets.password),
        pay_code_key=secrets.pay_code_key,
    )
    return at_home(theirs, reader)


def at_home(world: OpenWorld, reader: Reader) -> OpenWorld:
    """The world with those round its person; of somebody the document does not tell about, a few other residents."""
    host, person_id = world.host, world.directory.person.id
    if host is None:
        return world
    if person_id == host.person_id:
        return _among(world, host.neighbours)
    others = [each for each in reader.people.all() if each.person.id != person_id]
    return _among(world, Neighbours(_contacts(person_id, others), new_card_fen=host.neighbours.new_card_fen))


def _among(world: OpenWorld, neighbours: Neighbours) -> OpenWorld:
    town = world.town
    return world if town.neighbours == neighbours else replace(world, town=Town(neighbours, town.seed, town.read))


def _contacts(person_id: str, others: list[Resident]) -> tuple[Contact, ...]:
    left, found = list(others), list[Contact]()
    while left and len(found) < MOST_CONTACTS:
        one = left.pop(drawn(f"{person_id}:contact:{len(found)}", len(left)))
        found.append(Contact(one.person.id, one.person.name, one.person.phone, one.tint))
    return tuple(found)
