"""Reading who is round the person: contacts, credit cards, meters, parcels, campus and city cards."""

from __future__ import annotations

from app.domain.banks import luhn_holds
from app.domain.money import parse_yuan
from app.domain.orders.couriers import Parcel
from app.domain.orders.meters import Meter
from app.domain.orders.town import Contact, CreditCard, Neighbours, TouchCard
from app.domain.phones import tidy_phone
from app.simulation.worlds.fields import Fields


def read_neighbours(fields: Fields) -> Neighbours:
    """All of it may be left out."""
    return Neighbours(
        contacts=tuple(_contact(each) for each in fields.tables("contacts")),
        credit_cards=tuple(_credit_card(each) for each in fields.tables("credit_cards")),
        meters=tuple(_meter(each) for each in fields.tables("meters")),
        parcels=tuple(_parcel(each) for each in fields.tables("parcels")),
        touch_cards=tuple(_touch_card(each) for each in fields.tables("touch_cards")),
        new_card_fen=fields.fen("new_card") if "new_card" in fields else 0,
    )


def _contact(fields: Fields) -> Contact:
    phone = fields.text("phone")
    if tidy_phone(phone) != phone:
        raise fields.wrong("phone", "should be a mobile number of eleven digits")
    return Contact(
        fields.text("id"), fields.words("name"), phone, fields.text("tint"), _number(fields, "card", optional=True)
    )


def _credit_card(fields: Fields) -> CreditCard:
    day = fields.number("due_day")
    if not 1 <= day <= 28:
        raise fields.wrong("due_day", "should be from 1 to 28")
    return CreditCard(fields.text("id"), fields.words("name"), _number(fields, "number"), day)


def _meter(fields: Fields) -> Meter:
    bills = {month: _bill(fields, month, value) for month, value in fields.value("bills", dict, {}).items()}
    return Meter(fields.text("provider"), fields.text("number"), fields.words("name"), bills)


def _parcel(fields: Fields) -> Parcel:
    return Parcel(fields.text("number"), fields.words("name"), fields.moment("sent_at"))


def _touch_card(fields: Fields) -> TouchCard:
    return TouchCard(fields.text("function"), fields.text("number"), fields.words("name"), fields.fen("balance"))


def _number(fields: Fields, key: str, *, optional: bool = False) -> str:
    """The number of a bank card."""
    number = fields.text(key, "" if optional else None)
    if number and not luhn_holds(number):
        raise fields.wrong(key, "has a wrong check digit")
    return number


def _bill(fields: Fields, month: str, value: object) -> tuple[int, int]:
    """``[216, "86.40"]``: units and yuan."""
    amount = parse_yuan(str(value[1])) if isinstance(value, list) and len(value) == 2 else None
    if not isinstance(value, list) or not isinstance(amount, int) or not isinstance(value[0], int):
        raise fields.wrong("bills", f"{month} should be units and yuan")
    return value[0], amount
