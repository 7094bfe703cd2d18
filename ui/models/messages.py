"""Service windows and what they sent."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.models.paged import PagedModel
from ui.models.rows import RowsModel

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class WindowRow(NamedTuple):
    key: str
    name: str
    icon: str
    tint: str
    last_text: str
    time_text: str
    badge_text: str
    badge_dot: bool
    badge_node: str
    muted: bool
    accessible_name: str


@QmlElement
@QmlUncreatable("made by a view model")
class WindowsModel(RowsModel):
    row_type = WindowRow


class MessageRow(NamedTuple):
    key: str
    kind: str
    title: str
    body: str
    time_text: str
    amount_text: str
    method_text: str
    bill_id: int
    articles: list[dict[str, str]] = []
    lines: list[dict[str, str]] = []
    route: str = ""


@QmlElement
@QmlUncreatable("made by a view model")
class MessagesModel(PagedModel):
    row_type = MessageRow


class NoticeRow(NamedTuple):
    key: str
    route: str
    title: str
    body: str
    time_text: str
    icon: str
    tint: str
    unread: bool


@QmlElement
@QmlUncreatable("made by a view model")
class NoticesModel(PagedModel):
    row_type = NoticeRow
