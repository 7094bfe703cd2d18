"""What is left of a family pay's limit: it begins anew on the first of every month of the wallet's clock."""

from __future__ import annotations

from datetime import datetime

from app.domain.orders.ports import OrderReader
from app.domain.orders.states import Order
from app.domain.times import CHINA, midnight_of


def month_began(now: datetime) -> datetime:
    return midnight_of(now.astimezone(CHINA).date().replace(day=1))


def spent_fen(order: Order, orders: OrderReader, now: datetime) -> int:
    """What was spent by it this month."""
    return orders.spent_since(order.id, month_began(now))


def left_fen(order: Order, orders: OrderReader, now: datetime) -> int:
    """Never below 0, even where the limit was lowered under what was spent."""
    return max(0, order.amount_fen - spent_fen(order, orders, now))
