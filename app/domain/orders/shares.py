"""Splitting a bill: shares that sum exactly, and how often one may remind."""

from __future__ import annotations

from datetime import datetime, timedelta

REMIND_EVERY = timedelta(hours=12)
"""The same person is reminded at most once in this time (D: no source was found)."""


def shares_of(total_fen: int, count: int) -> tuple[int, ...]:
    """Equal shares; the fen that cannot be divided go one each to the first ones, the asker first."""
    if count < 1 or total_fen < 0:
        raise ValueError("nothing can be split among nobody, nor less than nothing")
    each, rest = divmod(total_fen, count)
    return tuple(each + (place < rest) for place in range(count))


def may_remind(last: datetime | None, now: datetime) -> bool:
    return last is None or now >= last + REMIND_EVERY
