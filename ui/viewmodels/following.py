"""Following documents: telling when a file was saved, however its editor writes it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject


class Follower:
    """Calls ``on_saved`` with each followed file that was written anew, or deleted, since it was last looked at."""

    def __init__(self, on_saved: Callable[[Path], object], parent: QObject) -> None:
        self._on_saved, self._parent = on_saved, parent
        self._watcher: QFileSystemWatcher | None = None
        self._followed: dict[Path, tuple[int, ...]] = {}

    def follow(self, path: Path) -> None:
        if self._watcher is None:
            self._watcher = QFileSystemWatcher(self._parent)
            self._watcher.fileChanged.connect(self._something_changed)
            self._watcher.directoryChanged.connect(self._something_changed)
        self._watcher.addPaths([str(path), str(path.parent)])
        self._followed[path] = _stamp(path)

    def _something_changed(self, _: str) -> None:
        """A followed file may have been saved, deleted, or written anew under its old name."""
        for path, before in list(self._followed.items()):
            now = _stamp(path)
            if now and self._watcher is not None:
                self._watcher.addPath(str(path))
            if now != before:
                self._followed[path] = now
                self._on_saved(path)


def _stamp(path: Path) -> tuple[int, ...]:
    """When a file was written and how long it is; empty when it is not there."""
    try:
        told = path.stat()
    except OSError:
        return ()
    return told.st_mtime_ns, told.st_size
