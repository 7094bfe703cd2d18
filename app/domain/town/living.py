"""How residents live by themselves: what an offer leads each of them to, and when. Drawn from the world's seed.

The shares and times are ours (D): no source was found for May 2014.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from app.domain.agenda import TOWN as TOWN
from app.domain.chance import between, drawn


class Doing(StrEnum):
    """In the order of the interview's funnel; ``BUY`` again without a coupon is what brings a card near."""

    CLAIM = "claim"
    USE = "use"
    FOLLOW = "follow"
    BUY = "buy"
    CARD = "card"


_SHARES = {Doing.CLAIM: 55, Doing.USE: 65, Doing.FOLLOW: 60, Doing.BUY: 45, Doing.CARD: 70}
"""Of a hundred who could, how many do."""

_MINUTES = {
    Doing.CLAIM: (5, 48 * 60),
    Doing.USE: (2 * 60, 6 * 24 * 60),
    Doing.FOLLOW: (10, 20 * 60),
    Doing.BUY: (24 * 60, 8 * 24 * 60),
    Doing.CARD: (30, 24 * 60),
}
"""How long after what led to it, at least and at most."""

_OPENS, _CLOSES = 9, 21
MOST_RETURNS = 3
"""How often somebody comes again without a coupon after they used one."""


def when(label: str, doing: Doing, now: datetime) -> datetime | None:
    """When somebody does it, in the hours of the day; ``None``: they do not. ``label`` is theirs and the offer's."""
    if drawn(f"{label}:{doing}", 100) >= _SHARES[doing]:
        return None
    at = now + timedelta(minutes=between(f"{label}:{doing}:after", *_MINUTES[doing]))
    if at.hour < _OPENS:
        at += timedelta(hours=_OPENS - at.hour)
    if at.hour >= _CLOSES:
        at += timedelta(hours=24 - at.hour + _OPENS)
    return at.replace(second=0, microsecond=0) + timedelta(seconds=drawn(f"{label}:{doing}:second", 60))


def price(label: str, least_fen: int) -> int:
    """What they buy for: from the least on, a part of it more, in half yuan."""
    return -(-(least_fen + drawn(f"{label}:price", max(1, least_fen))) // 50) * 50
