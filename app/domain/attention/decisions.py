"""Decisions: what became of a notice, and the rules that led there, in order."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from enum import StrEnum

from app.domain.values import dataclass


class Action(StrEnum):
    """A notice that pushes, marks or is listed is shown; the other three are not, or not yet."""

    PUSH = "push"
    NUMBER = "number"
    DOT = "dot"
    LIST = "list"
    HOLD = "hold"
    MERGE = "merge"
    DROP = "drop"


class Mark(StrEnum):
    """What stands on the leaf until it is seen."""

    NUMBER = "number"
    DOT = "dot"
    NONE = "none"


SHOWN = frozenset({Action.PUSH, Action.NUMBER, Action.DOT, Action.LIST})


@dataclass(frozen=True, slots=True)
class Reason:
    """A rule by the field's own term, with the values its sentence needs."""

    rule: str
    values: Mapping[str, int | float | str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Decision:
    """``leaves`` carry ``mark``; ``until`` is set where it is held, ``into`` (a notice id) where it was merged.

    The last reason is the one that settled it.
    """

    action: Action
    reasons: tuple[Reason, ...]
    mark: Mark = Mark.NONE
    leaves: tuple[str, ...] = ()
    until: datetime | None = None
    into: int | None = None

    @property
    def shown(self) -> bool:
        return self.action in SHOWN

    @property
    def rule(self) -> str:
        return self.reasons[-1].rule if self.reasons else ""


_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def reasons_to_text(reasons: tuple[Reason, ...]) -> str:
    """As stored: a JSON list of [rule, values]."""
    return _encode([[reason.rule, dict(reason.values)] for reason in reasons])


def reasons_from_text(text: str) -> tuple[Reason, ...]:
    return tuple(Reason(rule, values) for rule, values in json.loads(text))
