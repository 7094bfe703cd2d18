"""Whole lives with a wallet, two thousand steps and more: whatever happens, every fen is accounted for.

Each area gives its rules and its model in a module of ``tests.app.lives``.
"""

from __future__ import annotations

from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.app.lives.deposits import Depositing
from tests.app.lives.goings import Going
from tests.app.lives.life import Life
from tests.app.lives.offers import Offering
from tests.app.lives.paying import Paying
from tests.app.lives.time import Time
from tests.app.lives.trades import Trading
from tests.app.lives.wealth import Wealth

LEAST_STEPS = 2_000
LIVES, STEPS = 50, 60


class WholeLife(Paying, Depositing, Offering, Trading, Going, Wealth, Time):
    pass


def test_whole_lives() -> None:
    before = Life.steps
    run_state_machine_as_test(
        WholeLife,
        settings=settings(
            max_examples=LIVES, stateful_step_count=STEPS, deadline=None,
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
        ),
    )  # fmt: skip
    assert Life.steps - before >= LEAST_STEPS
