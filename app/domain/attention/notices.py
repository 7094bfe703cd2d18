"""Notices: what asks for a person's attention."""

from __future__ import annotations

from datetime import datetime
from enum import IntEnum, StrEnum

from app.domain.values import dataclass


class NoticeKind(StrEnum):
    TRANSACTION = "transaction"
    SERVICE = "service"
    SOCIAL = "social"
    PROMOTION = "promotion"
    SYSTEM = "system"


class Interruption(StrEnum):
    """Apple's interruption levels, by the names a payload writes."""

    PASSIVE = "passive"
    ACTIVE = "active"
    TIME_SENSITIVE = "time-sensitive"
    CRITICAL = "critical"


class Importance(IntEnum):
    """Android's importance of a channel: none is blocked, min only listed, low silent, default and high may push."""

    NONE = 0
    MIN = 1
    LOW = 2
    DEFAULT = 3
    HIGH = 4


@dataclass(frozen=True, slots=True)
class Notice:
    """``source`` is a merchant or function id; ``leaves`` are the places it may mark (``app.domain.attention.places``).

    ``importance`` 0–4, ``relevance`` 0–1; ``thread`` groups the list, and a later notice with the same ``collapse``
    key takes the place of the earlier. ``alert`` is false where there is nothing to show. Ids grow as notices come.
    """

    id: int
    source: str
    channel: str
    kind: NoticeKind
    leaves: tuple[str, ...]
    route: str
    importance: int = Importance.HIGH
    interruption: Interruption = Interruption.ACTIVE
    relevance: float = 1.0
    thread: str = ""
    collapse: str | None = None
    expires_at: datetime | None = None
    alert: bool = True
