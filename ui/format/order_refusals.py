"""Sentences of the refusals an order of the Pay tab may meet."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.domain.refusals import RefusalCode

ORDERS: dict[RefusalCode, str] = {
    RefusalCode.ORDER_FUNCTION_UNKNOWN: QT_TRANSLATE_NOOP(
        "Refusals", "The function '%function%' takes no orders. Choose another one."
    ),
    RefusalCode.FIELD_EMPTY: QT_TRANSLATE_NOOP("Refusals", "Something is still missing. Fill in the marked field."),
    RefusalCode.FIELD_UNKNOWN: QT_TRANSLATE_NOOP("Refusals", "This form does not ask for '%field%'. Leave it out."),
    RefusalCode.PHONE_MALFORMED: QT_TRANSLATE_NOOP(
        "Refusals", "This is not a mainland mobile number. Type its eleven digits."
    ),
    RefusalCode.PHONE_CARRIER_UNKNOWN: QT_TRANSLATE_NOOP(
        "Refusals", "No carrier has numbers that begin like this. Check the number."
    ),
    RefusalCode.AMOUNT_BELOW_LEAST: QT_TRANSLATE_NOOP("Refusals", "At least %least% here. Enter a larger amount."),
    RefusalCode.AMOUNT_ABOVE_MOST: QT_TRANSLATE_NOOP("Refusals", "At most %most% here. Enter a smaller amount."),
    RefusalCode.AMOUNT_NOT_WHOLE: QT_TRANSLATE_NOOP(
        "Refusals", "This currency has no small change. Enter a whole amount, without a point."
    ),
    RefusalCode.CHOICE_UNKNOWN: QT_TRANSLATE_NOOP(
        "Refusals", "This cannot be chosen here. Choose one of those offered."
    ),
    RefusalCode.TEXT_TOO_LONG: QT_TRANSLATE_NOOP(
        "Refusals", "Too short or too long: at most %most% characters. Change it."
    ),
    RefusalCode.DIGITS_MALFORMED: QT_TRANSLATE_NOOP(
        "Refusals", "This number has from %least% to %most% digits. Check it."
    ),
    RefusalCode.NUMBER_OUT_OF_RANGE: QT_TRANSLATE_NOOP("Refusals", "Enter a whole number from %least% to %most%."),
    RefusalCode.CONTACT_UNKNOWN: QT_TRANSLATE_NOOP(
        "Refusals", "Somebody named here is not among the contacts. Choose from them."
    ),
    RefusalCode.PEOPLE_OUT_OF_RANGE: QT_TRANSLATE_NOOP("Refusals", "Choose from %least% to %most% people."),
    RefusalCode.CARD_NUMBER_WRONG: QT_TRANSLATE_NOOP(
        "Refusals", "This is no bank card's number: a digit is wrong or missing. Check it."
    ),
    RefusalCode.CARD_BANK_UNKNOWN: QT_TRANSLATE_NOOP(
        "Refusals", "No bank known here has cards that begin like this. Use another card."
    ),
    RefusalCode.CARD_OF_ANOTHER_KIND: QT_TRANSLATE_NOOP(
        "Refusals", "A card of another kind is needed here: debit for transfers, credit for repayments."
    ),
    RefusalCode.ACCOUNT_NUMBER_MALFORMED: QT_TRANSLATE_NOOP(
        "Refusals", "This provider's account numbers look different. Copy it from a paper bill."
    ),
    RefusalCode.ACCOUNT_NUMBER_UNKNOWN: QT_TRANSLATE_NOOP(
        "Refusals", "The provider knows no such account number. Check its digits."
    ),
    RefusalCode.PARCEL_NUMBER_MALFORMED: QT_TRANSLATE_NOOP(
        "Refusals", "No courier has tracking numbers like this. Check it."
    ),
    RefusalCode.PARCEL_UNKNOWN: QT_TRANSLATE_NOOP(
        "Refusals", "The courier has never issued this number. Check its digits."
    ),
    RefusalCode.PARCEL_TRACKED: QT_TRANSLATE_NOOP(
        "Refusals", "This parcel is already among yours. Look at it in the list."
    ),
    RefusalCode.PICKS_WRONG: QT_TRANSLATE_NOOP(
        "Refusals", "A line is six different red numbers from 1 to 33, a plus sign and a blue one from 1 to 16."
    ),
    RefusalCode.LINES_OUT_OF_RANGE: QT_TRANSLATE_NOOP(
        "Refusals", "One order has from %least% to %most% lines. Split it up."
    ),
    RefusalCode.UTILITY_PAID: QT_TRANSLATE_NOOP(
        "Refusals", "This month's bill of this account is paid. There is nothing to pay."
    ),
    RefusalCode.PRICE_CHANGED: QT_TRANSLATE_NOOP(
        "Refusals", "The price has changed meanwhile: it is %asked% now, and nothing was paid. Look at it once more."
    ),
    RefusalCode.ORDER_UNKNOWN: QT_TRANSLATE_NOOP("Refusals", "There is no such order. Open it again from the list."),
    RefusalCode.ORDER_OVER: QT_TRANSLATE_NOOP("Refusals", "This is over, and nothing more can be done about it."),
    RefusalCode.SPLIT_TOO_SMALL: QT_TRANSLATE_NOOP(
        "Refusals", "Too little to split among so many: everybody owes at least ¥0.01."
    ),
    RefusalCode.PERSON_NOT_ASKED: QT_TRANSLATE_NOOP(
        "Refusals", "This person was not asked for a share. Choose one of those who were."
    ),
    RefusalCode.SHARE_PAID: QT_TRANSLATE_NOOP("Refusals", "This share has been paid. There is nothing to remind of."),
    RefusalCode.REMINDED_JUST_NOW: QT_TRANSLATE_NOOP(
        "Refusals", "Reminded not long ago. The same person can be reminded once in %hours% hours."
    ),
    RefusalCode.COLLECT_NOT_MINE: QT_TRANSLATE_NOOP(
        "Refusals", "This code does not collect for this wallet. Use the code on its Collect page."
    ),
    RefusalCode.COLLECT_PAID: QT_TRANSLATE_NOOP("Refusals", "This request has been paid once already. Make a new one."),
    RefusalCode.FAMILY_EXISTS: QT_TRANSLATE_NOOP(
        "Refusals", "Family pay is already on for this person. Change its limit instead."
    ),
    RefusalCode.FAMILY_LIMIT_EXCEEDED: QT_TRANSLATE_NOOP(
        "Refusals", "Over this month's family pay limit: %left% left. Wait for the first of the month or raise it."
    ),
    RefusalCode.TOUCH_CARD_SHORT: QT_TRANSLATE_NOOP(
        "Refusals", "Not enough on the card: %available%. Load it and touch again."
    ),
}
