"""The rules of rentals and stored value, by table."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.prepaid import Prepaid, PrepaidAmount, PrepaidOffer, merchant_of, prepaid_account, why_not_filled
from app.domain.refusals import RefusalCode
from app.domain.rentals import Rental, RentalDraft, RentalState, rent_of, rental_draft, why_not_days, why_not_moved
from app.domain.texts import Text
from app.domain.times import CHINA
from app.layouts.functions.counter import load_rental

HOUSE = load_rental()
CAR = HOUSE.cars["polo"]
NOON = datetime(2014, 5, 16, 12, tzinfo=CHINA)
DRAFT: RentalDraft = rental_draft(CAR, HOUSE, date(2014, 5, 17), 3, 1, ())
S = RentalState


def test_from_opening_on_the_first_day_to_closing_on_the_last() -> None:
    assert (f"{DRAFT.starts_at:%d %H}", f"{DRAFT.leaves_by:%d %H}", f"{DRAFT.due_back:%d %H}") == (
        "17 08", "17 20", "19 20",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("first_day", "days", "now", "code"),
    [
        (date(2014, 5, 16), 1, NOON, None),
        (date(2014, 5, 16), 1, NOON.replace(hour=20), RefusalCode.RENTAL_DAY_OVER),
        (date(2014, 5, 15), 1, NOON, RefusalCode.RENTAL_DAY_OVER),
        (date(2014, 5, 30), 7, NOON, None),
        (date(2014, 5, 31), 1, NOON, RefusalCode.RENTAL_TOO_FAR),
        (date(2014, 5, 17), 0, NOON, RefusalCode.RENTAL_DAYS_WRONG),
        (date(2014, 5, 17), 8, NOON, RefusalCode.RENTAL_DAYS_WRONG),
    ],
)
def test_days(first_day: date, days: int, now: datetime, code: RefusalCode | None) -> None:
    refusal = why_not_days(HOUSE, first_day, days, now)
    assert (refusal and refusal.code) == code


@pytest.mark.parametrize(
    ("late", "days"),
    [
        (timedelta(days=-2), 3),
        (timedelta(), 3),
        (timedelta(seconds=1), 4),
        (timedelta(days=1), 4),
        (timedelta(days=1, seconds=1), 5),
    ],
)
def test_rent(late: timedelta, days: int) -> None:
    assert rent_of(DRAFT, DRAFT.due_back + late) == days * CAR.day_fen


WAY = {
    (S.PICKED_UP, S.RESERVED): None, (S.CANCELLED, S.RESERVED): None, (S.RETURNED, S.PICKED_UP): None,
    (S.SETTLED, S.RETURNED): None,
}  # fmt: skip
NO = {
    S.RESERVED: RefusalCode.RENTAL_NOT_PICKED_UP, S.PICKED_UP: RefusalCode.RENTAL_PICKED_UP,
    S.RETURNED: RefusalCode.RENTAL_RETURNED, S.SETTLED: RefusalCode.RENTAL_OVER, S.CANCELLED: RefusalCode.RENTAL_OVER,
}  # fmt: skip


@pytest.mark.parametrize("wanted", [S.PICKED_UP, S.RETURNED, S.SETTLED, S.CANCELLED])
@pytest.mark.parametrize("state", list(S))
def test_every_state_from_every_state(wanted: RentalState, state: RentalState) -> None:
    refusal = why_not_moved(Rental(1, DRAFT, state, NOON), wanted, DRAFT.starts_at)
    assert (refusal and refusal.code) == WAY.get((wanted, state), NO[state])


def test_the_deposit_reaches_for_every_car_at_its_latest() -> None:
    longest = HOUSE.most_days + HOUSE.overdue_days
    assert all(car.day_fen * longest <= HOUSE.deposit_fen == 300_000 for car in HOUSE.cars.values())


OFFER = PrepaidOffer("yintai", Text("", ""), Text("", ""), (PrepaidAmount(50_000, 2_000), PrepaidAmount(10_000, 0)))


@pytest.mark.parametrize(
    ("offer", "amount_fen", "balance_fen", "code"),
    [
        (None, 50_000, 0, RefusalCode.PREPAID_NOT_SOLD),
        (OFFER, 50_000, 0, None),
        (OFFER, 49_999, 0, RefusalCode.PREPAID_AMOUNT),
        (OFFER, 0, 0, RefusalCode.PREPAID_AMOUNT),
        (OFFER, 50_000, 448_000, None),
        (OFFER, 50_000, 448_001, RefusalCode.PREPAID_FULL),
        (OFFER, 10_000, 490_000, None),
    ],
)
def test_what_can_be_bought(
    offer: PrepaidOffer | None, amount_fen: int, balance_fen: int, code: RefusalCode | None
) -> None:
    refusal = why_not_filled(offer, amount_fen, balance_fen)
    assert (refusal and refusal.code) == code


@given(st.integers(0, 500_000), st.integers(0, 500_000))
def test_own_and_bonus_are_all_of_it(balance_fen: int, given_fen: int) -> None:
    owed = Prepaid("yintai", "lin", "", balance_fen, given_fen, NOON)
    assert owed.own_fen + owed.bonus_fen == balance_fen and min(owed.own_fen, owed.bonus_fen) >= 0
    assert owed.bonus_fen <= given_fen


def test_an_account_says_whose_it_is() -> None:
    assert merchant_of(prepaid_account("yintai", "lin")) == "yintai"
    assert merchant_of("lin:balance") is None and merchant_of("merchant:yintai") is None
