"""Time passes, in odd steps."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule

from app.commands.clock import AdvanceClock
from tests.app.lives.life import Life, commands

MINUTE, HOUR, DAY = 60, 3_600, 86_400
steps = st.one_of(
    st.sampled_from([0, 1, 59, MINUTE, HOUR, 8 * HOUR + 19 * MINUTE, DAY, 7 * DAY, -1, 400 * DAY]),
    st.integers(1, 3 * HOUR),
    st.integers(HOUR, 4 * DAY),
    st.integers(DAY, 20 * DAY),
)


class Time(Life):
    @rule(target=commands, seconds=steps)
    def time_passes(self, seconds: int) -> Any:
        command, before = AdvanceClock(self.new_id(), seconds), self.wallet.snapshot.now
        self.do(command)
        assert self.wallet.snapshot.now >= before
        return command
