"""Rows of films, trains, flights, deals and passes."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.models.paged import PagedModel
from ui.models.rows import RowsModel

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class DayRow(NamedTuple):
    """A day of the strip; ``about`` is read aloud."""

    key: str
    name: str
    day: str
    about: str
    chosen: bool


@QmlElement
@QmlUncreatable("made by a view model")
class DaysModel(RowsModel):
    row_type = DayRow


class FilmRow(NamedTuple):
    key: str
    title: str
    about: str
    detail: str
    tint: str


@QmlElement
@QmlUncreatable("made by a view model")
class FilmsModel(RowsModel):
    row_type = FilmRow


class CinemaRow(NamedTuple):
    """``shows`` are ``{key, time, price, rest, hall, able, spoken}``."""

    key: str
    name: str
    about: str
    shows: list[dict[str, object]]


@QmlElement
@QmlUncreatable("made by a view model")
class CinemasModel(RowsModel):
    row_type = CinemaRow


class RunRow(NamedTuple):
    """A train or a flight of the chosen day. ``able``: there is something left, and it is not too late."""

    key: str
    title: str
    leaves: str
    arrives: str
    origin: str
    target: str
    lasts: str
    price: str
    rest: str
    able: bool


@QmlElement
@QmlUncreatable("made by a view model")
class RunsModel(RowsModel):
    row_type = RunRow


class GradeRow(NamedTuple):
    key: str
    label: str
    detail: str
    price: str
    chosen: bool
    able: bool


@QmlElement
@QmlUncreatable("made by a view model")
class GradesModel(RowsModel):
    row_type = GradeRow


class SeatRow(NamedTuple):
    """A seat of the plan; ``column`` counts aisles too. ``standing``: free, taken, chosen."""

    key: str
    row: int
    column: int
    name: str
    standing: str


@QmlElement
@QmlUncreatable("made by a view model")
class SeatsModel(RowsModel):
    row_type = SeatRow


class DealRow(NamedTuple):
    key: str
    title: str
    shop: str
    away: str
    price: str
    worth: str
    rest: str
    tint: str
    able: bool


@QmlElement
@QmlUncreatable("made by a view model")
class DealsModel(RowsModel):
    row_type = DealRow


class PassRow(NamedTuple):
    """``live`` while it is valid; ``section`` heads those that are over."""

    key: str
    title: str
    detail: str
    when: str
    standing: str
    icon_name: str
    tint: str
    live: bool
    section: str


@QmlElement
@QmlUncreatable("made by a view model")
class PassesModel(PagedModel):
    row_type = PassRow
