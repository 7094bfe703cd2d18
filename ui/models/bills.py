"""Bills, and the ledger lines behind one of them."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.models.paged import PagedModel
from ui.models.rows import RowsModel

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class BillRow(NamedTuple):
    key: str
    bill_id: int
    title: str
    time_text: str
    amount_text: str
    income: bool
    icon: str
    tint: str
    method_text: str
    section: str
    accessible_name: str
    month: str = ""


@QmlElement
@QmlUncreatable("made by a view model")
class BillsModel(PagedModel):
    row_type = BillRow


class LineRow(NamedTuple):
    key: str
    account: str
    amount_text: str


@QmlElement
@QmlUncreatable("made by a view model")
class LinesModel(RowsModel):
    row_type = LineRow


class RefundRow(NamedTuple):
    key: str
    bill_id: int
    time_text: str
    amount_text: str


@QmlElement
@QmlUncreatable("made by a view model")
class RefundsModel(RowsModel):
    row_type = RefundRow


class WaitingRow(NamedTuple):
    key: str
    route: str
    title: str
    detail: str
    amount_text: str
    icon: str
    tint: str


@QmlElement
@QmlUncreatable("made by a view model")
class WaitingModel(RowsModel):
    row_type = WaitingRow


class KindRow(NamedTuple):
    """``share`` is of the largest of the month's kinds, from 0 to 1."""

    key: str
    label: str
    count_text: str
    amount_text: str
    income: bool
    share: float


@QmlElement
@QmlUncreatable("made by a view model")
class KindsModel(RowsModel):
    row_type = KindRow
