"""What the person uses most: counted as functions are opened, an order of All functions for those who ask."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.uses import SortByUse, UseFunction
from app.layouts.catalogue import Function
from ui.viewmodels.desk import Desk

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the phone")
class UsesViewModel(QObject):
    """The counts and the wish to sort by them stand in the world; the wish is not there until it is asked for."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

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
        if snapshot is None or not snapshot.by_use:
            return list(functions)
        return sorted(functions, key=lambda each: -snapshot.uses.get(each.id, 0))

    @Slot()
    def toggle(self) -> None:
        self._desk.spawn(self._sort(not self.byUse))

    async def _sort(self, on: bool) -> None:
        if self._desk.snapshot is not None:
            session = self._desk.session
            await session.send_locally(SortByUse(session.next_id(), on))

    def apply(self) -> None:
        """The wallet changed."""
        self.changed.emit()

    @Property(bool, notify=changed)
    def byUse(self) -> bool:
        return self._desk.snapshot is not None and self._desk.snapshot.by_use
