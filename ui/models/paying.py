"""What one can pay with, and the sheet of codes one can scan."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.models.rows import RowsModel

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class MethodRow(NamedTuple):
    key: str
    label: str
    detail: str
    icon: str
    tint: str
    enabled: bool
    selected: bool


@QmlElement
@QmlUncreatable("made by a view model")
class MethodsModel(RowsModel):
    row_type = MethodRow


class CodeRow(NamedTuple):
    key: str
    label: str
    detail: str
    source: str
    icon: str
    tint: str


@QmlElement
@QmlUncreatable("made by a view model")
class CodesModel(RowsModel):
    row_type = CodeRow
