"""Short words for telling the engine stories."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from app.domain.attention.decisions import Decision
from app.domain.attention.engine import decide, release
from app.domain.attention.notices import Notice, NoticeKind
from app.domain.attention.places import window_leaf
from app.domain.attention.policy import Policy
from app.domain.attention.state import AttentionState, Standing
from app.domain.texts import Text
from app.domain.times import CHINA

NAME = Text("test", "测试")


def at(text: str) -> datetime:
    """'16 09:41' is that day of May 2014 in China; '06-01 09:00' gives the month too."""
    day, clock = text.split()
    month, _, number = day.rpartition("-")
    return datetime.fromisoformat(f"2014-{month or '05'}-{number} {clock}").replace(tzinfo=CHINA)


def policy(**parts: Any) -> Policy:
    return Policy("test", NAME, NAME, **parts)


def notice(number: int = 1, source: str = "yintai", kind: NoticeKind = NoticeKind.SERVICE, **parts: Any) -> Notice:
    leaves = parts.pop("leaves", (window_leaf(source),))
    return Notice(number, source, parts.pop("channel", kind.value), kind, leaves, leaves[0], **parts)


class Story:
    """One engine, notice after notice."""

    def __init__(self, rules: Policy, state: AttentionState | None = None) -> None:
        self.rules, self.state = rules, state or AttentionState()

    def send(self, when: datetime, **parts: Any) -> Decision:
        number = self.state.counts.sent + 1
        decision, self.state = decide(notice(number, **parts), self.rules, self.state, when)
        assert self.state.counts.balanced
        return decision

    def until(self, when: datetime) -> list[Standing]:
        released, self.state = release(self.rules, self.state, when)
        assert self.state.counts.balanced
        return list(released)
