"""What is on the agenda of a world for its merchants."""

from __future__ import annotations

from datetime import datetime, timedelta

from app.domain.agenda import SERVING_DAY, Due
from app.domain.times import midnight_of

ROUND_HOUR = 10


def next_round(now: datetime) -> datetime:
    """Ten o'clock of the next day."""
    return midnight_of(now.date() + timedelta(days=1)) + timedelta(hours=ROUND_HOUR)


def first_round(now: datetime) -> Due:
    return Due(0, next_round(now), SERVING_DAY, "")
