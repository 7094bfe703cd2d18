"""Whole lists of orders as pages show them: every order with its steps, every lottery ticket with its draw."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, TypeAlias

from app.domain.orders.lottery import Line, Lottery, draw_number, next_draw, read_lines, result_of, tier_of
from app.domain.orders.states import Order
from app.domain.ports import Reader
from app.domain.values import dataclass
from app.domain.worlds import OpenWorld
from app.queries.orders import OrderById, OrderSheet, OrdersPage, order_by_id, orders_page
from app.queries.pages import Page


@dataclass(frozen=True, slots=True)
class SheetsPage:
    """A function's orders, newest first, each with its steps. Answer: ``Page[OrderSheet]``."""

    function: str
    after: int | None = None
    limit: int = 40


@dataclass(frozen=True, slots=True)
class TicketsPage:
    """Lottery tickets, newest first. Answer: ``Page[Ticket]``."""

    after: int | None = None
    limit: int = 40


@dataclass(frozen=True, slots=True)
class Ticket:
    """``result`` is what was drawn, ``None`` until then; ``prizes_fen`` has one for each line."""

    order: Order
    lines: tuple[Line, ...]
    draw: str
    draws_at: datetime
    result: Line | None
    prizes_fen: tuple[int, ...]


def sheets_page(query: SheetsPage, reader: Reader, world: OpenWorld) -> Page[OrderSheet]:
    page = orders_page(OrdersPage(query.function, query.after, query.limit), reader, world)
    found = (order_by_id(OrderById(each.id), reader, world) for each in page.rows)
    return Page(tuple(sheet for sheet in found if sheet is not None), page.next_key)


def tickets_page(query: TicketsPage, reader: Reader, world: OpenWorld) -> Page[Ticket]:
    form, rules = next((form, form.lottery) for form in world.town.forms.values() if form.lottery)
    page = orders_page(OrdersPage(form.id, query.after, query.limit), reader, world)
    return Page(tuple(_ticket(each, form.price.fields[0], rules, world) for each in page.rows), page.next_key)


def _ticket(order: Order, field: str, rules: Lottery, world: OpenWorld) -> Ticket:
    lines, at = read_lines(order.fields[field], rules) or (), next_draw(order.placed_at, rules)
    number = draw_number(at, rules)
    result = None if order.open else result_of(number, world.town.seed, rules)
    return Ticket(order, lines, number, at, result, tuple(_prize(line, result, rules) for line in lines))


def _prize(line: Line, result: Line | None, rules: Lottery) -> int:
    tier = tier_of(line, result, rules) if result else None
    return tier.prize_fen if tier else 0


OrderListQuery: TypeAlias = SheetsPage | TicketsPage

ORDER_LIST_READERS: Mapping[type, Callable[[Any, Reader, OpenWorld], Any]] = {
    SheetsPage: sheets_page,
    TicketsPage: tickets_page,
}
