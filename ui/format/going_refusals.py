"""What films, trains, flights, deals, rides and passes are refused for, in sentences."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.domain.refusals import RefusalCode

GOING_SENTENCES: dict[RefusalCode, str] = {
    RefusalCode.GOING_UNKNOWN: QT_TRANSLATE_NOOP("Refusals", "This is not on. Choose one of those listed."),
    RefusalCode.GOING_NOT_ON_SALE: QT_TRANSLATE_NOOP(
        "Refusals", "This is not on sale yet: %days% days ahead at most. Choose an earlier day."
    ),
    RefusalCode.GOING_CLOSED: QT_TRANSLATE_NOOP("Refusals", "It is too late to buy this one. Choose a later time."),
    RefusalCode.SEATS_OUT_OF_RANGE: QT_TRANSLATE_NOOP(
        "Refusals", "From %least% to %most% seats can be bought at a time. Change your choice."
    ),
    RefusalCode.SEAT_UNKNOWN: QT_TRANSLATE_NOOP(
        "Refusals", "There is no such seat in this room. Choose one on the plan."
    ),
    RefusalCode.SEAT_TAKEN: QT_TRANSLATE_NOOP(
        "Refusals", "Somebody was quicker: seat %seat% is sold. No money has moved; choose another one."
    ),
    RefusalCode.SOLD_OUT: QT_TRANSLATE_NOOP(
        "Refusals", "Not that many are left: %left%. No money has moved; take fewer, or something else."
    ),
    RefusalCode.SPOT_UNKNOWN: QT_TRANSLATE_NOOP("Refusals", "No taxi goes there. Choose one of the places listed."),
    RefusalCode.SPOTS_SAME: QT_TRANSLATE_NOOP("Refusals", "You are there already. Choose another place to go to."),
    RefusalCode.RIDE_UNDER_WAY: QT_TRANSLATE_NOOP(
        "Refusals", "You have a ride already. Cancel it, or wait until it is over."
    ),
    RefusalCode.RIDE_UNPAID: QT_TRANSLATE_NOOP(
        "Refusals", "Your last ride is not paid yet. Pay it, then call the next one."
    ),
    RefusalCode.RIDE_BEGUN: QT_TRANSLATE_NOOP(
        "Refusals", "The driver is there: it is too late to cancel. Talk to the driver."
    ),
    RefusalCode.RIDE_NOT_OVER: QT_TRANSLATE_NOOP("Refusals", "The ride is not over yet. It is paid when it is."),
    RefusalCode.PASS_UNKNOWN: QT_TRANSLATE_NOOP(
        "Refusals", "No ticket or trip has this code. Check it, or show another one."
    ),
    RefusalCode.PASS_USED: QT_TRANSLATE_NOOP("Refusals", "This one was used already. It works once."),
    RefusalCode.PASS_REFUNDED: QT_TRANSLATE_NOOP("Refusals", "This one was given back. Buy another one."),
    RefusalCode.PASS_EXPIRED: QT_TRANSLATE_NOOP("Refusals", "The time of this one is over. Buy another one."),
    RefusalCode.PASS_TOO_EARLY: QT_TRANSLATE_NOOP(
        "Refusals", "It is too early: this one is let in from %at%. Come back then."
    ),
    RefusalCode.PASS_NOT_REFUNDABLE: QT_TRANSLATE_NOOP(
        "Refusals", "A special fare cannot be given back. Choose another fare next time."
    ),
    RefusalCode.PASS_REFUND_LATE: QT_TRANSLATE_NOOP(
        "Refusals", "It is too late to give this back, or nothing would be left of the price. Use it instead."
    ),
}
