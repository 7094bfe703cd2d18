"""The pages about deposits as the phone holds them: which of them a route means."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.snapshot import WalletSnapshot
from ui.viewmodels.ask import Ask
from ui.viewmodels.deposits.hold import HoldViewModel
from ui.viewmodels.deposits.prepaid import PrepaidViewModel
from ui.viewmodels.deposits.rent import RentViewModel
from ui.viewmodels.deposits.rental import RentalViewModel
from ui.viewmodels.desk import Desk

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

RETURNS = ("hold", "rental", "prepaid")
"""Pages one comes back to from the result of what was confirmed on them."""


@QmlElement
@QmlUncreatable("made by the phone")
class DepositsViewModel(QObject):
    """Routes: ``rent/<merchant>``, ``rental/<id>``, ``hold/<id>``, ``frozen/<fund or balance>``,
    ``prepaid[/<merchant>]``."""

    def __init__(
        self, desk: Desk, confirm: Callable[[Ask], None], booked: Callable[[int], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._hold, self._prepaid = HoldViewModel(desk, confirm, self), PrepaidViewModel(desk, confirm, self)
        self._rent, self._rental = RentViewModel(desk, confirm, booked, self), RentalViewModel(desk, self)

    def apply(self, snapshot: WalletSnapshot) -> None:
        self._prepaid.apply(snapshot)

    def arrive(self, name: str) -> None:
        """A page was opened anew."""
        match name:
            case "rent":
                self._rent.arrive()
            case "rental":
                self._rental.arrive()
            case "hold":
                self._hold.arrive()
            case "prepaid":
                self._prepaid.arrive()

    def prepare(self, name: str, what: str) -> None:
        """Fill the page on top."""
        match name:
            case "hold":
                self._hold.show(int(what))
            case "frozen":
                self._hold.show_frozen(what)
            case "rent":
                self._rent.show()
            case "rental":
                self._rental.show(int(what))
            case "prepaid" if what:
                self._prepaid.show(what)
            case "prepaid":
                self._prepaid.show_list()

    def forget(self) -> None:
        """The world is closing."""
        for each in (self._hold, self._rent, self._rental, self._prepaid):
            each.forget()

    @Property(HoldViewModel, constant=True)
    def hold(self) -> HoldViewModel:
        return self._hold

    @Property(RentViewModel, constant=True)
    def rent(self) -> RentViewModel:
        return self._rent

    @Property(RentalViewModel, constant=True)
    def rental(self) -> RentalViewModel:
        return self._rental

    @Property(PrepaidViewModel, constant=True)
    def prepaid(self) -> PrepaidViewModel:
        return self._prepaid
