"""The real-name identity, masked; proving it; another payment password."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.registry import Command
from app.commands.wealth.identity import ChangePassword, ProveIdentity
from app.domain.identity import masked_name
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from ui.format.refusals import sentence
from ui.viewmodels.desk import Desk

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_NEW = (RefusalCode.PASSWORD_MALFORMED, RefusalCode.PASSWORD_WEAK, RefusalCode.PASSWORD_SAME)
_OLD = (RefusalCode.PASSWORD_WRONG, RefusalCode.PASSWORD_LOCKED)


class IdentityState(NamedTuple):
    """Typed secrets are not part of it: they come with the slot that sends them and go."""

    busy: bool = False
    done: bool = False
    differs: bool = False
    refusal: Refusal | None = None


@QmlElement
@QmlUncreatable("made by the phone")
class IdentityViewModel(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._state = desk, IdentityState()

    def start(self) -> None:
        """A form was opened."""
        self._show(IdentityState())

    def show(self) -> None:
        self.changed.emit()

    @Slot(str, str)
    def prove(self, name: str, id_number: str) -> None:
        """Say who one is; it lifts the lock on paying."""
        self._send(lambda command_id: ProveIdentity(command_id, name, id_number))

    @Slot(str, str, str)
    def changePassword(self, old: str, new: str, again: str) -> None:
        """``again`` is the new one once more."""
        if new != again:
            self._show(IdentityState(differs=True))
            return
        self._send(lambda command_id: ChangePassword(command_id, old, new))

    def _send(self, command: Callable[[str], Command]) -> None:
        async def sending() -> None:
            session = self._desk.session
            outcome = await session.send(command(session.next_id()))
            if isinstance(outcome, Receipt):
                self._show(IdentityState(done=True))
            else:
                self._show(IdentityState(refusal=outcome))

        if self._desk.snapshot is not None and not self._state.busy:
            self._show(IdentityState(busy=True))
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
    def oldError(self) -> str:
        return self._said(lambda code: code in _OLD)

    @Property(str, notify=changed)
    def newError(self) -> str:
        return self._said(lambda code: code in _NEW)

    @Property(str, notify=changed)
    def againError(self) -> str:
        return self.tr("The two are not the same. Type the new password once more.") if self._state.differs else ""

    @Property(str, notify=changed)
    def formError(self) -> str:
        return self._said(lambda code: code not in (*_OLD, *_NEW, RefusalCode.ID_NUMBER_WRONG))

    def _said(self, about: Callable[[RefusalCode], bool]) -> str:
        refusal = self._state.refusal
        return sentence(refusal) if refusal and about(refusal.code) else ""
