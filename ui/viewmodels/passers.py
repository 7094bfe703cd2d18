"""People of the world who pay the code on the phone, or spend by family pay: for testers and presenters."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.orders.standing import PayCollect, SpendFamily
from app.domain.money import parse_yuan
from app.domain.orders.town import Contact
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.queries.orders import OrderForm, OwnCode
from ui.format import money
from ui.format.refusals import sentence
from ui.models.choices import ChoiceRow, ChoicesModel
from ui.viewmodels.desk import Desk

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class PassersState(NamedTuple):
    person: str = ""
    amount: str = "12.00"
    result_text: str = ""
    result_good: bool = False
    busy: bool = False


@QmlElement
@QmlUncreatable("made by the till")
class PassersViewModel(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._state, self._people = desk, PassersState(), ChoicesModel(self)
        self._contacts: tuple[Contact, ...] = ()
        self._world = ""
        self._shown_code: Callable[[], str] = str

    def follow(self, shown_code: Callable[[], str]) -> None:
        """``shown_code`` answers the code on the phone's Collect page; empty if there is none."""
        self._shown_code = shown_code

    def apply(self) -> None:
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        if snapshot.world_id != self._world:
            self._world = snapshot.world_id
            self._desk.spawn(self._load())
        self._show_people()

    async def _load(self) -> None:
        sheet = await self._desk.ask(OrderForm("collect"))
        self._contacts = sheet.contacts if sheet is not None else ()
        if self._contacts and self._state.person not in [each.id for each in self._contacts]:
            self._show(self._state._replace(person=self._contacts[0].id))
        self._show_people()

    def _show_people(self) -> None:
        language, chosen = self._desk.language, self._state.person
        self._people.set_rows(
            [ChoiceRow(each.id, each.name.in_language(language), "", each.id == chosen) for each in self._contacts]
        )

    @Slot(str)
    def choose(self, key: str) -> None:
        self._show(self._state._replace(person=key, result_text=""))
        self._show_people()

    @Slot()
    def payCode(self) -> None:
        """Pay what the phone's Collect page asks for; its plain code gets the amount typed here."""
        self._start(self._pay)

    @Slot()
    def spend(self) -> None:
        """Spend by the family pay that was given to this person."""
        self._start(self._spend)

    def _start(self, act: Callable[[int], Coroutine[Any, Any, None]]) -> None:
        amount = parse_yuan(self._state.amount)
        if isinstance(amount, Refusal):
            self._show(self._state._replace(result_text=sentence(amount), result_good=False))
        elif not self._state.busy and self._desk.snapshot is not None and self._contacts:
            self._show(self._state._replace(busy=True, result_text=""))
            self._desk.spawn(act(amount))

    async def _pay(self, amount_fen: int) -> None:
        code = self._shown_code() or await self._desk.ask(OwnCode())
        session = self._desk.session
        outcome = await session.send_locally(PayCollect(session.next_id(), self._state.person, code, amount_fen))
        self._say(outcome, self.tr("%1 paid %2."), amount_fen)

    async def _spend(self, amount_fen: int) -> None:
        session = self._desk.session
        outcome = await session.send_locally(SpendFamily(session.next_id(), self._state.person, amount_fen))
        self._say(outcome, self.tr("%1 spent %2."), amount_fen)

    def _say(self, outcome: Receipt | Refusal, done: str, amount_fen: int) -> None:
        if isinstance(outcome, Receipt):
            name = next((each.label for each in self._people.rows if each.selected), "")
            said = done.replace("%1", name).replace("%2", money.yuan_sign(amount_fen))
        elif outcome.code is RefusalCode.ORDER_UNKNOWN:
            said = self.tr("This person has no family pay. Give it on the phone's Family pay page.")
        else:
            said = sentence(outcome)
        good = isinstance(outcome, Receipt)
        self._show(self._state._replace(busy=False, result_text=said, result_good=good))

    def _show(self, state: PassersState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()

    @Property(str, notify=changed)
    def amount(self) -> str:
        return self._state.amount

    @amount.setter
    def amount(self, amount: str) -> None:
        self._show(self._state._replace(amount=amount, result_text=""))

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._state.busy

    @Property(str, notify=changed)
    def resultText(self) -> str:
        return self._state.result_text

    @Property(bool, notify=changed)
    def resultGood(self) -> bool:
        return self._state.result_good

    @Property(ChoicesModel, constant=True)
    def people(self) -> ChoicesModel:
        return self._people
