"""The page of a function of the Pay tab: its form, what it would cost, and what was ordered before."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.orders.placing import PlaceOrder
from app.domain.orders.forms import Does, FieldKind, Form
from app.domain.orders.kept import filled
from app.domain.orders.quotes import Quote
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.texts import Text
from app.queries.orders import FormSheet, OrderById, OrderForm, OrdersPage, QuoteOrder
from ui.format import counts, money
from ui.format.arrivals import TOUCHED, arrival, arrives
from ui.format.refusals import sentence
from ui.models.orders import FieldRow, FieldsModel, OptionsModel, OrdersModel, PairRow, PairsModel
from ui.viewmodels.ask import Ask
from ui.viewmodels.desk import Desk
from ui.viewmodels.order_draft import Draft, draft_at, needs_look_up, place_of, settle, values_to_send
from ui.viewmodels.order_fields import begin, field_rows, use_own_meter
from ui.viewmodels.order_words import order_row, pair_rows, total_of
from ui.viewmodels.touching import TouchingViewModel

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

EARLIER = 3
"""Orders shown below the form; the rest stand on a page of their own."""


class FormState(NamedTuple):
    """``price`` is empty as long as it is not known."""

    function: str = ""
    title: str = ""
    icon: str = ""
    tint: str = "blue"
    ready: bool = False
    price: str = ""
    due: bool = False
    fault: str = ""
    looks_up: bool = False
    more: bool = False
    fixed_name: str = ""
    fixed_detail: str = ""
    fixed_tint: str = "blue"


@QmlElement
@QmlUncreatable("made by the orders")
class OrderFormViewModel(QObject):
    """``confirm`` raises the confirmation of what was filled in. What was filled in is forgotten when the page is
    opened anew."""

    changed = Signal()
    faulted = Signal(str)
    began = Signal(str)

    def __init__(self, desk: Desk, confirm: Callable[[Ask], None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._confirm, self._state = desk, confirm, FormState()
        self._drafts: dict[str, Draft] = {}
        self._options: dict[str, OptionsModel] = {}
        self._fields, self._lines, self._earlier = FieldsModel(self), PairsModel(self), OrdersModel(self)
        self._touching = TouchingViewModel(desk, self._touched, self)

    def arrive(self, function: str, place: str) -> None:
        """The page was opened; ``place`` brings values it does not ask."""
        self._drafts[function] = draft_at(place)
        self._state = FormState(function)
        self._fields.set_rows([])
        self._options.clear()
        self._earlier.set_rows([])
        self._touching.forget()

    def show(self, function: str) -> None:
        """Show the page as it stands; the wallet or the language may have changed."""
        if function != self._state.function:
            self._options.clear()
            self._fields.set_rows([])
        self._drafts.setdefault(function, Draft())
        named, before = self._desk.catalogue[function], self._state if function == self._state.function else FormState()
        title = named.name.in_language(self._desk.language)
        self._state = before._replace(function=function, title=title, icon=named.icon, tint=named.tint)
        self._derive()
        self._desk.spawn(self._load(function))

    def forget(self) -> None:
        """The world is closing."""
        self._drafts.clear()

    async def _load(self, function: str) -> None:
        sheet = await self._desk.ask(OrderForm(function))
        page = await self._desk.ask(OrdersPage(function, limit=EARLIER))
        snapshot, draft = self._desk.snapshot, self._drafts.get(function)
        like = await self._fields_like(draft.like) if draft is not None and draft.sheet is None else {}
        if sheet is None or page is None or snapshot is None or draft is None or function != self._state.function:
            return
        first, draft.sheet = draft.sheet is None, sheet
        if first:
            draft.given.update(like)
            begin(draft, snapshot)
            self._settle(draft)
        self._earlier.set_rows([order_row(each, snapshot, self._desk) for each in page.rows])
        self._state = self._state._replace(more=page.next_key is not None)
        self._derive()
        self._requote()
        if first:
            self.began.emit(first_to_type(self._fields.rows))
        if like and needs_look_up(sheet.form):
            self.lookUp()

    async def _fields_like(self, order_id: int) -> dict[str, str]:
        """What was filled in of the order that is to be done again; a card's number is not kept, so it is not known."""
        found = await self._desk.ask(OrderById(order_id)) if order_id else None
        sheet = await self._desk.ask(OrderForm(found.order.function)) if found is not None else None
        if found is None or sheet is None or found.order.function != self._state.function:
            return {}
        cards = {each.id for each in sheet.form.fields if each.kind is FieldKind.BANK_CARD}
        return {key: text for key, text in found.order.fields.items() if key not in cards}

    @Slot(str, str)
    def type(self, key: str, text: str) -> None:
        """A field's text was edited."""
        draft = self._draft
        if draft.given.get(key, "") != text:
            draft.given[key] = text
            self._edited(draft)

    @Slot(str, str)
    def press(self, key: str, digit: str) -> None:
        """A key of the keypad: a digit, the point or ``back``."""
        row = next((each for each in self._fields.rows if each.key == key), None)
        if row is not None:
            self.type(key, typed(row.text, digit, row.most))

    @Slot(str, str)
    def choose(self, key: str, option: str) -> None:
        """One of a field's options was chosen."""
        draft = self._draft
        draft.given[key] = option
        self._edited(draft)

    def _edited(self, draft: Draft) -> None:
        draft.refusal, draft.looked_up = None, False
        self._settle(draft)
        self._derive()
        self._requote()

    def _settle(self, draft: Draft) -> None:
        if draft.sheet is not None:
            settle(draft.sheet.form, draft)
            use_own_meter(draft)

    def _requote(self) -> None:
        """The price follows every change, unless it is a bill that has to be asked for."""
        draft, form = self._draft, self._form
        draft.asked_again += 1
        if form is not None and needs_look_up(form) and not draft.looked_up:
            draft.quote = None
            self._derive()
        elif form is not None:
            self._desk.spawn(self._quote(self._state.function, draft.asked_again))

    async def _quote(self, function: str, asked: int) -> None:
        draft = self._drafts[function]
        answer = await self._answer(function, draft)
        if asked == draft.asked_again and answer is not None:
            draft.quote = answer if isinstance(answer, Quote) else None
            self._derive()

    async def _answer(self, function: str, draft: Draft) -> Quote | Refusal | None:
        if draft.sheet is None:
            return None
        return await self._desk.ask(QuoteOrder(function, values_to_send(draft.sheet.form, draft)))

    @Slot()
    def lookUp(self) -> None:
        """Ask what is due on this account."""
        self._desk.spawn(self._check(self._state.function, False))

    @Slot()
    def next(self) -> None:
        """Go on to the confirmation, or say at the right field why not; what is due is looked up first."""
        looked = self._draft.looked_up or not self._state.looks_up
        self._desk.spawn(self._check(self._state.function, looked))

    async def _check(self, function: str, go_on: bool) -> None:
        draft = self._drafts[function]
        draft.asked_again += 1
        answer = await self._answer(function, draft)
        if answer is None or function != self._state.function or draft.sheet is None:
            return
        if isinstance(answer, Refusal):
            draft.quote, draft.refusal, draft.looked_up = None, answer, False
            self._derive()
            self.faulted.emit(place_of(answer, draft.sheet.form))
            return
        draft.quote, draft.refusal, draft.looked_up = answer, None, True
        self._derive()
        if go_on:
            self._confirm(self._ask(answer, draft.sheet.form, values_to_send(draft.sheet.form, draft)))

    def _ask(self, quote: Quote, form: Form, values: dict[str, str]) -> Ask:
        nothing = dict.fromkeys((each.id for each in form.fields), Text("", ""))
        return Ask(
            f"{form.id} {sorted(values.items())}",
            filled(form.payee or form.title, {**nothing, **quote.spoken}),
            form.icon,
            form.tint,
            quote.total_fen,
            lambda command_id, method, password: PlaceOrder(
                command_id, form.id, values, method, password, quote.total_fen
            ),
            told=lambda receipt: ("", self._what_comes(receipt, form)),
            refused=self._at_another_price,
        )

    def _what_comes(self, receipt: Receipt, form: Form) -> str:
        snapshot, language = self._desk.snapshot, self._desk.language
        if any(step.does is Does.REMIND_TOUCH for step in form.later):
            return TOUCHED.in_language(language)
        at = receipt.values.get("arrives_at")
        return arrives(datetime.fromisoformat(str(at)), snapshot.now).in_language(language) if at and snapshot else ""

    def _at_another_price(self, refusal: Refusal) -> bool:
        """Said on the page, beside the price as it is now."""
        if refusal.code is not RefusalCode.PRICE_CHANGED:
            return False
        self._draft.refusal = refusal
        self._derive()
        self._requote()
        return True

    def _touched(self) -> None:
        self.show(self._state.function)

    def _derive(self) -> None:
        draft, snapshot, language = self._draft, self._desk.snapshot, self._desk.language
        sheet, quote = draft.sheet, draft.quote
        if snapshot is None or sheet is None:
            self.changed.emit()
            return
        self._fields.set_rows(field_rows(draft, self._options_of, snapshot, language))
        self._lines.set_rows(self._quote_rows(quote) if quote else [])
        self._touching.show(sheet)
        placeless = draft.refusal is not None and place_of(draft.refusal, sheet.form) not in self._shown_fields()
        self._state = self._state._replace(
            ready=True,
            price=total_of(quote) if quote else "",
            due=needs_look_up(sheet.form),
            fault=sentence(draft.refusal) if placeless and draft.refusal else "",
            looks_up=needs_look_up(sheet.form),
        )
        self._name_fixed(draft, sheet)
        self.changed.emit()

    def _name_fixed(self, draft: Draft, sheet: FormSheet) -> None:
        """Who was chosen on the page before."""
        person = next((each for each in sheet.contacts if each.id == draft.given.get("contact")), None)
        if person is not None and "contact" in draft.fixed:
            name = person.name.in_language(self._desk.language)
            phone = counts.masked_phone(person.phone)
            self._state = self._state._replace(fixed_name=name, fixed_detail=phone, fixed_tint=person.tint)

    def _shown_fields(self) -> set[str]:
        return {row.key for row in self._fields.rows}

    def _quote_rows(self, quote: Quote) -> list[PairRow]:
        rows, snapshot = pair_rows(quote.lines, self._desk.language), self._desk.snapshot
        if quote.fee_fen:
            rows.append(PairRow("fee", self.tr("Fee"), money.yuan_sign(quote.fee_fen)))
        if quote.arrives_at and snapshot is not None:
            when = arrival(quote.arrives_at, snapshot.now).in_language(self._desk.language)
            rows.append(PairRow("arrives", self.tr("Arrives"), when))
        return rows

    def _options_of(self, key: str) -> OptionsModel:
        return self._options.setdefault(key, OptionsModel(self))

    @property
    def _draft(self) -> Draft:
        return self._drafts.setdefault(self._state.function, Draft())

    @property
    def _form(self) -> Form | None:
        return self._draft.sheet.form if self._draft.sheet else None

    @Property(str, notify=changed)
    def function(self) -> str:
        return self._state.function

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._state.title

    @Property(str, notify=changed)
    def icon(self) -> str:
        return self._state.icon

    @Property(str, notify=changed)
    def tint(self) -> str:
        return self._state.tint

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        return self._state.ready

    @Property(str, notify=changed)
    def priceText(self) -> str:
        return self._state.price

    @Property(bool, notify=changed)
    def due(self) -> bool:
        """The price is that of a bill, which is due rather than chosen."""
        return self._state.due

    @Property(str, notify=changed)
    def errorText(self) -> str:
        """A refusal that is about no field of the page."""
        return self._state.fault

    @Property(bool, notify=changed)
    def looksUp(self) -> bool:
        """The bill has to be looked up; ``priceText`` is empty until it was."""
        return self._state.looks_up

    @Property(bool, notify=changed)
    def moreEarlier(self) -> bool:
        return self._state.more

    @Property(str, notify=changed)
    def fixedName(self) -> str:
        return self._state.fixed_name

    @Property(str, notify=changed)
    def fixedDetail(self) -> str:
        return self._state.fixed_detail

    @Property(str, notify=changed)
    def fixedTint(self) -> str:
        return self._state.fixed_tint

    @Property(FieldsModel, constant=True)
    def fields(self) -> FieldsModel:
        return self._fields

    @Property(PairsModel, constant=True)
    def lines(self) -> PairsModel:
        return self._lines

    @Property(OrdersModel, constant=True)
    def earlier(self) -> OrdersModel:
        return self._earlier

    @Property(TouchingViewModel, constant=True)
    def touching(self) -> TouchingViewModel:
        return self._touching


def first_to_type(rows: list[FieldRow]) -> str:
    """The field a person goes on with, if it is one to type into; empty while something has to be chosen first."""
    for row in rows:
        chosen = any(option.selected for option in row.options.rows)
        if row.shape in ("tiles", "rows", "picker"):
            if not chosen:
                return ""
        elif not row.text and not chosen:
            return row.key
    return ""


def typed(text: str, key: str, most: int) -> str:
    """The text after a key of the keypad; an amount has one point and two decimals."""
    if key == "back":
        return text[:-1]
    if key == ".":
        return text if "." in text else f"{text or '0'}."
    _, point, cents = text.partition(".")
    return text if (point and len(cents) == 2) or len(text) >= most else f"{text}{key}"
