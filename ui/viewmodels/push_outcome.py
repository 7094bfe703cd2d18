"""The outcome card of the push lab: the decision in words, its mark, and its reasons in order."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.attention.decisions import Action
from app.domain.refusals import Refusal
from app.layouts.document import Layout
from ui.format.refusals import sentence
from ui.models.push import ReasonRow, ReasonsModel
from ui.viewmodels import push_words
from ui.viewmodels.attention_names import Names
from ui.viewmodels.desk import Desk
from ui.viewmodels.push_sender import Answer

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_TONES = {Action.PUSH: "pushed", Action.HOLD: "held", Action.MERGE: "held", Action.DROP: "dropped"}


class OutcomeState(NamedTuple):
    """``tone`` is empty before anything was sent, else pushed, quiet, held, dropped or refused."""

    tone: str = ""
    headline: str = ""
    source: str = ""
    mark: str = ""


@QmlElement
@QmlUncreatable("made by the push lab")
class PushOutcomeViewModel(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, layout: Callable[[], Layout], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._layout, self._answer, self._state = desk, layout, None, OutcomeState()
        self._reasons = ReasonsModel(self)

    def show(self, answer: Answer | None) -> None:
        """The answer to the last push, or nothing yet."""
        self._answer = answer
        self.apply()

    def apply(self) -> None:
        """Say it again, in the present language."""
        answer, names = self._answer, self._names()
        rows = (
            [] if answer is None or names is None or isinstance(answer, Refusal) else push_words.reasons(answer, names)
        )
        self._reasons.set_rows([ReasonRow(str(place), text) for place, text in enumerate(rows, start=1)])
        state = self._derived()
        if state != self._state:
            self._state = state
            self.changed.emit()

    def _derived(self) -> OutcomeState:
        answer, names = self._answer, self._names()
        if answer is None or names is None:
            return OutcomeState()
        if isinstance(answer, Refusal):
            return OutcomeState("refused", self.tr("Refused"), "", sentence(answer))
        language = self._desk.language
        said = answer.title.in_language(language) or answer.body.in_language(language)
        return OutcomeState(
            _TONES.get(answer.decision.action, "quiet"),
            push_words.headline(answer, answer.sent_at, language),
            " · ".join([names.source(answer.notice.source), said]).strip(" ·"),
            push_words.mark(answer, names),
        )

    def _names(self) -> Names | None:
        snapshot = self._desk.snapshot
        return Names(snapshot, self._layout(), self._desk.catalogue, self._desk.language) if snapshot else None

    @Property(str, notify=changed)
    def tone(self) -> str:
        return self._state.tone

    @Property(str, notify=changed)
    def headline(self) -> str:
        return self._state.headline

    @Property(str, notify=changed)
    def sourceText(self) -> str:
        return self._state.source

    @Property(str, notify=changed)
    def markText(self) -> str:
        """Where its mark stands; of what was refused, the reason."""
        return self._state.mark

    @Property(ReasonsModel, constant=True)
    def reasons(self) -> ReasonsModel:
        return self._reasons
