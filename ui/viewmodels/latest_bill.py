"""The newest bill, as a card on a tab."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.snapshot import WalletSnapshot
from ui.format import dates, money
from ui.viewmodels import words

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class LatestBillState(NamedTuple):
    shown: bool = False
    bill_id: int = 0
    title: str = ""
    detail: str = ""
    amount_text: str = ""
    icon: str = ""
    tint: str = "blue"


@QmlElement
@QmlUncreatable("made by the phone")
class LatestBillViewModel(QObject):
    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._state = LatestBillState()

    def apply(self, snapshot: WalletSnapshot, language: str) -> None:
        state = self._derive(snapshot, language)
        if state != self._state:
            self._state = state
            self.changed.emit()

    def _derive(self, snapshot: WalletSnapshot, language: str) -> LatestBillState:
        bill = snapshot.latest_bill
        if bill is None:
            return LatestBillState()
        when = dates.lately_with_time(bill.at, snapshot.now, language)
        method = words.account_name(bill.method, snapshot, language)
        return LatestBillState(
            shown=True,
            bill_id=bill.id,
            title=bill.title.in_language(language),
            detail=f"{when} · {method}",
            amount_text=money.signed_yuan(bill.amount_fen),
            icon=bill.icon,
            tint=bill.tint,
        )

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._state.shown

    @Property(int, notify=changed)
    def billId(self) -> int:
        return self._state.bill_id

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._state.title

    @Property(str, notify=changed)
    def detail(self) -> str:
        return self._state.detail

    @Property(str, notify=changed)
    def amountText(self) -> str:
        return self._state.amount_text

    @Property(str, notify=changed)
    def icon(self) -> str:
        return self._state.icon

    @Property(str, notify=changed)
    def tint(self) -> str:
        return self._state.tint
