"""What is wrong with a coupon: to publish, to claim, to use."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from app.domain.coupons import (
    LEAST_VALUE_FEN,
    MOST_AHEAD,
    MOST_DAYS,
    MOST_HOURS,
    MOST_QUANTITY,
    MOST_VALUE_FEN,
    Coupon,
    CouponState,
    Dates,
    DaysAfter,
    Held,
    Hours,
    Terms,
    Validity,
    state_of,
)
from app.domain.refusals import Refusal, RefusalCode

_DAY_MINUTES = 24 * 60
_UNUSABLE = {
    CouponState.USED: RefusalCode.COUPON_USED,
    CouponState.CLOSED: RefusalCode.COUPON_CLOSED,
    CouponState.EXPIRED: RefusalCode.COUPON_EXPIRED,
}


def check_terms(terms: Terms, today: date) -> Refusal | None:
    """Refusals in the order of the checks: value, threshold, quantity, days, validity, hours."""
    whole = terms.value_fen % 100 == 0
    if not (whole and LEAST_VALUE_FEN <= terms.value_fen <= MOST_VALUE_FEN):
        return Refusal(RefusalCode.COUPON_VALUE_OUT_OF_RANGE)
    if terms.threshold_fen <= terms.value_fen:
        return Refusal(RefusalCode.COUPON_THRESHOLD_TOO_LOW, {"value_fen": terms.value_fen})
    if not 1 <= terms.quantity <= MOST_QUANTITY:
        return Refusal(RefusalCode.COUPON_QUANTITY_OUT_OF_RANGE, {"most": f"{MOST_QUANTITY:,}"})
    if not 1 <= terms.days <= MOST_DAYS:
        return Refusal(RefusalCode.COUPON_DAYS_OUT_OF_RANGE, {"most": MOST_DAYS})
    return _check_validity(terms.validity, today) or _check_hours(terms.hours)


def _check_validity(validity: Validity, today: date) -> Refusal | None:
    match validity:
        case Dates(first, last):
            good = first <= last and today <= last <= today + timedelta(days=MOST_AHEAD)
        case DaysAfter(days):
            good = 1 <= days <= MOST_DAYS
    return None if good else Refusal(RefusalCode.COUPON_DATES_WRONG, {"most_days": MOST_DAYS, "most_ahead": MOST_AHEAD})


def _check_hours(hours: tuple[Hours, ...]) -> Refusal | None:
    good = len(hours) <= MOST_HOURS and all(
        each.days and set(each.days) <= set(range(1, 8)) and 0 <= each.since < each.until <= _DAY_MINUTES
        for each in hours
    )
    return None if good else Refusal(RefusalCode.COUPON_HOURS_WRONG)


def why_not_claimable(coupon: Coupon, now: datetime) -> Refusal | None:
    """Why nobody can claim this any more."""
    if coupon.closed_at is not None:
        return Refusal(RefusalCode.COUPON_CLOSED)
    if now >= coupon.claim_until:
        return Refusal(RefusalCode.COUPON_OVER)
    return None if coupon.left else Refusal(RefusalCode.COUPON_GONE)


def why_not_usable(held: Held, merchant_id: str, price_fen: int, now: datetime) -> Refusal | None:
    """Refusals in the order of the checks: whose coupon, its state, first day, hours, threshold."""
    claim, coupon = held
    if coupon.merchant_id != merchant_id:
        return Refusal(RefusalCode.COUPON_OF_ANOTHER)
    state = state_of(held, now)
    if state in _UNUSABLE:
        return Refusal(_UNUSABLE[state])
    if now < claim.valid_from:
        return Refusal(RefusalCode.COUPON_NOT_YET, {"day": claim.valid_from.date().isoformat()})
    if state is CouponState.CLAIMED:
        return Refusal(RefusalCode.COUPON_NOT_NOW)
    if price_fen < coupon.terms.threshold_fen:
        return Refusal(RefusalCode.COUPON_BELOW_THRESHOLD, {"threshold_fen": coupon.terms.threshold_fen})
    return None
