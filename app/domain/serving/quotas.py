"""How often a merchant may write, and to whom. The numbers are the names these refusals have elsewhere."""

from __future__ import annotations

from datetime import datetime, timedelta

from app.domain.refusals import Refusal, RefusalCode

MASS_EVERY = timedelta(days=7)
"""One mass send a week: seven days after the last (D), a group's included."""

SINGLE_EVERY = timedelta(days=1)
"""One single send a day to one person (D: the source only says 'too often')."""

REPLY_WITHIN = timedelta(hours=48)
"""Replies go to who was active in the window within this time, as many as there are."""


def next_mass(last: datetime | None, now: datetime) -> datetime | None:
    """When the next mass send may go out; ``None``: now."""
    return _later(last, MASS_EVERY, now)


def why_not_mass(last: datetime | None, now: datetime) -> Refusal | None:
    at = next_mass(last, now)
    return at and Refusal(RefusalCode.MASS_SEND_TOO_OFTEN, {"at": at.isoformat()})


def why_not_single(last: datetime | None, now: datetime) -> Refusal | None:
    at = _later(last, SINGLE_EVERY, now)
    return at and Refusal(RefusalCode.SINGLE_SEND_TOO_OFTEN, {"at": at.isoformat()})


def answer_until(active_at: datetime) -> datetime:
    """Up to this moment, itself included, the merchant may answer."""
    return active_at + REPLY_WITHIN


def why_not_answer(active_at: datetime | None, now: datetime) -> Refusal | None:
    if active_at is not None and now <= answer_until(active_at):
        return None
    return Refusal(RefusalCode.PERSON_INACTIVE, {"hours": int(REPLY_WITHIN.total_seconds() // 3600)})


def _later(last: datetime | None, every: timedelta, now: datetime) -> datetime | None:
    at = None if last is None else last + every
    return at if at is not None and at > now else None
