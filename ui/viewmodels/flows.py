"""The Pay functions that are more than a form, and which of their pages each route opens."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.viewmodels.ask import Ask
from ui.viewmodels.collect import CollectViewModel
from ui.viewmodels.desk import Desk
from ui.viewmodels.family import FamilyViewModel
from ui.viewmodels.family_form import FamilyFormViewModel
from ui.viewmodels.lottery import LotteryViewModel
from ui.viewmodels.parcels import ParcelsViewModel
from ui.viewmodels.split import SplitViewModel
from ui.viewmodels.split_form import SplitFormViewModel
from ui.viewmodels.tickets import TicketsViewModel

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LISTS = {
    "orders/collect": "collect",
    "orders/split_bill": "splits",
    "orders/family_pay": "family_pay",
    "orders/lottery": "lottery_tickets",
    "orders/parcels": "parcels",
}
"""What a notice about a function's orders opens."""


def page_of(route: str) -> str:
    """The route of the page itself."""
    return LISTS.get(route, route)


@QmlElement
@QmlUncreatable("made by the phone")
class FlowsViewModel(QObject):
    def __init__(
        self, desk: Desk, confirm: Callable[[Ask], None], open_page: Callable[[str], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._collect = CollectViewModel(desk, self)
        self._split_form = SplitFormViewModel(desk, lambda order_id: open_page(f"split/{order_id}"), self)
        self._split = SplitViewModel(desk, self)
        self._family_form = FamilyFormViewModel(desk, confirm, self)
        self._family = FamilyViewModel(desk, confirm, self)
        self._lottery, self._tickets = LotteryViewModel(desk, confirm, self), TicketsViewModel(desk, self)
        self._parcels = ParcelsViewModel(desk, lambda order_id: open_page(f"parcel/{order_id}"), self)

    def arrive(self, name: str) -> None:
        """The person has just opened this page."""
        match name:
            case "collect":
                self._collect.arrive()
            case "split":
                self._split.arrive()
            case "family":
                self._family.arrive()

    def prepare(self, name: str, what: str) -> None:
        """Fill the page that is on top; called again whenever the wallet changed."""
        match name:
            case "collect":
                self._collect.show()
            case "split_bill":
                self._split_form.show()
            case "splits":
                self._split.show_list()
            case "split":
                self._split.show(int(what))
            case "family_pay":
                self._family.show_list()
            case "family_new":
                self._family_form.show()
            case "family":
                self._family.show(int(what))
            case "lottery":
                self._lottery.show()
            case "lottery_tickets":
                self._tickets.show()
            case "parcels":
                self._parcels.show_list()
            case "parcel":
                self._parcels.show(int(what))

    def forget(self) -> None:
        """The world is closing."""
        for each in (self._collect, self._split_form, self._split, self._family_form, self._family):
            each.forget()
        for each in (self._lottery, self._tickets, self._parcels):
            each.forget()

    @Property(CollectViewModel, constant=True)
    def collect(self) -> CollectViewModel:
        return self._collect

    @Property(SplitFormViewModel, constant=True)
    def splitForm(self) -> SplitFormViewModel:
        return self._split_form

    @Property(SplitViewModel, constant=True)
    def split(self) -> SplitViewModel:
        return self._split

    @Property(FamilyFormViewModel, constant=True)
    def familyForm(self) -> FamilyFormViewModel:
        return self._family_form

    @Property(FamilyViewModel, constant=True)
    def family(self) -> FamilyViewModel:
        return self._family

    @Property(LotteryViewModel, constant=True)
    def lottery(self) -> LotteryViewModel:
        return self._lottery

    @Property(TicketsViewModel, constant=True)
    def tickets(self) -> TicketsViewModel:
        return self._tickets

    @Property(ParcelsViewModel, constant=True)
    def parcels(self) -> ParcelsViewModel:
        return self._parcels
