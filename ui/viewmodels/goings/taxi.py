"""A taxi: where from and to, what it will cost about, and the ride as it goes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.orders.placing import PlaceOrder
from app.commands.orders.riding import CancelRide, PayRide
from app.domain.goings.rides import Tariff
from app.domain.orders.kept import filled
from app.domain.orders.outings import kilometres
from app.domain.orders.quotes import Quote
from app.domain.orders.states import OrderState
from app.domain.orders.words import STATES
from app.domain.refusals import Refusal
from app.domain.texts import Text
from app.queries.goings import OnSale, RideById, RideSheet, ShelfSheet
from app.queries.orders import QuoteOrder
from ui.format import dates
from ui.format import money as veiled
from ui.format import plain_money as money
from ui.format.refusals import sentence
from ui.models.orders import OptionRow, OptionsModel, StepsModel
from ui.viewmodels.ask import Ask
from ui.viewmodels.desk import Desk
from ui.viewmodels.order_words import step_rows
from ui.viewmodels.sending import Sending

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

FUNCTION = "taxi"
_PAID_LATER = Text("It is paid by itself when the ride is over.", "行程结束后自动付款。")
_CALL = Text("Call a taxi", "叫车")
_ONCE_OVER = Text("paid by itself when the ride is over", "行程结束后自动付款")
_CALLED = Text("A driver is being looked for", "正在为您叫车")
_MOMENTS = ("found", "here", "riding", "over")
_WAY = (OrderState.CALLED, OrderState.FOUND, OrderState.HERE, OrderState.RIDING)


class TaxiState(NamedTuple):
    """``origin`` and ``target`` are spots; ``another`` is set once the person wants one more ride."""

    origin: str = ""
    target: str = ""
    car: str = ""
    loaded: bool = False
    another: int = 0
    quote: Quote | None = None
    refusal: Refusal | None = None


@QmlElement
@QmlUncreatable("made by the goings")
class TaxiViewModel(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, confirm: Callable[[Ask], None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._confirm, self._state, self._sending = desk, confirm, TaxiState(), Sending(desk)
        self._sheet: ShelfSheet | None = None
        self._ride: RideSheet | None = None
        self._origins, self._targets, self._cars = OptionsModel(self), OptionsModel(self), OptionsModel(self)
        self._steps, self._person = StepsModel(self), ""

    def arrive(self) -> None:
        """Opened anew: what was refused before is said no more."""
        self._state = self._state._replace(refusal=None)
        self.changed.emit()

    def show(self) -> None:
        self._desk.spawn(self._load())

    def forget(self) -> None:
        self._state, self._sheet, self._ride = TaxiState(), None, None

    async def _load(self) -> None:
        sheet: ShelfSheet | None = await self._desk.ask(OnSale(FUNCTION))
        ride: RideSheet | None = await self._desk.ask(RideById())
        snapshot = self._desk.snapshot
        if sheet is None or snapshot is None:
            return
        if snapshot.person.id != self._person:
            self._state, self._person = TaxiState(), snapshot.person.id
        spots = list(sheet.shelf.spots)
        self._sheet, self._ride = sheet, ride
        self._state = self._state._replace(
            loaded=True,
            origin=self._state.origin or spots[0],
            car=self._state.car or next(iter(sheet.shelf.tariffs)),
        )
        self._steps.set_rows(step_rows(ride.steps, snapshot, self._desk.language) if ride else [])
        self._derive()
        await self._requote()

    def _derive(self) -> None:
        sheet, language, state = self._sheet, self._desk.language, self._state
        if sheet is not None:
            spots = sheet.shelf.spots.values()
            origin = sheet.shelf.spots[state.origin]
            self._origins.set_rows(
                [
                    OptionRow(each.id, each.name.in_language(language), "", "map-pin", "green", each.id == state.origin)
                    for each in spots
                ]
            )
            self._targets.set_rows(
                [
                    OptionRow(each.id, each.name.in_language(language), "", "map-pin", "coral", each.id == state.target)
                    for each in spots
                    if each is not origin
                ]
            )
            self._cars.set_rows([self._car(each, state.car, language) for each in sheet.shelf.tariffs.values()])
        self.changed.emit()

    def _car(self, tariff: Tariff, chosen: str, language: str) -> OptionRow:
        start = self.tr("from %1").replace("%1", money.yuan_sign(tariff.start_fen))
        return OptionRow(tariff.id, tariff.label.in_language(language), start, "taxi", "amber", tariff.id == chosen)

    @Slot(str)
    def chooseOrigin(self, key: str) -> None:
        self._choose(origin=key, target="" if key == self._state.target else self._state.target)

    @Slot(str)
    def chooseTarget(self, key: str) -> None:
        self._choose(target=key)

    @Slot(str)
    def chooseCar(self, key: str) -> None:
        self._choose(car=key)

    def _choose(self, **changed: Any) -> None:
        self._state = self._state._replace(quote=None, refusal=None, **changed)
        self._derive()
        self._desk.spawn(self._requote())

    def _fields(self) -> dict[str, str]:
        return {"from": self._state.origin, "to": self._state.target, "car": self._state.car}

    async def _requote(self) -> None:
        fields = self._fields()
        if not fields["to"]:
            return
        answer = await self._desk.ask(QuoteOrder(FUNCTION, fields))
        if fields == self._fields():
            self._state = self._state._replace(quote=answer if isinstance(answer, Quote) else None)
            self.changed.emit()

    @Slot()
    def call(self) -> None:
        """On to the confirmation, or say why not."""
        if self._sheet is not None:
            self._desk.spawn(self._call(self._sheet, self._fields()))

    async def _call(self, sheet: ShelfSheet, fields: dict[str, str]) -> None:
        kept = {name: value for name, value in fields.items() if value}
        answer = await self._desk.ask(QuoteOrder(FUNCTION, kept))
        if isinstance(answer, Refusal):
            self._state = self._state._replace(refusal=answer)
            self.changed.emit()
        elif answer is not None:
            self._confirm(self._ask(answer, sheet, fields))

    def _ask(self, quote: Quote, sheet: ShelfSheet, fields: dict[str, str]) -> Ask:
        form, again = sheet.form, self._ride.order.id if self._ride else 0
        return Ask(
            f"taxi {again} {sorted(fields.items())}",
            filled(form.title, quote.spoken),
            form.icon,
            form.tint,
            quote.total_fen,
            lambda command_id, method, password: PlaceOrder(command_id, FUNCTION, fields, method, password),
            done=_CALLED,
            then=_PAID_LATER,
            title=_CALL,
            toward=lambda: _ONCE_OVER.in_language(self._desk.language),
            estimate=True,
        )

    @Slot()
    def cancel(self) -> None:
        """While no driver is at the door."""
        if self._ride is not None:
            self._desk.spawn(self._cancel(self._ride.order.id))

    async def _cancel(self, order_id: int) -> None:
        outcome = await self._sending.send(("cancel", order_id), lambda each: CancelRide(each, order_id))
        self._state = self._state._replace(refusal=outcome if isinstance(outcome, Refusal) else None)
        self.changed.emit()

    @Slot()
    def pay(self) -> None:
        """A ride that ended and could not be paid."""
        ride, sheet = self._ride, self._sheet
        if ride is None or sheet is None:
            return
        order = ride.order
        ask = Ask(
            f"ride {order.id}",
            order.title,
            sheet.form.icon,
            sheet.form.tint,
            order.amount_fen,
            lambda command_id, method, password: PayRide(command_id, order.id, method, password),
        )
        self._confirm(ask)

    @Slot()
    def another(self) -> None:
        """The ride that is over makes room for the form."""
        if self._ride is not None:
            self._state = self._state._replace(another=self._ride.order.id, target="", quote=None, refusal=None)
            self._derive()

    @property
    def _shown(self) -> RideSheet | None:
        """The ride on the page: the newest, until the person is done with it."""
        ride = self._ride
        if ride is None or ride.order.id <= self._state.another or ride.order.state is OrderState.CLOSED:
            return None
        return ride

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        return self._state.loaded

    @Property(bool, notify=changed)
    def riding(self) -> bool:
        """There is a ride to show."""
        return self._shown is not None

    @Property(OptionsModel, constant=True)
    def origins(self) -> OptionsModel:
        return self._origins

    @Property(OptionsModel, constant=True)
    def targets(self) -> OptionsModel:
        return self._targets

    @Property(OptionsModel, constant=True)
    def cars(self) -> OptionsModel:
        return self._cars

    @Property(StepsModel, constant=True)
    def steps(self) -> StepsModel:
        return self._steps

    def _spot(self, key: str) -> str:
        spot = self._sheet.shelf.spots.get(key) if self._sheet else None
        return spot.name.in_language(self._desk.language) if spot else ""

    @Property(str, notify=changed)
    def originName(self) -> str:
        ride = self._shown
        return ride.origin.name.in_language(self._desk.language) if ride else self._spot(self._state.origin)

    @Property(str, notify=changed)
    def targetName(self) -> str:
        ride = self._shown
        return ride.target.name.in_language(self._desk.language) if ride else self._spot(self._state.target)

    @Property(str, notify=changed)
    def fareText(self) -> str:
        quote = self._state.quote
        return self.tr("About %1").replace("%1", money.yuan_sign(quote.total_fen)) if quote else ""

    @Property(str, notify=changed)
    def roadText(self) -> str:
        quote = self._state.quote
        return quote.lines[0].value.in_language(self._desk.language) if quote and quote.lines else ""

    @Property(bool, notify=changed)
    def able(self) -> bool:
        return self._state.quote is not None

    @Property(str, notify=changed)
    def errorText(self) -> str:
        return sentence(self._state.refusal) if self._state.refusal else ""

    @Property(str, notify=changed)
    def stateText(self) -> str:
        ride = self._shown
        if ride is not None and ride.order.state is OrderState.DONE:
            return self.tr("You are there")
        return STATES[ride.order.state].in_language(self._desk.language) if ride else ""

    @Property(str, notify=changed)
    def nextText(self) -> str:
        """When the next thing is expected: ``Here about 09:48``."""
        ride = self._shown
        if ride is None or ride.order.state not in _WAY:
            return ""
        name = _MOMENTS[_WAY.index(ride.order.state)]
        said = {
            "found": self.tr("A driver is found about %1"),
            "here": self.tr("The driver is here about %1"),
            "riding": self.tr("The taxi waits for you until about %1"),
            "over": self.tr("You are there about %1"),
        }[name]
        return said.replace("%1", dates.clock(ride.moments[name]))

    @Property(int, notify=changed)
    def stage(self) -> int:
        """0 called, 1 found, 2 here, 3 riding, 4 over."""
        ride = self._shown
        return _WAY.index(ride.order.state) if ride and ride.order.state in _WAY else 4

    @Property(str, notify=changed)
    def driverName(self) -> str:
        ride = self._shown
        return ride.driver.name.in_language(self._desk.language) if ride and ride.driver else ""

    @Property(str, notify=changed)
    def carText(self) -> str:
        ride = self._shown
        return ride.driver.car.in_language(self._desk.language) if ride and ride.driver else ""

    @Property(str, notify=changed)
    def plateText(self) -> str:
        ride = self._shown
        return ride.driver.plate if ride and ride.driver else ""

    @Property(str, notify=changed)
    def paidText(self) -> str:
        """The fare, once the ride is over."""
        ride = self._shown
        over = ride is not None and ride.order.state in (OrderState.WAITING, OrderState.DONE)
        return veiled.yuan_sign(ride.order.amount_fen) if ride and over else ""

    @Property(str, notify=changed)
    def drivenText(self) -> str:
        ride = self._shown
        return kilometres(ride.metres).in_language(self._desk.language) if ride and self.paidText else ""

    @Property(int, notify=changed)
    def billId(self) -> int:
        ride = self._shown
        return next((step.bill_id for step in ride.steps if step.bill_id), 0) if ride else 0

    @Property(bool, notify=changed)
    def cancellable(self) -> bool:
        ride = self._shown
        return ride is not None and ride.order.state in (OrderState.CALLED, OrderState.FOUND)

    @Property(bool, notify=changed)
    def unpaid(self) -> bool:
        ride = self._shown
        return ride is not None and ride.order.state is OrderState.WAITING

    @Property(bool, notify=changed)
    def over(self) -> bool:
        ride = self._shown
        return ride is not None and ride.order.state is OrderState.DONE
