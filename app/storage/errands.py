"""Writing what is under way when a world begins."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from app.domain.orders.errands import STATION, Errands
from app.storage.agenda import SqlAgenda
from app.storage.engine import driver_of
from app.storage.orders import SqlOrders
from app.storage.wire import Wire


def insert_errands(connection: Connection, errands: Errands, now: datetime) -> None:
    """Parcels with the stations they have passed, and all that is still to come, on the agenda."""
    wire = Wire(driver_of(connection))
    orders, agenda = SqlOrders(wire, now), SqlAgenda(wire)
    for trip in errands.trips:
        order_id = orders.add(trip.draft)
        for passage in trip.passed(now):
            orders.note(order_id, passage.station.state, passage.station.words, at=passage.at)
        for place, passage in enumerate(trip.way):
            if passage.at > now:
                agenda.add(passage.at, STATION, str(order_id), {"place": place})
    for due in errands.dues:
        agenda.add(due.at, due.kind, due.subject, due.payload)
