"""What a merchant published, and the levels of the card it plans."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.models.rows import RowsModel

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class PublishedRow(NamedTuple):
    """A coupon of the merchant's; ``open`` until it is closed."""

    key: str
    name: str
    detail: str
    counts: str
    open: bool


@QmlElement
@QmlUncreatable("made by a view model")
class PublishedModel(RowsModel):
    row_type = PublishedRow


class PlannedRow(NamedTuple):
    """A level while it is typed; ``counts`` is what its threshold counts, ``holders`` how many cards are of it."""

    key: str
    name: str
    needed: str
    counts: str
    unit: str
    holders: str


@QmlElement
@QmlUncreatable("made by a view model")
class PlannedModel(RowsModel):
    row_type = PlannedRow
