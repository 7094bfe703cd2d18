"""Checking what a person filled in: clean values, or the refusal of the first field that is wrong."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from app.domain.banks import bank_of, luhn_holds
from app.domain.goings.seats import seats_of
from app.domain.goings.times import going_of
from app.domain.money import parse_yuan
from app.domain.orders.couriers import courier_of, issued
from app.domain.orders.forms import Field, FieldKind, Form, PriceRule
from app.domain.orders.lottery import read_lines
from app.domain.orders.meters import has_shape, is_known
from app.domain.orders.town import Town
from app.domain.phones import carrier_of, tidy_phone
from app.domain.rates import Currency, written
from app.domain.refusals import Refusal, RefusalCode

Given: TypeAlias = Mapping[str, str]
"""Field id → what was typed or chosen."""

Clean: TypeAlias = Mapping[str, str]
"""Field id → the value the wallet works with: digits without spaces, amounts as whole fen, contacts as ids."""


def check_fields(form: Form, given: Given, town: Town) -> Clean | Refusal:
    """Every field that is asked, in the form's order; a field nobody asked for is refused too."""
    clean: dict[str, str] = {}
    for field in form.fields:
        if any(clean.get(other) != value for other, value in field.when.items()):
            continue
        typed = given.get(field.id, "").strip()
        if not typed and field.optional:
            continue
        if not typed:
            return _no(RefusalCode.FIELD_EMPTY, field)
        match _CHECKS[field.kind](typed, field, form, clean, town):
            case Refusal() as refusal:
                return refusal
            case value:
                clean[field.id] = value
    strange = next((name for name in given if form.field(name) is None), None)
    return clean if strange is None else Refusal(RefusalCode.FIELD_UNKNOWN, {"field": strange[:40]})


def _phone(typed: str, field: Field, form: Form, clean: Clean, town: Town) -> str | Refusal:
    phone = tidy_phone(typed)
    if phone is None:
        return _no(RefusalCode.PHONE_MALFORMED, field)
    return phone if carrier_of(phone, town.carriers) else _no(RefusalCode.PHONE_CARRIER_UNKNOWN, field)


def _amount(typed: str, field: Field, form: Form, clean: Clean, town: Town) -> str | Refusal:
    match parse_yuan(typed):
        case Refusal(code, values):
            return Refusal(code, {**values, "field": field.id})
        case fen if form.price.rule is PriceRule.RATE and field.id in form.price.fields:
            return _foreign(fen, field, town.currencies[clean[form.price.fields[0]]])
        case fen if fen < field.least:
            return Refusal(RefusalCode.AMOUNT_BELOW_LEAST, {"field": field.id, "least_fen": field.least})
        case fen if fen > field.most:
            return Refusal(RefusalCode.AMOUNT_ABOVE_MOST, {"field": field.id, "most_fen": field.most})
        case fen:
            return str(fen)


