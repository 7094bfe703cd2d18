"""The directory: every merchant's window, by kind."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.merchants import Merchant
from app.domain.serving.ways import MerchantKind
from app.domain.snapshot import WalletSnapshot
from ui.models.serving import DirectoryModel, DirectoryRow
from ui.viewmodels.desk import Desk

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the phone")
class DirectoryViewModel(QObject):
    """``kind`` narrows it to one shelf; ``query`` to names that hold it, in either language."""

    changed = Signal()

    def __init__(self, desk: Desk, follow: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._follow = desk, follow
        self._query, self._kind, self._rows = "", "", DirectoryModel(self)

    def arrive(self) -> None:
        self._query, self._kind = "", ""

    def show(self) -> None:
        snapshot = self._desk.snapshot
        if snapshot is not None:
            self._rows.set_rows(self._listed(snapshot))
        self.changed.emit()

    def _listed(self, snapshot: WalletSnapshot) -> list[DirectoryRow]:
        followed = {each.merchant_id for each in snapshot.windows}
        rows: list[DirectoryRow] = []
        for kind in MerchantKind:
            shelf = [each for each in snapshot.merchants if each.kind is kind and self._fits(each)]
            for place, each in enumerate(shelf):
                heading = self._kind_name(kind) if place == 0 else ""
                rows.append(self._row(each, heading, place == len(shelf) - 1, each.id in followed))
        return rows

    def _fits(self, merchant: Merchant) -> bool:
        sought = self._query.strip().casefold()
        named = f"{merchant.name.en} {merchant.name.zh_CN}".casefold()
        return sought in named and self._kind in ("", merchant.kind.value)

    def _row(self, merchant: Merchant, heading: str, last: bool, followed: bool) -> DirectoryRow:
        language = self._desk.language
        return DirectoryRow(
            merchant.id, heading, heading != "", last, merchant.name.in_language(language),
            merchant.about.in_language(language), merchant.icon, merchant.tint, followed,
        )  # fmt: skip

    def _kind_name(self, kind: MerchantKind) -> str:
        names = {
            MerchantKind.SHOPPING: self.tr("Shopping"),
            MerchantKind.FOOD: self.tr("Food and deals"),
            MerchantKind.TRAVEL: self.tr("Travel"),
            MerchantKind.TRANSPORT: self.tr("Transport"),
            MerchantKind.CINEMA: self.tr("Cinema"),
            MerchantKind.UTILITIES: self.tr("Utilities"),
        }
        return names[kind]

    @Slot(str)
    def follow(self, merchant_id: str) -> None:
        self._follow(merchant_id)

    @Slot(str)
    def chooseKind(self, kind: str) -> None:
        self._kind = kind
        self.show()

    @Property(str, notify=changed)
    def query(self) -> str:
        return self._query

    @query.setter
    def query(self, text: str) -> None:
        if text != self._query:
            self._query = text
            self.show()

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._kind

    @Property("QVariantList", notify=changed)
    def kinds(self) -> list[dict[str, str]]:
        """The shelves there is something on; all of them first."""
        snapshot = self._desk.snapshot
        there = {each.kind for each in snapshot.merchants} if snapshot else set()
        shelves = [{"key": kind.value, "label": self._kind_name(kind)} for kind in MerchantKind if kind in there]
        return [{"key": "", "label": self.tr("All")}, *shelves]

    @Property(DirectoryModel, constant=True)
    def rows(self) -> DirectoryModel:
        return self._rows
