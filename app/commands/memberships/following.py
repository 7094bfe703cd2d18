"""The offer that comes with a member card: to follow the merchant's service window."""

from __future__ import annotations

from app.domain.events import Event
from app.domain.ports import UnitOfWork
from app.domain.worlds import OpenWorld


def follow(merchant_id: str, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    """Nothing where the window is followed already."""
    return ()
