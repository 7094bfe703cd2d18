"""A window's bottom menu as QML shows it."""

from __future__ import annotations

from typing import Any

from app.domain.serving.menus import Does, Menu, MenuItem

ICONS = {
    Does.EVENT: "message-3",
    Does.LINK: "external-link",
    Does.PHONE: "phone",
    Does.MAP: "map-pin-2",
    Does.CONSUMPTION: "file-list-3",
}


def menu_rows(menu: Menu, language: str) -> list[dict[str, Any]]:
    """Each with its ``id``, ``name``, ``icon`` and, where it opens more, its ``items``."""
    return [_row(each, language) for each in menu.items]


def _row(item: MenuItem, language: str) -> dict[str, Any]:
    return {
        "id": item.id,
        "name": item.name.in_language(language),
        "icon": ICONS[item.does] if item.does else "",
        "items": [_row(each, language) for each in item.items],
    }
