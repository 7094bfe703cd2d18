"""The directory of windows, and what a window's profile says."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.models.rows import RowsModel

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class DirectoryRow(NamedTuple):
    """``heading`` is the kind's name on the first of a kind; ``first`` and ``last`` say where its card ends."""

    key: str
    heading: str
    first: bool
    last: bool
    name: str
    about: str
    icon: str
    tint: str
    followed: bool


@QmlElement
@QmlUncreatable("made by a view model")
class DirectoryModel(RowsModel):
    row_type = DirectoryRow


class FactRow(NamedTuple):
    key: str
    label: str
    value: str


@QmlElement
@QmlUncreatable("made by a view model")
class FactsModel(RowsModel):
    row_type = FactRow


class ChatRow(NamedTuple):
    """Somebody who waits for an answer in a merchant's window; ``late`` once it is too late for one."""

    key: str
    name: str
    words: str
    left_text: str
    late: bool
    selected: bool


@QmlElement
@QmlUncreatable("made by a view model")
class ChatsModel(RowsModel):
    row_type = ChatRow
