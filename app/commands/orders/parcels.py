"""Following parcels: a number is tracked, and the agenda brings it closer."""

from __future__ import annotations

from app.commands.orders.telling import move, tell
from app.domain.agenda import Due
from app.domain.events import Event, OrderMoved, OrderPlaced
from app.domain.orders.couriers import Parcel, courier_of, sent_before, track
from app.domain.orders.errands import STATION, trip_of, unnamed_parcel
from app.domain.orders.kept import plain
from app.domain.orders.quotes import Asked
from app.domain.orders.states import Order, OrderState, may_move
from app.domain.orders.words import values_of
from app.domain.ports import UnitOfWork
from app.domain.texts import Text
from app.domain.times import from_stamp
from app.domain.worlds import OpenWorld


def place_parcel(
    asked: Asked, method: str, work: UnitOfWork, world: OpenWorld
) -> tuple[int, int | None, tuple[Event, ...]]:
    """The stations it has passed are written down with their times, the others put on the agenda."""
    number, town = asked.clean["number"], world.town
    parcel = unnamed_parcel(number, sent_before(number, work.now, town.seed))
    trip = trip_of(asked.form, parcel, town, work.now)
    order_id = work.orders.add(trip.draft)
    for each in trip.passed(work.now):
        work.orders.note(order_id, each.station.state, each.station.words, at=each.at)
    for place, each in enumerate(trip.way):
        if each.at > work.now:
            work.agenda.add(each.at, STATION, str(order_id), {"place": place})
    return order_id, None, (OrderPlaced(order_id, asked.form.id),)


def station_due(due: Due, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    order = work.orders.get(int(due.subject))
    form = world.town.forms.get(order.function) if order else None
    courier = courier_of(order.fields["number"], form.couriers) if order and form else None
    if order is None or form is None or courier is None or not order.open:
        return ()
    parcel = Parcel(order.fields["number"], order.title, from_stamp(int(order.facts["sent_at"])))
    station = track(courier, parcel.number, parcel.sent_at, world.town.seed)[int(due.payload["place"])].station
    values = {**values_of(order, form, world.town), "courier": courier.name, "number": plain(parcel.number)}
    words = form.words.get(station.state.value) if station.state is not order.state else None
    told = tell(form.id, words, values, work, world, service=True) if words else ()
    return (_reach(order, station.state, work, station.words), *told)


def _reach(order: Order, state: OrderState, work: UnitOfWork, words: Text) -> Event:
    if may_move(order.state, state):
        return move(order, state, work, words)
    work.orders.note(order.id, order.state, words)
    return OrderMoved(order.id, order.function, order.state.value)
