"""The signed-in person."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.snapshot import WalletSnapshot
from ui.format import counts

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the phone")
class PersonViewModel(QObject):
    """The signed-in person, masked wherever shown."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._name, self._phone, self._id_number = "", "", ""

    def apply(self, snapshot: WalletSnapshot, language: str) -> None:
        person = snapshot.person
        self._name = person.name.in_language(language)
        self._phone, self._id_number = counts.masked_phone(person.phone), counts.masked_id(person.id_number)
        self.changed.emit()

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._name

    @Property(str, notify=changed)
    def phoneMasked(self) -> str:
        return self._phone

    @Property(str, notify=changed)
    def idMasked(self) -> str:
        return self._id_number
