"""The sentence for every refusal: what is wrong and what to do. Translated with the rest of the interface."""

from __future__ import annotations

from datetime import datetime, time

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.domain.refusals import Refusal, RefusalCode
from ui.format import money, plain_money
from ui.format.deposit_refusals import DEPOSIT_SENTENCES, deposit_word
from ui.format.fund_refusals import FUND_SENTENCES
from ui.format.going_refusals import GOING_SENTENCES
from ui.format.hold_refusals import HOLD_SENTENCES
from ui.format.offer_refusals import COUPONS, MEMBER_CARDS
from ui.format.order_refusals import ORDERS
from ui.format.people_refusals import PEOPLE_SENTENCES
from ui.format.serving_refusals import SERVING_SENTENCES
from ui.format.trade_refusals import SENTENCES as TRADE_SENTENCES
from ui.format.wealth_refusals import WEALTH_SENTENCES

_SENTENCES: dict[RefusalCode, str] = {
    RefusalCode.AMOUNT_UNREADABLE: QT_TRANSLATE_NOOP("Refusals", "That is not an amount. Type it like this: 12.50."),
    RefusalCode.AMOUNT_ZERO: QT_TRANSLATE_NOOP("Refusals", "Enter an amount of at least ¥0.01."),
    RefusalCode.AMOUNT_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Refusals", "One payment can be at most %most%. Enter a smaller amount."
    ),
    RefusalCode.AMOUNT_FIXED: QT_TRANSLATE_NOOP(
        "Refusals", "This code asks for exactly %asked%. Scan it again and pay that amount."
    ),
    RefusalCode.BALANCE_NOT_ENOUGH: QT_TRANSLATE_NOOP(
        "Refusals", "Not enough money there: %available% available. Choose another way to pay."
    ),
    RefusalCode.CARD_LIMIT_EXCEEDED: QT_TRANSLATE_NOOP(
        "Refusals", "This card pays at most %limit% at a time. Choose another way to pay."
    ),
    RefusalCode.PASSWORD_WRONG: QT_TRANSLATE_NOOP("Refusals", "Wrong password. Tries left: %tries_left%."),
    RefusalCode.PASSWORD_LOCKED: QT_TRANSLATE_NOOP(
        "Refusals", "Paying is locked after three wrong passwords. It opens again at %until% of the wallet's clock."
    ),
    RefusalCode.METHOD_UNKNOWN: QT_TRANSLATE_NOOP(
        "Refusals", "This way to pay is not part of the wallet. Choose another one."
    ),
    RefusalCode.MERCHANT_UNKNOWN: QT_TRANSLATE_NOOP(
        "Refusals", "No merchant of this world has this code. Use a code from the world's sheet."
    ),
    RefusalCode.IMAGE_UNREADABLE: QT_TRANSLATE_NOOP(
        "Refusals", "This file cannot be read as an image. Choose a PNG, JPEG or BMP picture."
    ),
    RefusalCode.IMAGE_WITHOUT_CODE: QT_TRANSLATE_NOOP(
        "Refusals", "No QR code was found in this image. Choose a sharper or larger picture."
    ),
    RefusalCode.CLIPBOARD_EMPTY: QT_TRANSLATE_NOOP(
        "Refusals", "The clipboard holds no image and no code. Copy one first."
    ),
    RefusalCode.FOLDER_UNWRITABLE: QT_TRANSLATE_NOOP(
        "Refusals", "Nothing can be written into this folder. Choose another one."
    ),
    RefusalCode.CODE_OF_ANOTHER_KIND: QT_TRANSLATE_NOOP(
        "Refusals", "This is a code of another kind, not a merchant's. Ask the merchant for its payment code."
    ),
    RefusalCode.CODE_PERSONAL: QT_TRANSLATE_NOOP(
        "Refusals", "This is a person's code, for transfers. A payment needs a merchant's code."
    ),
    RefusalCode.CODE_DAMAGED: QT_TRANSLATE_NOOP(
        "Refusals", "This code is damaged and cannot be trusted. Ask the merchant to show it again."
    ),
    RefusalCode.CODE_EXPIRED: QT_TRANSLATE_NOOP(
        "Refusals", "This code is older than two hours and no longer valid. Ask the merchant for a new one."
    ),
    RefusalCode.PAY_CODE_MALFORMED: QT_TRANSLATE_NOOP(
        "Refusals", "A pay code has 18 digits and begins with 28. Check the digits."
    ),
    RefusalCode.PAY_CODE_UNKNOWN: QT_TRANSLATE_NOOP(
        "Refusals", "This pay code was not made by this wallet. Read the code on the phone again."
    ),
    RefusalCode.PAY_CODE_EXPIRED: QT_TRANSLATE_NOOP(
        "Refusals", "This pay code's minute has passed. Read the new code on the phone."
    ),
    RefusalCode.PAY_CODE_USED: QT_TRANSLATE_NOOP(
        "Refusals", "This pay code has been used; each works once. Read the new code on the phone."
    ),
    RefusalCode.COMMAND_ID_REUSED: QT_TRANSLATE_NOOP(
        "Refusals", "This request number was used for something else. Start the payment again."
    ),
    RefusalCode.CLOCK_BACKWARDS: QT_TRANSLATE_NOOP("Refusals", "The wallet's clock only moves forward."),
    RefusalCode.CLOCK_TOO_FAR: QT_TRANSLATE_NOOP(
        "Refusals", "The wallet's clock cannot go that far at once. Take a shorter step."
    ),
    RefusalCode.WINDOW_UNKNOWN: QT_TRANSLATE_NOOP(
        "Refusals", "This service window is not part of this world. Open one from Services."
    ),
    RefusalCode.POLICY_UNKNOWN: QT_TRANSLATE_NOOP(
        "Refusals", "No policy is called '%policy%'. Choose one of resources/policies."
    ),
    RefusalCode.POLICY_SHIPPED: QT_TRANSLATE_NOOP(
        "Refusals", "'%policy%' is the id of a policy that ships with the program. Give yours another id."
    ),
    RefusalCode.ZONE_UNKNOWN: QT_TRANSLATE_NOOP(
        "Refusals", "No time zone is called '%zone%' here. Write a name like Europe/London."
    ),
    RefusalCode.PUSH_NOT_JSON: QT_TRANSLATE_NOOP(
        "Refusals", "This payload is not a JSON object. Check quotation marks, commas and brackets."
    ),
    RefusalCode.PUSH_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Refusals", "This payload has %bytes% bytes; a push carries at most %most%. Shorten it."
    ),
    RefusalCode.PUSH_WITHOUT_APS: QT_TRANSLATE_NOOP(
        "Refusals", "This payload has no 'aps'. Add it, even if it is empty."
    ),
    RefusalCode.PUSH_WRONG_TYPE: QT_TRANSLATE_NOOP(
        "Refusals", "'%key%' in this payload is of the wrong type. It should be: %wanted%."
    ),
    RefusalCode.PUSH_OUT_OF_RANGE: QT_TRANSLATE_NOOP(
        "Refusals", "'%key%' in this payload must be between %least% and %most%."
    ),
    RefusalCode.PUSH_WORD_UNKNOWN: QT_TRANSLATE_NOOP(
        "Refusals", "'%key%' in this payload cannot be '%word%'. Choose one of: %words%."
    ),
    RefusalCode.PUSH_WINDOW_UNKNOWN: QT_TRANSLATE_NOOP(
        "Refusals", "No service window of this world is called '%window%'. Name one of its merchants."
    ),
    **ORDERS,
    RefusalCode.STORE_FAILED: QT_TRANSLATE_NOOP(
        "Refusals", "The disk could not keep this, so nothing has happened. Make room on it and try again."
    ),
    RefusalCode.LINK_OFFLINE: QT_TRANSLATE_NOOP(
        "Refusals", "The phone is offline and no money has moved. Connect it and try again."
    ),
    RefusalCode.LINK_TIMED_OUT: QT_TRANSLATE_NOOP(
        "Refusals", "No answer came. Look in Bills before you pay again: the payment may have gone through."
    ),
    **TRADE_SENTENCES,
    **HOLD_SENTENCES,
    **DEPOSIT_SENTENCES,
    **PEOPLE_SENTENCES,
    **FUND_SENTENCES,
    **WEALTH_SENTENCES,
    **COUPONS,
    **MEMBER_CARDS,
    **GOING_SENTENCES,
    **SERVING_SENTENCES,
}


