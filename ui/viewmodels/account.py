"""The balance: what is in it and what moved."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.accounts import balance_of
from ui.format import money
from ui.models.bills import BillsModel
from ui.viewmodels.bills import BillsFeed
from ui.viewmodels.desk import Desk

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the phone")
class AccountViewModel(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._amount_text, self._frozen_text, self._movements = desk, "", "", BillsModel(self)
        self._feed = BillsFeed(desk, self._movements)

    def show(self) -> None:
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        account_id = balance_of(snapshot.person.id)
        balance = snapshot.account(account_id)
        self._amount_text = money.yuan(balance.available_fen)
        self._frozen_text = money.yuan(balance.floor_fen) if balance.floor_fen else ""
        self._feed.show(account_id)
        self.changed.emit()

    @Property(str, notify=changed)
    def amountText(self) -> str:
        return self._amount_text

    @Property(str, notify=changed)
    def frozenText(self) -> str:
        """What of the balance is held for somebody; empty where nothing is."""
        return self._frozen_text

    @Property(BillsModel, constant=True)
    def movements(self) -> BillsModel:
        return self._movements
