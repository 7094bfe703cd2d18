"""Bills and orders on the phone: one group of pages."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.models.bills import BillsModel
from ui.viewmodels.ask import Ask
from ui.viewmodels.bill_book import BillBookViewModel
from ui.viewmodels.bill_month import BillMonthViewModel
from ui.viewmodels.desk import Desk
from ui.viewmodels.order import OrderViewModel
from ui.viewmodels.some_bills import SomeBillsViewModel
from ui.viewmodels.uses import UsesViewModel

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the phone")
class BillingViewModel(QObject):
    """Routes ``bills`` (``/summary/<month>``, ``/kind/<month>:<kind>``, ``/day/<day>``) and ``trade/<id>``."""

    changed = Signal()

    def __init__(
        self,
        desk: Desk,
        bills: BillsModel,
        confirm: Callable[[Ask], None],
        on_order: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._book, self._month = BillBookViewModel(desk, bills, self), BillMonthViewModel(desk, self)
        self._some, self._order = SomeBillsViewModel(desk, self), OrderViewModel(desk, confirm, self)
        self._uses = UsesViewModel(desk, on_order, self)

    def arrive(self, what: str) -> None:
        if not what:
            self._book.arrive()

    def show(self, what: str, place: str) -> None:
        match what:
            case "summary":
                self._month.show(place)
            case "kind" | "day" | "at":
                self._some.show(what, place)
            case _:
                self._book.show()

    @Property(BillBookViewModel, constant=True)
    def book(self) -> BillBookViewModel:
        return self._book

    @Property(BillMonthViewModel, constant=True)
    def month(self) -> BillMonthViewModel:
        return self._month

    @Property(SomeBillsViewModel, constant=True)
    def some(self) -> SomeBillsViewModel:
        return self._some

    @Property(OrderViewModel, constant=True)
    def order(self) -> OrderViewModel:
        return self._order

    @Property(UsesViewModel, constant=True)
    def uses(self) -> UsesViewModel:
        return self._uses
