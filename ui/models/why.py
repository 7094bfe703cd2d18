"""What calls for attention now, and the notices behind one of these."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.models.rows import RowsModel

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class MarkRow(NamedTuple):
    """``tone`` is number, dot, held, silent or none; ``open`` is true for the one whose notices are shown."""

    key: str
    title: str
    detail: str
    tone: str
    open: bool = False


@QmlElement
@QmlUncreatable("made by a view model")
class MarksModel(RowsModel):
    row_type = MarkRow


class WhyRow(NamedTuple):
    """``heading`` stands above the first of a group; ``reasons`` and ``elsewhere`` are lists of sentences."""

    key: str
    heading: str
    title: str
    source: str
    did: str
    reasons: list[str]
    when: str
    elsewhere: list[str]


@QmlElement
@QmlUncreatable("made by a view model")
class WhyModel(RowsModel):
    row_type = WhyRow
