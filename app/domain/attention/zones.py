"""Time zones by their IANA names, as far as the platform knows them."""

from __future__ import annotations

from datetime import tzinfo

from app.domain.times import CHINA

HOME = "Asia/Shanghai"
"""Where every world begins; its clock needs no time zone database."""


def find_zone(name: str) -> tzinfo | None:
    """The zone of this name, ``None`` where there is none or where this platform does not know it."""
    if name == HOME:
        return CHINA
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None


def zone_or_home(name: str) -> tzinfo:
    """The zone a world was left in; home on a platform that does not know it."""
    return find_zone(name) or CHINA


def zone_name(zone: tzinfo) -> str:
    return getattr(zone, "key", HOME)
