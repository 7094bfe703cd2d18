"""A list model over frozen rows: one row type a model, updated by key so that only what changed repaints."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Property, QAbstractListModel, QByteArray, QModelIndex, QPersistentModelIndex, Qt, Signal

Index = QModelIndex | QPersistentModelIndex
FIRST_ROLE = Qt.ItemDataRole.UserRole + 1
NO_PARENT = QModelIndex()


def role_name(field_name: str) -> str:
    """``time_text`` is ``timeText`` in QML."""
    first, *rest = field_name.split("_")
    return first + "".join(word.capitalize() for word in rest)


class RowsModel(QAbstractListModel):
    """Rows of ``row_type``, a ``NamedTuple`` (cheap to import) with a unique ``key``; each field is a role."""

    row_type: type[Any]
    countChanged = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.rows: list[Any] = []
        self._fields = self.row_type._fields

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return len(self.rows)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def roleNames(self) -> dict[int, QByteArray]:
        return {FIRST_ROLE + place: QByteArray(role_name(name).encode()) for place, name in enumerate(self._fields)}

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        place = role - FIRST_ROLE
        if not index.isValid() or not 0 <= place < len(self._fields):
            return None
        return getattr(self.rows[index.row()], self._fields[place])

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows: gone keys are removed, new ones inserted, moved ones moved, changed ones repainted."""
        before = len(self.rows)
        self._remove_gone({row.key for row in rows})
        for place, row in enumerate(rows):
            self._place(place, row)
        if len(self.rows) != before:
            self.countChanged.emit()

    def append_rows(self, rows: Sequence[Any]) -> None:
        if not rows:
            return
        first = len(self.rows)
        self.beginInsertRows(NO_PARENT, first, first + len(rows) - 1)
        self.rows.extend(rows)
        self.endInsertRows()
        self.countChanged.emit()

    def _remove_gone(self, keys: set[str]) -> None:
        for place in reversed(range(len(self.rows))):
            if self.rows[place].key not in keys:
                self.beginRemoveRows(NO_PARENT, place, place)
                del self.rows[place]
                self.endRemoveRows()

    def _place(self, place: int, row: Any) -> None:
        found = next((at for at in range(place, len(self.rows)) if self.rows[at].key == row.key), None)
        if found is None:
            self.beginInsertRows(NO_PARENT, place, place)
            self.rows.insert(place, row)
            self.endInsertRows()
            return
        if found != place:
            self.beginMoveRows(NO_PARENT, found, found, NO_PARENT, place)
            self.rows.insert(place, self.rows.pop(found))
            self.endMoveRows()
        if self.rows[place] != row:
            self.rows[place] = row
            self.dataChanged.emit(self.index(place), self.index(place))
