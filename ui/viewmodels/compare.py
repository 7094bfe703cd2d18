"""Two policies side by side over the same notices: the sheet that any bench can open."""

from __future__ import annotations

from datetime import datetime, time, tzinfo
from typing import Any, NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.attention.policy import Policy
from app.domain.attention.surveys import SOURCE
from app.domain.attention.zones import zone_or_home
from app.domain.snapshot import WalletSnapshot
from app.domain.times import CHINA
from app.queries.attention import Comparison
from ui.models.choices import ChoicesModel
from ui.models.compare import FiguresModel, SurveysModel
from ui.viewmodels import compare_choices, compare_figures
from ui.viewmodels.compare_chart import CompareChartViewModel, Drawn
from ui.viewmodels.compare_choices import Chosen
from ui.viewmodels.desk import Desk

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

PAUSE_S = 0.2
"""How long choices must rest before they are played."""


class CompareState(NamedTuple):
    """``found`` is the answer to ``chosen`` or nothing, never another's; ``said`` is what was done last."""

    shown: bool = False
    chosen: Chosen = Chosen()
    found: Comparison | None = None
    said: str = ""


@QmlElement
@QmlUncreatable("made by the shell")
class CompareViewModel(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._state = desk, CompareState()
        self._asked, self._label, self._basis, self._spoken = 0, (), (), ""
        self._first, self._second = ChoicesModel(self), ChoicesModel(self)
        self._sources, self._mixes = ChoicesModel(self), ChoicesModel(self)
        self._figures, self._surveys = FiguresModel(self), SurveysModel(self)
        self._chart = CompareChartViewModel(self)

    @Slot()
    def open(self) -> None:
        """Show the sheet, with the policies chosen last, or at first the present one against 2013."""
        if not self._state.shown:
            self._state = self._state._replace(shown=True, said="")
            self.apply()
            self.changed.emit()

    @Slot()
    def close(self) -> None:
        if self._state.shown:
            self._forget()
            self._state = self._state._replace(shown=False)
            self.changed.emit()

    def apply(self) -> None:
        """The wallet, the world or the language changed. Nothing is played while nobody looks."""
        if self._state.shown:
            self._choose(self._state.chosen, pause=0)

    def _forget(self) -> None:
        self._asked += 1
        self._label = self._basis = ()
        self._state = self._state._replace(found=None)

    def _choose(self, chosen: Chosen, pause: float = PAUSE_S) -> None:
        """Show these choices: what was played for others goes at once, and they are played after ``pause`` seconds.

        Where only the wallet went on, what was played stays until the new answer is there.
        """
        snapshot, before = self._desk.snapshot, (self._basis, self._spoken)
        if snapshot is None:
            self._forget()
            self._state = self._state._replace(chosen=chosen)
        else:
            self._follow(chosen.known_in(snapshot.attention), snapshot, pause)
        if snapshot is None or before != (self._basis, self._desk.language):
            self._derive(snapshot)

    def _follow(self, chosen: Chosen, snapshot: WalletSnapshot, pause: float) -> None:
        label = (self._desk.opened, chosen, *_policies(chosen, snapshot))
        person = (snapshot.attention.muted, snapshot.attention.focus, snapshot.attention.zone)
        basis = (*label, *person, *(_past(snapshot) if chosen.source == compare_choices.WALLET else ()))
        if label != self._label:
            self._forget()
        self._state = self._state._replace(chosen=chosen, said=self._state.said if label == self._label else "")
        if basis != self._basis and not chosen.wrong:
            self._asked += 1
            self._desk.spawn(self._play(chosen, self._asked, pause))
        self._label, self._basis = label, basis

    async def _play(self, chosen: Chosen, asked: int, pause: float) -> None:
        """Played only where the wallet it was chosen for is still open: another may not know the policies."""
        from asyncio import sleep

        await sleep(pause)
        snapshot = self._desk.snapshot
        if asked != self._asked or snapshot is None:
            return
        found = await self._desk.ask(chosen.query(_midnight(snapshot)))
        if asked == self._asked:
            self._state = self._state._replace(found=found)
            self._derive(self._desk.snapshot)

    def _derive(self, snapshot: WalletSnapshot | None) -> None:
        """Everything shown, from the state and in the present language."""
        chosen, found, language = self._state.chosen, self._state.found, self._desk.language
        self._spoken = language
        self._sources.set_rows(compare_choices.source_rows(chosen.source))
        self._mixes.set_rows(compare_choices.mix_rows(chosen.mix))
        if snapshot is not None:
            for model, key in ((self._first, chosen.first), (self._second, chosen.second)):
                model.set_rows(compare_choices.policy_rows(snapshot.attention, key, language))
        if found is None or snapshot is None:
            self._chart.show(None)
            self._figures.set_rows([])
            self._surveys.set_rows([])
        else:
            self._chart.show(Drawn(found, *_policies(chosen, snapshot), _zone(snapshot), language))
            self._figures.set_rows(compare_figures.figure_rows(found))
            sides = (("first", self.firstName, found.first), ("second", self.secondName, found.second))
            self._surveys.set_rows([compare_figures.survey_row(key, name, side.opt_out) for key, name, side in sides])
        self.changed.emit()

    # Choices.

    @Slot(str)
    def chooseFirst(self, policy_id: str) -> None:
        self._choose(self._state.chosen._replace(first=policy_id))

    @Slot(str)
    def chooseSecond(self, policy_id: str) -> None:
        self._choose(self._state.chosen._replace(second=policy_id))

    @Slot()
    def swap(self) -> None:
        chosen = self._state.chosen
        self._choose(chosen._replace(first=chosen.second, second=chosen.first))

    @Slot(str)
    def chooseSource(self, key: str) -> None:
        """``wallet`` or ``storm``."""
        self._choose(self._state.chosen._replace(source=key))

    @Slot(str)
    def chooseMix(self, key: str) -> None:
        self._choose(self._state.chosen._replace(mix=key))

    @Slot(str, str)
    def type(self, name: str, text: str) -> None:
        """One of the storm's numbers (``notices``, ``days``, ``seed``) was typed."""
        changed: Any = {name: text}
        self._choose(self._state.chosen._replace(**changed))

    @Slot()
    def copyFigures(self) -> None:
        """Put the figures on the clipboard, as CSV."""
        if self._state.found is not None:
            QGuiApplication.clipboard().setText(self.csv)
            self.tell(self.tr("The figures are on the clipboard, as CSV."))

    @Slot(bool)
    def pictureSaved(self, saved: bool) -> None:
        """The sheet was written to a picture file, or could not be."""
        self.tell(self.tr("The picture is saved.") if saved else self.tr("The picture cannot be written there."))

    def tell(self, said: str) -> None:
        self._state = self._state._replace(said=said)
        self.changed.emit()

    @property
    def csv(self) -> str:
        """The figures as a table; empty while nothing is played."""
        if self._state.found is None:
            return ""
        names = (self.firstName, self.secondName)
        return compare_figures.as_csv(self._state.found, names, self.playedText, self._surveys.rows, self.sourceText)

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._state.shown

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        """What is chosen has been played."""
        return self._state.found is not None

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """It is being played."""
        return self._state.shown and self._state.found is None and not self._state.chosen.wrong

    @Property(bool, notify=changed)
    def storm(self) -> bool:
        return self._state.chosen.source == compare_choices.STORM

    @Property(str, notify=changed)
    def notices(self) -> str:
        return self._state.chosen.notices

    @Property(str, notify=changed)
    def days(self) -> str:
        return self._state.chosen.days

    @Property(str, notify=changed)
    def seed(self) -> str:
        return self._state.chosen.seed

    @Property(str, notify=changed)
    def problemText(self) -> str:
        """Which of the storm's numbers cannot be used."""
        return compare_choices.wrong_text(self._state.chosen)

    @Property(str, notify=changed)
    def saidText(self) -> str:
        return self._state.said

    @Property(str, notify=changed)
    def firstName(self) -> str:
        return _name(self._first)

    @Property(str, notify=changed)
    def secondName(self) -> str:
        return _name(self._second)

    @Property(str, notify=changed)
    def firstSum(self) -> str:
        found = self._state.found
        return compare_figures.sum_of(found.first.played.counts) if found else ""

    @Property(str, notify=changed)
    def secondSum(self) -> str:
        found = self._state.found
        return compare_figures.sum_of(found.second.played.counts) if found else ""

    @Property(str, notify=changed)
    def playedText(self) -> str:
        return compare_choices.played_text(self._state.chosen)

    @Property(str, notify=changed)
    def sourceText(self) -> str:
        """Where the survey's figures come from."""
        return SOURCE.in_language(self._desk.language)

    @Property(CompareChartViewModel, constant=True)
    def chart(self) -> CompareChartViewModel:
        return self._chart

    @Property(ChoicesModel, constant=True)
    def firstPolicies(self) -> ChoicesModel:
        return self._first

    @Property(ChoicesModel, constant=True)
    def secondPolicies(self) -> ChoicesModel:
        return self._second

    @Property(ChoicesModel, constant=True)
    def sources(self) -> ChoicesModel:
        return self._sources

    @Property(ChoicesModel, constant=True)
    def mixes(self) -> ChoicesModel:
        return self._mixes

    @Property(FiguresModel, constant=True)
    def figures(self) -> FiguresModel:
        return self._figures

    @Property(SurveysModel, constant=True)
    def surveys(self) -> SurveysModel:
        return self._surveys


def _policies(chosen: Chosen, snapshot: WalletSnapshot) -> tuple[Policy, Policy]:
    known = {each.id: each for each in snapshot.attention.policies}
    return known[chosen.first], known[chosen.second]


def _past(snapshot: WalletSnapshot) -> tuple[object, ...]:
    """What the wallet's own last days are played from, by the hour."""
    attention = snapshot.attention
    return (f"{snapshot.now:%F %H}", attention.counts, attention.marks)


def _zone(snapshot: WalletSnapshot) -> tzinfo:
    return zone_or_home(snapshot.attention.zone)


def _midnight(snapshot: WalletSnapshot) -> datetime:
    """When the person's day began, told in China's time, whose hours are all of one length."""
    today = snapshot.now.astimezone(_zone(snapshot)).date()
    return datetime.combine(today, time(), _zone(snapshot)).astimezone(CHINA)


def _name(policies: ChoicesModel) -> str:
    return next((row.label for row in policies.rows if row.selected), "")
