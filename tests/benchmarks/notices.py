"""``notices``: a decision through the whole engine against a bare loop over the same records."""

from __future__ import annotations

import time
from datetime import datetime

from app.domain.attention.engine import decide, expire, release
from app.domain.attention.state import AttentionState
from app.domain.attention.storms import Storm, brew
from app.domain.times import CHINA
from app.layouts.policies import load_policies
from tests.benchmarks.pairing import Figure, paired

NOTICES = 5_000


def measure() -> Figure:
    """Microseconds a notice under Quiet; a million divided by it are decisions a second."""
    week = brew(Storm(NOTICES, 2014, datetime(2014, 5, 12, tzinfo=CHINA)))
    policy = load_policies()["quiet"]

    def ours() -> float:
        state, begun = AttentionState(), time.perf_counter()
        for sent in week.sent:
            _, state = release(policy, state, sent.at)
            _, state = expire(state, sent.at)
            _, state = decide(sent.notice, policy, state, sent.at)
        assert state.counts.balanced
        return (time.perf_counter() - begun) * 1e6 / NOTICES

    def bare() -> float:
        counted: dict[str, int] = {}
        begun = time.perf_counter()
        for sent in week.sent:
            kind = sent.notice.kind
            counted[kind] = counted.get(kind, 0) + (sent.notice.importance >= 3)
        assert sum(counted.values())
        return (time.perf_counter() - begun) * 1e6 / NOTICES

    return paired(ours, bare, "µs")
