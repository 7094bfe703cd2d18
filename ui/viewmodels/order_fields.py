"""The fields of a form as its page draws them: shape, words, what is known of what was typed, what is offered."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.domain.banks import CardKind, bank_begun
from app.domain.orders.forms import Choice, Field, FieldKind, PriceRule
from app.domain.orders.town import Contact
from app.domain.phones import carrier_of, tidy_phone
from app.domain.snapshot import WalletSnapshot
from app.queries.orders import FormSheet, SavedCard
from ui.format import counts, money
from ui.format.refusals import sentence
from ui.models.orders import FieldRow, OptionRow, OptionsModel
from ui.viewmodels.order_draft import Draft, offered, place_of, wanted

translate = QCoreApplication.translate

SHORT_LABEL, FEW_CHOICES = 8, 4
DIGITS = (FieldKind.PHONE, FieldKind.DIGITS, FieldKind.NUMBER, FieldKind.ACCOUNT_NUMBER, FieldKind.BANK_CARD)
LONGEST = {FieldKind.PHONE: 16, FieldKind.BANK_CARD: 23, FieldKind.NUMBER: 2, FieldKind.ACCOUNT_NUMBER: 16}


def begin(draft: Draft, snapshot: WalletSnapshot) -> None:
    """What most people want is filled in: their own number, their own card."""
    sheet = draft.sheet
    if sheet is None:
        return
    for each in sheet.form.fields:
        first = _first_wish(each, sheet, snapshot)
        if first and each.id not in draft.given:
            draft.given[each.id] = first


def _first_wish(each: Field, sheet: FormSheet, snapshot: WalletSnapshot) -> str:
    match each.kind:
        case FieldKind.PHONE:
            return snapshot.person.phone
        case FieldKind.BANK_CARD if each.card == CardKind.CREDIT and sheet.credit_cards:
            return sheet.credit_cards[0].id
        case FieldKind.DIGITS if sheet.touch_cards:
            return sheet.touch_cards[0].number
        case _:
            return ""


def use_own_meter(draft: Draft) -> None:
    """Another provider was chosen: its own account is wanted, unless a number was typed."""
    sheet = draft.sheet
    numbers = [each for each in sheet.form.fields if each.kind is FieldKind.ACCOUNT_NUMBER] if sheet else []
    for each in numbers:
        own = {meter.number for meter in sheet.meters} if sheet else set()
        if draft.given.get(each.id, "") in own | {""}:
            options = _meters(each, draft)
            draft.given[each.id] = options[0].key if options else ""


def field_rows(
    draft: Draft, models: Callable[[str], OptionsModel], snapshot: WalletSnapshot, language: str
) -> list[FieldRow]:
    """One row a field that is asked; ``models`` keeps a list model for each field's options."""
    sheet = draft.sheet
    if sheet is None:
        return []
    faulty = place_of(draft.refusal, sheet.form) if draft.refusal else ""
    rows = []
    for each in wanted(sheet.form, draft):
        if each.kind is FieldKind.CHOICE and each.of and len(offered(each, draft.given)) < 2:
            continue
        model = models(each.id)
        model.set_rows(_options(each, draft, snapshot, language))
        fault = sentence(draft.refusal) if draft.refusal and each.id == faulty else ""
        rows.append(_row(each, draft, model, fault, language))
    return rows


def _row(each: Field, draft: Draft, model: OptionsModel, fault: str, language: str) -> FieldRow:
    typed = draft.given.get(each.id, "")
    chosen = any(option.selected for option in model.rows)
    hint = each.hint.in_language(language) if each.hint else ""
    return FieldRow(
        key=each.id,
        shape="cards" if each.kind is FieldKind.BANK_CARD and model.rows else _shape(each),
        label=_label(each, language),
        hint=hint,
        text="" if each.kind is FieldKind.BANK_CARD and chosen else typed,
        note=_note(each, typed, draft, language),
        sign=_sign(each, draft),
        most=LONGEST.get(each.kind, max(16, each.most)),
        fault=fault,
        picked=next((option.label for option in model.rows if option.selected), ""),
        offers=len(model.rows),
        options=model,
    )


def _label(each: Field, language: str) -> str:
    label = each.label.in_language(language)
    return translate("Orders", "%1 (optional)").replace("%1", label) if each.optional else label


