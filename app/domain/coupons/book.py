"""Reading and writing coupons: ports beside those of ``app.domain.ports``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from app.domain.coupons import Audience, Claim, Coupon, Held, Terms, UsedCoupon
from app.domain.offers import Offer


class CouponDraft(NamedTuple):
    """A coupon to publish now. ``to`` are person ids, of those it is offered to unless that is everybody."""

    merchant_id: str
    terms: Terms
    audience: Audience
    to: tuple[str, ...] = ()


class CouponReader(Protocol):
    def coupon(self, coupon_id: int) -> Coupon | None: ...

    def of(self, merchant_id: str) -> Sequence[Coupon]:
        """A merchant's, newest first."""
        ...

    def open_to(self, person_id: str) -> Sequence[Coupon]:
        """Not closed, offered to this person and not claimed by them, newest first; some may be over or gone."""
        ...

    def offers(self) -> Sequence[Offer]:
        """What is open to everybody, oldest first: the first of them that is not over stands on Discover."""
        ...

    def may_claim(self, coupon_id: int, person_id: str) -> bool: ...

    def claim(self, claim_id: int) -> Held | None: ...

    def claim_of(self, coupon_id: int, person_id: str) -> Claim | None: ...

    def held(self, person_id: str, merchant_id: str | None = None) -> Sequence[Held]:
        """What a person claimed, newest first."""
        ...

    def used_on(self, bill_id: int) -> UsedCoupon | None:
        """What a coupon paid of a bill of the signed-in person."""
        ...


class CouponBook(CouponReader, Protocol):
    """Coupons inside a unit of work; times are the work's."""

    @property
    def changed(self) -> bool:
        """Whether anything of it was written in this unit of work."""
        ...

    def publish(self, draft: CouponDraft) -> Coupon: ...

    def close(self, coupon_id: int) -> None: ...

    def add_claim(self, coupon: Coupon, person_id: str) -> Claim: ...

    def use(self, held: Held, bill_id: int) -> None:
        """It pays its part of this bill of the person who claimed it."""
        ...

    def give_back(self, claim_id: int) -> None:
        """It was not used after all."""
        ...
