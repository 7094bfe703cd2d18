"""The tables of the Test bench."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.models.paged import PagedModel

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class EntryRow(NamedTuple):
    key: str
    time_text: str
    kind: str
    from_text: str
    to_text: str
    amount_text: str


@QmlElement
@QmlUncreatable("made by a view model")
class EntriesModel(PagedModel):
    row_type = EntryRow


class EventRow(NamedTuple):
    key: str
    seq: int
    time_text: str
    kind: str
    detail: str


@QmlElement
@QmlUncreatable("made by a view model")
class EventsModel(PagedModel):
    row_type = EventRow


class DecisionRow(NamedTuple):
    key: str
    time_text: str
    source: str
    kind: str
    outcome: str
    reason: str


@QmlElement
@QmlUncreatable("made by a view model")
class DecisionsModel(PagedModel):
    row_type = DecisionRow
