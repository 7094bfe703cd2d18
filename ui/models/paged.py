"""A list model that asks for older rows when the view nears its end: by key, never by offset."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal

from ui.models.rows import NO_PARENT, Index, RowsModel


class PagedModel(RowsModel):
    """Rows loaded page by page; ``on_more`` is called with the key to go on from, at most once at a time.

    ``begun`` is emitted when the first rows of another list are there: it is to be read from its beginning.
    """

    begun = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.on_more: Callable[[int], object] | None = None
        self._next_key: int | None = None
        self._waiting = False

    @property
    def next_key(self) -> int | None:
        return self._next_key

    def canFetchMore(self, parent: Index = NO_PARENT) -> bool:
        return not parent.isValid() and self._next_key is not None and not self._waiting

    def fetchMore(self, parent: Index = NO_PARENT) -> None:
        if self._next_key is not None and self.on_more is not None and not self._waiting:
            self._waiting = True
            self.on_more(self._next_key)

    def show_first(self, rows: Sequence[Any], next_key: int | None, *, anew: bool = False) -> None:
        """The newest page: replaces what is shown, keeping what has the same key. ``anew``: of another list."""
        self._next_key, self._waiting = next_key, False
        self.set_rows(rows)
        if anew and rows:
            self.begun.emit()

    def show_older(self, rows: Sequence[Any], next_key: int | None) -> None:
        known = {row.key for row in self.rows}
        self._next_key, self._waiting = next_key, False
        self.append_rows([row for row in rows if row.key not in known])
