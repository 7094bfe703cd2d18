"""Parcels on their way to the person: the list, tracking a number, and one parcel's stations."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.orders.placing import PlaceOrder
from app.domain.orders.couriers import Courier
from app.domain.orders.states import Order, OrderState
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal
from app.domain.snapshot import WalletSnapshot
from app.queries.order_lists import SheetsPage
from app.queries.orders import OrderById, OrderForm, OrderSheet
from ui.format import counts, dates
from ui.format.refusals import sentence
from ui.models.flows import ParcelRow, ParcelsModel, StationRow, StationsModel
from ui.viewmodels.desk import Desk
from ui.viewmodels.feed import Feed
from ui.viewmodels.sending import Sending

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

FUNCTION = "parcels"


class ParcelState(NamedTuple):
    order_id: int = 0
    title: str = ""
    state_text: str = ""
    icon: str = "truck"
    tint: str = "blue"
    courier: str = ""
    phone: str = ""
    number: str = ""
    expected_text: str = ""
    live: bool = False
    typed: str = ""
    refusal: Refusal | None = None


@QmlElement
@QmlUncreatable("made by the phone")
class ParcelsViewModel(QObject):
    """``open_parcel`` opens the page of the parcel whose number was just typed."""

    changed = Signal()

    def __init__(self, desk: Desk, open_parcel: Callable[[int], None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._open_parcel, self._state = desk, open_parcel, ParcelState()
        self._sending, self._rows, self._stations = Sending(desk), ParcelsModel(self), StationsModel(self)
        self._couriers: tuple[Courier, ...] = ()
        self._feed = Feed(desk, self._rows, lambda after: SheetsPage(FUNCTION, after), self._row)

    def show_list(self) -> None:
        self._feed.show()

    def show(self, order_id: int) -> None:
        if order_id != self._state.order_id:
            self._stations.set_rows([])
            self._show(ParcelState(typed=self._state.typed))
        self._desk.spawn(self._load(order_id))

    def forget(self) -> None:
        self._rows.set_rows([])
        self._stations.set_rows([])
        self._show(ParcelState())

    async def _load(self, order_id: int) -> None:
        form, sheet = await self._desk.ask(OrderForm(FUNCTION)), await self._desk.ask(OrderById(order_id))
        if form is not None and sheet is not None and self._desk.snapshot is not None:
            self._couriers = form.form.couriers
            self._derive(sheet, self._desk.snapshot)

    def _derive(self, sheet: OrderSheet, snapshot: WalletSnapshot) -> None:
        order, language = sheet.order, self._desk.language
        courier = next((each for each in self._couriers if each.id == order.facts.get("courier")), None)
        icon, tint = _look(order.state)
        self._show(
            self._state._replace(
                order_id=order.id,
                title=order.title.in_language(language),
                state_text=self._state_text(order.state),
                icon=icon,
                tint=tint,
                courier=courier.name.in_language(language) if courier else "",
                phone=courier.phone if courier else "",
                number=counts.grouped(order.fields["number"]),
                expected_text=self._expected(order),
                live=order.open,
            )
        )
        self._stations.set_rows(
            [
                StationRow(
                    str(step.id),
                    step.words.in_language(language),
                    dates.lately_with_time(step.at, snapshot.now, language),
                )
                for step in reversed(sheet.steps)
            ]
        )

    def _expected(self, order: Order) -> str:
        if not order.open or order.arrives_at is None:
            return ""
        at, language = order.arrives_at, self._desk.language
        return f"{dates.weekday(at, language)} {dates.short_day(at, language)}"

    def _state_text(self, state: OrderState) -> str:
        match state:
            case OrderState.DONE:
                return self.tr("Delivered")
            case OrderState.OUT_FOR_DELIVERY:
                return self.tr("Out for delivery")
            case OrderState.RETURNED:
                return self.tr("Sent back")
            case _:
                return self.tr("In transit")

    def _row(self, sheet: OrderSheet, snapshot: WalletSnapshot) -> ParcelRow:
        order, language, last = sheet.order, self._desk.language, sheet.steps[-1] if sheet.steps else None
        icon, tint = _look(order.state)
        where, state = last.words.in_language(language) if last else "", self._state_text(order.state)
        return ParcelRow(
            key=str(order.id),
            title=order.title.in_language(language),
            icon=icon,
            tint=tint,
            where_text=where if where != state else "",
            state_text=state,
            time_text=dates.lately_with_time(last.at, snapshot.now, language) if last else "",
        )

    @Slot()
    def track(self) -> None:
        """Look a number up and follow it from now on."""
        if not self._sending.busy and self._desk.snapshot is not None:
            self._desk.spawn(self._track(self._state.typed))
            self.changed.emit()

    async def _track(self, number: str) -> None:
        fields = {"number": number}
        outcome = await self._sending.send(number, lambda command_id: PlaceOrder(command_id, FUNCTION, fields))
        if isinstance(outcome, Receipt):
            self._show(self._state._replace(typed="", refusal=None))
            self._open_parcel(int(outcome.values["order"]))
        elif outcome is not None:
            self._show(self._state._replace(refusal=outcome))
        self.changed.emit()

    def _show(self, state: ParcelState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()

    @Property(str, notify=changed)
    def typed(self) -> str:
        return self._state.typed

    @typed.setter
    def typed(self, text: str) -> None:
        if text != self._state.typed:
            self._show(self._state._replace(typed=text, refusal=None))

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._sending.busy

    @Property(str, notify=changed)
    def errorText(self) -> str:
        return sentence(self._state.refusal) if self._state.refusal else ""

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        return self._state.order_id > 0

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._state.title

    @Property(str, notify=changed)
    def stateText(self) -> str:
        return self._state.state_text

    @Property(str, notify=changed)
    def icon(self) -> str:
        return self._state.icon

    @Property(str, notify=changed)
    def tint(self) -> str:
        return self._state.tint

    @Property(str, notify=changed)
    def courier(self) -> str:
        return self._state.courier

    @Property(str, notify=changed)
    def courierPhone(self) -> str:
        return self._state.phone

    @Property(str, notify=changed)
    def number(self) -> str:
        return self._state.number

    @Property(str, notify=changed)
    def expectedText(self) -> str:
        return self._state.expected_text

    @Property(bool, notify=changed)
    def live(self) -> bool:
        return self._state.live

    @Property(ParcelsModel, constant=True)
    def rows(self) -> ParcelsModel:
        return self._rows

    @Property(StationsModel, constant=True)
    def stations(self) -> StationsModel:
        return self._stations


def _look(state: OrderState) -> tuple[str, str]:
    """Icon and tint."""
    match state:
        case OrderState.DONE:
            return "checkbox-circle", "green"
        case OrderState.OUT_FOR_DELIVERY:
            return "e-bike-2", "amber"
        case _:
            return "truck", "blue"
