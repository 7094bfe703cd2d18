"""What is under way when a world begins: parcels that move, repayments that fall due."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from app.domain.agenda import Due
from app.domain.orders.couriers import Parcel, Passage, courier_of, track
from app.domain.orders.forms import FieldKind, Flow, Form
from app.domain.orders.kept import filled, kept_fields, plain
from app.domain.orders.states import OrderDraft, OrderState
from app.domain.orders.town import Town
from app.domain.orders.waits import before_due
from app.domain.texts import Text
from app.domain.times import to_stamp
from app.domain.values import dataclass

STATION = "parcel_station"
"""Agenda: a parcel reaches a station; the subject is its order, the payload its ``place`` on the way."""

CARD_DUE = "card_due"
"""Agenda: a repayment is called to mind; the subject is the card's key, the payload its ``day`` of the month."""


@dataclass(frozen=True, slots=True)
class Trip:
    """A parcel's order with its whole way."""

    draft: OrderDraft
    way: tuple[Passage, ...]

    def passed(self, now: datetime) -> tuple[Passage, ...]:
        return tuple(each for each in self.way if each.at <= now)


@dataclass(frozen=True, slots=True)
class Errands:
    """``dues`` are agenda items without a place in the store yet: their ids are 0."""

    trips: tuple[Trip, ...] = ()
    dues: tuple[Due, ...] = ()


NO_ERRANDS = Errands()


def errands_of(town: Town, now: datetime) -> Errands:
    """The same world has the same errands."""
    parcels = next((form for form in town.forms.values() if form.flow is Flow.PARCEL), None)
    trips = [trip_of(parcels, parcel, town, now) for parcel in town.neighbours.parcels] if parcels else []
    dues = [
        Due(0, before_due(card.due_day, now), CARD_DUE, _card_key(town, card.number), {"day": card.due_day})
        for card in town.neighbours.credit_cards
    ]
    return Errands(tuple(trips), tuple(dues))


def trip_of(form: Form, parcel: Parcel, town: Town, now: datetime) -> Trip:
    """The order of a parcel as it stands ``now``. Raises ``ValueError`` for a number no courier has."""
    courier = courier_of(parcel.number, form.couriers)
    if courier is None:
        raise ValueError(f"{parcel.number} is no courier's number")
    way = track(courier, parcel.number, parcel.sent_at, town.seed)
    state = next((each.station.state for each in reversed(way) if each.at <= now), OrderState.UNDER_WAY)
    title = parcel.name if parcel.name.en else filled(form.title, {"number": plain(parcel.number)})
    facts = {"sent_at": to_stamp(parcel.sent_at), "courier": courier.id}
    draft = OrderDraft(
        form.id, {"number": parcel.number}, state, title, 0, key=parcel_key(form, parcel.number), facts=facts,
        arrives_at=way[-1].at,
    )  # fmt: skip
    return Trip(draft, way)


def parcel_key(form: Form, number: str) -> str:
    return f"{form.id}:{number}"


def unnamed_parcel(number: str, sent_at: datetime) -> Parcel:
    return Parcel(number, Text("", ""), sent_at)


def _card_key(town: Town, number: str) -> str:
    form = next(form for form in town.forms.values() if any(step.does == "remind_due" for step in form.later))
    name = next(field.id for field in form.fields if field.kind is FieldKind.BANK_CARD)
    kept: Mapping[str, str] = kept_fields(form, {name: number}, town)
    return f"{form.id}:{kept[name]}"
