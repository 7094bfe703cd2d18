"""Rows of the Pay functions' own pages: people, shares, family pay, balls and tickets, parcels."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.models.paged import PagedModel
from ui.models.rows import RowsModel

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class PersonRow(NamedTuple):
    """Somebody who can be chosen; ``amount_text`` is what they would owe."""

    key: str
    name: str
    tint: str
    chosen: bool = False
    amount_text: str = ""


@QmlElement
@QmlUncreatable("made by a view model")
class ChosenPeopleModel(RowsModel):
    row_type = PersonRow


class ShareRow(NamedTuple):
    """``able``: may be reminded. ``error_text`` is why a reminder just asked for was refused."""

    key: str
    name: str
    tint: str
    amount_text: str
    state_text: str
    paid: bool
    able: bool
    error_text: str


@QmlElement
@QmlUncreatable("made by a view model")
class SplitSharesModel(RowsModel):
    row_type = ShareRow


class ProgressRow(NamedTuple):
    """An order that fills up: a split bill, a family pay. ``part`` is from 0 to 1; ``live``: not over yet."""

    key: str
    title: str
    tint: str
    detail: str
    figure: str
    part: float
    state_text: str
    live: bool


@QmlElement
@QmlUncreatable("made by a view model")
class ProgressModel(PagedModel):
    row_type = ProgressRow


class SpendingRow(NamedTuple):
    key: str
    bill_id: int
    title: str
    time_text: str
    amount_text: str


@QmlElement
@QmlUncreatable("made by a view model")
class SpendingsModel(RowsModel):
    row_type = SpendingRow


class BallRow(NamedTuple):
    key: str
    number: str
    chosen: bool


@QmlElement
@QmlUncreatable("made by a view model")
class BallsModel(RowsModel):
    row_type = BallRow


class PickRow(NamedTuple):
    """A line of balls; each ball is ``{number, special, lit}``. ``spoken`` says them all."""

    key: str
    balls: list[dict[str, object]]
    spoken: str
    prize_text: str = ""


@QmlElement
@QmlUncreatable("made by a view model")
class PicksModel(RowsModel):
    row_type = PickRow


class TicketRow(NamedTuple):
    """``result`` is the drawn balls, none before the draw; ``lines`` are ``PickRow`` fields as maps."""

    key: str
    title: str
    time_text: str
    state_text: str
    won: bool
    drawn: bool
    result: list[dict[str, object]]
    result_spoken: str
    lines: list[dict[str, object]]


@QmlElement
@QmlUncreatable("made by a view model")
class TicketsModel(PagedModel):
    row_type = TicketRow


class ParcelRow(NamedTuple):
    key: str
    title: str
    icon: str
    tint: str
    where_text: str
    state_text: str
    time_text: str


@QmlElement
@QmlUncreatable("made by a view model")
class ParcelsModel(PagedModel):
    row_type = ParcelRow


class StationRow(NamedTuple):
    key: str
    words: str
    time_text: str


@QmlElement
@QmlUncreatable("made by a view model")
class StationsModel(RowsModel):
    row_type = StationRow
