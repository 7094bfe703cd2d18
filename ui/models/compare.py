"""The chart and the figures of two policies side by side."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.models.rows import RowsModel

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class TickRow(NamedTuple):
    """``at`` is a part of the axis, 0 to 1; ``text`` is empty where there is no room for one."""

    key: str
    at: float
    text: str


@QmlElement
@QmlUncreatable("made by a view model")
class TicksModel(RowsModel):
    row_type = TickRow


class BandRow(NamedTuple):
    key: str
    start: float
    end: float
    second: bool


@QmlElement
@QmlUncreatable("made by a view model")
class BandsModel(RowsModel):
    row_type = BandRow


class FigureRow(NamedTuple):
    """``first_share`` and ``second_share`` are parts of the greater of the two; ``part`` is true for a part of all."""

    key: str
    label: str
    first: str
    second: str
    difference: str
    first_share: float
    second_share: float
    part: bool


@QmlElement
@QmlUncreatable("made by a view model")
class FiguresModel(RowsModel):
    row_type = FigureRow


class SurveyRow(NamedTuple):
    """What a survey says at one policy's rate of pushes."""

    key: str
    name: str
    rate: str
    switch_off: str
    stop_using: str
    second: bool


@QmlElement
@QmlUncreatable("made by a view model")
class SurveysModel(RowsModel):
    row_type = SurveyRow
