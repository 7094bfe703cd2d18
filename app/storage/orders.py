"""Orders, their steps, and what is on campus and city cards: tables, statements and rows."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, Table, bindparam, func, insert, or_, select, update

from app.domain.orders.states import OPEN, Order, OrderDraft, OrderState, OrderStep
from app.domain.texts import Text
from app.domain.times import from_stamp, to_stamp
from app.storage.columns import number, row_id, table, text
from app.storage.rows import Row
from app.storage.wire import Prepared, Wire

orders = table(
    "orders",
    row_id(),
    text("function"),
    text("fields"),
    text("state"),
    text("title_en"),
    text("title_zh"),
    number("amount_fen"),
    number("fee_fen"),
    text("method"),
    number("bill_id", ForeignKey("bills.id"), null=True),
    text("key"),
    text("facts"),
    number("placed_at"),
    number("changed_at"),
    number("arrives_at", null=True),
)
order_steps = table(
    "order_steps",
    row_id(),
    number("order_id", ForeignKey("orders.id")),
    number("at"),
    text("state"),
    text("words_en"),
    text("words_zh"),
    number("amount_fen"),
    number("bill_id", ForeignKey("bills.id"), null=True),
)
touch_cards = table("touch_cards", text("key", primary=True), number("balance_fen"))
Index("orders_by_function", orders.c.function, orders.c.id)
Index("orders_by_key", orders.c.key, orders.c.id)
Index("steps_by_order", order_steps.c.order_id, order_steps.c.id)

TABLES: tuple[Table, ...] = (orders, order_steps, touch_cards)

_ADD = Prepared(insert(orders).inline(), *(column.name for column in orders.c if column.name != "id"))
_GET = Prepared(select(orders).where(orders.c.id == bindparam("order_id")))
_PAGE = Prepared(
    select(orders)
    .where(orders.c.function == bindparam("function"), orders.c.id < bindparam("before"))
    .order_by(orders.c.id.desc())
    .limit(bindparam("most"))
)
_ABOUT = Prepared(select(orders).where(orders.c.key == bindparam("about")).order_by(orders.c.id.desc()))
_OPEN_FROM = Prepared(
    select(func.count()).where(
        orders.c.method == bindparam("account"), or_(*(orders.c.state == state.value for state in sorted(OPEN)))
    )
)
_SAVE = Prepared(
    update(orders)
    .where(orders.c.id == bindparam("order_id"))
    .values({orders.c[name]: bindparam(f"new_{name}") for name in ("state", "amount_fen", "facts", "changed_at")})
)
_ADD_STEP = Prepared(insert(order_steps).inline(), *(column.name for column in order_steps.c if column.name != "id"))
_STEPS = Prepared(select(order_steps).where(order_steps.c.order_id == bindparam("order_id")).order_by(order_steps.c.id))
_SPENT = Prepared(
    select(func.coalesce(func.sum(order_steps.c.amount_fen), 0)).where(
        order_steps.c.order_id == bindparam("order_id"),
        order_steps.c.at >= bindparam("since"),
        order_steps.c.bill_id.is_not(None),
    )
)
_BALANCE = Prepared(select(touch_cards.c.balance_fen).where(touch_cards.c.key == bindparam("card")))
_ADD_CARD = Prepared(insert(touch_cards).inline(), "key", "balance_fen")
_SET_BALANCE = Prepared(
    update(touch_cards).where(touch_cards.c.key == bindparam("card")).values(balance_fen=bindparam("new_balance"))
)
_NO_KEY = 2**62


class SqlOrders:
    """See ``app.domain.orders.ports.Orders``; ``now`` is the unit of work's, and no matter to a reader."""

    def __init__(self, wire: Wire, now: datetime | None = None) -> None:
        self._wire = wire
        self._stamp = 0 if now is None else to_stamp(now)

    def get(self, order_id: int) -> Order | None:
        row = self._wire.first(_GET, order_id=order_id)
        return None if row is None else _to_order(row)

    def steps(self, order_id: int) -> Sequence[OrderStep]:
        return [_to_step(row) for row in self._wire.all(_STEPS, order_id=order_id)]

    def page(self, function: str, after: int | None, limit: int) -> Sequence[Order]:
        before = _NO_KEY if after is None else after
        return [_to_order(row) for row in self._wire.all(_PAGE, function=function, before=before, most=limit)]

    def about(self, key: str) -> Sequence[Order]:
        return [_to_order(row) for row in self._wire.all(_ABOUT, about=key)] if key else []

    def open_from(self, method: str) -> int:
        return self._wire.one(_OPEN_FROM, account=method)[0]

    def spent_since(self, order_id: int, at: datetime) -> int:
        return self._wire.one(_SPENT, order_id=order_id, since=to_stamp(at))[0]

    def card_balance(self, key: str) -> int | None:
        row = self._wire.first(_BALANCE, card=key)
        return None if row is None else row[0]

    def add(self, draft: OrderDraft) -> int:
        return self._wire.add(
            _ADD,
            function=draft.function, fields=_text(draft.fields), state=draft.state.value,
            title_en=draft.title.en, title_zh=draft.title.zh_CN, amount_fen=draft.amount_fen, fee_fen=draft.fee_fen,
            method=draft.method, bill_id=draft.bill_id, key=draft.key, facts=_text(draft.facts or {}),
            placed_at=self._stamp, changed_at=self._stamp,
            arrives_at=None if draft.arrives_at is None else to_stamp(draft.arrives_at),
        )  # fmt: skip

    def save(self, order: Order) -> None:
        self._wire.run(
            _SAVE, order_id=order.id, new_state=order.state.value, new_amount_fen=order.amount_fen,
            new_facts=_text(order.facts), new_changed_at=self._stamp,
        )  # fmt: skip

    def note(
        self,
        order_id: int,
        state: OrderState,
        words: Text,
        amount_fen: int = 0,
        bill_id: int | None = None,
        at: datetime | None = None,
    ) -> None:
        self._wire.add(
            _ADD_STEP, order_id=order_id, at=self._stamp if at is None else to_stamp(at), state=state.value,
            words_en=words.en, words_zh=words.zh_CN, amount_fen=amount_fen, bill_id=bill_id,
        )  # fmt: skip

    def set_card_balance(self, key: str, balance_fen: int) -> None:
        if not self._wire.run(_SET_BALANCE, card=key, new_balance=balance_fen):
            self._wire.run(_ADD_CARD, key=key, balance_fen=balance_fen)


def _to_order(row: Row) -> Order:
    (
        order_id, function, fields, state, en, zh, amount_fen, fee_fen, method, bill_id, key, facts,
        placed_at, changed_at, arrives_at,
    ) = row  # fmt: skip
    return Order(
        order_id, function, json.loads(fields), OrderState(state), Text(en, zh), amount_fen, fee_fen, method, bill_id,
        key, json.loads(facts), from_stamp(placed_at), from_stamp(changed_at),
        None if arrives_at is None else from_stamp(arrives_at),
    )  # fmt: skip


def _to_step(row: Row) -> OrderStep:
    step_id, _, at, state, en, zh, amount_fen, bill_id = row
    return OrderStep(step_id, from_stamp(at), OrderState(state), Text(en, zh), amount_fen, bill_id)


def _text(values: Mapping[str, Any]) -> str:
    return json.dumps(dict(values), ensure_ascii=False, separators=(",", ":"))
