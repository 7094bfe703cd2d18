"""The command palette: everything the window can do, by name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.models.choices import CommandRow, CommandsModel

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class Command(NamedTuple):
    """One thing the window can do; without ``run`` the window itself does it (it opens one of its own surfaces)."""

    key: str
    label: str
    group: str
    shortcut: str
    run: Callable[[], object] | None = None


@QmlElement
@QmlUncreatable("made by the shell")
class PaletteViewModel(QObject):
    """``commands`` is asked anew each time the palette opens, so that names are in the present language."""

    changed = Signal()
    requested = Signal(str)

    def __init__(self, commands: Callable[[], Sequence[Command]], parent: QObject) -> None:
        super().__init__(parent)
        self._commands, self._known = commands, list[Command]()
        self._open, self._query = False, ""
        self._results = CommandsModel(self)

    @Property(bool, notify=changed)
    def open(self) -> bool:
        return self._open

    @open.setter
    def open(self, shown: bool) -> None:
        if shown == self._open:
            return
        self._open, self._query = shown, ""
        if shown:
            self._known = list(self._commands())
            self._find()
        self.changed.emit()

    @Property(str, notify=changed)
    def query(self) -> str:
        return self._query

    @query.setter
    def query(self, text: str) -> None:
        if text != self._query:
            self._query = text
            self._find()
            self.changed.emit()

    def _find(self) -> None:
        words = self._query.casefold().split()
        found = [each for each in self._known if all(word in f"{each.group} {each.label}".casefold() for word in words)]
        found.sort(key=lambda command: _rank(command.label.casefold(), self._query.strip().casefold()))
        self._results.set_rows([CommandRow(each.key, each.label, each.group, each.shortcut) for each in found])

    @Slot(str)
    def run(self, key: str) -> None:
        """Close the palette and do it."""
        self.open = False
        command = next((each for each in self._known if each.key == key), None)
        if command is None:
            return
        if command.run is None:
            self.requested.emit(key)
        else:
            command.run()

    @Property(CommandsModel, constant=True)
    def results(self) -> CommandsModel:
        return self._results


def _rank(label: str, sought: str) -> int:
    """The label itself first, then what begins with the words sought, then where a word of it does, then the rest."""
    if label == sought:
        return 0
    if label.startswith(sought):
        return 1
    return 2 if f" {sought}" in label else 3
