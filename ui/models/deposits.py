"""Rows of the pages about deposits."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.models.rows import RowsModel

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class GivenRow(NamedTuple):
    """A field of the identity a merchant asks for; ``able``: there is something to give."""

    key: str
    label: str
    value: str
    source: str
    on: bool
    able: bool = True


@QmlElement
@QmlUncreatable("made by a view model")
class GivenModel(RowsModel):
    row_type = GivenRow
