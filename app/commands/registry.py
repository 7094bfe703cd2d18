"""The table of everything the wallet can be asked to do: command type → handler.

The commands of an area (a package beside this one) stand in its ``table.py``, which is imported at the first of them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

from app.commands.attention import (
    AdoptPolicy,
    ChoosePolicy,
    ClearNotices,
    MuteWindow,
    ReceivePush,
    SetFocus,
    Travel,
    adopt_policy,
    choose_policy,
    clear_notices,
    mute_window,
    receive_push,
    set_focus,
    travel,
)
from app.commands.charging import charge_pay_code
from app.commands.clock import AdvanceClock, advance_clock
from app.commands.decision import Decision
from app.commands.fund import FundIn, FundOut, fund_in, fund_out
from app.commands.messages import SeeWindow, see_window
from app.commands.payments import ChargePayCode, PayMerchant, PayTrade, pay_merchant
from app.commands.refunds import RefundTrade, refund_trade
from app.commands.trades import CancelTrade, OpenTrade, cancel_trade, open_trade, pay_trade
from app.commands.uses import SortByUse, UseFunction, sort_by_use, use_function
from app.domain.areas import AreaTable
from app.domain.ports import UnitOfWork
from app.domain.worlds import OpenWorld

if TYPE_CHECKING:
    from app.commands.coupons.table import CouponCommand
    from app.commands.holds.table import HoldCommand
    from app.commands.memberships.table import MemberCommand
    from app.commands.orders.table import OrderCommand
    from app.commands.people.table import PeopleCommand
    from app.commands.prepaid.table import PrepaidCommand
    from app.commands.rentals.table import RentalCommand
    from app.commands.serving.table import ServingCommand
    from app.commands.wealth.table import WealthCommand

OwnCommand: TypeAlias = (
    PayMerchant
    | ChargePayCode
    | OpenTrade
    | PayTrade
    | CancelTrade
    | RefundTrade
    | UseFunction
    | SortByUse
    | SeeWindow
    | AdvanceClock
    | ReceivePush
    | ChoosePolicy
    | AdoptPolicy
    | SetFocus
    | Travel
    | MuteWindow
    | ClearNotices
    | FundIn
    | FundOut
)
MoneyCommand: TypeAlias = "HoldCommand | OrderCommand | WealthCommand | RentalCommand | PrepaidCommand"
CounterCommand: TypeAlias = "PeopleCommand | ServingCommand | CouponCommand | MemberCommand"
Command: TypeAlias = "OwnCommand | MoneyCommand | CounterCommand"
Handler: TypeAlias = Callable[[Any, UnitOfWork, OpenWorld], Decision]

AREAS = {
    "app.commands.holds": "app.commands.holds.table:HOLD_HANDLERS",
    "app.commands.orders": "app.commands.orders.table:ORDER_HANDLERS",
    "app.commands.wealth": "app.commands.wealth.table:WEALTH_HANDLERS",
    "app.commands.people": "app.commands.people.table:PEOPLE_HANDLERS",
    "app.commands.serving": "app.commands.serving.table:SERVING_HANDLERS",
    "app.commands.coupons": "app.commands.coupons.table:COUPON_HANDLERS",
    "app.commands.memberships": "app.commands.memberships.table:MEMBER_HANDLERS",
    "app.commands.rentals": "app.commands.rentals.table:RENTAL_HANDLERS",
    "app.commands.prepaid": "app.commands.prepaid.table:PREPAID_HANDLERS",
}
OWN: dict[type, Handler] = {
    PayMerchant: pay_merchant,
    ChargePayCode: charge_pay_code,
    OpenTrade: open_trade,
    PayTrade: pay_trade,
    CancelTrade: cancel_trade,
    RefundTrade: refund_trade,
    UseFunction: use_function,
    SortByUse: sort_by_use,
    SeeWindow: see_window,
    AdvanceClock: advance_clock,
    ReceivePush: receive_push,
    ChoosePolicy: choose_policy,
    AdoptPolicy: adopt_policy,
    SetFocus: set_focus,
    Travel: travel,
    MuteWindow: mute_window,
    ClearNotices: clear_notices,
    FundIn: fund_in,
    FundOut: fund_out,
}
HANDLERS = AreaTable(OWN, AREAS)
