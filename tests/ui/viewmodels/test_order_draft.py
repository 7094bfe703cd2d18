"""What a form asks, fills in by itself and takes from a keypad; where a refusal is said."""

from __future__ import annotations

import pytest

from app.domain.banks import CardKind, bank_begun
from app.domain.refusals import Refusal, RefusalCode
from app.layouts.functions.forms import load_forms
from app.layouts.functions.town import load_banks
from ui.viewmodels.order_draft import Draft, draft_at, offered, place_of, settle, values_to_send, wanted
from ui.viewmodels.order_form import typed

FORMS = load_forms()


def test_a_route_brings_values_that_are_not_asked() -> None:
    draft, form = draft_at("to=contact&contact=mum"), FORMS["transfer"]
    settle(form, draft)
    assert [each.id for each in wanted(form, draft)] == ["amount", "note"]
    draft.given["amount"] = " 88 "
    assert values_to_send(form, draft) == {"to": "contact", "contact": "mum", "amount": "88"}


def test_a_route_names_the_order_that_is_done_again() -> None:
    assert (draft_at("again=12").like, draft_at("again=12").given, draft_at("again=12").fixed) == (12, {}, frozenset())
    assert draft_at("again=mum").like == 0


def test_what_can_only_be_one_thing_is_taken_and_nothing_else() -> None:
    draft, form = Draft({"kind": "water"}), FORMS["utilities"]
    settle(form, draft)
    assert draft.given == {"kind": "water", "provider": "hz_water"}
    draft.given["kind"] = "gas"
    settle(form, draft)
    assert draft.given["provider"] == "hz_gas"
    provider = form.field("provider")
    assert provider is not None and [each.id for each in offered(provider, draft.given)] == ["hz_gas"]
    for function, taken in (("remit", {"currency": "USD"}), ("donate", {}), ("top_up", {})):
        draft = Draft()
        settle(FORMS[function], draft)
        assert draft.given == taken, function


def test_what_is_no_longer_asked_is_not_sent() -> None:
    draft = Draft({"to": "contact", "contact": "mum", "holder": "Wang Lei", "card": "1", "amount": "5"})
    assert values_to_send(FORMS["transfer"], draft) == {"to": "contact", "contact": "mum", "amount": "5"}


@pytest.mark.parametrize(
    ("function", "refusal", "field"),
    [
        ("top_up", Refusal(RefusalCode.PHONE_MALFORMED, {"field": "phone"}), "phone"),
        ("utilities", Refusal(RefusalCode.UTILITY_PAID), "number"),
        ("donate", Refusal(RefusalCode.AMOUNT_TOO_LARGE, {"most_fen": 1}), "amount"),
        ("top_up", Refusal(RefusalCode.AMOUNT_TOO_LARGE, {"most_fen": 1}), ""),
        ("top_up", Refusal(RefusalCode.METHOD_UNKNOWN), ""),
    ],
)
def test_where_a_refusal_is_said(function: str, refusal: Refusal, field: str) -> None:
    assert place_of(refusal, FORMS[function]) == field


@pytest.mark.parametrize(
    ("text", "key", "after"),
    [
        ("", ".", "0."), ("12", ".", "12."), ("1.2", ".", "1.2"), ("1.25", "3", "1.25"), ("1.2", "3", "1.23"),
        ("12", "back", "1"), ("", "back", ""), ("123456", "7", "123456"),
    ],
)  # fmt: skip
def test_the_keypad_types_amounts(text: str, key: str, after: str) -> None:
    assert typed(text, key, 6) == after


@pytest.mark.parametrize(
    ("digits", "bank", "kind"),
    [
        ("6214861", "cmb", CardKind.DEBIT),
        ("4392251001304564", "cmb", CardKind.CREDIT),
        ("62284810013045678", "abc", CardKind.DEBIT),
    ],
)
def test_a_bank_is_known_while_its_number_is_typed(digits: str, bank: str, kind: CardKind) -> None:
    found = bank_begun(digits, load_banks())
    assert found is not None and (found.bank.id, found.kind) == (bank, kind)


@pytest.mark.parametrize("digits", ["", "9", "62284810013045678912345"])
def test_no_bank_is_guessed(digits: str) -> None:
    assert bank_begun(digits, load_banks()) is None
