"""The real-name identity, masked; proving it; another payment password."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.registry import Command
from app.commands.wealth.identity import ChangePassword, ProveIdentity
from app.domain.identity import masked_name
from app.domain.passwords import is_weak
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from ui.format.refusals import sentence
from ui.viewmodels.desk import Desk

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_NEW = (RefusalCode.PASSWORD_MALFORMED, RefusalCode.PASSWORD_WEAK, RefusalCode.PASSWORD_SAME)


STEPS = ("old", "new", "again")
LENGTH = 6


class IdentityState(NamedTuple):
    """What was typed is not part of it. ``step`` is the password asked for, ``filled`` how much of it is there."""

    busy: bool = False
    done: bool = False
    differs: bool = False
    refusal: Refusal | None = None
    step: str = "old"
    filled: int = 0


@QmlElement
@QmlUncreatable("made by the phone")
class IdentityViewModel(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._state, self._typed = desk, IdentityState(), dict[str, str]()

    def start(self) -> None:
        """A form was opened."""
        self._typed = {}
        self._show(IdentityState())

    def show(self) -> None:
        self.changed.emit()

    @Slot(str, str)
    def prove(self, name: str, id_number: str) -> None:
        """Say who one is; it lifts the lock on paying."""
        self._send(lambda command_id: ProveIdentity(command_id, name, id_number))

    @Slot(str)
    def press(self, key: str) -> None:
        """A digit or ``back``: the present password, the new one, and the new one again. The last digit sends it."""
        state = self._state
        if state.busy or state.done:
            return
        before = self._typed.get(state.step, "")
        typed = before[:-1] if key == "back" else (before + key)[:LENGTH]
        self._typed[state.step] = typed
        if len(typed) < LENGTH:
            self._show(IdentityState(step=state.step, filled=len(typed)))
        elif state.step == "new" and (refusal := self._unfit(typed)) is not None:
            self._typed.pop("new")
            self._show(IdentityState(step="new", refusal=refusal))
        elif state.step != "again":
            self._show(IdentityState(step=STEPS[STEPS.index(state.step) + 1]))
        else:
            self._change()

    def _unfit(self, new: str) -> Refusal | None:
        """Why the wallet would not take this password: said before it is typed twice."""
        snapshot = self._desk.snapshot
        if snapshot is not None and is_weak(new, snapshot.person):
            return Refusal(RefusalCode.PASSWORD_WEAK)
        return Refusal(RefusalCode.PASSWORD_SAME) if new == self._typed.get("old") else None

    def _change(self) -> None:
        typed, self._typed = self._typed, {}
        if typed["new"] != typed["again"]:
            self._typed = {"old": typed["old"]}
            self._show(IdentityState(step="new", differs=True))
            return
        self._send(lambda command_id: ChangePassword(command_id, typed["old"], typed["new"]), typed["old"])

    def _send(self, command: Callable[[str], Command], old: str = "") -> None:
        """``old`` is kept where only the new password was refused."""

        async def sending() -> None:
            session = self._desk.session
            outcome = await session.send(command(session.next_id()))
            if isinstance(outcome, Receipt):
                self._show(IdentityState(done=True))
            else:
                again = outcome.code in _NEW
                self._typed = {"old": old} if again else {}
                self._show(IdentityState(refusal=outcome, step="new" if again else "old"))

        if self._desk.snapshot is not None and not self._state.busy:
            self._show(IdentityState(busy=True, step="again", filled=LENGTH))
            self._desk.spawn(sending())

    @Slot()
    def edited(self) -> None:
        """Something was typed: what was said about it is over."""
        if not self._state.busy:
            self._show(IdentityState())

    def _show(self, state: IdentityState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()

    @Property(str, notify=changed)
    def nameMasked(self) -> str:
        snapshot = self._desk.snapshot
        return masked_name(snapshot.person.name.in_language(self._desk.language)) if snapshot else ""

    @Property(bool, notify=changed)
    def locked(self) -> bool:
        snapshot = self._desk.snapshot
        return snapshot is not None and snapshot.security.locked

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._state.busy

    @Property(bool, notify=changed)
    def done(self) -> bool:
        return self._state.done

    @Property(str, notify=changed)
    def numberError(self) -> str:
        return self._said(lambda code: code is RefusalCode.ID_NUMBER_WRONG)

    @Property(str, notify=changed)
    def stepTitle(self) -> str:
        match self._state.step:
            case "old":
                return self.tr("Type your present password")
            case "new":
                return self.tr("Choose a new password")
        return self.tr("Type the new password again")

    @Property(int, notify=changed)
    def filled(self) -> int:
        return self._state.filled

    @Property(str, notify=changed)
    def passwordError(self) -> str:
        if self._state.differs:
            return self.tr("The two are not the same. Choose the new password once more.")
        return sentence(self._state.refusal) if self._state.refusal else ""

    @Property(str, notify=changed)
    def formError(self) -> str:
        return self._said(lambda code: code is not RefusalCode.ID_NUMBER_WRONG)

    def _said(self, about: Callable[[RefusalCode], bool]) -> str:
        refusal = self._state.refusal
        return sentence(refusal) if refusal and about(refusal.code) else ""
