"""What becomes of an order is written down and told: a step, a state, a notice on the function's tile, money."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from app.commands.noticing import next_id, notify
from app.domain.accounts import WORLD_ACCOUNT, balance_of
from app.domain.attention.notices import Notice, NoticeKind
from app.domain.attention.places import tile_leaf
from app.domain.bills import BillKind
from app.domain.events import Event, OrderMoved
from app.domain.ledger import transfer
from app.domain.orders.forms import Form
from app.domain.orders.kept import filled
from app.domain.orders.states import Order, OrderState, may_move
from app.domain.orders.words import STATES
from app.domain.ports import BillDraft, UnitOfWork
from app.domain.texts import Text
from app.domain.worlds import OpenWorld


def move(order: Order, state: OrderState, work: UnitOfWork, words: Text | None = None, **step: int | None) -> Event:
    """To a new state, with its step. Raises ``ValueError`` where the state machine has no such way."""
    if not may_move(order.state, state):
        raise ValueError(f"order {order.id} cannot go from {order.state} to {state}")
    work.orders.save(replace(order, state=state))
    amount, bill = step.get("amount_fen") or 0, step.get("bill_id")
    work.orders.note(order.id, state, words or STATES[state], amount, bill)
    return OrderMoved(order.id, order.function, state.value, bill, "", 0)


def tell(
    function: str,
    words: tuple[Text | None, Text | None],
    values: Mapping[str, Text],
    work: UnitOfWork,
    world: OpenWorld,
    service: bool = False,
    route: str = "",
) -> tuple[Event, ...]:
    """A notice on the function's tile, if there are words for it; a tap on it opens the function's orders, or
    ``route``."""
    title, body = words
    if title is None:
        return ()
    kind = NoticeKind.SERVICE if service else NoticeKind.TRANSACTION
    leaf = tile_leaf(function)
    notice = Notice(next_id(work), function, kind.value, kind, (leaf,), route or f"orders/{function}", thread=function)
    told = filled(body, values) if body else Text("", "")
    return (notify(work, world, notice, filled(title, values), told),)


def order_page(order: Order) -> str:
    """The route of an order's own page."""
    return f"placed/{order.id}"


def form_page(function: str) -> str:
    """The route of the page where a function is asked for something."""
    return f"order/{function}"


def again_page(order: Order) -> str:
    """The route of the form, filled in as this order was; what was typed stays out of the route."""
    return f"{form_page(order.function)}/again={order.id}"


def receive(
    form: Form, kind: BillKind, title: Text, amount_fen: int, work: UnitOfWork, world: OpenWorld, into: str = ""
) -> tuple[int, str]:
    """Money from outside into the balance (or ``into``), with its bill; answers the bill's id and the account."""
    account = into or balance_of(world.directory.person.id)
    entry_id = work.post(kind, transfer(WORLD_ACCOUNT, account, amount_fen))
    bill = BillDraft(entry_id, kind, title, None, amount_fen, account, form.icon, form.tint)
    return work.add_bill(bill), account
