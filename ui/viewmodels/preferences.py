"""What the person has set about attention: the focus switch and the time zone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.attention import SetFocus, Travel
from app.commands.registry import Command
from app.domain.attention.notices import NoticeKind
from app.domain.attention.policy import Policy
from app.domain.attention.zones import find_zone
from app.domain.snapshot import WalletSnapshot
from ui.models.choices import ChoiceRow, ChoicesModel
from ui.viewmodels import attention_words
from ui.viewmodels.desk import Desk

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_ZONES = {
    "Asia/Shanghai": QT_TRANSLATE_NOOP("Zones", "Beijing"),
    "Asia/Tokyo": QT_TRANSLATE_NOOP("Zones", "Tokyo"),
    "Europe/London": QT_TRANSLATE_NOOP("Zones", "London"),
    "America/New_York": QT_TRANSLATE_NOOP("Zones", "New York"),
    "America/Los_Angeles": QT_TRANSLATE_NOOP("Zones", "Los Angeles"),
}


class PreferencesState(NamedTuple):
    focus: bool = False
    focus_note: str = ""
    zone_name: str = ""


@QmlElement
@QmlUncreatable("made by the phone")
class PreferencesViewModel(QObject):
    """``zones`` are the few a person may choose, each with its present offset by the wallet's clock."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._state, self._zones = desk, PreferencesState(), ChoicesModel(self)

    def apply(self, snapshot: WalletSnapshot) -> None:
        attention = snapshot.attention
        self._zones.set_rows(_zone_rows(attention.zone, snapshot.now))
        state = PreferencesState(attention.focus, self._focus_note(attention.policy), _zone_name(attention.zone))
        if state != self._state:
            self._state = state
            self.changed.emit()

    def _focus_note(self, policy: Policy) -> str:
        through = [attention_words.kind(kind.value) for kind in NoticeKind if kind in policy.focus.lets_through]
        if not through:
            return self.tr("While on, only what is time-sensitive may push.")
        said = self.tr("While on, only these may push: %1, and what is time-sensitive.")
        return said.replace("%1", self.tr(", ").join(through))

    @Slot()
    def toggleFocus(self) -> None:
        """Switch focus; the policy's document then no longer says."""
        self._send(lambda command_id: SetFocus(command_id, not self._state.focus))

    @Slot(str)
    def travel(self, zone: str) -> None:
        """The person is in another time zone, by its IANA name."""
        self._send(lambda command_id: Travel(command_id, zone))

    def _send(self, command: Callable[[str], Command]) -> None:
        async def sending() -> None:
            session = self._desk.session
            await session.send_locally(command(session.next_id()))

        if self._desk.snapshot is not None:
            self._desk.spawn(sending())

    @Property(bool, notify=changed)
    def focusOn(self) -> bool:
        return self._state.focus

    @Property(str, notify=changed)
    def focusNote(self) -> str:
        return self._state.focus_note

    @Property(str, notify=changed)
    def zoneName(self) -> str:
        return self._state.zone_name

    @Property(ChoicesModel, constant=True)
    def zones(self) -> ChoicesModel:
        return self._zones


def _zone_rows(chosen: str, now: datetime) -> list[ChoiceRow]:
    """Those this platform knows."""
    found = {name: zone for name in _ZONES if (zone := find_zone(name)) is not None}
    return [
        ChoiceRow(
            name, _zone_name(name), f"{now.astimezone(zone):%H:%M} · {_offset(now.astimezone(zone))}", name == chosen
        )
        for name, zone in found.items()
    ]


def _zone_name(name: str) -> str:
    """In the person's language; the IANA name of one that is not on the list."""
    return QCoreApplication.translate("Zones", _ZONES[name]) if name in _ZONES else name


def _offset(at: datetime) -> str:
    """'UTC+8', 'UTC−4', 'UTC+5:30'."""
    offset = at.utcoffset()
    minutes = 0 if offset is None else round(offset.total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'−' if minutes < 0 else '+'}{hours}" + (f":{rest:02}" if rest else "")
