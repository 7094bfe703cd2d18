"""The table of everything that happens by the clock: kind of an agenda item → handler.

A handler runs with ``work.now`` at the item's own time, after the item was taken off, so it may put itself on again.
It writes bills, messages and notices as a command does, and answers what happened; it cannot refuse.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from app.commands import fund_clock
from app.commands.coupons.table import COUPON_AGENDA
from app.commands.holds.table import HOLD_AGENDA
from app.commands.memberships.table import MEMBER_AGENDA
from app.commands.orders.table import ORDER_AGENDA
from app.commands.people.letters import LETTERS
from app.commands.people.living import TOWN_AGENDA
from app.commands.rentals.table import RENTAL_AGENDA
from app.commands.serving.table import SERVING_AGENDA
from app.commands.trades import TRADE_TIMEOUT, close_unpaid
from app.commands.wealth.table import WEALTH_AGENDA
from app.domain.agenda import Due
from app.domain.events import Event
from app.domain.ports import UnitOfWork
from app.domain.worlds import OpenWorld

Happening: TypeAlias = Callable[[Due, UnitOfWork, OpenWorld], tuple[Event, ...]]

AGENDA: Mapping[str, Happening] = {
    fund_clock.CONFIRM: fund_clock.confirm,
    TRADE_TIMEOUT: close_unpaid,
    **HOLD_AGENDA,
    **RENTAL_AGENDA,
    **ORDER_AGENDA,
    **LETTERS,
    **TOWN_AGENDA,
    **WEALTH_AGENDA,
    **COUPON_AGENDA,
    **MEMBER_AGENDA,
    **SERVING_AGENDA,
}
