"""Collect: the person's own code, with or without an amount, and what came in today."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.orders.placing import PlaceOrder
from app.commands.orders.standing import CancelCollect
from app.domain.bills import Bill, BillKind
from app.domain.events import MoneyCollected
from app.domain.orders.town import Contact
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.snapshot import WalletSnapshot
from app.queries.orders import OrderById, OrderForm, OwnCode
from app.queries.pages import BillsPage, EventsPage
from ui.format import money, plain_money
from ui.format.refusals import sentence
from ui.models.bills import BillsModel
from ui.viewmodels import words
from ui.viewmodels.desk import Desk
from ui.viewmodels.refresh import Refresh
from ui.viewmodels.sending import Sending

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

FUNCTION = "collect"


class CollectState(NamedTuple):
    """``request`` is the order the shown code asks for, 0 without an amount."""

    code: str = ""
    request: int = 0
    amount_fen: int = 0
    note: str = ""
    arrived_text: str = ""
    setting: bool = False
    typed_amount: str = ""
    typed_note: str = ""
    refusal: Refusal | None = None
    fault: Refusal | None = None
    total_fen: int = 0
    loaded: bool = False


@QmlElement
@QmlUncreatable("made by the phone")
class CollectViewModel(QObject):
    """``code`` is the text of the QR code on the page at this moment."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._state, self._sending = desk, CollectState(), Sending(desk)
        self._today, self._seen = BillsModel(self), -1
        self._contacts: tuple[Contact, ...] = ()
        self._refresh = Refresh(desk.spawn, self._load)

    def arrive(self) -> None:
        """The page was opened: what came in before is no news."""
        self._seen = -1
        self._show(self._state._replace(arrived_text="", setting=False, fault=None))

    def show(self) -> None:
        self._refresh.ask()

    def forget(self) -> None:
        self._today.set_rows([])
        self._seen = -1
        self._show(CollectState())

    async def _load(self) -> None:
        own, sheet = await self._desk.ask(OwnCode()), await self._desk.ask(OrderForm(FUNCTION))
        snapshot = self._desk.snapshot
        if own is None or sheet is None or snapshot is None:
            return
        self._contacts = sheet.contacts
        await self._load_code(own)
        bills = await self._bills_of_today(snapshot)
        self._today.set_rows([words.bill_row(each, snapshot, self._desk.language) for each in bills])
        newest = max((each.id for each in bills), default=0)
        arrived = await self._arrived() if 0 <= self._seen < newest else self._state.arrived_text
        self._seen = max(self._seen, newest)
        total = sum(each.amount_fen for each in bills)
        self._show(self._state._replace(arrived_text=arrived, total_fen=total, loaded=True))

    async def _load_code(self, own: str) -> None:
        """A request that was paid falls back to the code without an amount."""
        asked = await self._desk.ask(OrderById(self._state.request)) if self._state.request else None
        if asked is not None and asked.code:
            self._show(self._state._replace(code=asked.code, amount_fen=asked.order.amount_fen))
        else:
            self._show(self._state._replace(code=own, request=0, amount_fen=0, note=""))

    async def _bills_of_today(self, snapshot: WalletSnapshot) -> list[Bill]:
        today, after, found = snapshot.now.date(), None, list[Bill]()
        while True:
            page = await self._desk.ask(BillsPage(after=after, kinds=frozenset({BillKind.TRANSFER_IN})))
            rows = page.rows if page is not None else ()
            found += [each for each in rows if each.at.date() == today]
            if page is None or page.next_key is None or any(each.at.date() < today for each in rows):
                return found
            after = page.next_key

    async def _arrived(self) -> str:
        """``¥12.00 from Wang Fang``: the newest that came in by this code."""
        page = await self._desk.ask(EventsPage(limit=20))
        for recorded in page.rows if page is not None else ():
            if isinstance(recorded.event, MoneyCollected):
                event = recorded.event
                person = next((each.name for each in self._contacts if each.id == event.person), None)
                name = person.in_language(self._desk.language) if person else ""
                said = self.tr("%1 from %2").replace("%1", money.yuan_sign(event.amount_fen))
                return said.replace("%2", name)
        return ""

    @Slot()
    def setAmount(self) -> None:
        self._show(self._state._replace(setting=True, typed_amount="", typed_note="", refusal=None))

    @Slot()
    def cancelAmount(self) -> None:
        self._show(self._state._replace(setting=False, refusal=None))

    @Slot()
    def cancelRequest(self) -> None:
        """Nobody needs to pay it any more; the code without an amount is shown again."""
        if not self._sending.busy and self._state.request:
            self._desk.spawn(self._cancel(self._state.request))
            self.changed.emit()

    async def _cancel(self, request: int) -> None:
        outcome = await self._sending.send(request, lambda command_id: CancelCollect(command_id, request))
        over = isinstance(outcome, Refusal) and outcome.code is RefusalCode.ORDER_OVER
        if isinstance(outcome, Receipt) or over:
            self._show(self._state._replace(request=0, fault=None))
            self.show()
        elif outcome is not None:
            self._show(self._state._replace(fault=outcome))
        self.changed.emit()

    @Property(str, notify=changed)
    def cancelError(self) -> str:
        """Why the request could not be cancelled."""
        return sentence(self._state.fault) if self._state.fault else ""

    @Slot()
    def makeCode(self) -> None:
        """Ask for the amount that was typed: the code carries it from now on."""
        if not self._sending.busy and self._desk.snapshot is not None:
            self._desk.spawn(self._make())
            self.changed.emit()

    async def _make(self) -> None:
        fields = {"amount": self._state.typed_amount, "note": self._state.typed_note}
        outcome = await self._sending.send(fields, lambda command_id: PlaceOrder(command_id, FUNCTION, fields))
        if isinstance(outcome, Receipt):
            request = int(outcome.values["order"])
            self._show(self._state._replace(setting=False, refusal=None, request=request, note=fields["note"].strip()))
            self.show()
        elif outcome is not None:
            self._show(self._state._replace(refusal=outcome))
        self.changed.emit()

    def _show(self, state: CollectState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()

    def _error_at(self, field: str) -> str:
        refusal = self._state.refusal
        at = (refusal.values.get("field") or "amount") if refusal else ""
        return sentence(refusal) if refusal and at == field else ""

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        return self._state.loaded

    @Property(str, notify=changed)
    def code(self) -> str:
        return self._state.code

    @Property(str, notify=changed)
    def qrSource(self) -> str:
        return f"image://code/qr/{self._state.code}" if self._state.code else ""

    @Property(str, notify=changed)
    def amountText(self) -> str:
        return plain_money.yuan_sign(self._state.amount_fen) if self._state.amount_fen else ""

    @Property(str, notify=changed)
    def note(self) -> str:
        return self._state.note

    @Property(str, notify=changed)
    def arrivedText(self) -> str:
        return self._state.arrived_text

    @Property(str, notify=changed)
    def totalText(self) -> str:
        return money.yuan_sign(self._state.total_fen)

    @Property(bool, notify=changed)
    def setting(self) -> bool:
        return self._state.setting

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._sending.busy

    @Property(str, notify=changed)
    def typedAmount(self) -> str:
        return self._state.typed_amount

    @typedAmount.setter
    def typedAmount(self, text: str) -> None:
        self._show(self._state._replace(typed_amount=text, refusal=None))

    @Property(str, notify=changed)
    def typedNote(self) -> str:
        return self._state.typed_note

    @typedNote.setter
    def typedNote(self, text: str) -> None:
        self._show(self._state._replace(typed_note=text, refusal=None))

    @Property(str, notify=changed)
    def amountError(self) -> str:
        return self._error_at("amount")

    @Property(str, notify=changed)
    def noteError(self) -> str:
        return self._error_at("note")

    @Property(BillsModel, constant=True)
    def today(self) -> BillsModel:
        return self._today
