"""What a rental or stored value is refused for, in sentences. ``ui.format.refusals`` joins them."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.domain.refusals import RefusalCode
from app.domain.rentals import IdentityField

DEPOSIT_SENTENCES: dict[RefusalCode, str] = {
    RefusalCode.CAR_UNKNOWN: QT_TRANSLATE_NOOP("Refusals", "This car is not for rent. Choose another one."),
    RefusalCode.RENTAL_DAYS_WRONG: QT_TRANSLATE_NOOP("Refusals", "A car is rented for 1 to %most% days."),
    RefusalCode.RENTAL_DAY_OVER: QT_TRANSLATE_NOOP(
        "Refusals", "The rental shop is closed for that day. Choose a later first day."
    ),
    RefusalCode.RENTAL_TOO_FAR: QT_TRANSLATE_NOOP(
        "Refusals", "Cars are booked at most %most% days ahead. Choose an earlier first day."
    ),
    RefusalCode.RENTAL_OVERLAPS: QT_TRANSLATE_NOOP(
        "Refusals", "You have a car on some of these days already. Choose other days, or cancel that rental."
    ),
    RefusalCode.CONSENT_MISSING: QT_TRANSLATE_NOOP(
        "Refusals", "The merchant needs this of you: %field%. Agree to it, or leave the form."
    ),
    RefusalCode.IDENTITY_INCOMPLETE: QT_TRANSLATE_NOOP(
        "Refusals", "Your identity has nothing for this: %field%. Add it first."
    ),
    RefusalCode.RENTAL_UNKNOWN: QT_TRANSLATE_NOOP("Refusals", "There is no such rental."),
    RefusalCode.RENTAL_TOO_EARLY: QT_TRANSLATE_NOOP(
        "Refusals", "The car waits from %from%. It cannot be picked up before."
    ),
    RefusalCode.RENTAL_NOT_PICKED_UP: QT_TRANSLATE_NOOP("Refusals", "The car was not picked up yet. Pick it up first."),
    RefusalCode.RENTAL_PICKED_UP: QT_TRANSLATE_NOOP("Refusals", "The car is on the road. Return it first."),
    RefusalCode.RENTAL_RETURNED: QT_TRANSLATE_NOOP("Refusals", "The car is back already: there is nothing to return."),
    RefusalCode.RENTAL_OVER: QT_TRANSLATE_NOOP("Refusals", "This rental is over. Rent a car again."),
    RefusalCode.PREPAID_NOT_SOLD: QT_TRANSLATE_NOOP("Refusals", "This merchant sells no stored value."),
    RefusalCode.PREPAID_AMOUNT: QT_TRANSLATE_NOOP(
        "Refusals", "This merchant does not sell that amount. Choose one of those it offers."
    ),
    RefusalCode.PREPAID_FULL: QT_TRANSLATE_NOOP(
        "Refusals", "A merchant may owe you %most% at most: there is room for %left% more."
    ),
    RefusalCode.PREPAID_EMPTY: QT_TRANSLATE_NOOP("Refusals", "Nothing of your own money is left here to come back."),
    RefusalCode.PREPAID_ELSEWHERE: QT_TRANSLATE_NOOP(
        "Refusals", "Stored value is good only where it was bought. Choose another way to pay."
    ),
}

_FIELDS: dict[IdentityField, str] = {
    IdentityField.REAL_NAME: QT_TRANSLATE_NOOP("IdentityFields", "Real name"),
    IdentityField.IDENTITY: QT_TRANSLATE_NOOP("IdentityFields", "ID hash"),
    IdentityField.PHONE: QT_TRANSLATE_NOOP("IdentityFields", "Phone"),
    IdentityField.BANK_CARD: QT_TRANSLATE_NOOP("IdentityFields", "Bank card"),
}


def field_name(field: IdentityField) -> str:
    """What the person calls a field of the identity."""
    return QCoreApplication.translate("IdentityFields", _FIELDS[field])


def deposit_word(name: str, value: int | str) -> str:
    """A value of a refusal: a field of the identity by its name."""
    if name == "field" and value in tuple(IdentityField):
        return field_name(IdentityField(value))
    return str(value)
