"""What a handler decided."""

from __future__ import annotations

from app.domain.events import Event
from app.domain.receipts import Outcome
from app.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Decision:
    """The outcome and what happened. Without events nothing is committed, unless ``keep`` says that rows changed."""

    outcome: Outcome
    events: tuple[Event, ...] = ()
    keep: bool = False

    @property
    def commits(self) -> bool:
        return self.keep or bool(self.events)
