"""The page of one order: how it stands, every step it took, and what is still to come."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.orders.forms import Does
from app.domain.orders.states import OrderState
from app.domain.snapshot import WalletSnapshot
from app.queries.orders import OrderById, OrderForm, OrderSheet
from ui.format import dates
from ui.format.arrivals import TOUCHED, arrival
from ui.models.orders import PairRow, PairsModel, StepRow, StepsModel
from ui.viewmodels import words
from ui.viewmodels.desk import Desk
from ui.viewmodels.order_words import BAD, amount_of, pair_rows, state_words, step_rows

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class PlacedState(NamedTuple):
    """``certificate`` is the number of a gift's certificate, empty for anything else."""

    order_id: int = 0
    found: bool = False
    missing: bool = False
    function: str = ""
    function_name: str = ""
    title: str = ""
    amount: str = ""
    standing: str = ""
    good: bool = True
    icon: str = ""
    tint: str = "blue"
    bill_id: int = 0
    certificate: str = ""
    project: str = ""


@QmlElement
@QmlUncreatable("made by the orders")
class PlacedOrderViewModel(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._state = desk, PlacedState()
        self._steps, self._rows = StepsModel(self), PairsModel(self)

    def show(self, order_id: int) -> None:
        if order_id != self._state.order_id:
            self._state = PlacedState(order_id)
            self._steps.set_rows([])
            self._rows.set_rows([])
            self.changed.emit()
        self._desk.spawn(self._load(order_id))

    async def _load(self, order_id: int) -> None:
        found = await self._desk.ask(OrderById(order_id))
        form = await self._desk.ask(OrderForm(found.order.function)) if found is not None else None
        snapshot = self._desk.snapshot
        if snapshot is None or order_id != self._state.order_id:
            return
        if found is None or form is None:
            self._state = PlacedState(order_id, missing=True)
        else:
            touches = any(step.does is Does.REMIND_TOUCH for step in form.form.later)
            self._show(found, snapshot, touches)
        self.changed.emit()

    def _show(self, sheet: OrderSheet, snapshot: WalletSnapshot, touches: bool) -> None:
        language, order = self._desk.language, sheet.order
        function = self._desk.catalogue[order.function]
        given, amount = order.function == "donate", amount_of(order, snapshot)
        self._state = PlacedState(
            order_id=order.id,
            found=True,
            function=order.function,
            function_name=function.name.in_language(language),
            title=order.title.in_language(language),
            amount=f"¥ {amount}" if amount else "",
            standing=state_words(order, language),
            good=order.state not in BAD,
            icon=function.icon,
            tint=function.tint,
            bill_id=order.bill_id or 0,
            certificate=sheet.rows[-1].value.en if given else "",
            project=sheet.rows[0].value.in_language(language) if given else "",
        )
        self._rows.set_rows(self._facts(sheet, snapshot))
        to_come = self._to_come(sheet, snapshot, touches)
        self._steps.set_rows([*step_rows(sheet.steps, snapshot, language), *to_come])

    def _facts(self, sheet: OrderSheet, snapshot: WalletSnapshot) -> list[PairRow]:
        language, order = self._desk.language, sheet.order
        rows = pair_rows(sheet.rows, language)
        if order.method:
            paid = words.account_name(order.method, snapshot, language)
            rows.append(PairRow("method", self.tr("Paid with"), paid))
        rows.append(PairRow("time", self.tr("Time"), dates.moment(order.placed_at, language)))
        rows.append(PairRow("number", self.tr("Order number"), f"{order.id:07d}"))
        return rows

    def _to_come(self, sheet: OrderSheet, snapshot: WalletSnapshot, touches: bool) -> list[StepRow]:
        """What an open order waits for."""
        order, language = sheet.order, self._desk.language
        if not order.open or order.state not in (OrderState.PAID, OrderState.UNDER_WAY, OrderState.OUT_FOR_DELIVERY):
            return []
        if touches:
            return [StepRow("next", TOUCHED.in_language(language), "", "", False, False, True)]
        if order.arrives_at is None:
            return []
        when = arrival(order.arrives_at, snapshot.now).in_language(language)
        return [StepRow("next", self.tr("Arrives"), when, "", False, False, True)]

    @Property(bool, notify=changed)
    def found(self) -> bool:
        return self._state.found

    @Property(bool, notify=changed)
    def missing(self) -> bool:
        """There is no such order in this world."""
        return self._state.missing

    @Property(str, notify=changed)
    def function(self) -> str:
        return self._state.function

    @Property(str, notify=changed)
    def functionName(self) -> str:
        return self._state.function_name

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._state.title

    @Property(str, notify=changed)
    def amountText(self) -> str:
        return self._state.amount

    @Property(str, notify=changed)
    def stateText(self) -> str:
        return self._state.standing

    @Property(bool, notify=changed)
    def good(self) -> bool:
        return self._state.good

    @Property(str, notify=changed)
    def icon(self) -> str:
        return self._state.icon

    @Property(str, notify=changed)
    def tint(self) -> str:
        return self._state.tint

    @Property(int, notify=changed)
    def billId(self) -> int:
        return self._state.bill_id

    @Property(str, notify=changed)
    def certificate(self) -> str:
        return self._state.certificate

    @Property(str, notify=changed)
    def project(self) -> str:
        return self._state.project

    @Property(StepsModel, constant=True)
    def steps(self) -> StepsModel:
        return self._steps

    @Property(PairsModel, constant=True)
    def rows(self) -> PairsModel:
        return self._rows
