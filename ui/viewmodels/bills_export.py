"""Bills into a CSV file, with progress, a way to stop, and a sentence at the end."""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.viewmodels.desk import Desk

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class ExportState(NamedTuple):
    """``written`` of at most ``most`` bills; ``result`` when it ended."""

    running: bool = False
    stopping: bool = False
    written: int = 0
    most: int = 0
    result: str = ""
    good: bool = True


@QmlElement
@QmlUncreatable("made by the Test bench")
class BillsExportViewModel(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, say: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._say, self._state = desk, say, ExportState()

    @Slot(QUrl)
    def save(self, url: QUrl) -> None:
        """Write all bills into this file. Nothing is there before all of it is."""
        if not self._state.running and self._desk.snapshot is not None:
            self._show(ExportState(running=True))
            self._desk.spawn(self._save(Path(url.toLocalFile())))

    async def _save(self, path: Path) -> None:
        from app.bills_file import export_bills_over

        snapshot = self._desk.snapshot
        said, good = self.tr("The world was closed: nothing was exported."), False
        try:
            if snapshot is not None:
                how = {"progress": self._progress, "cancelled": lambda: self._state.stopping}
                written = await export_bills_over(self._desk.ask, path, snapshot, self._desk.language, **how)
                said, good = self._ended(written, path), written is not None
        except OSError as error:
            said = self._failed(error, path)
        finally:
            self._show(ExportState(result=said, good=good))
        self._say(said)

    def _progress(self, written: int, most: int) -> None:
        self._show(self._state._replace(written=written, most=most))

    def _ended(self, written: int | None, path: Path) -> str:
        if written is None:
            return self.tr("Export stopped: nothing was written.")
        return self.tr("%n bill(s) exported to %1.", "", written).replace("%1", path.name)

    def _failed(self, error: OSError, path: Path) -> str:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            return self.tr("The disk is full, so nothing was exported. Make room on it, or choose another place.")
        said = self.tr("%1 cannot be written there. Choose another folder.")
        return said.replace("%1", path.name)

    @Slot()
    def cancel(self) -> None:
        if self._state.running:
            self._show(self._state._replace(stopping=True))

    def _show(self, state: ExportState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()

    @Property(bool, notify=changed)
    def running(self) -> bool:
        return self._state.running

    @Property(bool, notify=changed)
    def stopping(self) -> bool:
        return self._state.stopping

    @Property(float, notify=changed)
    def progress(self) -> float:
        """From 0 to 1."""
        return self._state.written / self._state.most if self._state.most else 0.0

    @Property(str, notify=changed)
    def progressText(self) -> str:
        said = self.tr("Exporting bills: %1 of %2").replace("%1", f"{self._state.written:,}")
        return said.replace("%2", f"{self._state.most:,}")

    @Property(str, notify=changed)
    def resultText(self) -> str:
        return self._state.result

    @Property(bool, notify=changed)
    def resultGood(self) -> bool:
        return self._state.good
