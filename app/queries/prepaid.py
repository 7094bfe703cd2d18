"""Asking about stored value."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

from app.domain.events import Event, PaymentMade, PrepaidMoved, RefundMade
from app.domain.ports import Reader
from app.domain.prepaid import Prepaid, PrepaidOffer, merchant_of
from app.domain.worlds import OpenWorld

PREPAID_ON_METHOD = (PrepaidMoved,)
"""Events of a bill on the ``method`` they name."""


class PrepaidAt(NamedTuple):
    """What a merchant sells the person, and owes. Answer: ``PrepaidStands``."""

    merchant_id: str


class PrepaidOwed(NamedTuple):
    """What a merchant owes all people of the world. Answer: ``Prepaid``s, the most first."""

    merchant_id: str


class PrepaidShelf(NamedTuple):
    """Every merchant that sells stored value or owes the person some. Answer: ``PrepaidStands``, the owing first."""


class PrepaidStands(NamedTuple):
    """``offer`` is ``None`` where the merchant sells none, ``owed`` where the person never bought any."""

    offer: PrepaidOffer | None
    owed: Prepaid | None


PrepaidQuery: TypeAlias = PrepaidAt | PrepaidOwed | PrepaidShelf


def prepaid_at(query: PrepaidAt, reader: Reader, world: OpenWorld) -> PrepaidStands:
    owed = reader.prepaid.get(query.merchant_id, world.directory.person.id)
    return PrepaidStands(world.town.prepaid.get(query.merchant_id), owed)


def prepaid_owed(query: PrepaidOwed, reader: Reader, _: OpenWorld) -> Sequence[Prepaid]:
    return tuple(reader.prepaid.owed(query.merchant_id))


def prepaid_shelf(_: PrepaidShelf, reader: Reader, world: OpenWorld) -> Sequence[PrepaidStands]:
    owed = {each.merchant_id: each for each in owed_to(reader, world) if each.balance_fen}
    sold = world.town.prepaid
    known = [key for key in (*owed, *(each for each in sold if each not in owed)) if world.directory.merchant(key)]
    return tuple(PrepaidStands(sold.get(key), owed.get(key)) for key in known)


def owed_to(reader: Reader, world: OpenWorld) -> tuple[Prepaid, ...]:
    """What merchants owe the signed-in person."""
    return tuple(reader.prepaid.of(world.directory.person.id))


def prepaid_moved(events: tuple[Event, ...]) -> bool:
    """Whether stored value was bought, spent, returned, or something paid with it refunded."""
    return any(
        isinstance(each, PrepaidMoved)
        or (isinstance(each, PaymentMade | RefundMade) and merchant_of(each.method) is not None)
        for each in events
    )


PREPAID_READERS: Mapping[type, Callable[[Any, Reader, OpenWorld], Any]] = {
    PrepaidAt: prepaid_at,
    PrepaidOwed: prepaid_owed,
    PrepaidShelf: prepaid_shelf,
}
