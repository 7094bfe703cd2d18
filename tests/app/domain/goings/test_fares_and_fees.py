"""What a meter shows, and what giving back costs: worked examples, and what holds for all of them."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.goings.fees import RefundRule, RefundTier, fee_fen
from app.domain.goings.rides import fare_fen, ride_of, road_m
from app.domain.times import CHINA
from app.layouts.functions.forms import load_forms
from app.layouts.goings.shelves import load_shelf

_SHELF, _PASSES = load_shelf("taxi"), load_forms()["trains"].passes
assert _SHELF is not None and _PASSES is not None
TAXI, TRAIN = _SHELF.tariffs["taxi"], _PASSES.refund
metres = st.integers(0, 200_000)
paid = st.integers(1, 500_000)
minutes = st.integers(-10_000, 50_000)


@pytest.mark.parametrize(
    ("metres", "fen"),
    [(0, 1_100), (3_000, 1_100), (3_001, 1_200), (3_400, 1_200), (3_401, 1_300), (10_000, 2_900), (14_000, 4_400)],
)
def test_the_meter_of_2014(metres: int, fen: int):
    """11 yuan to 3 km; 7 km at 2.50 are 17.50, shown as 18; 4 km more at 3.75 are 15."""
    assert fare_fen(TAXI, metres) == fen


@given(metres, metres)
def test_a_longer_way_never_costs_less(one: int, other: int):
    short, long = sorted((one, other))
    assert TAXI.start_fen <= fare_fen(TAXI, short) <= fare_fen(TAXI, long)
    assert fare_fen(TAXI, long) % 100 == 0


@given(st.integers(-30_000, 30_000), st.integers(-30_000, 30_000), st.text(max_size=8))
def test_a_ride_takes_its_moments_in_order(dx: int, dy: int, label: str):
    called = datetime(2014, 5, 16, 9, 41, tzinfo=CHINA)
    ride = ride_of(label, road_m(dx, dy), 5, called)
    assert called < ride.found_at < ride.here_at < ride.off_at < ride.ends_at
    assert road_m(dx, dy) <= ride.metres <= road_m(dx, dy) * 112 // 100 and 0 <= ride.driver < 5


@pytest.mark.parametrize(
    ("paid", "left", "fee"),
    [
        (53_850, 2_880, 2_700),  # 26.925 → 27.00
        (53_850, 2_879, 5_400),  # 53.85 → 54.00
        (53_850, 1_440, 5_400),
        (53_850, 1_439, 10_750),  # 107.70 → 107.50
        (53_850, 0, 10_750),
        (53_850, -1, None),
        (2_450, 5_000, 200),  # 1.225, but at least 2.00
        (150, 5_000, 150),
        (7_300, 5_000, 350),  # 3.65 → 3.50
        (7_500, 5_000, 400),  # 3.75 → 4.00: a half goes up
    ],
)
def test_the_railway_s_fees(paid: int, left: int, fee: int | None):
    assert fee_fen(TRAIN, paid, left) == fee


@given(paid, minutes, minutes)
def test_a_fee_is_never_more_than_was_paid_and_never_falls_as_the_start_comes_near(paid: int, one: int, other: int):
    near, far = sorted((one, other))
    early, late = fee_fen(TRAIN, paid, far), fee_fen(TRAIN, paid, near)
    assert early is None or 0 <= early <= paid
    assert early is None or early % 50 == 0 or early == paid
    assert (late is None) or (early is not None and early <= late)


def test_without_a_rule_nothing_goes_back_and_nothing_is_free_of_a_fee_by_chance():
    assert fee_fen(RefundRule(()), 1_000, 10_000) is None
    assert fee_fen(RefundRule((RefundTier(0, 0),), least_fen=200), 1_000, 0) == 0
