"""What lies over the whole phone with a list of notices: the pull-down list, and the lock screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.attention import ClearNotices
from app.domain.snapshot import WalletSnapshot
from app.queries.threads import NoticeThreads, Thread
from ui.format import dates
from ui.models.threads import ThreadsModel
from ui.viewmodels.desk import Desk
from ui.viewmodels.notice_words import NOTICES
from ui.viewmodels.threads import thread_rows

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the phone")
class CoverViewModel(QObject):
    """Open notices by thread, kept up while it is open; ``pushes_only`` for those that called at once.

    ``go`` opens a route under it; ``on_open`` is told when it opened or closed.
    """

    changed = Signal()

    def __init__(
        self,
        desk: Desk,
        pushes_only: bool,
        go: Callable[[str], None],
        on_open: Callable[[bool], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._pushes_only, self._go, self._on_open = desk, pushes_only, go, on_open
        self._open, self._loaded = False, False
        self._threads: tuple[Thread, ...] = ()
        self._expanded: set[str] = set()
        self._rows = ThreadsModel(self)

    def apply(self, snapshot: WalletSnapshot) -> None:
        """The wallet or the language changed; a closed one is not kept up."""
        if self._open:
            self._desk.spawn(self._load())
        self.changed.emit()

    def forget(self) -> None:
        """Another world is about to open."""
        self.open = False
        self._threads, self._loaded = (), False
        self._rows.set_rows([])

    async def _load(self) -> None:
        threads = await self._desk.ask(NoticeThreads(pushes_only=self._pushes_only))
        if threads is not None:
            self._threads, self._loaded = threads, True
            self._expanded &= {each.thread for each in threads}
            self._show()

    def _show(self) -> None:
        snapshot = self._desk.snapshot
        if snapshot is not None:
            self._rows.set_rows(thread_rows(self._threads, snapshot, self._desk.language, self._expanded))
        self.changed.emit()

    @Property(bool, notify=changed)
    def open(self) -> bool:
        return self._open

    @open.setter
    def open(self, shown: bool) -> None:
        if shown == self._open or (shown and self._desk.snapshot is None):
            return
        self._open = shown
        self._expanded.clear()
        if shown:
            self._desk.spawn(self._load())
        self._on_open(shown)
        self.changed.emit()

    @Slot()
    def peek(self) -> None:
        """A finger begins to draw it out: what stands there is wanted."""
        if self._desk.snapshot is not None:
            self._desk.spawn(self._load())

    @Slot(str)
    def tap(self, key: str) -> None:
        """A row: the exact message of a notice, the rest of its thread in place, or the notice centre for what is
        left out here."""
        row = next((each for each in self._rows.rows if each.key == key), None)
        if row is None:
            return
        if not row.route:
            self._expanded.add(row.thread)
            self._show()
            return
        self._go(row.route)
        self.open = False
        if row.route == NOTICES and row.thread:
            self.clear(row.thread)

    @Slot(str)
    def clear(self, thread: str) -> None:
        """Its notices ask for nothing more; their messages stay unread."""
        if thread:
            self._desk.spawn(self._clear(thread))

    @Slot()
    def clearAll(self) -> None:
        self._desk.spawn(self._clear(None))

    async def _clear(self, thread: str | None) -> None:
        if self._desk.snapshot is not None:
            session = self._desk.session
            await session.send_locally(ClearNotices(session.next_id(), thread))

    @Property(ThreadsModel, constant=True)
    def rows(self) -> ThreadsModel:
        return self._rows

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many notices are open, whether or not each has a row of its own."""
        return sum(each.count for each in self._threads)

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        """There are none, as far as was told."""
        return self._loaded and not self._threads

    @Property(str, notify=changed)
    def timeText(self) -> str:
        snapshot = self._desk.snapshot
        return dates.status_clock(snapshot.now) if snapshot else ""

    @Property(str, notify=changed)
    def dateText(self) -> str:
        snapshot = self._desk.snapshot
        return dates.long_day(snapshot.now, self._desk.language) if snapshot else ""
