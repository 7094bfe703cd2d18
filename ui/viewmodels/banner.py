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
from ui.viewmodels.notice_words import NOTICES, route_of, said, sender

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST_WAITING = 2
"""Of a burst the first is shown at once and only the newest two wait their turn.

What is between them is dropped here and nowhere else: it stands in the pull-down list, in the notice centre and in the
numbers. Three banners of four seconds are already twelve seconds in which the phone calls; a queue that keeps all would
go on about things that are no longer new.
"""


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
        self._covered, self._seen = False, set[int]()

    def apply(self, snapshot: WalletSnapshot, open_merchant: str) -> None:
        """Queue what is new, except from the window that is open already (``open_merchant``)."""
        pushes = snapshot.attention.pushes
        self._seen = {each.notice.id for each in pushes if each.seen_at is not None}
        if self._state.shown and self._record is not None and self._record.notice.id in self._seen:
            self.dismiss()
        elif self._state.shown:
            self._show(snapshot)
        last, self._last_serial = self._last_serial, max((each.push_serial or 0 for each in pushes), default=0)
        if last is None:
            return
        fresh = [each for each in reversed(pushes) if (each.push_serial or 0) > last]
        self._waiting.extend(each for each in fresh if each.notice.source != open_merchant)
        self._next()

    def hush(self, covered: bool) -> None:
        """The pull-down list or the lock screen lies over the phone: what would be a banner stands there."""
        self._covered = covered
        if covered:
            self._waiting.clear()
            self.dismiss()

    def forget(self) -> None:
        """Another world was opened."""
        self._last_serial = None
        self._waiting.clear()
        self.dismiss()

    def _next(self) -> None:
        snapshot = self._desk.snapshot
        if self._covered:
            self._waiting.clear()
        while self._waiting and self._waiting[0].notice.id in self._seen:
            self._waiting.popleft()
        if self._state.shown or not self._waiting or snapshot is None:
            return
        self._record = self._waiting.popleft()
        self._show(snapshot)

    def _show(self, snapshot: WalletSnapshot) -> None:
        """What the banner says of its notice, in the present language."""
        if self._record is None:
            return
        record, language = self._record, self._desk.language
        title, body = said(record, snapshot, language)
        own = record.notice.route == NOTICES and title != ""
        name, icon, tint = sender(record.notice.source, snapshot, language)
        self._state = BannerState(
            shown=True,
            route=route_of(record),
            title=title if own else name,
            body="\n".join(filter(None, ["" if own else title, body])),
            icon=icon,
            tint=tint,
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
