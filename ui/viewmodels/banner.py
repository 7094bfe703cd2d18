"""The push banner: one at a time, the rest wait their turn."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.messages import Message
from app.domain.snapshot import WalletSnapshot
from ui.viewmodels import words
from ui.viewmodels.desk import Desk

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST_WAITING = 2
"""Of a burst only the newest wait their turn: the rest stand in the notices and in the numbers."""


class BannerState(NamedTuple):
    shown: bool = False
    merchant_id: str = ""
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

    def __init__(self, desk: Desk, open_window: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._open_window = desk, open_window
        self._state, self._waiting = BannerState(), deque[Message](maxlen=MOST_WAITING)
        self._newest_id: int | None = None

    def apply(self, snapshot: WalletSnapshot, open_merchant: str) -> None:
        """Queue what is new, except from the window that is open already (``open_merchant``)."""
        push = snapshot.newest_push
        push_id = push.id if push else 0
        fresh = self._newest_id is not None and push_id > self._newest_id
        self._newest_id = push_id
        if push and fresh and push.merchant_id != open_merchant:
            self._waiting.append(push)
            self._next()

    def forget(self) -> None:
        """Another world was opened."""
        self._newest_id = None
        self._waiting.clear()
        self.dismiss()

    def _next(self) -> None:
        snapshot = self._desk.snapshot
        if self._state.shown or not self._waiting or snapshot is None:
            return
        message, language = self._waiting.popleft(), self._desk.language
        merchant = snapshot.merchant(message.merchant_id)
        self._state = BannerState(
            shown=True,
            merchant_id=merchant.id,
            title=merchant.name.in_language(language),
            body=words.message_body(message, snapshot, language),
            icon=merchant.icon,
            tint=merchant.tint,
            time_text=self.tr("now"),
        )
        self.changed.emit()

    @Slot()
    def tap(self) -> None:
        merchant_id = self._state.merchant_id
        self.dismiss()
        self._open_window(merchant_id)

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
