"""Search."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.attention.places import window_leaf
from app.domain.merchants import Merchant
from app.layouts.catalogue import Function
from app.layouts.document import NO_LAYOUT
from ui.models.layout import TileRow, TilesModel
from ui.viewmodels.badges import Badges
from ui.viewmodels.desk import Desk
from ui.viewmodels.tiles import function_row

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

OWN_PAGES = "wallet"
"""The catalogue's group of pages that are reached from headers and are not functions of the wallet."""


@QmlElement
@QmlUncreatable("made by the phone")
class SearchViewModel(QObject):
    """Functions and service windows by name, in either language."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._query, self._results = desk, "", TilesModel(self)
        self._badges = Badges(NO_LAYOUT, None)

    @Property(str, notify=changed)
    def query(self) -> str:
        return self._query

    @query.setter
    def query(self, text: str) -> None:
        if text != self._query:
            self._query = text
            self.apply()
            self.changed.emit()

    def apply(self, badges: Badges | None = None) -> None:
        """The words sought, the wallet or the language changed."""
        self._badges = badges or self._badges
        sought, desk = self._query.strip().casefold(), self._desk
        found = [
            function_row(function, self._badges, desk.language)
            for function in desk.catalogue.values()
            if sought and function.group != OWN_PAGES and _matches(function, sought)
        ]
        self._results.set_rows(found + self._windows(sought))

    def _windows(self, sought: str) -> list[TileRow]:
        snapshot = self._desk.snapshot
        if snapshot is None or not sought:
            return []
        names = [(each, each.name.in_language(self._desk.language)) for each in snapshot.merchants]
        return [
            TileRow(leaf := window_leaf(each.id), "", name, each.icon, each.tint, leaf, "", False, leaf, name)
            for each, name in names
            if _matches(each, sought)
        ]

    @Property(TilesModel, constant=True)
    def results(self) -> TilesModel:
        return self._results


def _matches(named: Function | Merchant, sought: str) -> bool:
    return sought in named.name.en.casefold() or sought in named.name.zh_CN
