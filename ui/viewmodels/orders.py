"""Everything the phone shows of orders: the form of a function, its earlier orders, one order."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.attention import ClearNotices
from app.queries.orders import OrderById, OrderForm, OrdersPage
from ui.format import counts
from ui.models.orders import OptionRow, OptionsModel, OrdersModel
from ui.viewmodels.ask import Ask
from ui.viewmodels.desk import Desk
from ui.viewmodels.feed import Feed
from ui.viewmodels.order_form import OrderFormViewModel
from ui.viewmodels.order_words import order_row
from ui.viewmodels.placed_order import PlacedOrderViewModel

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

TRANSFER = "transfer"
LOOKED_AT = ("order", "orders", TRANSFER)
"""Pages that stand for a function's tile: who opens one has seen what the tile told."""
OWN_PAGES = {
    "collect": "collect",
    "split_bill": "split_bill",
    "splits": "split_bill",
    "split": "split_bill",
    "family_pay": "family_pay",
    "family_new": "family_pay",
    "family": "family_pay",
    "lottery": "lottery",
    "lottery_tickets": "lottery",
    "parcels": "parcels",
    "parcel": "parcels",
}
"""The same of functions that have pages of their own: the page and the function."""


@QmlElement
@QmlUncreatable("made by the phone")
class OrdersViewModel(QObject):
    """Routes: ``transfer``, ``order/<function>[/values]``, ``orders/<function>``, ``placed/<order id>``."""

    changed = Signal()

    def __init__(self, desk: Desk, confirm: Callable[[Ask], None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._function = desk, ""
        self._form, self._placed = OrderFormViewModel(desk, confirm, self), PlacedOrderViewModel(desk, self)
        self._contacts, self._history = OptionsModel(self), OrdersModel(self)
        self._feed = Feed(
            desk,
            self._history,
            lambda after: OrdersPage(self._function, after=after),
            lambda order, snapshot: order_row(order, snapshot, desk),
        )

    def arrive(self, name: str, what: str, place: str) -> None:
        if name == "order":
            self._form.arrive(what, place)
        if name in LOOKED_AT:
            self._desk.spawn(self._see(what or name))
        if name in OWN_PAGES:
            self._desk.spawn(self._see(OWN_PAGES[name]))
        if name == "placed" and what.isdecimal():
            self._desk.spawn(self._see_order(int(what)))

    def prepare(self, name: str, what: str) -> None:
        match name:
            case "order":
                self._form.show(what)
            case "orders":
                self._show_history(what)
            case "placed":
                self._placed.show(int(what) if what.isdecimal() else 0)
            case "transfer":
                self._show_history(TRANSFER)
                self._desk.spawn(self._load_contacts())

    def forget(self) -> None:
        """The world is closing."""
        self._form.forget()

    async def _see(self, function: str) -> None:
        """What stood on the function's tile has been seen."""
        if self._desk.snapshot is not None:
            session = self._desk.session
            await session.send_locally(ClearNotices(session.next_id(), function))

    async def _see_order(self, order_id: int) -> None:
        sheet = await self._desk.ask(OrderById(order_id))
        if sheet is not None:
            await self._see(sheet.order.function)

    def _show_history(self, function: str) -> None:
        if function != self._function:
            self._history.set_rows([])
        self._function = function
        self._feed.show()
        self.changed.emit()

    async def _load_contacts(self) -> None:
        sheet = await self._desk.ask(OrderForm(TRANSFER))
        if sheet is not None:
            language = self._desk.language
            self._contacts.set_rows(
                [
                    OptionRow(
                        each.id, each.name.in_language(language), counts.masked_phone(each.phone), "user-3", each.tint,
                        False,
                    )
                    for each in sheet.contacts
                ]
            )  # fmt: skip

    @Property(str, notify=changed)
    def historyTitle(self) -> str:
        return self._desk.catalogue[self._function].name.in_language(self._desk.language) if self._function else ""

    @Property(OrderFormViewModel, constant=True)
    def form(self) -> OrderFormViewModel:
        return self._form

    @Property(PlacedOrderViewModel, constant=True)
    def placed(self) -> PlacedOrderViewModel:
        return self._placed

    @Property(OptionsModel, constant=True)
    def contacts(self) -> OptionsModel:
        return self._contacts

    @Property(OrdersModel, constant=True)
    def history(self) -> OrdersModel:
        return self._history
