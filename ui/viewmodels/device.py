"""The device the phone is drawn as."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.layouts.devices import Device

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the shell")
class DeviceViewModel(QObject):
    """Lengths in device-independent pixels at zoom 1."""

    changed = Signal()

    def __init__(self, device: Device, parent: QObject) -> None:
        super().__init__(parent)
        self._state = device

    def show(self, device: Device) -> None:
        self._state = device
        self.changed.emit()

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._state.name

    @Property(float, notify=changed)
    def width(self) -> float:
        return self._state.width

    @Property(float, notify=changed)
    def height(self) -> float:
        return self._state.height

    @Property(float, notify=changed)
    def cornerRadius(self) -> float:
        return self._state.corner_radius

    @Property(float, notify=changed)
    def bezel(self) -> float:
        return self._state.bezel

    @Property(float, notify=changed)
    def statusBarHeight(self) -> float:
        return self._state.status_bar_height

    @Property(float, notify=changed)
    def badgeDot(self) -> float:
        return self._state.badge_dot
