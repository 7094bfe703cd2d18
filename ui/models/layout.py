"""What a layout document puts on the phone: tabs, their sections, their tiles."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.models.rows import RowsModel

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class TileRow(NamedTuple):
    key: str
    function_id: str
    label: str
    icon: str
    tint: str
    route: str
    badge_text: str
    badge_dot: bool
    badge_node: str
    accessible_name: str


@QmlElement
@QmlUncreatable("made by a view model")
class TilesModel(RowsModel):
    row_type = TileRow


class SectionRow(NamedTuple):
    key: str
    kind: str
    title: str
    columns: int
    tiles: TilesModel
    merchant: str


@QmlElement
@QmlUncreatable("made by a view model")
class SectionsModel(RowsModel):
    row_type = SectionRow


class TabRow(NamedTuple):
    key: str
    label: str
    icon: str
    header_style: str
    title: str
    actions: TilesModel
    sections: SectionsModel
    badge_text: str
    badge_dot: bool
    badge_node: str
    accessible_name: str


@QmlElement
@QmlUncreatable("made by a view model")
class TabsModel(RowsModel):
    row_type = TabRow
