"""What the person uses most: counted as functions are opened, an order of All functions for those who ask."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.uses import UseFunction
from app.layouts.catalogue import Function
from ui.viewmodels.desk import Desk

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the phone")
class UsesViewModel(QObject):
    """The counts stand in the world; the wish to sort by them is the window's, and off until it is asked for."""

    changed = Signal()

    def __init__(self, desk: Desk, on_change: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._on_change, self._by_use = desk, on_change, False

    def count(self, route: str) -> None:
        """A function was opened by its route; other pages are not counted."""
        function = next((each.id for each in self._desk.catalogue.values() if each.route == route), None)
        if function is not None and self._desk.snapshot is not None:
            self._desk.spawn(self._count(function))

    async def _count(self, function: str) -> None:
        if self._desk.snapshot is not None:
            session = self._desk.session
            await session.send_locally(UseFunction(session.next_id(), function))

    def in_order(self, functions: Sequence[Function]) -> list[Function]:
        """As the catalogue has them, or the most used first where that is wished."""
        snapshot = self._desk.snapshot
        if not self._by_use or snapshot is None:
            return list(functions)
        return sorted(functions, key=lambda each: -snapshot.uses.get(each.id, 0))

    @Slot()
    def toggle(self) -> None:
        self._by_use = not self._by_use
        self.changed.emit()
        self._on_change()

    @Property(bool, notify=changed)
    def byUse(self) -> bool:
        return self._by_use