def _shape(each: Field) -> str:
    if each.kind is FieldKind.CHOICE:
        short = all(choice.price_fen is not None or len(choice.label.en) <= SHORT_LABEL for choice in each.choices)
        return "tiles" if short else "picker" if len(each.choices) > FEW_CHOICES else "rows"
    if each.kind is FieldKind.CONTACT:
        return "rows"
    if each.kind is FieldKind.AMOUNT:
        return "amount"
    return "digits" if each.kind in DIGITS else "text"


def _sign(each: Field, draft: Draft) -> str:
    """The currency an amount is in."""
    price = draft.sheet.form.price if draft.sheet else None
    if price is not None and price.rule is PriceRule.RATE and each.id in price.fields:
        return draft.given.get(price.fields[0], "")
    return "¥"


def _note(each: Field, typed: str, draft: Draft, language: str) -> str:
    """What is known of what was typed."""
    sheet = draft.sheet
    if sheet is None or not typed:
        return ""
    if each.kind is FieldKind.PHONE:
        phone = tidy_phone(typed)
        carrier = carrier_of(phone, sheet.carriers) if phone else None
        return carrier.name.in_language(language) if carrier else ""
    if each.kind is FieldKind.BANK_CARD:
        return _bank_note(each, typed, sheet, language)
    if each.kind is FieldKind.ACCOUNT_NUMBER:
        meters = [option.label for option in _meters(each, draft, language) if option.key == typed]
        return meters[0] if meters else ""
    return ""


def _bank_note(each: Field, typed: str, sheet: FormSheet, language: str) -> str:
    saved = next((card for card in sheet.credit_cards if card.id == typed), None)
    if saved is not None:
        return translate("Orders", "Due on day %1 of each month").replace("%1", str(saved.due_day))
    digits = "".join(typed.split())
    found = bank_begun(digits, sheet.banks) if digits.isdigit() else None
    if found is None:
        return ""
    credit = found.kind is CardKind.CREDIT
    kind = translate("Orders", "%1, credit card") if credit else translate("Orders", "%1, debit card")
    return kind.replace("%1", found.bank.name.in_language(language))


def _options(each: Field, draft: Draft, snapshot: WalletSnapshot, language: str) -> list[OptionRow]:
    chosen, sheet = draft.given.get(each.id, ""), draft.sheet
    match each.kind:
        case FieldKind.CHOICE:
            rows = [_choice(choice, language) for choice in offered(each, draft.given)]
        case FieldKind.CONTACT if sheet:
            rows = [_person(contact.id, contact, language) for contact in sheet.contacts]
        case FieldKind.PHONE if sheet:
            own = snapshot.person
            rows = [OptionRow(own.phone, own.name.in_language(language), _short(own.phone), "user-3", "blue", False)]
            rows += [_person(each.phone, each, language) for each in sheet.contacts]
        case FieldKind.BANK_CARD if sheet and each.card == CardKind.CREDIT:
            rows = [_saved(card, language) for card in sheet.credit_cards]
        case FieldKind.ACCOUNT_NUMBER:
            rows = _meters(each, draft, language)
        case _:
            rows = []
    return [row._replace(selected=row.key == chosen) for row in rows]


def _choice(choice: Choice, language: str) -> OptionRow:
    price = choice.price_fen
    cheaper = price is not None and price != (choice.face_fen or price)
    detail = translate("Orders", "Pay %1").replace("%1", money.yuan(price)) if price is not None and cheaper else ""
    return OptionRow(choice.id, choice.label.in_language(language), detail, "", "blue", False)


def _person(key: str, contact: Contact, language: str) -> OptionRow:
    return OptionRow(key, contact.name.in_language(language), _short(contact.phone), "user-3", contact.tint, False)


def _saved(card: SavedCard, language: str) -> OptionRow:
    name, number = card.name.in_language(language), card.card.in_language(language)
    return OptionRow(card.id, name, number, "bank-card", "coral", False)


def _short(phone: str) -> str:
    return counts.masked_phone(phone)


def _meters(each: Field, draft: Draft, language: str = "en") -> list[OptionRow]:
    provider = draft.given.get(each.of or "", "")
    meters = [meter for meter in draft.sheet.meters if meter.provider == provider] if draft.sheet else []
    return [
        OptionRow(meter.number, meter.name.in_language(language), meter.number, "home-4", "amber", False)
        for meter in meters
    ]
