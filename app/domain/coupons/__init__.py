"""Coupons: so much off when so much is spent, claimed before, used once."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from app.domain.times import midnight_of

LEAST_VALUE_FEN, MOST_VALUE_FEN = 100, 99_900
MOST_DAYS = 90
"""How long a coupon may be published, and how many days after claiming it may be good for."""
MOST_AHEAD = 365
"""How many days ahead the last day of a coupon may lie (D)."""
MOST_QUANTITY = 1_000_000
MOST_HOURS = 14
"""How many spans of weekly hours a coupon may have (D)."""
REMIND_BEFORE = timedelta(days=2)
REMIND_AT = time(10)


class Audience(StrEnum):
    """Who a coupon is offered to. Followers and a group are those of the moment of publishing."""

    ALL = "all"
    FOLLOWERS = "followers"
    GROUP = "group"


class CouponState(StrEnum):
    """How a coupon stands for one person at one moment; ``CLAIMED`` is not usable just now but will be."""

    OFFERED = "offered"
    CLAIMED = "claimed"
    USABLE = "usable"
    USED = "used"
    EXPIRED = "expired"
    CLOSED = "closed"


class Dates(NamedTuple):
    """Good from the first to the end of the last day."""

    first: date
    last: date


class DaysAfter(NamedTuple):
    """Good from claiming to the end of the day so many days later."""

    days: int


Validity: TypeAlias = Dates | DaysAfter


class Hours(NamedTuple):
    """A span of every week: ``days`` are 1 (Monday) to 7; of minutes of the day ``until`` is the first one outside."""

    days: tuple[int, ...]
    since: int
    until: int


class Terms(NamedTuple):
    """What a merchant publishes. Without ``hours`` it is good at any; ``days`` is how long it can be claimed."""

    value_fen: int
    threshold_fen: int
    quantity: int
    days: int
    validity: Validity
    hours: tuple[Hours, ...] = ()


class Coupon(NamedTuple):
    """A published coupon. ``claimed_before`` counts claims from before the world began, ``claimed`` those since.

    It can be claimed until ``claim_until``, while there is one left and nobody closed it.
    """

    id: int
    merchant_id: str
    terms: Terms
    audience: Audience
    published_at: datetime
    claim_until: datetime
    claimed_before: int = 0
    closed_at: datetime | None = None
    claimed: int = 0
    used: int = 0

    @property
    def left(self) -> int:
        return max(0, self.terms.quantity - self.claimed_before - self.claimed)


class Claim(NamedTuple):
    """A person's coupon, good from ``valid_from`` until ``valid_until``. ``bill_id`` is the person's bill it paid."""

    id: int
    coupon_id: int
    person_id: str
    claimed_at: datetime
    valid_from: datetime
    valid_until: datetime
    used_at: datetime | None = None
    bill_id: int | None = None


class Held(NamedTuple):
    """A claim with its coupon."""

    claim: Claim
    coupon: Coupon


class UsedCoupon(NamedTuple):
    """The part of a bill that a coupon paid."""

    claim_id: int
    coupon_id: int
    value_fen: int


def validity_of(validity: Validity, claimed_at: datetime) -> tuple[datetime, datetime]:
    """From when until when a coupon claimed at this moment is good."""
    match validity:
        case Dates(first, last):
            return max(midnight_of(first), claimed_at), midnight_of(last + timedelta(days=1))
        case DaysAfter(days):
            return claimed_at, midnight_of(claimed_at.date() + timedelta(days=days + 1))


def within_hours(hours: tuple[Hours, ...], at: datetime) -> bool:
    minute = at.hour * 60 + at.minute
    return not hours or any(at.isoweekday() in each.days and each.since <= minute < each.until for each in hours)


def state_of(held: Held, now: datetime) -> CouponState:
    """How a claimed coupon stands. What is closed by the merchant is closed for whoever has not used it."""
    claim, coupon = held
    if claim.used_at is not None:
        return CouponState.USED
    if coupon.closed_at is not None:
        return CouponState.CLOSED
    if now >= claim.valid_until:
        return CouponState.EXPIRED
    usable = now >= claim.valid_from and within_hours(coupon.terms.hours, now)
    return CouponState.USABLE if usable else CouponState.CLAIMED


def offered(coupon: Coupon, now: datetime) -> bool:
    """Whether it can be claimed by those it is offered to."""
    return coupon.closed_at is None and now < coupon.claim_until and coupon.left > 0


def reminder_at(claim: Claim) -> datetime | None:
    """When to remind softly that a coupon ends; ``None`` where it was claimed too late for that."""
    day = (claim.valid_until - timedelta(seconds=1) - REMIND_BEFORE).date()
    at = midnight_of(day) + timedelta(hours=REMIND_AT.hour)
    return at if at > claim.claimed_at else None


def best_first(helds: list[Held]) -> list[Held]:
    """The most off first; of equals the one that ends first."""
    return sorted(helds, key=lambda held: (-held.coupon.terms.value_fen, held.claim.valid_until, held.claim.id))
