"""The table of what can be asked for about holds, and of what the agenda brings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from app.commands.decision import Decision
from app.commands.holds.drawing import CaptureHold, ReleaseHold, capture_hold, lapse, release_hold
from app.commands.holds.opening import (
    AuthorizeHold,
    DeclineHold,
    OpenHold,
    authorize_hold,
    close_unauthorized,
    decline_hold,
    open_hold,
)
from app.domain.agenda import Due
from app.domain.events import Event
from app.domain.holds import HOLD_LAPSE, HOLD_TIMEOUT
from app.domain.ports import UnitOfWork
from app.domain.worlds import OpenWorld

HoldCommand: TypeAlias = OpenHold | AuthorizeHold | DeclineHold | CaptureHold | ReleaseHold

HOLD_HANDLERS: Mapping[type, Callable[[Any, UnitOfWork, OpenWorld], Decision]] = {
    OpenHold: open_hold,
    AuthorizeHold: authorize_hold,
    DeclineHold: decline_hold,
    CaptureHold: capture_hold,
    ReleaseHold: release_hold,
}

HOLD_AGENDA: Mapping[str, Callable[[Due, UnitOfWork, OpenWorld], tuple[Event, ...]]] = {
    HOLD_TIMEOUT: close_unauthorized,
    HOLD_LAPSE: lapse,
}
