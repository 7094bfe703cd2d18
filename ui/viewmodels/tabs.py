"""The tabs of a layout document as nested list models, updated in place."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.layouts.document import Layout, Section, Tab, Tile
from ui.models.layout import SectionRow, SectionsModel, TabRow, TabsModel, TileRow, TilesModel
from ui.viewmodels.badges import Badges
from ui.viewmodels.desk import Desk
from ui.viewmodels.tiles import spoken, tile_row


@dataclass
class TabModels:
    """The models inside one tab, kept from one update to the next."""

    actions: TilesModel
    sections: SectionsModel
    tiles: dict[str, TilesModel] = field(default_factory=dict)


class TabsBuilder:
    """Shows a layout in a ``TabsModel``; the same layout again only changes what differs."""

    def __init__(self, desk: Desk, model: TabsModel) -> None:
        self._desk, self._model = desk, model
        self._inner: dict[str, TabModels] = {}

    def show(self, layout: Layout, badges: Badges) -> None:
        self._model.set_rows([self._tab(layout.id, tab, badges) for tab in layout.tabs])

    def _tab(self, layout_id: str, tab: Tab, badges: Badges) -> TabRow:
        key = f"{layout_id}/{tab.id}"
        inner = self._inner_of(key)
        actions = [self._tile_row(action, badges) for action in tab.header.actions]
        inner.actions.set_rows(actions)
        inner.sections.set_rows([self._section(inner, section, badges) for section in tab.sections])
        name = tab.name.in_language(self._desk.language)
        badge = badges.tab(tab.id)
        return TabRow(
            key=key,
            label=name,
            icon=tab.icon,
            header_style=tab.header.style,
            title=name,
            actions=inner.actions,
            sections=inner.sections,
            badge_text=badge.text,
            badge_dot=badge.dot,
            badge_node=badge.id,
            accessible_name=spoken(name, badge),
        )

    def _section(self, inner: TabModels, section: Section, badges: Badges) -> SectionRow:
        if section.id not in inner.tiles:
            inner.tiles[section.id] = TilesModel(self._model)
        tiles = inner.tiles[section.id]
        language = self._desk.language
        tiles.set_rows([tile_row(tile, self._desk.catalogue, badges, language) for tile in section.tiles])
        return SectionRow(
            key=f"{section.id}/{section.kind}",
            kind=section.kind,
            title=section.title.in_language(language) if section.title else "",
            columns=section.columns,
            tiles=tiles,
            merchant=section.merchant or "",
        )

    def _tile_row(self, function_id: str, badges: Badges) -> TileRow:
        return tile_row(Tile(function_id), self._desk.catalogue, badges, self._desk.language)

    def _inner_of(self, key: str) -> TabModels:
        if key not in self._inner:
            self._inner[key] = TabModels(TilesModel(self._model), SectionsModel(self._model))
        return self._inner[key]
