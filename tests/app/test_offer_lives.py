"""Hundreds of operations on coupons and member cards in any order, with retries."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from app.commands.coupons.claiming import ClaimCoupon
from app.domain.events import CouponClaimed
from app.domain.receipts import Receipt
from tests.app.commands.coupons.stories import TERMS, close, pay_with, published
from tests.app.commands.coupons.test_coupons import picture_holds
from tests.app.lives.offers import Offering
from tests.app.lives.time import Time
from tests.app.wallets import Wallet

OPERATIONS, LIVES = 100, 6


class LifeOfOffers(Offering, Time):
    pass


def test_lives_of_coupons_cards_and_refunds() -> None:
    run_state_machine_as_test(
        LifeOfOffers,
        settings=settings(
            max_examples=LIVES, stateful_step_count=OPERATIONS, deadline=None,
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
        ),
    )  # fmt: skip


@pytest.mark.parametrize("seed", range(3))
def test_a_claim_is_one_however_often_and_in_whatever_order_it_is_sent(wallet: Wallet, seed: int) -> None:
    """Each claim goes out under many ids, some of them twice, among payments and closings."""
    chance = Random(seed)
    coupons = [1, 2, 3, *(published(wallet, TERMS._replace(quantity=3)) for _ in range(3))]
    answers: dict[int, int] = {}
    for turn in range(300):
        coupon_id = chance.choice(coupons)
        command = ClaimCoupon(f"claim-{chance.randrange(turn + 1)}-{coupon_id}", coupon_id)
        outcome = wallet.session.send(command)
        if isinstance(outcome, Receipt):
            claim_id = int(outcome.values["claim_id"])
            assert answers.setdefault(coupon_id, claim_id) == claim_id
        if chance.random() < 0.05:
            pay_with(wallet, chance.choice([*answers.values(), 1]), 15_000, chance.choice(("yintai", "yhd")))
        if chance.random() < 0.01:
            close(wallet, chance.choice(coupons))
    made = [event for event in wallet.events() if isinstance(event, CouponClaimed)]
    assert {event.coupon_id: event.claim_id for event in made} == answers and len(made) == len(answers)
    picture_holds(wallet)
