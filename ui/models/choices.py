"""Choices of a picker, and commands of the palette."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.models.rows import RowsModel

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    key: str
    label: str
    detail: str = ""
    selected: bool = False


@QmlElement
@QmlUncreatable("made by a view model")
class ChoicesModel(RowsModel):
    row_type = ChoiceRow


@dataclass(frozen=True, slots=True)
class CommandRow:
    key: str
    label: str
    group: str = ""
    shortcut: str = ""


@QmlElement
@QmlUncreatable("made by a view model")
class CommandsModel(RowsModel):
    row_type = CommandRow
