"""The commands and agenda items of orders, for the two registries."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from app.commands.decision import Decision
from app.commands.orders.later import STEP, card_due, step_due
from app.commands.orders.parcels import station_due
from app.commands.orders.placing import PlaceOrder, place_order
from app.commands.orders.riding import RIDE, CancelRide, PayRide, cancel_ride, pay_ride, ride_due
from app.commands.orders.showing import RefundPass, ShowPass, refund_pass, show_pass
from app.commands.orders.splitting import SHARE, CloseSplit, RemindShare, close_split, remind_share, share_due
from app.commands.orders.standing import (
    CancelCollect,
    ChangeFamilyLimit,
    EndFamilyPay,
    PayCollect,
    SpendFamily,
    cancel_collect,
    change_family_limit,
    end_family_pay,
    pay_collect,
    spend_family,
)
from app.commands.orders.touching import TouchCard, touch_card
from app.domain.agenda import Due
from app.domain.events import Event
from app.domain.orders.errands import CARD_DUE, STATION
from app.domain.ports import UnitOfWork
from app.domain.worlds import OpenWorld

OrderCommand: TypeAlias = (
    PlaceOrder
    | PayCollect
    | RemindShare
    | CloseSplit
    | SpendFamily
    | ChangeFamilyLimit
    | EndFamilyPay
    | TouchCard
    | ShowPass
    | RefundPass
    | CancelRide
    | PayRide
    | CancelCollect
)

ORDER_HANDLERS: Mapping[type, Callable[[Any, UnitOfWork, OpenWorld], Decision]] = {
    PlaceOrder: place_order,
    PayCollect: pay_collect,
    CancelCollect: cancel_collect,
    RemindShare: remind_share,
    CloseSplit: close_split,
    SpendFamily: spend_family,
    ChangeFamilyLimit: change_family_limit,
    EndFamilyPay: end_family_pay,
    TouchCard: touch_card,
    ShowPass: show_pass,
    RefundPass: refund_pass,
    CancelRide: cancel_ride,
    PayRide: pay_ride,
}

ORDER_AGENDA: Mapping[str, Callable[[Due, UnitOfWork, OpenWorld], tuple[Event, ...]]] = {
    STEP: step_due,
    CARD_DUE: card_due,
    SHARE: share_due,
    STATION: station_due,
    RIDE: ride_due,
}
