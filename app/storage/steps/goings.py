"""Passes and sold places, empty; the merchants that sell them, where a world of before has not got them."""

from __future__ import annotations

from sqlalchemy import Connection, func, insert, select

from app.domain.accounts import AccountKind
from app.storage import tables as t
from app.storage.columns import create_tables
from app.storage.passes import TABLES

_NEW = (
    (20083, "films", ("Taobao Movies", "淘宝电影"), ("Seats chosen before you leave home", "在线选座，出门看片"),
     "film", "coral"),
    (20095, "railway", ("China Railway", "铁路客户服务"), ("Trains from Hangzhou", "杭州始发及途经列车"),
     "train", "blue"),
    (20107, "airtrip", ("Taobao Travel", "淘宝旅行"), ("Flights from Xiaoshan", "萧山机场出发航班"),
     "flight-takeoff", "violet"),
)  # fmt: skip


def add_goings(connection: Connection) -> None:
    create_tables(connection, TABLES)
    there = set(connection.execute(select(t.merchants.c.id)).scalars())
    place = connection.execute(select(func.max(t.accounts.c.place))).scalar_one()
    for number, merchant, (en, zh), (about_en, about_zh), icon, tint in _NEW:
        if merchant in there:
            continue
        place += 1
        account = {
            "id": f"merchant:{merchant}", "place": place, "owner": merchant, "kind": AccountKind.MERCHANT.value,
            "balance_fen": 0, "floor_fen": 0,
        }  # fmt: skip
        row = {
            "id": merchant, "number": number, "name_en": en, "name_zh": zh, "about_en": about_en, "about_zh": about_zh,
            "icon": icon, "tint": tint, "account_id": account["id"],
        }  # fmt: skip
        connection.execute(insert(t.accounts), [account])
        connection.execute(insert(t.merchants), [row])
