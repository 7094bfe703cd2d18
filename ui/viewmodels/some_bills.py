"""The bills of one kind in a month, or of one day: what a tap on a summary opens."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.bills import BillKind
from app.queries.pages import BillsPage
from ui.format import dates
from ui.models.bills import BillsModel
from ui.viewmodels import bill_words, words
from ui.viewmodels.bill_finder import BillFinder
from ui.viewmodels.desk import Desk

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the phone")
class SomeBillsViewModel(QObject):
    """Routes ``bills/kind/2014-05:payment``, ``bills/day/2014-05-16`` and ``bills/at/<merchant>``."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._title, self._bills = desk, "", BillsModel(self)
        self._finder = BillFinder(desk, self._bills, self.changed.emit)

    def show(self, what: str, place: str) -> None:
        language = self._desk.language
        if what == "day":
            self._title = dates.day(datetime.fromisoformat(place), language)
            self._finder.seek(BillsPage(day=place))
        elif what == "at":
            self._show_merchant(place, language)
        else:
            month, _, kind = place.partition(":")
            self._title = self.tr("%1, %2").replace("%1", words.bill_kind(BillKind(kind)))
            self._title = self._title.replace("%2", bill_words.month_name(month, language))
            self._finder.seek(BillsPage(month=month, kinds=frozenset({BillKind(kind)})))
        self.changed.emit()

    def _show_merchant(self, merchant_id: str, language: str) -> None:
        snapshot = self._desk.snapshot
        if snapshot is not None:
            self._title = snapshot.merchant(merchant_id).name.in_language(language)
            self._finder.seek(BillsPage(search=self._title))

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._title

    @Property(bool, notify=changed)
    def looking(self) -> bool:
        return self._finder.looking

    @Property(BillsModel, constant=True)
    def bills(self) -> BillsModel:
        return self._bills
