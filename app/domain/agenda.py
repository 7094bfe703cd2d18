"""The agenda: what is going to happen by the wallet's clock."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from datetime import datetime
from typing import Protocol

from app.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Due:
    """Something that happens at ``at``: ``kind`` names its handler, ``subject`` what it is about (an order's id, say).

    ``payload`` holds what the handler cannot look up. Once an item is done its ``id`` may be given again.
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
        """The earliest item, by ``(at, id)``, if it is due by ``to``."""
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
