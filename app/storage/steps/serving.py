"""Service windows: what kind each merchant is and how it works; all else begins empty."""

from __future__ import annotations

from sqlalchemy import Connection, insert, select

from app.domain.serving.errands import first_round
from app.domain.serving.ways import MerchantKind, Way
from app.domain.times import from_stamp
from app.domain.worlds import BuiltWorld
from app.storage import serving
from app.storage import tables as t
from app.storage.agenda import SqlAgenda
from app.storage.columns import create_tables
from app.storage.engine import driver_of
from app.storage.wire import Wire

_KNOWN = {
    "yhd": (MerchantKind.SHOPPING, Way.TRADING),
    "zhizun": (MerchantKind.TRAVEL, Way.SERVICE),
    "state_grid": (MerchantKind.UTILITIES, Way.SERVICE),
    "lashou": (MerchantKind.FOOD, Way.TRADING),
    "yintai": (MerchantKind.SHOPPING, Way.ADVERTISING),
    "kuaidi": (MerchantKind.TRANSPORT, Way.SERVICE),
}
"""What the documents say of the merchants that worlds of schema 4 had."""


def add_serving(connection: Connection) -> None:
    create_tables(connection, serving.TABLES)
    for merchant_id in connection.execute(select(t.merchants.c.id)).scalars().all():
        if merchant_id in _KNOWN:
            _keep(connection, merchant_id, *_KNOWN[merchant_id])
    due = first_round(from_stamp(connection.execute(select(t.wallet.c.now)).scalar_one()))
    SqlAgenda(Wire(driver_of(connection))).add(due.at, due.kind, due.subject)


def fill_serving(connection: Connection, world: BuiltWorld) -> None:
    for merchant in world.directory.merchants:
        _keep(connection, merchant.id, merchant.kind, merchant.way)


def _keep(connection: Connection, merchant_id: str, kind: MerchantKind, way: Way) -> None:
    row = {"merchant_id": merchant_id, "kind": kind.value, "way": way.value}
    connection.execute(insert(serving.counters), [row])
