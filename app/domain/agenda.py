"""The agenda: what is going to happen by the wallet's clock."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

SERVING_DAY = "serving_day"
"""Every merchant's round of the day; the subject is empty."""

TOWN = "townsfolk"
"""A step of somebody who lives by themselves; the subject is the coupon that led to it."""

SHARED_KINDS = frozenset({SERVING_DAY, TOWN})
"""Kinds of items that are about everybody: they stay on the agenda whoever signs in, and happen once."""


@dataclass(frozen=True, slots=True)
class Due:
    """Something that happens at ``at``: ``kind`` names its handler, ``subject`` what it is about (an order's id, say).

    ``payload`` holds what the handler cannot look up. Once an item is done its ``id`` may be given again. Ids of items
    about everybody are below 0.
    """

    id: int
    at: datetime
    kind: str
    subject: str
    payload: Mapping[str, str | int] = field(default_factory=dict)


class Agenda(Protocol):
    """The agenda inside a unit of work. What lies in the past happens the next time the clock moves."""

    def add(self, at: datetime, kind: str, subject: str, payload: Mapping[str, str | int] | None = None) -> int:
        """Answers the item's id."""
        ...

    def cancel(self, kind: str, subject: str) -> int:
        """Take every item of this kind and subject off; answers how many there were."""
        ...

    def next_until(self, to: datetime) -> Due | None:
        """The earliest item, if it is due by ``to``; at one time what is about everybody goes first, then by age."""
        ...

    def planned(self, kind: str, subject: str | None = None) -> Sequence[Due]:
        """What is still to come of a kind, earliest first."""
        ...

    def done(self, due_id: int) -> None: ...


class AgendaReader(Protocol):
    """The agenda as a query sees it."""

    def planned(self, kind: str, subject: str | None = None) -> Sequence[Due]:
        """What is still to come of a kind, earliest first."""
        ...
