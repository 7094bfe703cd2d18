"""The people of a world, and the stages of a merchant's funnel."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.models.paged import PagedModel
from ui.models.rows import NO_PARENT, Index, RowsModel

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class ResidentRow(NamedTuple):
    """``initial`` is the first character of the family name; ``signed_in``: the phone is theirs already."""

    key: str
    name: str
    initial: str
    detail: str
    tint: str
    signed_in: bool


@QmlElement
@QmlUncreatable("made by a view model")
class ResidentsModel(PagedModel):
    """``by_hand``: more come only when they are asked for by name; a repeater would ask for all at once."""

    row_type = ResidentRow
    by_hand = False

    def canFetchMore(self, parent: Index = NO_PARENT) -> bool:
        return not self.by_hand and super().canFetchMore(parent)


class StageRow(NamedTuple):
    """``share`` and ``next_share`` are this stage's and the next one's width, 0 to 1 of the widest stage."""

    key: str
    label: str
    count_text: str
    rate_text: str
    said: str
    share: float
    next_share: float


@QmlElement
@QmlUncreatable("made by a view model")
class StagesModel(RowsModel):
    row_type = StageRow
