"""Making a split bill: a total, who shares it, and what each owes while it is typed."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.orders.placing import PlaceOrder
from app.domain.money import parse_yuan
from app.domain.orders.shares import shares_of
from app.domain.orders.town import Contact
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal
from app.queries.orders import OrderForm
from ui.format import money
from ui.format.refusals import sentence
from ui.models.flows import ChosenPeopleModel, PersonRow
from ui.viewmodels.desk import Desk
from ui.viewmodels.sending import Sending

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

FUNCTION = "split_bill"
MOST_OTHERS = 50


class SplitFormState(NamedTuple):
    amount: str = ""
    by_count: bool = False
    chosen: tuple[str, ...] = ()
    count: int = 1
    with_me: bool = True
    note: str = ""
    refusal: Refusal | None = None
    loaded: bool = False


@QmlElement
@QmlUncreatable("made by the phone")
class SplitFormViewModel(QObject):
    """``open_split`` opens the page of the split that was just made."""

    changed = Signal()

    def __init__(self, desk: Desk, open_split: Callable[[int], None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._open_split, self._state = desk, open_split, SplitFormState()
        self._sending, self._people = Sending(desk), ChosenPeopleModel(self)
        self._contacts: tuple[Contact, ...] = ()

    def show(self) -> None:
        self._desk.spawn(self._load())

    def forget(self) -> None:
        self._contacts = ()
        self._show(SplitFormState())

    async def _load(self) -> None:
        sheet = await self._desk.ask(OrderForm(FUNCTION))
        if sheet is not None:
            self._contacts = sheet.contacts
            self._show(self._state._replace(loaded=True))

    def _show(self, state: SplitFormState) -> None:
        self._state = state
        shares = self._shares()
        others = shares[1:] if state.with_me else shares
        owed = dict(zip(state.chosen, others, strict=False)) if not state.by_count else {}
        self._people.set_rows([self._person_row(each, owed) for each in self._contacts])
        self.changed.emit()

    def _person_row(self, contact: Contact, owed: dict[str, int]) -> PersonRow:
        amount = money.yuan_sign(owed[contact.id]) if contact.id in owed else ""
        name = contact.name.in_language(self._desk.language)
        return PersonRow(contact.id, name, contact.tint, contact.id in self._state.chosen, amount)

    def _sharers(self) -> int:
        others = self._state.count if self._state.by_count else len(self._state.chosen)
        return others + self._state.with_me if others else 0

    def _shares(self) -> tuple[int, ...]:
        """What each owes, the person first; empty while there is nothing to share or nobody to share with."""
        amount, sharers = parse_yuan(self._state.amount), self._sharers()
        if isinstance(amount, Refusal) or not sharers:
            return ()
        return shares_of(amount, sharers)

    @Slot(str)
    def toggle(self, person: str) -> None:
        chosen = self._state.chosen
        kept = tuple(each for each in chosen if each != person) if person in chosen else (*chosen, person)
        self._show(self._state._replace(chosen=kept, refusal=None))

    @Slot(int)
    def step(self, by: int) -> None:
        """One more or one fewer of the others."""
        count = max(1, min(MOST_OTHERS, self._state.count + by))
        self._show(self._state._replace(count=count, refusal=None))

    @Slot()
    def submit(self) -> None:
        if not self._sending.busy and self._desk.snapshot is not None:
            self._desk.spawn(self._place())
            self.changed.emit()

    async def _place(self) -> None:
        fields = self._fields()
        outcome = await self._sending.send(fields, lambda command_id: PlaceOrder(command_id, FUNCTION, fields))
        if isinstance(outcome, Receipt):
            self._show(SplitFormState(loaded=True))
            self._open_split(int(outcome.values["order"]))
        elif outcome is not None:
            self._show(self._state._replace(refusal=outcome))
        self.changed.emit()

    def _fields(self) -> dict[str, str]:
        state = self._state
        who = {"by": "count", "count": str(state.count)} if state.by_count else {"by": "people"}
        people = {} if state.by_count else {"people": " ".join(state.chosen)}
        me = "with_me" if state.with_me else "without_me"
        return {"amount": state.amount, **who, **people, "me": me, "note": state.note}

    def _error_at(self, *fields: str) -> str:
        refusal = self._state.refusal
        at = (refusal.values.get("field") or "") if refusal else ""
        return sentence(refusal) if refusal and at in fields else ""

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        return self._state.loaded

    @Property(str, notify=changed)
    def amount(self) -> str:
        return self._state.amount

    @amount.setter
    def amount(self, text: str) -> None:
        if text != self._state.amount:
            self._show(self._state._replace(amount=text, refusal=None))

    @Property(str, notify=changed)
    def note(self) -> str:
        return self._state.note

    @note.setter
    def note(self, text: str) -> None:
        if text != self._state.note:
            self._show(self._state._replace(note=text, refusal=None))

    @Property(bool, notify=changed)
    def byCount(self) -> bool:
        return self._state.by_count

    @byCount.setter
    def byCount(self, on: bool) -> None:
        self._show(self._state._replace(by_count=on, refusal=None))

    @Property(bool, notify=changed)
    def withMe(self) -> bool:
        return self._state.with_me

    @withMe.setter
    def withMe(self, on: bool) -> None:
        self._show(self._state._replace(with_me=on, refusal=None))

    @Property(int, notify=changed)
    def count(self) -> int:
        return self._state.count

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._sending.busy

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """Whether there is anything to send yet."""
        return bool(self._shares()) and not self._sending.busy

    @Property(str, notify=changed)
    def mineText(self) -> str:
        shares = self._shares()
        return money.yuan_sign(shares[0]) if shares and self._state.with_me else ""

    @Property(str, notify=changed)
    def eachText(self) -> str:
        """``3 × ¥33.33``: the common share and among how many."""
        shares = self._shares()
        return f"{len(shares)} × {money.yuan_sign(shares[-1])}" if shares else ""

    @Property(str, notify=changed)
    def restText(self) -> str:
        """The fen no equal share can hold, and who bears them; empty where it comes out even."""
        shares = self._shares()
        rest = sum(shares) - shares[-1] * len(shares) if shares else 0
        if not rest:
            return ""
        said = self.tr("¥%1 cannot be divided: %n of them pay(s) one fen more", "", rest)
        return said.replace("%1", money.yuan(rest))

    @Property(str, notify=changed)
    def amountError(self) -> str:
        return self._error_at("amount")

    @Property(str, notify=changed)
    def peopleError(self) -> str:
        return self._error_at("people", "count", "by", "me")

    @Property(str, notify=changed)
    def noteError(self) -> str:
        return self._error_at("note")

    @Property(str, notify=changed)
    def sendError(self) -> str:
        return self._error_at("")

    @Property(ChosenPeopleModel, constant=True)
    def people(self) -> ChosenPeopleModel:
        return self._people
