"""What a person has filled in of a form, and which of its fields are asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl

from app.domain.orders.forms import Choice, Field, FieldKind, Form, PriceRule
from app.domain.orders.quotes import Quote
from app.domain.refusals import Refusal, RefusalCode
from app.queries.orders import FormSheet

ABOUT_THE_AMOUNT = (
    RefusalCode.AMOUNT_ZERO,
    RefusalCode.AMOUNT_TOO_LARGE,
    RefusalCode.AMOUNT_UNREADABLE,
    RefusalCode.SPLIT_TOO_SMALL,
)


@dataclass
class Draft:
    """``given`` are the values as typed or chosen; ``fixed`` those the page was opened with, which it does not ask.

    ``asked_again`` counts the quotes asked for: an answer to an earlier one is out of date. ``like`` is the order whose
    fields the form begins with, if it is to be done again.
    """

    given: dict[str, str] = field(default_factory=dict)
    fixed: frozenset[str] = frozenset()
    sheet: FormSheet | None = None
    quote: Quote | None = None
    refusal: Refusal | None = None
    looked_up: bool = False
    asked_again: int = 0
    like: int = 0


def draft_at(place: str) -> Draft:
    """A draft with the values that a route brings: ``to=contact&contact=mum``, or an order's: ``again=12``."""
    given = dict(parse_qsl(place))
    again = given.pop("again", "")
    return Draft(given, frozenset(given), like=int(again) if again.isdecimal() else 0)


def wanted(form: Form, draft: Draft) -> list[Field]:
    """The fields that are asked now, fixed ones left out."""
    return [each for each in asked(form, draft.given, draft.sheet) if each.id not in draft.fixed]


def asked(form: Form, given: Mapping[str, str], sheet: FormSheet | None) -> list[Field]:
    """The fields whose condition holds; a saved card brings its due day, which is then not asked."""
    saved = {card.id for card in sheet.credit_cards} if sheet else set()
    brings_day = any(given.get(each.id) in saved for each in form.fields if each.kind is FieldKind.BANK_CARD)
    return [
        each
        for each in form.fields
        if all(given.get(name) == value for name, value in each.when.items())
        and not (brings_day and each.kind is FieldKind.NUMBER and each.optional)
    ]


def values_to_send(form: Form, draft: Draft) -> dict[str, str]:
    """What is filled in of the fields that are asked."""
    fields = asked(form, draft.given, draft.sheet)
    return {each.id: text for each in fields if (text := draft.given.get(each.id, "").strip())}


def offered(each: Field, given: Mapping[str, str]) -> list[Choice]:
    """The choices that fit what was chosen before."""
    return [choice for choice in each.choices if each.of is None or choice.of in (None, given.get(each.of))]


def settle(form: Form, draft: Draft) -> None:
    """Take what can only be one thing: the one provider of a kind, the first speed, the first currency."""
    for each in form.fields:
        if each.kind is not FieldKind.CHOICE:
            continue
        choices = offered(each, draft.given)
        if draft.given.get(each.id) in [choice.id for choice in choices]:
            continue
        draft.given.pop(each.id, None)
        first = each.id == form.price.fields[:1][0] if form.price.rule is PriceRule.RATE else False
        if choices and (len(choices) == 1 or first or any(choice.wait for choice in choices)):
            draft.given[each.id] = choices[0].id


def needs_look_up(form: Form) -> bool:
    """Whether what is due has to be asked for before it can be paid."""
    return form.price.rule is PriceRule.BILL


def place_of(refusal: Refusal, form: Form) -> str:
    """The field a refusal is about; empty where it is about none."""
    named = str(refusal.values.get("field", ""))
    if named:
        return named
    kinds = {RefusalCode.UTILITY_PAID: FieldKind.ACCOUNT_NUMBER}
    kinds.update(dict.fromkeys(ABOUT_THE_AMOUNT, FieldKind.AMOUNT))
    kind = kinds.get(refusal.code)
    return next((each.id for each in form.fields if each.kind is kind), "")
