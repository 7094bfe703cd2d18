"""The push banner: one at a time, the rest wait their turn."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.attention.records import NoticeRecord
from app.domain.snapshot import WalletSnapshot
from ui.viewmodels.desk import Desk

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST_WAITING = 2
"""Of a burst only the newest wait their turn: the rest stand in the notices and in the numbers."""


class BannerState(NamedTuple):
    shown: bool = False
    route: str = ""
    title: str = ""
    body: str = ""
    icon: str = ""
    tint: str = "blue"
    time_text: str = ""


@QmlElement
@QmlUncreatable("made by the phone")
class BannerViewModel(QObject):
    """Shows each newly delivered message once; what was there when the wallet opened is old news."""

    changed = Signal()

    def __init__(self, desk: Desk, open_route: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._open_route = desk, open_route
        self._state, self._waiting = BannerState(), deque[NoticeRecord](maxlen=MOST_WAITING)
        self._last_serial: int | None = None
        self._record: NoticeRecord | None = None

    def apply(self, snapshot: WalletSnapshot, open_merchant: str) -> None:
        """Queue what is new, except from the window that is open already (``open_merchant``)."""
        if self._state.shown:
            self._show(snapshot)
        pushes = snapshot.attention.pushes
        last, self._last_serial = self._last_serial, max((each.push_serial or 0 for each in pushes), default=0)
        if last is None:
            return
        fresh = [each for each in reversed(pushes) if (each.push_serial or 0) > last]
        self._waiting.extend(each for each in fresh if each.notice.source != open_merchant)
        self._next()

    def forget(self) -> None:
        """Another world was opened."""
        self._last_serial = None
        self._waiting.clear()
        self.dismiss()

    def _next(self) -> None:
        snapshot = self._desk.snapshot
        if self._state.shown or not self._waiting or snapshot is None:
            return
        self._record = self._waiting.popleft()
        self._show(snapshot)

    def _show(self, snapshot: WalletSnapshot) -> None:
        """What the banner says of its notice, in the present language."""
        if self._record is None:
            return
        record, language = self._record, self._desk.language
        merchant = next((each for each in snapshot.merchants if each.id == record.notice.source), None)
        title = record.title.in_language(language)
        self._state = BannerState(
            shown=True,
            route=record.notice.route,
            title=merchant.name.in_language(language) if merchant else title,
            body=record.body.in_language(language) or title,
            icon=merchant.icon if merchant else "notification-2",
            tint=merchant.tint if merchant else "grey",
            time_text=self.tr("now"),
        )
        self.changed.emit()

    @Slot()
    def tap(self) -> None:
        route = self._state.route
        self.dismiss()
        self._open_route(route)

    @Slot()
    def dismiss(self) -> None:
        if self._state.shown:
            self._state = BannerState()
            self.changed.emit()
        self._next()

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._state.shown

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._state.title

    @Property(str, notify=changed)
    def body(self) -> str:
        return self._state.body

    @Property(str, notify=changed)
    def icon(self) -> str:
        return self._state.icon

    @Property(str, notify=changed)
    def tint(self) -> str:
        return self._state.tint

    @Property(str, notify=changed)
    def timeText(self) -> str:
        return self._state.time_text
