"""Choices of a picker, and commands of the palette."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.models.rows import RowsModel

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class ChoiceRow(NamedTuple):
    key: str
    label: str
    detail: str = ""
    selected: bool = False


@QmlElement
@QmlUncreatable("made by a view model")
class ChoicesModel(RowsModel):
    row_type = ChoiceRow


class CommandRow(NamedTuple):
    key: str
    label: str
    group: str = ""
    shortcut: str = ""


@QmlElement
@QmlUncreatable("made by a view model")
class CommandsModel(RowsModel):
    row_type = CommandRow
