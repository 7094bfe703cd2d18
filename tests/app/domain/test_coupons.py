"""Coupons: what may be published, and how a claimed one stands at each moment."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from app.domain.coupons import (
    Audience,
    Claim,
    Coupon,
    CouponState,
    Dates,
    DaysAfter,
    Held,
    Hours,
    Terms,
    best_first,
    reminder_at,
    state_of,
    validity_of,
    within_hours,
)
from app.domain.coupons.checks import check_terms, why_not_claimable, why_not_usable
from app.domain.refusals import RefusalCode
from app.domain.times import CHINA

TODAY = date(2014, 5, 16)
GOOD = Terms(2_000, 10_000, 500, 30, Dates(TODAY, date(2014, 5, 31)))
NOON = datetime(2014, 5, 16, 12, 0, tzinfo=CHINA)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=CHINA)


@pytest.mark.parametrize("value", [100, 2_000, 99_900])
def test_from_one_to_999_yuan(value: int) -> None:
    assert check_terms(GOOD._replace(value_fen=value, threshold_fen=value + 1), TODAY) is None


@pytest.mark.parametrize("value", [0, -100, 100_000, 99, 150, 99_901])
def test_no_other_value(value: int) -> None:
    refusal = check_terms(GOOD._replace(value_fen=value, threshold_fen=200_000), TODAY)
    assert refusal is not None and refusal.code is RefusalCode.COUPON_VALUE_OUT_OF_RANGE


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"threshold_fen": 2_000}, RefusalCode.COUPON_THRESHOLD_TOO_LOW),
        ({"threshold_fen": 0}, RefusalCode.COUPON_THRESHOLD_TOO_LOW),
        ({"quantity": 0}, RefusalCode.COUPON_QUANTITY_OUT_OF_RANGE),
        ({"quantity": 1_000_001}, RefusalCode.COUPON_QUANTITY_OUT_OF_RANGE),
        ({"days": 0}, RefusalCode.COUPON_DAYS_OUT_OF_RANGE),
        ({"days": 91}, RefusalCode.COUPON_DAYS_OUT_OF_RANGE),
        ({"validity": Dates(date(2014, 5, 20), date(2014, 5, 19))}, RefusalCode.COUPON_DATES_WRONG),
        ({"validity": Dates(date(2014, 5, 1), date(2014, 5, 15))}, RefusalCode.COUPON_DATES_WRONG),
        ({"validity": Dates(TODAY, TODAY + timedelta(days=366))}, RefusalCode.COUPON_DATES_WRONG),
        ({"validity": DaysAfter(0)}, RefusalCode.COUPON_DATES_WRONG),
        ({"validity": DaysAfter(91)}, RefusalCode.COUPON_DATES_WRONG),
        ({"hours": (Hours((), 0, 60),)}, RefusalCode.COUPON_HOURS_WRONG),
        ({"hours": (Hours((8,), 0, 60),)}, RefusalCode.COUPON_HOURS_WRONG),
        ({"hours": (Hours((1,), 60, 60),)}, RefusalCode.COUPON_HOURS_WRONG),
        ({"hours": (Hours((1,), 0, 1_441),)}, RefusalCode.COUPON_HOURS_WRONG),
    ],
)
def test_what_cannot_be_published(change: dict[str, object], code: RefusalCode) -> None:
    refusal = check_terms(GOOD._replace(**change), TODAY)
    assert refusal is not None and refusal.code is code


@pytest.mark.parametrize("change", [{"days": 90}, {"validity": DaysAfter(90)}, {"validity": Dates(TODAY, TODAY)}])
def test_the_ends_of_the_ranges(change: dict[str, object]) -> None:
    assert check_terms(GOOD._replace(**change), TODAY) is None


def test_when_a_claim_is_good() -> None:
    claimed = at("2014-05-16T12:00:00")
    assert validity_of(Dates(date(2014, 5, 20), date(2014, 5, 31)), claimed) == (
        at("2014-05-20T00:00:00"),
        at("2014-06-01T00:00:00"),
    )
    assert validity_of(DaysAfter(7), claimed) == (claimed, at("2014-05-24T00:00:00")), "to the end of the seventh day"


@pytest.mark.parametrize(
    ("moment", "inside"),
    [
        ("2014-05-16T10:59:59", False),  # a Friday
        ("2014-05-16T11:00:00", True),
        ("2014-05-16T13:59:59", True),
        ("2014-05-16T14:00:00", False),
        ("2014-05-17T15:00:00", True),  # a Saturday
        ("2014-05-18T15:00:00", False),
    ],
)
def test_weekly_hours(moment: str, inside: bool) -> None:
    hours = (Hours((1, 2, 3, 4, 5), 11 * 60, 14 * 60), Hours((6,), 9 * 60, 18 * 60))
    assert within_hours(hours, at(moment)) is inside and within_hours((), at(moment))


def held(terms: Terms = GOOD, claim_id: int = 1, **changes: object) -> Held:
    since, until = validity_of(terms.validity, NOON)
    coupon = Coupon(1, "yintai", terms, Audience.ALL, NOON, NOON + timedelta(days=30))
    claim = Claim(claim_id, 1, "me", NOON, since, until)
    names = {name: value for name, value in changes.items() if name in Claim._fields}
    rest = {name: value for name, value in changes.items() if name not in names}
    return Held(claim._replace(**names), coupon._replace(**rest))


@pytest.mark.parametrize(
    ("given", "moment", "wanted", "code"),
    [
        (held(), "2014-05-16T12:00:00", CouponState.USABLE, None),
        (held(), "2014-05-31T23:59:59", CouponState.USABLE, None),
        (held(), "2014-06-01T00:00:00", CouponState.EXPIRED, RefusalCode.COUPON_EXPIRED),
        (held(used_at=NOON), "2014-05-16T12:00:00", CouponState.USED, RefusalCode.COUPON_USED),
        (held(closed_at=NOON), "2014-05-16T12:00:00", CouponState.CLOSED, RefusalCode.COUPON_CLOSED),
        (held(closed_at=NOON, used_at=NOON), "2014-05-16T12:00:00", CouponState.USED, RefusalCode.COUPON_USED),
        (
            held(GOOD._replace(validity=Dates(date(2014, 5, 20), date(2014, 5, 31)))),
            "2014-05-19T23:59:59", CouponState.CLAIMED, RefusalCode.COUPON_NOT_YET,
        ),
        (
            held(GOOD._replace(hours=(Hours((5,), 600, 660),))),
            "2014-05-16T12:00:00", CouponState.CLAIMED, RefusalCode.COUPON_NOT_NOW,
        ),
    ],
)  # fmt: skip
def test_how_a_claim_stands(given: Held, moment: str, wanted: CouponState, code: RefusalCode | None) -> None:
    assert state_of(given, at(moment)) is wanted
    refusal = why_not_usable(given, "yintai", 10_000, at(moment))
    assert (refusal.code if refusal else None) is code


def test_whose_it_is_and_how_much_is_spent() -> None:
    other, below = why_not_usable(held(), "yhd", 10_000, NOON), why_not_usable(held(), "yintai", 9_999, NOON)
    assert other is not None and other.code is RefusalCode.COUPON_OF_ANOTHER
    assert below is not None and below.code is RefusalCode.COUPON_BELOW_THRESHOLD
    assert below.values == {"threshold_fen": 10_000}


def test_until_when_it_is_offered() -> None:
    coupon = held().coupon
    assert why_not_claimable(coupon, coupon.claim_until - timedelta(seconds=1)) is None
    for changed, moment, code in (
        (coupon, coupon.claim_until, RefusalCode.COUPON_OVER),
        (coupon._replace(closed_at=NOON), NOON, RefusalCode.COUPON_CLOSED),
        (coupon._replace(claimed=500), NOON, RefusalCode.COUPON_GONE),
        (coupon._replace(claimed_before=400, claimed=100), NOON, RefusalCode.COUPON_GONE),
    ):
        refusal = why_not_claimable(changed, moment)
        assert refusal is not None and refusal.code is code


def test_the_most_off_is_the_best_and_of_equals_what_ends_first() -> None:
    late, soon = Dates(TODAY, date(2014, 6, 30)), Dates(TODAY, date(2014, 5, 20))
    more = held(GOOD._replace(value_fen=5_000, validity=late), 1)
    first, second = held(GOOD._replace(validity=soon), 2), held(GOOD._replace(validity=late), 3)
    assert best_first([second, more, first]) == [more, first, second]


def test_a_reminder_comes_two_days_before_unless_it_was_claimed_later() -> None:
    assert reminder_at(held().claim) == at("2014-05-29T10:00:00")
    assert reminder_at(held(GOOD._replace(validity=DaysAfter(2))).claim) is None
