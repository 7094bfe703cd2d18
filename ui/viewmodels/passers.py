"""People of the world who pay the code on the phone, or spend by family pay: for testers and presenters."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.orders.standing import PayCollect, SpendFamily
from app.domain.money import parse_yuan
from app.domain.orders.town import Contact
from app.domain.receipts import Outcome
from app.domain.refusals import Refusal, RefusalCode
from app.queries.orders import OrderForm, OwnCode
from ui.format import plain_money as money
from ui.format.refusals import sentence
from ui.models.choices import ChoicesModel
from ui.viewmodels.desk import Desk
from ui.viewmodels.outcome import OutcomeViewModel, Work

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class PassersState(NamedTuple):
    person: str = ""
    amount: str = "12.00"


@QmlElement
@QmlUncreatable("made by the till")
class PassersViewModel(OutcomeViewModel[PassersState]):
    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(desk, PassersState(), parent)
        self._people = ChoicesModel(self)
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
        language = self._desk.language
        names = {each.id: each.name.in_language(language) for each in self._contacts}
        self._people.offer(names, self._state.person)

    @Slot(str)
    def choose(self, key: str) -> None:
        self._edit(self._state._replace(person=key))
        self._show_people()

    @Slot()
    def payCode(self) -> None:
        """Pay what the phone's Collect page asks for; its plain code gets the amount typed here."""
        self._start(self._pay)

    @Slot()
    def spend(self) -> None:
        """Spend by the family pay that was given to this person."""
        self._start(self._spend)

    def _start(self, act: Callable[[int], Work]) -> None:
        amount = parse_yuan(self._state.amount)
        if self._contacts or isinstance(amount, Refusal):
            self._do_with(amount, act)

    async def _pay(self, amount_fen: int) -> None:
        code = self._shown_code() or await self._desk.ask(OwnCode())
        session = self._desk.session
        outcome = await session.send_locally(PayCollect(session.next_id(), self._state.person, code, amount_fen))
        self._told(outcome, self.tr("%1 paid %2."), amount_fen)

    async def _spend(self, amount_fen: int) -> None:
        session = self._desk.session
        outcome = await session.send_locally(SpendFamily(session.next_id(), self._state.person, amount_fen))
        self._told(outcome, self.tr("%1 spent %2."), amount_fen)

    def _told(self, outcome: Outcome, done: str, amount_fen: int) -> None:
        name = next((each.label for each in self._people.rows if each.selected), "")
        self._answer(outcome, done.replace("%1", name).replace("%2", money.yuan_sign(amount_fen)))

    def _why(self, refusal: Refusal) -> str:
        if refusal.code is RefusalCode.ORDER_UNKNOWN:
            return self.tr("This person has no family pay. Give it on the phone's Family pay page.")
        return sentence(refusal)

    @Property(str, notify=changed)
    def amount(self) -> str:
        return self._state.amount

    @amount.setter
    def amount(self, amount: str) -> None:
        self._edit(self._state._replace(amount=amount))

    @Property(ChoicesModel, constant=True)
    def people(self) -> ChoicesModel:
        return self._people
