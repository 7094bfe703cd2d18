"""What can be chosen about the window and the phone: device, layout, theme, language, scale, world, zoom, link."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.models.choices import ChoiceRow, ChoicesModel

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the shell")
class PickersViewModel(QObject):
    """Each kind is a list of choices; ``choose`` is carried out by the shell, which then shows the lists anew."""

    changed = Signal()

    def __init__(self, on_choose: Callable[[str, str], None], reduce_motion: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._on_choose, self._reduce_motion = on_choose, reduce_motion
        self._devices, self._layouts, self._themes = ChoicesModel(self), ChoicesModel(self), ChoicesModel(self)
        self._languages, self._text_scales = ChoicesModel(self), ChoicesModel(self)
        self._worlds, self._zooms, self._links = ChoicesModel(self), ChoicesModel(self), ChoicesModel(self)

    def show(self, kind: str, rows: Sequence[ChoiceRow]) -> None:
        models = {
            "device": self._devices,
            "layout": self._layouts,
            "theme": self._themes,
            "language": self._languages,
            "textScale": self._text_scales,
            "world": self._worlds,
            "zoom": self._zooms,
            "link": self._links,
        }
        models[kind].set_rows(rows)

    @Slot(str, str)
    def choose(self, kind: str, key: str) -> None:
        """``kind`` is device, layout, theme, language, textScale, world, zoom or link."""
        self._on_choose(kind, key)

    @Property(bool, notify=changed)
    def reduceMotion(self) -> bool:
        return self._reduce_motion

    @reduceMotion.setter
    def reduceMotion(self, reduce: bool) -> None:
        if reduce != self._reduce_motion:
            self._reduce_motion = reduce
            self._on_choose("reduceMotion", "on" if reduce else "off")
            self.changed.emit()

    @Property(ChoicesModel, constant=True)
    def devices(self) -> ChoicesModel:
        return self._devices

    @Property(ChoicesModel, constant=True)
    def layouts(self) -> ChoicesModel:
        return self._layouts

    @Property(ChoicesModel, constant=True)
    def themes(self) -> ChoicesModel:
        return self._themes

    @Property(ChoicesModel, constant=True)
    def languages(self) -> ChoicesModel:
        return self._languages

    @Property(ChoicesModel, constant=True)
    def textScales(self) -> ChoicesModel:
        return self._text_scales

    @Property(ChoicesModel, constant=True)
    def worlds(self) -> ChoicesModel:
        return self._worlds

    @Property(ChoicesModel, constant=True)
    def zooms(self) -> ChoicesModel:
        return self._zooms

    @Property(ChoicesModel, constant=True)
    def links(self) -> ChoicesModel:
        return self._links
