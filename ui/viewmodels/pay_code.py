"""The pay code: what a merchant's till reads off the phone."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.snapshot import WalletSnapshot
from ui.format import counts, dates
from ui.viewmodels import words

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class PayCodeState(NamedTuple):
    digits: str = ""
    groups: str = ""
    barcode_source: str = ""
    qr_source: str = ""
    until_text: str = ""
    method_label: str = ""


@QmlElement
@QmlUncreatable("made by the phone")
class PayCodeViewModel(QObject):
    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._state = PayCodeState()

    def apply(self, snapshot: WalletSnapshot, language: str) -> None:
        digits = snapshot.pay_code.digits
        until = self.tr("Good until %1, for one payment").replace("%1", dates.clock(snapshot.pay_code.expires_at))
        state = PayCodeState(
            digits=digits,
            groups=counts.grouped(digits),
            barcode_source=f"image://code/code128/{digits}",
            qr_source=f"image://code/qr/{digits}",
            until_text=until,
            method_label=self._order(snapshot, language),
        )
        if state != self._state:
            self._state = state
            self.changed.emit()

    def _order(self, snapshot: WalletSnapshot, language: str) -> str:
        """The first account that can pay is taken; this names the first two."""
        first, second = (words.account_name(each.id, snapshot, language) for each in snapshot.accounts[:2])
        return self.tr("%1 first, then %2").replace("%1", first).replace("%2", second)

    @Property(str, notify=changed)
    def digits(self) -> str:
        return self._state.digits

    @Property(str, notify=changed)
    def groups(self) -> str:
        return self._state.groups

    @Property(str, notify=changed)
    def barcodeSource(self) -> str:
        return self._state.barcode_source

    @Property(str, notify=changed)
    def qrSource(self) -> str:
        return self._state.qr_source

    @Property(str, notify=changed)
    def untilText(self) -> str:
        return self._state.until_text

    @Property(str, notify=changed)
    def methodLabel(self) -> str:
        return self._state.method_label
