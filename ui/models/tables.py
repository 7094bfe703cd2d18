"""The tables of the Test bench."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.models.paged import PagedModel

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class EntryRow:
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


@dataclass(frozen=True, slots=True)
class EventRow:
    key: str
    seq: int
    time_text: str
    kind: str
    detail: str


@QmlElement
@QmlUncreatable("made by a view model")
class EventsModel(PagedModel):
    row_type = EventRow
