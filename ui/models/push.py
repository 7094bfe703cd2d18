"""Lists of the push lab."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.models.rows import RowsModel

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class ReasonRow(NamedTuple):
    key: str
    text: str


@QmlElement
@QmlUncreatable("made by a view model")
class ReasonsModel(RowsModel):
    row_type = ReasonRow


class ShareRow(NamedTuple):
    """``share`` is a weight from 0 to 100, ``part_text`` what part of all it makes."""

    key: str
    label: str
    share: int
    part_text: str


@QmlElement
@QmlUncreatable("made by a view model")
class SharesModel(RowsModel):
    row_type = ShareRow
