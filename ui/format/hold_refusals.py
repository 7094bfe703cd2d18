"""What a hold is refused for, in sentences. ``ui.format.refusals`` joins them."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.domain.refusals import RefusalCode

HOLD_SENTENCES: dict[RefusalCode, str] = {
    RefusalCode.REQUEST_NO_MALFORMED: QT_TRANSLATE_NOOP(
        "Refusals", "A request needs the merchant's number: 1 to %most% visible characters."
    ),
    RefusalCode.HOLD_UNKNOWN: QT_TRANSLATE_NOOP("Refusals", "There is no such hold. Ask the merchant for a new one."),
    RefusalCode.HOLD_AUTHORIZED: QT_TRANSLATE_NOOP(
        "Refusals", "This hold is authorised already. The money is frozen once."
    ),
    RefusalCode.AUTH_ORDER_NOT_PAID: QT_TRANSLATE_NOOP(
        "Refusals", "This hold was not authorised yet, so nothing is frozen. Authorise it first."
    ),
    RefusalCode.AUTH_AMOUNT_NOT_ENOUGH: QT_TRANSLATE_NOOP(
        "Refusals", "Only %left% of this hold is left to capture. Capture at most that."
    ),
    RefusalCode.REQUEST_AMOUNT_EXCEED: QT_TRANSLATE_NOOP(
        "Refusals", "Only %left% of this hold is left to release. Release at most that."
    ),
    RefusalCode.ORDER_ALREADY_CLOSED: QT_TRANSLATE_NOOP(
        "Refusals", "This hold is closed. Ask the merchant for a new one."
    ),
    RefusalCode.ORDER_ALREADY_FINISH: QT_TRANSLATE_NOOP(
        "Refusals", "This hold is finished: nothing of it is frozen any more. Ask the merchant for a new one."
    ),
}
