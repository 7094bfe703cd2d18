"""The honest page of a function that is not built."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.layouts.catalogue import Function

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the phone")
class FunctionViewModel(QObject):
    """The function an honest "not part of this simulation yet" page is about."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._name, self._icon, self._tint = "", "", "grey"

    def show(self, function: Function, language: str) -> None:
        self._name, self._icon, self._tint = function.name.in_language(language), function.icon, function.tint
        self.changed.emit()

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._name

    @Property(str, notify=changed)
    def icon(self) -> str:
        return self._icon

    @Property(str, notify=changed)
    def tint(self) -> str:
        return self._tint
