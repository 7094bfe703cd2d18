"""What the Test bench's forms share that act for a merchant or a passer-by: one thing at a time, and how it ended."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, Generic, NamedTuple, TypeVar

from PySide6.QtCore import Property, QObject, Signal

from app.domain.receipts import Outcome
from app.domain.refusals import Refusal
from ui.format.refusals import by_name
from ui.viewmodels.desk import Desk

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

State = TypeVar("State")
Work = Coroutine[Any, Any, None]


class Result(NamedTuple):
    busy: bool = False
    text: str = ""
    good: bool = False


class OutcomeViewModel(QObject, Generic[State]):
    """``State`` is what is typed and chosen, ``changed`` its own signal: Qt knows a signal only in its own class."""

    changed: Signal
    resultChanged = Signal()

    def __init__(self, desk: Desk, state: State, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._state, self._result = desk, state, Result()

    def _show(self, state: State) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()

    def _edit(self, state: State) -> None:
        """Typed or chosen by hand: the sentence on what was done before goes."""
        self._say(self._result._replace(text=""))
        self._show(state)

    def _say(self, result: Result) -> None:
        if result != self._result:
            self._result = result
            self.resultChanged.emit()

    @property
    def _free(self) -> bool:
        """Whether something can be begun."""
        return not self._result.busy and self._desk.snapshot is not None

    def _do(self, work: Callable[[], Work]) -> None:
        """One thing at a time. ``work`` ends with ``_end`` or ``_answer``."""
        if self._free:
            self._say(self._result._replace(busy=True, text=""))
            self._desk.spawn(work())

    def _do_with(self, amount: int | Refusal, work: Callable[[int], Work]) -> None:
        """In fen; what cannot be read as an amount is said at once."""
        if not isinstance(amount, Refusal):
            self._do(lambda: work(amount))
        elif self._free:
            self._end(self._why(amount), good=False)

    def _end(self, said: str, *, good: bool) -> None:
        self._say(Result(False, said, good))

    def _answer(self, outcome: Outcome, done: str) -> None:
        """``done`` is what a receipt means."""
        refused = isinstance(outcome, Refusal)
        self._end(self._why(outcome) if refused else done, good=not refused)

    def _why(self, refusal: Refusal) -> str:
        """As a merchant's system is answered, where a form has no words of its own."""
        return by_name(refusal)

    @Property(bool, notify=resultChanged)
    def busy(self) -> bool:
        return self._result.busy

    @Property(str, notify=resultChanged)
    def resultText(self) -> str:
        return self._result.text

    @Property(bool, notify=resultChanged)
    def resultGood(self) -> bool:
        return self._result.good
