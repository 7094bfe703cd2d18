"""Rows for what a layout document puts on the phone, with the badges of the moment."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.domain.attention.badges import BadgeNode
from app.layouts.catalogue import Function
from app.layouts.document import Tile
from ui.models.layout import TileRow
from ui.viewmodels.badges import Badges

translate = QCoreApplication.translate


def spoken(name: str, badge: BadgeNode) -> str:
    """A name with its badge: ``Services, 3 unread``; ``Discover, new`` for a dot."""
    if badge.text:
        said = unread_words(badge.count)
    elif badge.dot:
        said = translate("Tiles", "new")
    else:
        return name
    pattern = QCoreApplication.translate("Tiles", "%1, %2", "a name and what its badge says")
    return pattern.replace("%1", name).replace("%2", said)


def unread_words(unread: int) -> str:
    return QCoreApplication.translate("Tiles", "%n unread", "", unread)


def tile_row(tile: Tile, catalogue: Mapping[str, Function], badges: Badges, language: str) -> TileRow:
    function = catalogue[tile.function]
    label = (tile.label or function.name).in_language(language)
    row = _row(function, label, tile.tint or function.tint, badges.tile(function.id))
    return row._replace(icon=tile.icon) if tile.icon else row


def function_row(function: Function, badges: Badges, language: str) -> TileRow:
    return _row(function, function.name.in_language(language), function.tint, badges.tile(function.id))


def _row(function: Function, label: str, tint: str, badge: BadgeNode) -> TileRow:
    return TileRow(
        key=function.id,
        function_id=function.id,
        label=label,
        icon=function.icon,
        tint=tint,
        route=function.route,
        badge_text=badge.text,
        badge_dot=badge.dot,
        badge_node=badge.id,
        accessible_name=spoken(label, badge),
    )
