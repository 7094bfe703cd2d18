"""What the pages of the Wealth tab list."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.models.paged import PagedModel
from ui.models.rows import RowsModel

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class IncomeRow(NamedTuple):
    """A day's income. ``figure`` is what the day's curve says."""

    key: str
    day_text: str
    figure: str
    amount_text: str
    section: str


@QmlElement
@QmlUncreatable("made by a view model")
class IncomesModel(PagedModel):
    row_type = IncomeRow


class HoldingRow(NamedTuple):
    """Anything with two lines and a figure. ``tone`` is ``up``, ``down``, ``income`` or empty."""

    key: str
    title: str
    detail: str
    figure: str = ""
    note: str = ""
    icon: str = "wallet-3"
    tint: str = "blue"
    tone: str = ""
    able: bool = True


@QmlElement
@QmlUncreatable("made by a view model")
class HoldingsModel(RowsModel):
    row_type = HoldingRow


class PartRow(NamedTuple):
    """A part of the whole; ``share`` is between 0 and 1."""

    key: str
    label: str
    amount_text: str
    share_text: str
    share: float
    tint: str


@QmlElement
@QmlUncreatable("made by a view model")
class PartsModel(RowsModel):
    row_type = PartRow


class BoundCardRow(NamedTuple):
    key: str
    bank: str
    tail: str
    balance_text: str
    limit_text: str
    icon: str
    tint: str


@QmlElement
@QmlUncreatable("made by a view model")
class BoundCardsModel(RowsModel):
    row_type = BoundCardRow