OWN_FIGURES = ("available_fen", "left_fen", "pending_fen")
"""What tells how much the person has: hidden with every other amount. Limits and prices are everybody's."""


_LOCK_CAN_CROSS = time(3)
"""A lock of three hours that ends before this began on the day before."""


def sentence(refusal: Refusal) -> str:
    """What the person reads, in the interface's language."""
    text = QCoreApplication.translate("Refusals", _SENTENCES[refusal.code])
    for name, value in refusal.values.items():
        text = text.replace(f"%{name.removesuffix('_fen')}%", _spoken(name, value))
    return text


def by_name(refusal: Refusal) -> str:
    """As ``sentence``, after the name that programs know it by: what a merchant's system is answered."""
    return f"{refusal.code.value}: {sentence(refusal)}"


def _spoken(name: str, value: int | str) -> str:
    if name in OWN_FIGURES:
        return money.yuan_sign(int(value))
    if name.endswith("_fen"):
        return plain_money.yuan_sign(int(value))
    if name == "until":
        return _moment(datetime.fromisoformat(str(value)))
    if name in ("at", "from"):
        return _day_and_time(datetime.fromisoformat(str(value)))
    return deposit_word(name, value)


def _moment(at: datetime) -> str:
    """The time; with its day where a lock ends past midnight."""
    if at.time() >= _LOCK_CAN_CROSS:
        return f"{at:%H:%M}"
    return _day_and_time(at)


def _day_and_time(at: datetime) -> str:
    said = QCoreApplication.translate("Refusals", "%time% on %day% %month%")
    day = {"%time%": f"{at:%H:%M}", "%day%": str(at.day), "%month%": f"{at:%b}", "%number%": str(at.month)}
    for name, value in day.items():
        said = said.replace(name, value)
    return said
