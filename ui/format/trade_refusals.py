"""The sentences of what a merchant's order or refund is refused for. ``ui.format.refusals`` joins them."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.domain.refusals import RefusalCode

SENTENCES: dict[RefusalCode, str] = {
    RefusalCode.OUT_TRADE_NO_MALFORMED: QT_TRANSLATE_NOOP(
        "Refusals", "An order needs the merchant's number: 1 to %most% visible characters."
    ),
    RefusalCode.REFUND_NO_MALFORMED: QT_TRANSLATE_NOOP(
        "Refusals", "A refund needs the merchant's refund number: 1 to %most% visible characters."
    ),
    RefusalCode.SUBJECT_MALFORMED: QT_TRANSLATE_NOOP("Refusals", "An order needs a subject of 1 to %most% characters."),
    RefusalCode.TIMEOUT_OUT_OF_RANGE: QT_TRANSLATE_NOOP(
        "Refusals", "An order waits between 1 minute and 15 days to be paid. Choose a time between them."
    ),
    RefusalCode.CONTEXT_INCONSISTENT: QT_TRANSLATE_NOOP(
        "Refusals", "This order number was used for another order. Give this order a number of its own."
    ),
    RefusalCode.TRADE_NOT_EXIST: QT_TRANSLATE_NOOP(
        "Refusals", "There is no such order. Open it from Bills or from the merchant's window."
    ),
    RefusalCode.TRADE_NOT_PAID: QT_TRANSLATE_NOOP(
        "Refusals", "This order was not paid, so there is nothing to refund. Cancel it instead."
    ),
    RefusalCode.TRADE_HAS_SUCCESS: QT_TRANSLATE_NOOP(
        "Refusals", "This order is paid already. It can only be refunded."
    ),
    RefusalCode.TRADE_HAS_CLOSE: QT_TRANSLATE_NOOP("Refusals", "This order is closed. Ask the merchant for a new one."),
    RefusalCode.TRADE_HAS_FINISHED: QT_TRANSLATE_NOOP(
        "Refusals", "This order is finished: it can be refunded for 90 days after paying. Ask for a transfer instead."
    ),
    RefusalCode.DISCORDANT_REPEAT_REQUEST: QT_TRANSLATE_NOOP(
        "Refusals", "This request number was used for %asked%. Give another request a number of its own."
    ),
    RefusalCode.REFUND_AMOUNT_EXCEED: QT_TRANSLATE_NOOP(
        "Refusals", "Only %left% of this order is left to refund. Enter at most that."
    ),
    RefusalCode.SELLER_BALANCE_NOT_ENOUGH: QT_TRANSLATE_NOOP(
        "Refusals", "The merchant's account holds only %available%. Refund at most that, or later."
    ),
    RefusalCode.FUNCTION_UNKNOWN: QT_TRANSLATE_NOOP("Refusals", "No function of the wallet is called '%function%'."),
}
