"""The wallet's one row of changing facts."""

from __future__ import annotations

from datetime import datetime

from app.domain.passwords import security_at
from app.domain.people import Security
from app.domain.times import from_stamp
from app.domain.values import dataclass
from app.storage import statements as sql
from app.storage.wire import Wire


@dataclass(frozen=True, slots=True)
class State:
    """``now`` and ``locked_until`` are stamps."""

    version: int
    now: int
    tries_left: int
    locked_until: int | None

    def security(self, now: datetime) -> Security:
        until = None if self.locked_until is None else from_stamp(self.locked_until)
        return security_at(self.tries_left, until, now)


def read_state(wire: Wire) -> State:
    return State(*wire.one(sql.STATE))


def save_state(wire: Wire, state: State) -> None:
    wire.run(
        sql.SAVE_STATE, new_version=state.version, new_now=state.now, new_tries_left=state.tries_left,
        new_locked_until=state.locked_until,
    )  # fmt: skip
