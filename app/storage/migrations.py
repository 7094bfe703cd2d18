"""Bringing a world of an older schema up to date, in one transaction: killed half way, it is as old as it was."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sqlalchemy import Connection, Table, case, func, insert, inspect, literal, select

from app.domain.attention.policy import DEFAULT_POLICY
from app.storage import tables as t
from app.storage.steps import COUNTER, MONEY


def migrate(connection: Connection, found: int) -> None:
    """From schema ``found`` to the newest. Every older row stays as it is."""
    with connection.begin():
        for version in range(found, t.SCHEMA_VERSION):
            STEPS[version](connection)
        connection.exec_driver_sql(f"PRAGMA user_version = {t.SCHEMA_VERSION}")


def add_attention(connection: Connection) -> None:
    """1 → 2: notices. What was unread goes on calling for the glance it called for."""
    t.metadata.create_all(connection, tables=[t.attention, t.muted, t.notices])
    connection.execute(insert(t.attention), [{"id": 1, "policy": DEFAULT_POLICY}])
    open_unread(connection)


def add_the_person(connection: Connection) -> None:
    """2 → 3: a designer's policies, the person's focus and time zone; a notice's usual values are its columns' own."""
    t.metadata.create_all(connection, tables=[t.policies])
    for table in (t.attention, t.notices):
        _rebuild(connection, table)


def _rebuild(connection: Connection, table: Table) -> None:
    """Make a table anew as it is now, with every row of the old one; a new column has its default."""
    kept = [column["name"] for column in inspect(connection).get_columns(table.name) if column["name"] in table.c]
    columns = ", ".join(kept)
    connection.exec_driver_sql(f"CREATE TEMP TABLE leaving AS SELECT * FROM {table.name}")
    connection.exec_driver_sql(f"DROP TABLE {table.name}")
    table.create(connection)
    connection.exec_driver_sql(f"INSERT INTO {table.name} ({columns}) SELECT {columns} FROM temp.leaving")
    connection.exec_driver_sql("DROP TABLE temp.leaving")


def add_money(connection: Connection) -> None:
    """3 → 4: what moves by the clock, and every function of the Pay and Wealth tabs. An area has its own step."""
    for step in MONEY:
        step(connection)


def add_the_counter(connection: Connection) -> None:
    """4 → 5: the merchants' side, and what it makes of Services and Discover. An area has its own step."""
    for step in COUNTER:
        step(connection)


def open_unread(connection: Connection) -> None:
    """A shown, unseen notice for every unread message: a number on its window, nothing pushed."""
    message = t.messages.c
    window = literal("window/") + message.merchant_id
    receipt = message.kind == "receipt"
    values = {
        "id": func.row_number().over(order_by=message.id), "message_id": message.id, "source": message.merchant_id,
        "channel": case((receipt, "receipts"), else_="service"),
        "kind": case((receipt, "transaction"), else_="service"),
        "importance": literal(4), "interruption": literal("active"), "relevance": literal(1.0),
        "thread": message.merchant_id, "alert": literal(1), "leaves": window, "route": window,
        "title_en": literal(""), "title_zh": literal(""), "body_en": literal(""), "body_zh": literal(""),
        "sent_at": message.at, "policy": literal(DEFAULT_POLICY), "action": literal("number"),
        "mark": literal("number"), "marked": window, "reasons": literal('[["opening",{}]]'), "since": message.at,
    }  # fmt: skip
    rows = select(*values.values()).where(message.read == 0).order_by(message.id)
    connection.execute(insert(t.notices).from_select(list(values), rows))


STEPS: Mapping[int, Callable[[Connection], None]] = {
    1: add_attention,
    2: add_the_person,
    3: add_money,
    4: add_the_counter,
}
"""By the version a step starts from."""
