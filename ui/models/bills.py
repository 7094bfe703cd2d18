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
