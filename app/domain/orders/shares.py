"""Splitting a bill: shares that sum exactly, and how often one may remind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from app.domain.times import from_stamp, to_stamp
from app.domain.values import dataclass

REMIND_EVERY = timedelta(hours=12)
"""The same person is reminded at most once in this time (D: no source was found)."""


@dataclass(frozen=True, slots=True)
class Share:
    """What one person owes of a split bill; ``paid_bill`` is the bill of the money that came in.

    ``person`` is a contact's id, or ``#2`` for the second of those who have no name.
    """

    person: str
    amount_fen: int
    paid_bill: int | None = None
    reminded_at: datetime | None = None


def shares_out(shares: Sequence[Share]) -> list[list[Any]]:
    """As an order's facts keep them."""
    return [
        [each.person, each.amount_fen, each.paid_bill, None if each.reminded_at is None else to_stamp(each.reminded_at)]
        for each in shares
    ]


def shares_in(facts: Mapping[str, Any]) -> list[Share]:
    """The shares an order's facts keep; none where it is no split bill."""
    return [
        Share(person, amount_fen, bill, None if reminded is None else from_stamp(reminded))
        for person, amount_fen, bill, reminded in facts.get("shares", ())
    ]


def shares_of(total_fen: int, count: int) -> tuple[int, ...]:
    """Equal shares; the fen that cannot be divided go one each to the first ones, the asker first."""
    if count < 1 or total_fen < 0:
        raise ValueError("nothing can be split among nobody, nor less than nothing")
    each, rest = divmod(total_fen, count)
    return tuple(each + (place < rest) for place in range(count))


def may_remind(last: datetime | None, now: datetime) -> bool:
    return last is None or now >= last + REMIND_EVERY
