"""The outline of a layout document and what is wrong with it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.models.rows import RowsModel

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class OutlineRow(NamedTuple):
    key: str
    depth: int
    label: str
    icon: str
    detail: str


@QmlElement
@QmlUncreatable("made by a view model")
class OutlineModel(RowsModel):
    row_type = OutlineRow


class ProblemRow(NamedTuple):
    key: str
    place: str
    sentence: str


@QmlElement
@QmlUncreatable("made by a view model")
class ProblemsModel(RowsModel):
    row_type = ProblemRow
