"""Total assets, what they are made up of, and the eye that hides every amount."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.wealth.identity import HideAmounts
from app.domain.snapshot import WalletSnapshot
from app.queries.wealth import Arrival, OnTheWay
from ui.format import dates, money
from ui.models.wealth import HoldingRow, HoldingsModel, PartRow, PartsModel
from ui.viewmodels import words
from ui.viewmodels.desk import Desk

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the phone")
class AssetsViewModel(QObject):
    """``arrivals`` is money on its way to a card, the next one first."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._hidden, self._total, self._term = desk, False, "", ""
        self._parts, self._arrivals = PartsModel(self), HoldingsModel(self)

    def apply(self, snapshot: WalletSnapshot) -> None:
        """Every page shows the eye or what it hides."""
        assets = snapshot.assets
        self._hidden = snapshot.hide_amounts
        self._total, self._term = money.yuan(assets.total_fen), money.yuan(assets.term_fen) if assets.term_fen else ""
        parts = [
            ("fund", self.tr("Yu'e Bao"), assets.fund_fen, "amber"),
            ("balance", self.tr("Balance"), assets.balance_fen, "blue"),
            ("term", self.tr("Term deposits"), assets.term_fen, "green"),
        ]
        self._parts.set_rows([self._part(*part, assets.total_fen) for part in parts if part[2]])
        self.changed.emit()

    def _part(self, key: str, label: str, fen: int, tint: str, total: int) -> PartRow:
        share = fen / total if total else 0.0
        return PartRow(key, label, money.yuan(fen), money.VEIL.over(f"{share * 100:.1f} %"), self._width(share), tint)

    def _width(self, share: float) -> float:
        """Hidden, the bar tells nothing either."""
        return 0.0 if self._hidden else share

    def show_arrivals(self) -> None:
        self._desk.spawn(self._load())

    async def _load(self) -> None:
        found, snapshot = await self._desk.ask(OnTheWay()), self._desk.snapshot
        if found is not None and snapshot is not None:
            self._arrivals.set_rows([self._arrival(each, snapshot) for each in found])

    def _arrival(self, each: Arrival, snapshot: WalletSnapshot) -> HoldingRow:
        name, language = words.account_name(each.account_id, snapshot, self._desk.language), self._desk.language
        by = self.tr("By %1").replace("%1", f"{dates.weekday_day(each.arrives_at, language)} {each.arrives_at:%H:%M}")
        icon, tint = words.account_look(each.account_id, snapshot)
        title = self.tr("On its way to %1").replace("%1", name)
        return HoldingRow(str(each.bill_id), title, by, money.yuan(each.amount_fen), icon=icon, tint=tint)

    @Slot()
    def toggle(self) -> None:
        """Hide every amount, or show them again; the wallet remembers."""

        async def sending(hidden: bool) -> None:
            session = self._desk.session
            await session.send_locally(HideAmounts(session.next_id(), hidden))

        if self._desk.snapshot is not None:
            self._desk.spawn(sending(not self._hidden))

    @Property(bool, notify=changed)
    def hidden(self) -> bool:
        return self._hidden

    @Property(str, notify=changed)
    def totalText(self) -> str:
        return self._total

    @Property(str, notify=changed)
    def termText(self) -> str:
        return self._term

    @Property(PartsModel, constant=True)
    def parts(self) -> PartsModel:
        return self._parts

    @Property(HoldingsModel, constant=True)
    def arrivals(self) -> HoldingsModel:
        return self._arrivals
