"""The table of everything that happens by the clock: kind of an agenda item → handler.

A handler runs with ``work.now`` at the item's own time, after the item was taken off, so it may put itself on again.
It writes bills, messages and notices as a command does, and answers what happened; it cannot refuse.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from app.commands import fund_clock
from app.commands.trades import TRADE_TIMEOUT, close_unpaid
from app.domain.agenda import Due
from app.domain.areas import AreaTable
from app.domain.events import Event
from app.domain.ports import UnitOfWork
from app.domain.worlds import OpenWorld

Happening: TypeAlias = Callable[[Due, UnitOfWork, OpenWorld], tuple[Event, ...]]

_HOLDS = "app.commands.holds.table:HOLD_AGENDA"
_RENTALS = "app.commands.rentals.table:RENTAL_AGENDA"
_ORDERS = "app.commands.orders.table:ORDER_AGENDA"
_WEALTH = "app.commands.wealth.table:WEALTH_AGENDA"
_COUPONS = "app.commands.coupons.table:COUPON_AGENDA"
_SERVING = "app.commands.serving.table:SERVING_AGENDA"
AREAS = {
    "hold_timeout": _HOLDS,
    "hold_lapse": _HOLDS,
    "rental_ready": _RENTALS,
    "rental_no_show": _RENTALS,
    "rental_due": _RENTALS,
    "rental_overdue": _RENTALS,
    "rental_settles": _RENTALS,
    "order_step": _ORDERS,
    "card_due": _ORDERS,
    "split_share": _ORDERS,
    "parcel_station": _ORDERS,
    "ride_step": _ORDERS,
    "balance_out": _WEALTH,
    "term_matures": _WEALTH,
    "cover_ends": _WEALTH,
    "coupon_reminder": _COUPONS,
    "coupon_expiry": _COUPONS,
    "card_review": "app.commands.memberships.table:MEMBER_AGENDA",
    "townsfolk": "app.commands.people.living:TOWN_AGENDA",
    "window_letter": _SERVING,
    "serving_day": _SERVING,
}
"""Where the kinds of an area are handled; its table is imported when the first of them is due."""
OWN: dict[str, Happening] = {fund_clock.CONFIRM: fund_clock.confirm, TRADE_TIMEOUT: close_unpaid}
AGENDA = AreaTable(OWN, AREAS)
