"""The table of everything the wallet can be asked to do: command type → handler."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

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
from app.commands.coupons.table import COUPON_HANDLERS, CouponCommand
from app.commands.decision import Decision
from app.commands.fund import FundIn, FundOut, fund_in, fund_out
from app.commands.holds.table import HOLD_HANDLERS, HoldCommand
from app.commands.memberships.table import MEMBER_HANDLERS, MemberCommand
from app.commands.messages import SeeWindow, see_window
from app.commands.orders.table import ORDER_HANDLERS, OrderCommand
from app.commands.payments import ChargePayCode, PayMerchant, PayTrade, pay_merchant
from app.commands.people.table import PEOPLE_HANDLERS, PeopleCommand
from app.commands.prepaid.table import PREPAID_HANDLERS, PrepaidCommand
from app.commands.refunds import RefundTrade, refund_trade
from app.commands.rentals.table import RENTAL_HANDLERS, RentalCommand
from app.commands.serving.table import SERVING_HANDLERS, ServingCommand
from app.commands.trades import CancelTrade, OpenTrade, cancel_trade, open_trade, pay_trade
from app.commands.uses import UseFunction, use_function
from app.commands.wealth.table import WEALTH_HANDLERS, WealthCommand
from app.domain.ports import UnitOfWork
from app.domain.worlds import OpenWorld

Command: TypeAlias = (
    PayMerchant
    | ChargePayCode
    | OpenTrade
    | PayTrade
    | CancelTrade
    | RefundTrade
    | UseFunction
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
    | HoldCommand
    | RentalCommand
    | PrepaidCommand
    | OrderCommand
    | PeopleCommand
    | WealthCommand
    | CouponCommand
    | MemberCommand
    | ServingCommand
)
Handler: TypeAlias = Callable[[Any, UnitOfWork, OpenWorld], Decision]

HANDLERS: Mapping[type, Handler] = {
    PayMerchant: pay_merchant,
    ChargePayCode: charge_pay_code,
    OpenTrade: open_trade,
    PayTrade: pay_trade,
    CancelTrade: cancel_trade,
    RefundTrade: refund_trade,
    UseFunction: use_function,
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
    **HOLD_HANDLERS,
    **RENTAL_HANDLERS,
    **PREPAID_HANDLERS,
    **ORDER_HANDLERS,
    **PEOPLE_HANDLERS,
    **WEALTH_HANDLERS,
    **COUPON_HANDLERS,
    **MEMBER_HANDLERS,
    **SERVING_HANDLERS,
}
