"""Giving somebody family pay: who, what they are to the person, and how much a month."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.orders.placing import PlaceOrder
from app.domain.orders.forms import Form
from app.domain.orders.quotes import Quote
from app.domain.refusals import Refusal, RefusalCode
from app.domain.texts import Text
from app.queries.orders import FormSheet, OrderForm, QuoteOrder
from ui.format import money
from ui.format.refusals import sentence
from ui.models.choices import ChoiceRow, ChoicesModel
from ui.models.flows import ChosenPeopleModel, PersonRow
from ui.viewmodels.ask import Ask
from ui.viewmodels.desk import Desk

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

FUNCTION = "family_pay"


class FamilyFormState(NamedTuple):
    contact: str = ""
    relation: str = ""
    limit: str = ""
    refusal: Refusal | None = None
    loaded: bool = False


@QmlElement
@QmlUncreatable("made by the phone")
class FamilyFormViewModel(QObject):
    """``confirm`` raises the confirmation with the password."""

    changed = Signal()

    def __init__(self, desk: Desk, confirm: Callable[[Ask], None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._confirm, self._state = desk, confirm, FamilyFormState()
        self._people, self._relations = ChosenPeopleModel(self), ChoicesModel(self)
        self._sheet: FormSheet | None = None

    def show(self) -> None:
        self._desk.spawn(self._load())

    def forget(self) -> None:
        self._sheet = None
        self._show(FamilyFormState())

    async def _load(self) -> None:
        self._sheet = await self._desk.ask(OrderForm(FUNCTION))
        self._show(self._state._replace(loaded=self._sheet is not None))

    def _show(self, state: FamilyFormState) -> None:
        self._state, language = state, self._desk.language
        contacts = self._sheet.contacts if self._sheet else ()
        self._people.set_rows(
            [
                PersonRow(each.id, each.name.in_language(language), each.tint, each.id == state.contact)
                for each in contacts
            ]
        )
        field = self._sheet.form.field("relation") if self._sheet else None
        self._relations.set_rows(
            [
                ChoiceRow(each.id, each.label.in_language(language), "", each.id == state.relation)
                for each in (field.choices if field else ())
            ]
        )
        self.changed.emit()

    @Slot(str)
    def choose(self, contact: str) -> None:
        self._show(self._state._replace(contact=contact, refusal=None))

    @Slot(str)
    def chooseRelation(self, relation: str) -> None:
        """A second press takes it back: it need not be said."""
        self._show(self._state._replace(relation="" if relation == self._state.relation else relation, refusal=None))

    @Slot()
    def submit(self) -> None:
        """Ask the wallet whether it may be; then the password."""
        if self._desk.snapshot is not None:
            self._desk.spawn(self._submit())

    async def _submit(self) -> None:
        state = self._state
        fields = {"contact": state.contact, "limit": state.limit, "relation": state.relation}
        quote = await self._desk.ask(QuoteOrder(FUNCTION, fields))
        refusal = quote if isinstance(quote, Refusal) else None
        self._show(self._state._replace(refusal=refusal))
        if isinstance(quote, Quote):
            self._confirm(self._ask(fields, quote.amount_fen))

    def _ask(self, fields: dict[str, str], limit_fen: int) -> Ask:
        contacts = self._sheet.contacts if self._sheet else ()
        name = next((each.name for each in contacts if each.id == fields["contact"]), Text("", ""))
        limit = money.yuan_sign(limit_fen)
        return Ask(
            f"family {fields}",
            name,
            "hearts",
            "coral",
            limit_fen,
            lambda command_id, method, password: PlaceOrder(command_id, FUNCTION, fields, method, password),
            done=Text("Family pay is on", "亲密付已开通"),
            then=Text(f"{name.en} can spend up to {limit} a month", f"{name.zh_CN}每月最多可消费 {limit}"),
            paid=lambda _: self._show(FamilyFormState(loaded=True)),
            moves=False,
        )

    def _error_at(self, *fields: str) -> str:
        refusal = self._state.refusal
        at = _field_of(refusal) if refusal else ""
        return sentence(refusal) if refusal and at in fields else ""

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        return self._state.loaded

    @Property(str, notify=changed)
    def limit(self) -> str:
        return self._state.limit

    @limit.setter
    def limit(self, text: str) -> None:
        if text != self._state.limit:
            self._show(self._state._replace(limit=text, refusal=None))

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        return bool(self._state.contact and self._state.limit)

    @Property(str, notify=changed)
    def contactError(self) -> str:
        return self._error_at("contact")

    @Property(str, notify=changed)
    def limitError(self) -> str:
        return self._error_at("limit")

    @Property(str, notify=changed)
    def errorText(self) -> str:
        return self._error_at("", "relation")

    @Property(ChosenPeopleModel, constant=True)
    def people(self) -> ChosenPeopleModel:
        return self._people

    @Property(ChoicesModel, constant=True)
    def relations(self) -> ChoicesModel:
        return self._relations


def why_not_limit(amount_fen: int, form: Form | None) -> Refusal | None:
    """Why this cannot be a month's limit, before any password is asked."""
    field = form.field("limit") if form else None
    if field is None or field.least <= amount_fen <= field.most:
        return None
    if amount_fen < field.least:
        return Refusal(RefusalCode.AMOUNT_BELOW_LEAST, {"field": field.id, "least_fen": field.least})
    return Refusal(RefusalCode.AMOUNT_ABOVE_MOST, {"field": field.id, "most_fen": field.most})


def _field_of(refusal: Refusal) -> str:
    """The field a refusal is about; that family pay is on already is about the person."""
    return "contact" if refusal.code is RefusalCode.FAMILY_EXISTS else str(refusal.values.get("field", ""))
