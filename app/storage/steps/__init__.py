"""Steps from one schema to the next, one an area: a function that makes the area's tables and fills them from what is
there."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection

from app.storage.steps.agenda import add_agenda
from app.storage.steps.bills import add_bill_books
from app.storage.steps.counter import add_funnel
from app.storage.steps.coupons import add_coupons
from app.storage.steps.deposits import add_deposits
from app.storage.steps.fund import add_fund
from app.storage.steps.goings import add_goings
from app.storage.steps.holds import add_holds
from app.storage.steps.orders import add_orders
from app.storage.steps.people import add_people
from app.storage.steps.serving import add_serving
from app.storage.steps.wealth import add_wealth

MONEY: tuple[Callable[[Connection], None], ...] = (
    add_agenda,
    add_fund,
    add_bill_books,
    add_orders,
    add_wealth,
    add_holds,
)
"""3 → 4, in this order."""

COUNTER: tuple[Callable[[Connection], None], ...] = (
    add_funnel,
    add_goings,
    add_deposits,
    add_people,
    add_serving,
    add_coupons,
)
"""4 → 5, in this order."""
