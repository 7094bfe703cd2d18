"""Deals of shops nearby, the nearest first."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.queries.goings import GoingRow, GoingsOn
from ui.format import plain_money as money
from ui.models.goings import DealRow, DealsModel
from ui.viewmodels.desk import Desk
from ui.viewmodels.goings.wording import away, left_words

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

FUNCTION = "nearby"
TINTS = ("coral", "amber", "green", "blue", "violet")


@QmlElement
@QmlUncreatable("made by the goings")
class DealsViewModel(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._rows, self._loaded = desk, DealsModel(self), False

    def show(self) -> None:
        self._desk.spawn(self._load())

    def forget(self) -> None:
        self._loaded = False
        self._rows.set_rows([])

    async def _load(self) -> None:
        rows = await self._desk.ask(GoingsOn(FUNCTION))
        if rows is None:
            return
        in_order = sorted(rows, key=lambda row: (row.origin.away_m, row.going.key))
        self._rows.set_rows([self._row(row) for row in in_order])
        self._loaded = True
        self.changed.emit()

    def _row(self, row: GoingRow) -> DealRow:
        language, listing, grade = self._desk.language, row.going.listing, row.grades[0]
        return DealRow(
            row.going.key, row.title.in_language(language), row.origin.name.in_language(language),
            away(row.origin.away_m), money.yuan_sign(grade.grade.price_fen),
            money.yuan_sign(listing.worth_fen) if listing.worth_fen else "", left_words(grade.left),
            TINTS[sum(map(ord, row.origin.id)) % len(TINTS)], grade.left > 0,
        )  # fmt: skip

    @Property(DealsModel, constant=True)
    def rows(self) -> DealsModel:
        return self._rows

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        return self._loaded
