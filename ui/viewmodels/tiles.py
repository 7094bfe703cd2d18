"""Rows for what a layout document puts on the phone, with the badges of the moment."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.domain.snapshot import WalletSnapshot
from app.layouts.catalogue import Function
from app.layouts.document import Tile
from ui.format import counts
from ui.models.layout import TileRow

translate = QCoreApplication.translate


def unread_of(function_id: str, snapshot: WalletSnapshot | None) -> int:
    """What a function's tile has to say; in this issue only the bell counts anything."""
    return snapshot.unread if snapshot is not None and function_id == "notices" else 0


def spoken(name: str, unread: int) -> str:
    """A name with its badge: ``Services, 3 unread``."""
    if not unread:
        return name
    pattern = QCoreApplication.translate("Tiles", "%1, %2", "a name and what its badge says")
    return pattern.replace("%1", name).replace("%2", unread_words(unread))


def unread_words(unread: int) -> str:
    return QCoreApplication.translate("Tiles", "%n unread", "", unread)


def tile_row(tile: Tile, catalogue: Mapping[str, Function], snapshot: WalletSnapshot | None, language: str) -> TileRow:
    function = catalogue[tile.function]
    label = (tile.label or function.name).in_language(language)
    row = _row(function, label, tile.tint or function.tint, unread_of(function.id, snapshot))
    return row._replace(icon=tile.icon) if tile.icon else row


def function_row(function: Function, snapshot: WalletSnapshot | None, language: str) -> TileRow:
    return _row(function, function.name.in_language(language), function.tint, unread_of(function.id, snapshot))


def _row(function: Function, label: str, tint: str, unread: int) -> TileRow:
    return TileRow(
        key=function.id,
        function_id=function.id,
        label=label,
        icon=function.icon,
        tint=tint,
        route=function.route,
        badge_text=counts.badge(unread),
        badge_dot=False,
        accessible_name=spoken(label, unread),
    )
