"""Member cards: those the person has, how far it is to the next level, and those almost there."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.memberships import Plan
from app.queries.memberships import CardAt, MyCards, Standing
from ui.format import counts
from ui.models.collection import LevelRow, LevelsModel, MemberCardRow, MemberCardsModel
from ui.viewmodels.collection import words
from ui.viewmodels.desk import Desk

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the phone")
class MemberCardsViewModel(QObject):
    """``cards`` are the person's, ``ready`` those to be had now, ``almost`` the others; ``page`` the one open."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._loaded = desk, False
        self._cards, self._ready, self._almost = MemberCardsModel(self), MemberCardsModel(self), MemberCardsModel(self)
        self._page, self._levels = MemberCardsModel(self), LevelsModel(self)
        self._asked, self._found = "", None

    def show(self) -> None:
        self._desk.spawn(self._load())

    def show_one(self, merchant_id: str) -> None:
        if merchant_id != self._asked:
            self._asked, self._found, self._loaded = merchant_id, None, False
            self._page.set_rows([])
            self._levels.set_rows([])
            self.changed.emit()
        self._desk.spawn(self._load_one(merchant_id))

    async def _load(self) -> None:
        found = await self._desk.ask(MyCards())
        if found is None or self._desk.snapshot is None:
            return
        self._loaded = True
        self._cards.set_rows([self._row(each) for each in found if each.card])
        self._ready.set_rows([self._row(each) for each in found if not each.card and each.level is not None])
        self._almost.set_rows([self._row(each) for each in found if not each.card and each.level is None])
        self.changed.emit()

    async def _load_one(self, merchant_id: str) -> None:
        found = await self._desk.ask(CardAt(merchant_id))
        if self._desk.snapshot is None or merchant_id != self._asked:
            return
        self._found, self._loaded = found, True
        self._page.set_rows([self._row(found)] if found else [])
        self._levels.set_rows(self._level_rows(found) if found else [])
        self.changed.emit()

    def _row(self, standing: Standing) -> MemberCardRow:
        snapshot, language, plan, ahead = self._desk.snapshot, self._desk.language, standing.plan, standing.ahead
        if snapshot is None:
            raise RuntimeError("no world is open")
        merchant, card = snapshot.merchant(standing.merchant_id), standing.card
        part = min(1.0, ahead.done / ahead.needed) if ahead else 1.0
        return MemberCardRow(
            key=standing.merchant_id,
            merchant=merchant.name.in_language(language),
            level=self._level(plan, standing.level, language),
            points=f"{standing.points:,}" if card else "",
            number=counts.grouped(card.number) if card else "",
            ahead=words.ahead(plan, ahead, language) if ahead else self.tr("The highest level is yours"),
            percent=f"{int(part * 100)} %" if ahead else "",
            part=part,
            left_text=(words.left(ahead, language) if card else words.to_go(ahead)) if ahead else "",
            tint=merchant.tint,
            icon=merchant.icon,
            ready=card is None and standing.level is not None,
        )

    def _level(self, plan: Plan, level: int | None, language: str) -> str:
        if level is None:
            return ""
        said = self.tr("%1 member · level %2 of %3").replace("%1", plan.levels[level].name.in_language(language))
        return said.replace("%2", str(level + 1)).replace("%3", str(len(plan.levels)))

    def _level_rows(self, standing: Standing) -> list[LevelRow]:
        language, plan, level = self._desk.language, standing.plan, standing.level
        own = level if level is not None else -1
        return [
            LevelRow(
                key=str(place),
                name=each.name.in_language(language),
                needs=words.level_needs(each, plan.period),
                benefits="\n".join(f"· {benefit.in_language(language)}" for benefit in each.benefits),
                reached=place <= own,
                own=place == own and standing.card is not None,
            )
            for place, each in enumerate(plan.levels)
        ]

    @Property(bool, notify=changed)
    def loaded(self) -> bool:
        return self._loaded

    @Property(str, notify=changed)
    def barcodeSource(self) -> str:
        """Of the card whose page is open; empty where there is none."""
        card = self._found.card if self._found else None
        return f"image://code/code128/{card.number}" if card else ""

    @Property(str, notify=changed)
    def pointsText(self) -> str:
        """What a yuan gives with the card whose page is open."""
        found = self._found.plan.points_per_yuan if self._found else 0
        return self.tr("%n point(s) for every yuan", "", found)

    @Property(MemberCardsModel, constant=True)
    def cards(self) -> MemberCardsModel:
        return self._cards

    @Property(MemberCardsModel, constant=True)
    def ready(self) -> MemberCardsModel:
        return self._ready

    @Property(MemberCardsModel, constant=True)
    def almost(self) -> MemberCardsModel:
        return self._almost

    @Property(MemberCardsModel, constant=True)
    def page(self) -> MemberCardsModel:
        """No row, or the one."""
        return self._page

    @Property(LevelsModel, constant=True)
    def levels(self) -> LevelsModel:
        return self._levels
