"""One notice on the scales: what it may still do, and the reasons so far."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from app.domain.attention.decisions import Action, Decision, Mark, Reason
from app.domain.attention.notices import Notice
from app.domain.attention.policy import PLAIN, Excess, Handling, Policy
from app.domain.attention.state import AttentionState


@dataclass(slots=True)
class Weighing:
    """``waited`` is true for a held notice whose time has come: it was let in once and is not counted again."""

    notice: Notice
    policy: Policy
    state: AttentionState
    now: datetime
    waited: bool = False
    push: bool = True
    mark: Mark = Mark.NUMBER
    leaves: tuple[str, ...] = ()
    reasons: list[Reason] = field(default_factory=list)

    @property
    def handling(self) -> Handling:
        return self.policy.kinds.get(self.notice.kind, PLAIN)

    @property
    def limited(self) -> bool:
        """Whether limits touch this kind at all."""
        return self.notice.kind not in self.policy.always

    def note(self, rule: str, **values: int | float | str) -> None:
        self.reasons.append(Reason(rule, values))

    def end(self, action: Action, rule: str, into: int | None = None, **values: int | float | str) -> Decision:
        """Settle it without a mark."""
        self.note(rule, **values)
        return Decision(action, tuple(self.reasons), into=into)

    def exceed(self, excess: Excess, until: datetime, rule: str, **values: int | float | str) -> Decision | None:
        """A push that may not be made now: held, dropped, or (``None``) only marked."""
        self.note(rule, excess=excess.value, until=until.isoformat(), **values)
        match excess:
            case Excess.HOLD:
                return Decision(Action.HOLD, tuple(self.reasons), until=until)
            case Excess.DROP:
                return Decision(Action.DROP, tuple(self.reasons))
            case Excess.MARK:
                self.push = False
                return None

    def settle(self) -> Decision:
        """What is left after every rule."""
        leaves = self.leaves if self.mark is not Mark.NONE else ()
        mark = self.mark if leaves else Mark.NONE
        action = Action.PUSH if self.push else Action.LIST if mark is Mark.NONE else Action(mark.value)
        return Decision(action, tuple(self.reasons), mark, leaves)
