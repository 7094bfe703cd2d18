"""A member card while its merchant plans it: levels, their thresholds, points."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.memberships.planning import SetCardPlan
from app.domain.memberships import Field, FieldKind, Level, Measure, Period, Plan
from app.domain.money import parse_yuan
from app.domain.receipts import Receipt
from app.domain.texts import Text
from app.queries.memberships import CardPlan, CardsAt
from ui.format import plain_money
from ui.format.refusals import by_name
from ui.models.choices import ChoicesModel
from ui.models.offers import PlannedModel, PlannedRow
from ui.viewmodels.desk import Desk
from ui.viewmodels.refresh import Refresh

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

NEW_FORM = (
    Field("name", FieldKind.NAME, Text("Name", "姓名")),
    Field("phone", FieldKind.PHONE, Text("Phone", "手机号")),
)


class Typed(NamedTuple):
    """A level as typed; ``was`` is what the plan had, whose other language and benefits are kept."""

    name: str
    measure: Measure
    needed: str
    was: Level | None = None


@QmlElement
@QmlUncreatable("made by the merchants' panel")
class CardPlanViewModel(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._merchant_id, self._typing = desk, "", False
        self._levels: list[Typed] = []
        self._period, self._points, self._form = Period.QUARTER, "1", NEW_FORM
        self._result, self._good, self._holders = "", False, tuple[int, ...]()
        self._rows, self._periods = PlannedModel(self), ChoicesModel(self)
        self._loading = Refresh(desk.spawn, self._load)

    def apply(self, merchant_id: str) -> None:
        """What is being typed stays, until another merchant is chosen."""
        if merchant_id != self._merchant_id:
            self._merchant_id, self._typing, self._result = merchant_id, False, ""
        self._loading.ask()

    def forget(self) -> None:
        """Another world is about to open."""
        self._merchant_id, self._typing, self._result = "", False, ""
        self._levels, self._holders = [], ()
        self._show()

    async def _load(self) -> None:
        merchant_id = self._merchant_id
        found: CardsAt | None = await self._desk.ask(CardPlan(merchant_id))
        if found is None or self._desk.snapshot is None or merchant_id != self._merchant_id:
            return
        self._holders = found.counts
        if not self._typing:
            self._take(found.plan)
        self._show()

    def _take(self, plan: Plan | None) -> None:
        if plan is None:
            self._levels, self._form = [], NEW_FORM
            return
        language = self._desk.language
        self._levels = [
            Typed(each.name.in_language(language), each.measure, _typed(each), each) for each in plan.levels
        ]
        self._period, self._points, self._form = plan.period, str(plan.points_per_yuan), plan.form

    def _show(self) -> None:
        self._rows.set_rows([self._row(place, each) for place, each in enumerate(self._levels)])
        names = {
            Period.MONTH: self.tr("A month"),
            Period.QUARTER: self.tr("A quarter"),
            Period.YEAR: self.tr("A year"),
        }
        self._periods.offer(names, self._period)
        self.changed.emit()

    def _row(self, place: int, level: Typed) -> PlannedRow:
        visits = level.measure is Measure.VISITS
        held = self._holders[place] if place < len(self._holders) else 0
        return PlannedRow(
            key=str(place),
            name=level.name,
            needed=level.needed,
            counts=self.tr("Counts visits") if visits else self.tr("Counts spending"),
            unit=self.tr("Visits needed") if visits else self.tr("Yuan needed"),
            holders=self.tr("%n card(s)", "", held),
        )

    def _change(self, place: int, level: Typed) -> None:
        if 0 <= place < len(self._levels):
            self._levels[place], self._typing, self._result = level, True, ""
            self._show()

    @Slot(str, str)
    def rename(self, key: str, name: str) -> None:
        self._change(int(key), self._levels[int(key)]._replace(name=name))

    @Slot(str, str)
    def need(self, key: str, needed: str) -> None:
        self._change(int(key), self._levels[int(key)]._replace(needed=needed))

    @Slot(str)
    def toggleMeasure(self, key: str) -> None:
        level = self._levels[int(key)]
        other = Measure.SPEND if level.measure is Measure.VISITS else Measure.VISITS
        self._change(int(key), level._replace(measure=other))

    @Slot()
    def addLevel(self) -> None:
        """One above the highest."""
        name = self.tr("Level %1").replace("%1", str(len(self._levels) + 1))
        self._levels.append(Typed(name, Measure.VISITS, ""))
        self._typing, self._result = True, ""
        self._show()

    @Slot()
    def dropLevel(self) -> None:
        """The highest."""
        if self._levels:
            self._levels.pop()
            self._typing, self._result = True, ""
            self._show()

    @Slot(str)
    def choosePeriod(self, key: str) -> None:
        self._period, self._typing, self._result = Period(key), True, ""
        self._show()

    @Slot(str)
    def givePoints(self, text: str) -> None:
        self._points, self._typing, self._result = text, True, ""
        self.changed.emit()

    @Slot()
    def save(self) -> None:
        if self._desk.snapshot is not None:
            self._desk.spawn(self._save())

    async def _save(self) -> None:
        session = self._desk.session
        outcome = await session.send_locally(SetCardPlan(session.next_id(), self._merchant_id, self._planned()))
        self._good = isinstance(outcome, Receipt)
        if isinstance(outcome, Receipt):
            self._typing, self._result = False, self.tr("Saved. It holds for every claim from now on.")
        else:
            self._result = by_name(outcome)
        self._loading.ask()
        self.changed.emit()

    def _planned(self) -> Plan:
        """What cannot be read is 0, which the wallet refuses in its own words."""
        points = int(self._points) if self._points.strip().isdecimal() and len(self._points) < 5 else -1
        levels = tuple(_level(each, self._desk.language) for each in self._levels)
        return Plan(self._period, levels, points, self._form)

    @Property(str, notify=changed)
    def points(self) -> str:
        return self._points

    @Property(bool, notify=changed)
    def hasLevels(self) -> bool:
        return bool(self._levels)

    @Property(str, notify=changed)
    def resultText(self) -> str:
        return self._result

    @Property(bool, notify=changed)
    def resultGood(self) -> bool:
        return self._good

    @Property(PlannedModel, constant=True)
    def levels(self) -> PlannedModel:
        return self._rows

    @Property(ChoicesModel, constant=True)
    def periods(self) -> ChoicesModel:
        return self._periods


def _typed(level: Level) -> str:
    if level.measure is Measure.VISITS:
        return str(level.needed)
    return plain_money.yuan(level.needed).replace(",", "").removesuffix(".00")


def _level(typed: Typed, language: str) -> Level:
    was, name = typed.was, typed.name.strip()
    kept = was is not None and was.name.in_language(language) == name
    words = was.name if was is not None and kept else Text(name, name)
    return Level(words, typed.measure, _needed(typed), was.benefits if was is not None else ())


def _needed(typed: Typed) -> int:
    if typed.measure is Measure.SPEND:
        found = parse_yuan(typed.needed)
        return found if isinstance(found, int) else 0
    text = typed.needed.strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 7 else 0
