"""The Merchants tab of the Test bench: which merchant it acts for, and what it is doing. A section has its own file."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.coupons.publishing import PublishCoupon
from app.domain.coupons import Terms
from app.domain.receipts import Outcome
from ui.models.choices import ChoicesModel
from ui.viewmodels.counter.deposits import CounterDepositsViewModel
from ui.viewmodels.counter.offers import CounterOffersViewModel
from ui.viewmodels.counter.people import CounterPeopleViewModel
from ui.viewmodels.counter.send import CounterSendViewModel
from ui.viewmodels.desk import Desk

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

SECTIONS = ("people", "send", "offers", "deposits")


class CounterState(NamedTuple):
    merchant_id: str = ""
    section: str = "people"
    open: bool = False


@QmlElement
@QmlUncreatable("made by the shell")
class CounterViewModel(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._state, self._seen = desk, CounterState(), False
        self._merchants, self._sections = ChoicesModel(self), ChoicesModel(self)
        self._people = CounterPeopleViewModel(desk, self)
        self._deposits = CounterDepositsViewModel(desk, self)
        self._offers = CounterOffersViewModel(desk, lambda: self._people.portrait, self)
        self._send = CounterSendViewModel(desk, self._people.form, self)

    def apply(self, seen: bool | None = None) -> None:
        """``seen``: whether the Test bench's left panel is, where that is known anew."""
        self._seen = self._seen if seen is None else seen
        snapshot = self._desk.snapshot
        self._show_sections()
        if snapshot is None:
            return
        known = [merchant.id for merchant in snapshot.merchants]
        if self._state.merchant_id not in known:
            self._state = self._state._replace(merchant_id=known[0])
        self._show_merchants()
        self._apply_section()
        self.changed.emit()

    def forget(self) -> None:
        """Another world is about to open: nothing that was done in the one before is said of it."""
        self._offers.forget()
        self._send.apply("")
        self._deposits.show("")

    def _apply_section(self) -> None:
        """Only what is looked at follows the wallet."""
        if not (self._seen and self._state.open):
            return
        match self._state.section:
            case "deposits":
                self._deposits.show(self._state.merchant_id)
            case "people":
                self._people.apply(self._state.merchant_id)
            case "offers":
                self._offers.apply(self._state.merchant_id)
            case "send":
                self._send.apply(self._state.merchant_id)

    def _show_merchants(self) -> None:
        snapshot, chosen = self._desk.snapshot, self._state.merchant_id
        if snapshot is not None:
            language = self._desk.language
            names = {each.id: each.name.in_language(language) for each in snapshot.merchants}
            self._merchants.offer(names, chosen)

    def _show_sections(self) -> None:
        names = {
            "people": self.tr("People"),
            "send": self.tr("Send"),
            "offers": self.tr("Offers"),
            "deposits": self.tr("Deposits"),
        }
        self._sections.offer(names, self._state.section)

    def _show(self, state: CounterState) -> None:
        if state != self._state:
            self._state = state
            self.apply()
            self.changed.emit()

    async def offer(self, merchant_id: str, terms: Terms) -> Outcome:
        """Publish a coupon to everybody, as a script or the tour does."""
        session = self._desk.session
        return await session.send_locally(PublishCoupon(session.next_id(), merchant_id, terms))

    @Slot(str)
    def chooseMerchant(self, key: str) -> None:
        self._show(self._state._replace(merchant_id=key))

    @Slot(str)
    def chooseSection(self, key: str) -> None:
        if key in SECTIONS:
            self._show(self._state._replace(section=key))

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Whether the panel shows it; the push lab stands before it."""
        return self._state.open

    @open.setter
    def open(self, shown: bool) -> None:
        self._show(self._state._replace(open=shown))

    @Property(str, notify=changed)
    def section(self) -> str:
        return self._state.section

    @Property(CounterOffersViewModel, constant=True)
    def offers(self) -> CounterOffersViewModel:
        return self._offers

    @Property(str, notify=changed)
    def merchantId(self) -> str:
        return self._state.merchant_id

    @Property(CounterDepositsViewModel, constant=True)
    def deposits(self) -> CounterDepositsViewModel:
        return self._deposits

    @Property(ChoicesModel, constant=True)
    def merchants(self) -> ChoicesModel:
        return self._merchants

    @Property(CounterPeopleViewModel, constant=True)
    def people(self) -> CounterPeopleViewModel:
        return self._people

    @Property(CounterSendViewModel, constant=True)
    def send(self) -> CounterSendViewModel:
        return self._send

    @Property(ChoicesModel, constant=True)
    def sections(self) -> ChoicesModel:
        return self._sections
