"""Open notices by thread, as the rows of one list: a thread's head, its newest notices, and what more there is."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.models.rows import RowsModel

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

HEAD, NOTICE, MORE, REST = "head", "notice", "more", "rest"


class ThreadRow(NamedTuple):
    """``part`` is one of the four above; ``last`` closes its thread's card. ``rest`` stands for whole threads."""

    key: str
    part: str
    thread: str
    sender: str
    title: str = ""
    body: str = ""
    time_text: str = ""
    icon: str = ""
    tint: str = ""
    count: int = 0
    last: bool = False
    route: str = ""


@QmlElement
@QmlUncreatable("made by a view model")
class ThreadsModel(RowsModel):
    row_type = ThreadRow
