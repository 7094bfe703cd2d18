"""Five hundred operations on holds, rentals and stored value in any order, with retries: nothing is taken twice,
nothing stays frozen."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from app.commands.holds.drawing import CaptureHold, ReleaseHold
from app.domain.receipts import Receipt
from app.domain.refusals import RefusalCode
from tests.app.commands.hold_stories import authorize, detail, opened, picture_holds
from tests.app.lives.deposits import Depositing
from tests.app.wallets import Wallet, refused

OPERATIONS, LIVES = 500, 3
Draw = CaptureHold | ReleaseHold


class LifeOfHolds(Depositing):
    pass


def test_lives_of_nothing_but_holds_and_yu_e_bao() -> None:
    run_state_machine_as_test(
        LifeOfHolds,
        settings=settings(
            max_examples=LIVES, stateful_step_count=OPERATIONS, deadline=None,
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
        ),
    )  # fmt: skip


@pytest.mark.parametrize("seed", range(4))
def test_any_order_of_five_hundred_operations(wallet: Wallet, seed: int) -> None:
    """Each is sent, and now and then an earlier one again under a new command: the same answer, and no fen moves."""
    chance, answers = Random(seed), dict[tuple[int, str], tuple[Draw, Receipt]]()
    holds = [opened(wallet, f"H{each}", 9_000 + each) for each in range(12)]
    for turn, hold_id in enumerate(holds):
        authorize(wallet, hold_id, ("balance", "fund")[turn % 2])
    total = wallet.holds("balance") + wallet.holds("fund")
    for turn in range(OPERATIONS):
        if answers and chance.random() < 0.4:
            _again(wallet, *chance.choice(sorted(answers.values(), key=lambda each: each[0].id)))
        else:
            command = _some(wallet, chance, chance.choice(holds), f"N{turn}")
            outcome = wallet.session.send(command)
            if isinstance(outcome, Receipt):
                answers[command.hold_id, command.request_no] = command, outcome
        _frozen_is_what_rests(wallet, holds, total)
    assert len(answers) > 50
    picture_holds(wallet)
    assert wallet.ledger_total() == 0


def _some(wallet: Wallet, chance: Random, hold_id: int, number: str) -> Draw:
    amount = chance.choice((1, chance.randrange(1, 900), chance.randrange(1, 900), 20_000))
    if chance.random() < 0.5:
        return ReleaseHold(next(wallet.ids), hold_id, number, amount)
    return CaptureHold(next(wallet.ids), hold_id, number, amount, chance.random() < 0.02)


def _again(wallet: Wallet, command: Draw, answer: Receipt) -> None:
    before = wallet.snapshot.accounts
    again = wallet.session.send(replace(command, id=next(wallet.ids)))
    assert isinstance(again, Receipt) and (again.bill_id, again.values) == (answer.bill_id, answer.values)
    other = wallet.session.send(replace(command, id=next(wallet.ids), amount_fen=command.amount_fen + 1))
    assert refused(other) is RefusalCode.DISCORDANT_REPEAT_REQUEST
    assert wallet.snapshot.accounts == before


def _frozen_is_what_rests(wallet: Wallet, holds: list[int], total: int) -> None:
    found = [detail(wallet, hold_id).hold for hold_id in holds]
    assert all(hold.rest_fen == hold.frozen_fen - hold.captured_fen - hold.released_fen >= 0 for hold in found)
    for name in ("balance", "fund"):
        account = wallet.snapshot.account(wallet.method(name))
        assert account.floor_fen == sum(hold.rest_fen for hold in found if hold.method == account.id)
        assert account.available_fen >= 0
    gone = total - wallet.holds("balance") - wallet.holds("fund")
    assert gone == sum(hold.captured_fen for hold in found)
