"""What an order keeps of its fields, and how it says them: no card number is kept whole."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.banks import bank_of, tail_of
from app.domain.orders.fields import Clean
from app.domain.orders.forms import Field, FieldKind, Form
from app.domain.orders.town import Town
from app.domain.phones import masked_phone
from app.domain.texts import Text
from app.domain.words import yuan_text


def kept_fields(form: Form, clean: Clean, town: Town) -> dict[str, str]:
    """The values as stored; a bank card becomes ``bank id, tail``."""
    return {name: _kept(form, name, value, town) for name, value in clean.items()}


def spoken_fields(form: Form, kept: Mapping[str, str], town: Town) -> dict[str, Text]:
    """The kept values as a person reads them, phone numbers masked."""
    return {field.id: _spoken(field, form, kept[field.id], town) for field in form.fields if field.id in kept}


def filled(words: Text, values: Mapping[str, Text]) -> Text:
    """The words with every ``{name}`` replaced by its value."""
    en, zh = words.en, words.zh_CN
    for name, value in values.items():
        en, zh = en.replace(f"{{{name}}}", value.en), zh.replace(f"{{{name}}}", value.zh_CN)
    return Text(en, zh)


def plain(text: str) -> Text:
    """The same in every language."""
    return Text(text, text)


def _kept(form: Form, name: str, value: str, town: Town) -> str:
    field = form.field(name)
    if field is not None and field.kind is FieldKind.SECRET:
        return f"****{tail_of(value)}"
    if field is None or field.kind is not FieldKind.BANK_CARD:
        return value
    return _short_card(value, town)


def _spoken(field: Field, form: Form, value: str, town: Town) -> Text:
    match field.kind:
        case FieldKind.PHONE:
            return plain(masked_phone(value))
        case FieldKind.AMOUNT:
            return plain(yuan_text(int(value)))
        case FieldKind.CHOICE:
            choice = field.choice(value)
            return choice.label if choice else plain(value)
        case FieldKind.CONTACT:
            contact = town.contact(value)
            return contact.name if contact else plain(value)
        case FieldKind.CONTACTS:
            return _people(value, town)
        case FieldKind.BANK_CARD:
            return _kept_card(value, town)
        case FieldKind.ACCOUNT_NUMBER:
            return plain(_hidden(value))
        case _:
            return plain(value)


def _people(value: str, town: Town) -> Text:
    names = [contact.name for person in value.split() if (contact := town.contact(person)) is not None]
    return Text(", ".join(name.en for name in names), "、".join(name.zh_CN for name in names))


def card_words(number: str, town: Town) -> Text:
    """A card by its bank and its last four digits."""
    return _kept_card(_short_card(number, town), town)


def _short_card(number: str, town: Town) -> str:
    found = bank_of(number, town.banks)
    return f"{found.bank.id if found else ''} {tail_of(number)}"


def _kept_card(value: str, town: Town) -> Text:
    bank_id, _, tail = value.partition(" ")
    bank = town.bank(bank_id)
    return Text(f"{bank.name.en} ({tail})", f"{bank.name.zh_CN}（{tail}）") if bank else plain(f"({tail})")


def _hidden(number: str) -> str:
    return f"{number[:3]}****{number[-3:]}"
