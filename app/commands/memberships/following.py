"""The offer that comes with a member card: to follow the merchant's service window."""

from __future__ import annotations

from app.commands.serving.following import Follow
from app.commands.serving.following import follow as follow_window
from app.domain.events import Event
from app.domain.ports import UnitOfWork
from app.domain.worlds import OpenWorld


def follow(merchant_id: str, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    """Nothing where the window is followed already."""
    return follow_window(Follow("", merchant_id), work, world).events
