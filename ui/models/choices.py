"""Choices of a picker, and commands of the palette."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, TypeVar

from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.models.rows import RowsModel

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Key = TypeVar("Key", bound=str)


class ChoiceRow(NamedTuple):
    key: str
    label: str
    detail: str = ""
    selected: bool = False


@QmlElement
@QmlUncreatable("made by a view model")
class ChoicesModel(RowsModel):
    row_type = ChoiceRow

    def offer(self, names: Mapping[Key, str], chosen: Key) -> None:
        """One of a few: their names by key, in this order."""
        self.set_rows([ChoiceRow(str(key), name, selected=key == chosen) for key, name in names.items()])


class CommandRow(NamedTuple):
    key: str
    label: str
    group: str = ""
    shortcut: str = ""


@QmlElement
@QmlUncreatable("made by a view model")
class CommandsModel(RowsModel):
    row_type = CommandRow
