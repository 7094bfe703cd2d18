"""Asking about coupons."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, TypeAlias

from app.domain.coupons import Coupon, CouponState, Held, best_first, offered, state_of
from app.domain.coupons.checks import why_not_usable
from app.domain.ports import Reader
from app.domain.values import dataclass
from app.domain.worlds import OpenWorld


class Shown(NamedTuple):
    """A claimed coupon and how it stands now."""

    held: Held
    state: CouponState


class OwnCoupons(NamedTuple):
    """``mine`` in every state, what ends first before the rest; ``offered`` can be claimed now, newest first."""

    mine: tuple[Shown, ...]
    offered: tuple[Coupon, ...]


class CouponPage(NamedTuple):
    """A coupon by its id: ``shown`` where the person claimed it."""

    coupon: Coupon
    shown: Shown | None
    claimable: bool


@dataclass(frozen=True, slots=True)
class MyCoupons:
    """Answer: ``OwnCoupons`` of the signed-in person, of one merchant where it is named."""

    merchant_id: str | None = None


@dataclass(frozen=True, slots=True)
class CouponById:
    """Answer: ``CouponPage`` or ``None``."""

    coupon_id: int


@dataclass(frozen=True, slots=True)
class CouponsFor:
    """What the signed-in person can use for a payment now. Answer: a tuple of ``Held``, the best first."""

    merchant_id: str
    price_fen: int


@dataclass(frozen=True, slots=True)
class CouponsOf:
    """What a merchant published. Answer: a tuple of ``Coupon``, newest first."""

    merchant_id: str


CouponQuery: TypeAlias = MyCoupons | CouponById | CouponsFor | CouponsOf


def my_coupons(query: MyCoupons, reader: Reader, world: OpenWorld) -> OwnCoupons:
    now, person_id = reader.now(), world.directory.person.id
    mine = sorted(reader.coupons.held(person_id, query.merchant_id), key=lambda held: held.claim.valid_until)
    open_now = [
        each
        for each in reader.coupons.open_to(person_id)
        if offered(each, now) and query.merchant_id in (None, each.merchant_id)
    ]
    return OwnCoupons(tuple(Shown(held, state_of(held, now)) for held in mine), tuple(open_now))


def coupon_by_id(query: CouponById, reader: Reader, world: OpenWorld) -> CouponPage | None:
    now, person_id = reader.now(), world.directory.person.id
    coupon = reader.coupons.coupon(query.coupon_id)
    if coupon is None:
        return None
    claim = reader.coupons.claim_of(coupon.id, person_id)
    if claim is not None:
        held = Held(claim, coupon)
        return CouponPage(coupon, Shown(held, state_of(held, now)), claimable=False)
    return CouponPage(coupon, None, offered(coupon, now) and reader.coupons.may_claim(coupon.id, person_id))


def coupons_for(query: CouponsFor, reader: Reader, world: OpenWorld) -> tuple[Held, ...]:
    now = reader.now()
    held = reader.coupons.held(world.directory.person.id, query.merchant_id)
    usable = [each for each in held if why_not_usable(each, query.merchant_id, query.price_fen, now) is None]
    return tuple(best_first(usable))


def coupons_of(query: CouponsOf, reader: Reader, _: OpenWorld) -> tuple[Coupon, ...]:
    return tuple(reader.coupons.of(query.merchant_id))


COUPON_READERS: Mapping[type, Callable[[Any, Reader, OpenWorld], Any]] = {
    MyCoupons: my_coupons,
    CouponById: coupon_by_id,
    CouponsFor: coupons_for,
    CouponsOf: coupons_of,
}