def _foreign(hundredths: int, field: Field, currency: Currency) -> str | Refusal:
    """Limits are the field's, but in the currency; one without small money takes whole amounts."""

    def said(limit: int) -> str:
        return written(limit * 10**currency.decimals // 100, currency)

    if hundredths * 10**currency.decimals % 100:
        return _no(RefusalCode.AMOUNT_NOT_WHOLE, field)
    if hundredths < field.least:
        return Refusal(RefusalCode.AMOUNT_BELOW_LEAST, {"field": field.id, "least": said(field.least)})
    if hundredths > field.most:
        return Refusal(RefusalCode.AMOUNT_ABOVE_MOST, {"field": field.id, "most": said(field.most)})
    return str(hundredths)


def _choice(typed: str, field: Field, form: Form, clean: Clean, town: Town) -> str | Refusal:
    choice = field.choice(typed)
    fits = choice is not None and (field.of is None or choice.of in (None, clean.get(field.of)))
    return typed if fits else _no(RefusalCode.CHOICE_UNKNOWN, field)


def _text(typed: str, field: Field, form: Form, clean: Clean, town: Town) -> str | Refusal:
    if not typed.isprintable() or not field.least <= len(typed) <= field.most:
        return _no(RefusalCode.TEXT_TOO_LONG, field, most=field.most)
    return typed


def _digits(typed: str, field: Field, form: Form, clean: Clean, town: Town) -> str | Refusal:
    digits = "".join(typed.split())
    if digits.isascii() and digits.isdigit() and field.least <= len(digits) <= field.most:
        return digits
    return _no(RefusalCode.DIGITS_MALFORMED, field, least=field.least, most=field.most)


def _number(typed: str, field: Field, form: Form, clean: Clean, town: Town) -> str | Refusal:
    digits = typed.removesuffix("日").strip()
    if digits.isascii() and digits.isdigit() and field.least <= int(digits[:4]) <= field.most:
        return str(int(digits[:4]))
    return _no(RefusalCode.NUMBER_OUT_OF_RANGE, field, least=field.least, most=field.most)


def _contact(typed: str, field: Field, form: Form, clean: Clean, town: Town) -> str | Refusal:
    return typed if town.contact(typed) else _no(RefusalCode.CONTACT_UNKNOWN, field)


def _contacts(typed: str, field: Field, form: Form, clean: Clean, town: Town) -> str | Refusal:
    people = typed.replace(",", " ").split()
    if not all(town.contact(person) for person in people) or len(set(people)) != len(people):
        return _no(RefusalCode.CONTACT_UNKNOWN, field)
    if not field.least <= len(people) <= field.most:
        return _no(RefusalCode.PEOPLE_OUT_OF_RANGE, field, least=field.least, most=field.most)
    return " ".join(people)


def _bank_card(typed: str, field: Field, form: Form, clean: Clean, town: Town) -> str | Refusal:
    saved = next((card.number for card in town.neighbours.credit_cards if card.id == typed), typed)
    digits = "".join(saved.split())
    if not 13 <= len(digits) <= 19 or not luhn_holds(digits):
        return _no(RefusalCode.CARD_NUMBER_WRONG, field)
    found = bank_of(digits, town.banks)
    if found is None:
        return _no(RefusalCode.CARD_BANK_UNKNOWN, field)
    if field.card not in (None, found.kind):
        return _no(RefusalCode.CARD_OF_ANOTHER_KIND, field)
    return digits


def _account_number(typed: str, field: Field, form: Form, clean: Clean, town: Town) -> str | Refusal:
    provider = form.provider(clean.get(field.of or "", ""))
    number = "".join(typed.split())
    if provider is None or not has_shape(provider, number):
        return _no(RefusalCode.ACCOUNT_NUMBER_MALFORMED, field)
    return number if is_known(provider, number) else _no(RefusalCode.ACCOUNT_NUMBER_UNKNOWN, field)


def _parcel_number(typed: str, field: Field, form: Form, clean: Clean, town: Town) -> str | Refusal:
    number = "".join(typed.split()).upper()
    courier = courier_of(number, form.couriers)
    if courier is None:
        return _no(RefusalCode.PARCEL_NUMBER_MALFORMED, field)
    return number if issued(courier, number) else _no(RefusalCode.PARCEL_UNKNOWN, field)


def _picks(typed: str, field: Field, form: Form, clean: Clean, town: Town) -> str | Refusal:
    if form.lottery is None:
        raise ValueError(f"{form.id} has picks and no lottery")
    lines = read_lines(typed, form.lottery)
    if lines is None:
        return _no(RefusalCode.PICKS_WRONG, field)
    if not field.least <= len(lines) <= field.most:
        return _no(RefusalCode.LINES_OUT_OF_RANGE, field, least=field.least, most=field.most)
    return "; ".join(map(str, lines))


def _going(typed: str, field: Field, form: Form, clean: Clean, town: Town) -> str | Refusal:
    shelf = town.shelf(form.id)
    return typed if shelf and going_of(shelf, typed) else _no(RefusalCode.GOING_UNKNOWN, field)


def _grade(typed: str, field: Field, form: Form, clean: Clean, town: Town) -> str | Refusal:
    shelf = town.shelf(form.id)
    going = going_of(shelf, clean.get(field.of or "", "")) if shelf else None
    return typed if going and going.listing.grade(typed) else _no(RefusalCode.CHOICE_UNKNOWN, field)


def _seats(typed: str, field: Field, form: Form, clean: Clean, town: Town) -> str | Refusal:
    shelf, wanted = town.shelf(form.id), typed.split()
    going = going_of(shelf, clean.get(field.of or "", "")) if shelf else None
    grade = going.listing.grade(clean.get("grade", "")) if going else None
    room = shelf.rooms[grade.room] if shelf and grade and grade.room else None
    known = {seat.id for seat in seats_of(room)} if room else set()
    if len(set(wanted)) != len(wanted) or not known.issuperset(wanted):
        return _no(RefusalCode.SEAT_UNKNOWN, field)
    if not field.least <= len(wanted) <= field.most:
        return _no(RefusalCode.SEATS_OUT_OF_RANGE, field, least=field.least, most=field.most)
    return " ".join(wanted)


def _spot(typed: str, field: Field, form: Form, clean: Clean, town: Town) -> str | Refusal:
    shelf = town.shelf(form.id)
    if shelf is None or typed not in shelf.spots:
        return _no(RefusalCode.SPOT_UNKNOWN, field)
    return _no(RefusalCode.SPOTS_SAME, field) if field.of and clean.get(field.of) == typed else typed


def _no(code: RefusalCode, field: Field, **values: int) -> Refusal:
    return Refusal(code, {"field": field.id, **values})


_CHECKS: Mapping[FieldKind, Callable[[str, Field, Form, Clean, Town], str | Refusal]] = {
    FieldKind.PHONE: _phone,
    FieldKind.AMOUNT: _amount,
    FieldKind.CHOICE: _choice,
    FieldKind.TEXT: _text,
    FieldKind.DIGITS: _digits,
    FieldKind.NUMBER: _number,
    FieldKind.CONTACT: _contact,
    FieldKind.CONTACTS: _contacts,
    FieldKind.BANK_CARD: _bank_card,
    FieldKind.ACCOUNT_NUMBER: _account_number,
    FieldKind.PARCEL_NUMBER: _parcel_number,
    FieldKind.PICKS: _picks,
    FieldKind.SECRET: _text,
    FieldKind.GOING: _going,
    FieldKind.GRADE: _grade,
    FieldKind.SEATS: _seats,
    FieldKind.SPOT: _spot,
}
