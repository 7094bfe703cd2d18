"""Showing the wallet's pushes on the desktop, too: for presenters, and only where they ask for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.attention.records import NoticeRecord
from app.domain.snapshot import WalletSnapshot
from ui.viewmodels.desk import Desk, Tray
from ui.viewmodels.notice_words import route_of, said

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class DesktopState(NamedTuple):
    """``known`` is whether the desktop was asked yet what it can show."""

    on: bool = False
    known: bool = False
    available: bool = False


@QmlElement
@QmlUncreatable("made by the shell")
class DesktopPushesViewModel(QObject):
    """Each push is shown once, by its serial; what was there when the world opened is old news."""

    changed = Signal()

    def __init__(
        self, desk: Desk, choose: Callable[[str, str], None], open_route: Callable[[str], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._choose, self._open_route = desk, choose, open_route
        self._state, self._tray = DesktopState(), None
        self._last_serial: int | None = None

    def apply(self) -> None:
        """Show what was pushed since the last time."""
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        pushes = snapshot.attention.pushes
        last, self._last_serial = self._last_serial, max((each.push_serial or 0 for each in pushes), default=0)
        if self._state.on and last is not None and self._tray is not None:
            for each in reversed(pushes):
                if (each.push_serial or 0) > last:
                    self._show(each, snapshot, self._tray)

    def forget(self) -> None:
        """Another world is about to open."""
        self._last_serial = None

    def _show(self, record: NoticeRecord, snapshot: WalletSnapshot, tray: Tray) -> None:
        language = self._desk.language
        names = [each.name.in_language(language) for each in snapshot.merchants if each.id == record.notice.source]
        words = "\n".join(part for part in said(record, snapshot, language) if part)
        tray.show(names[0] if names else "Fourtab", words, lambda: self._open_route(route_of(record)))

    @Slot()
    def look(self) -> None:
        """Ask the desktop whether it can show notifications, once."""
        if not self._state.known:
            self._tray = self._desk.tray()
            available = self._tray is not None and self._tray.available
            self._state = self._state._replace(known=True, available=available)
            self.changed.emit()

    @Property(bool, notify=changed)
    def on(self) -> bool:
        return self._state.on

    @on.setter
    def on(self, wanted: bool) -> None:
        self.look()
        if wanted == self._state.on or (wanted and not self._state.available):
            return
        self._state = self._state._replace(on=wanted)
        self._choose("desktopPushes", "on" if wanted else "off")
        if not wanted and self._tray is not None:
            self._tray.hide()
        self.changed.emit()

    @Property(bool, notify=changed)
    def available(self) -> bool:
        return self._state.available

    @Property(str, notify=changed)
    def aboutText(self) -> str:
        """What it does, or why it cannot be had here."""
        if self._state.known and not self._state.available:
            return self.tr("This desktop has no tray that shows notifications.")
        return self.tr("For presenting: a push also comes up outside the window. A click brings it here.")
