"""Rentals and stored value begin empty; a hold that was authorised before lapses as one authorised now would."""

from __future__ import annotations

from sqlalchemy import Connection, insert, select

from app.domain.holds import HOLD_LAPSE, LASTS, HoldState
from app.domain.times import from_stamp, to_stamp
from app.storage import holds, prepaid, rentals
from app.storage import tables as t
from app.storage.agenda import agenda
from app.storage.columns import create_tables


def add_deposits(connection: Connection) -> None:
    """When an older hold was authorised nobody wrote down: its month begins now."""
    create_tables(connection, (*holds.MARKS, *rentals.TABLES, *prepaid.TABLES))
    now = from_stamp(connection.execute(select(t.wallet.c.now)).scalar_one())
    authorized = select(holds.holds.c.id).where(holds.holds.c.state == HoldState.AUTHORIZED.value)
    rows = [
        {"at": to_stamp(now + LASTS), "kind": HOLD_LAPSE, "subject": str(hold_id), "payload": "{}"}
        for (hold_id,) in connection.execute(authorized.order_by(holds.holds.c.id))
    ]
    if rows:
        connection.execute(insert(agenda), rows)
