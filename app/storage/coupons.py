"""Coupons and claims between the domain and their tables."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from app.domain.coupons import (
    Audience,
    Claim,
    Coupon,
    Dates,
    DaysAfter,
    Held,
    Hours,
    Terms,
    UsedCoupon,
    Validity,
    validity_of,
)
from app.domain.coupons.book import CouponDraft
from app.domain.offers import Offer
from app.domain.times import from_stamp, midnight_of, to_stamp
from app.storage import coupon_tables as sql
from app.storage.rows import Row
from app.storage.wire import Wire

_CLAIM_WIDTH = len(sql.claims.c)


class SqlCoupons:
    """See ``app.domain.coupons.book``; without ``now`` it only reads."""

    def __init__(self, wire: Wire, now: datetime | None = None) -> None:
        self._wire, self._now = wire, now
        self.changed = False

    def at(self, now: datetime) -> None:
        """The unit of work's clock moved on."""
        self._now = now

    def coupon(self, coupon_id: int) -> Coupon | None:
        row = self._wire.first(sql.COUPON, coupon_id=coupon_id)
        return None if row is None else _coupon(row)

    def of(self, merchant_id: str) -> Sequence[Coupon]:
        return [_coupon(row) for row in self._wire.all(sql.COUPONS_OF, merchant=merchant_id)]

    def open_to(self, person_id: str) -> Sequence[Coupon]:
        return [_coupon(row) for row in self._wire.all(sql.OPEN_TO, person=person_id)]

    def offers(self) -> Sequence[Offer]:
        return [_offer(_coupon(row)) for row in self._wire.all(sql.OPEN_TO_ALL)]

    def may_claim(self, coupon_id: int, person_id: str) -> bool:
        coupon = self.coupon(coupon_id)
        if coupon is None or coupon.audience is Audience.ALL:
            return coupon is not None
        return self._wire.first(sql.OFFERED_TO, coupon=coupon_id, person=person_id) is not None

    def claim(self, claim_id: int) -> Held | None:
        row = self._wire.first(sql.HELD, claim_id=claim_id)
        return None if row is None else _held(row)

    def claim_of(self, coupon_id: int, person_id: str) -> Claim | None:
        row = self._wire.first(sql.CLAIM_OF, coupon=coupon_id, person=person_id)
        return None if row is None else _claim(row)

    def held(self, person_id: str, merchant_id: str | None = None) -> Sequence[Held]:
        if merchant_id is None:
            return [_held(row) for row in self._wire.all(sql.HELD_BY, person=person_id)]
        return [_held(row) for row in self._wire.all(sql.HELD_AT, person=person_id, merchant=merchant_id)]

    def used_on(self, bill_id: int) -> UsedCoupon | None:
        row = self._wire.first(sql.USED_ON, bill=bill_id)
        return None if row is None else UsedCoupon(*row)

    def publish(self, draft: CouponDraft) -> Coupon:
        now = self._writing()
        row = coupon_row(draft.merchant_id, draft.terms, draft.audience, now)
        coupon_id = self._wire.add(sql.ADD_COUPON, **row)
        if draft.audience is not Audience.ALL:
            self._wire.many(sql.OFFER_TO, [{"coupon_id": coupon_id, "person_id": each} for each in draft.to])
        return Coupon(coupon_id, draft.merchant_id, draft.terms, draft.audience, now, from_stamp(row["claim_until"]))

    def close(self, coupon_id: int) -> None:
        self._wire.run(sql.CLOSE_COUPON, coupon_id=coupon_id, at=to_stamp(self._writing()))

    def add_claim(self, coupon: Coupon, person_id: str) -> Claim:
        values = self._claim_row(coupon, person_id)
        claim_id = self._wire.add(sql.ADD_CLAIM, **values)
        return _claim((claim_id, *values.values()))

    def use(self, held: Held, bill_id: int) -> None:
        claim, coupon = held
        self._wire.run(sql.USE_CLAIM, claim_id=claim.id, at=to_stamp(self._writing()), new_bill_id=bill_id)
        used = {
            "bill_id": bill_id, "claim_id": claim.id, "coupon_id": coupon.id, "value_fen": coupon.terms.value_fen,
        }  # fmt: skip
        if claim.person_id == self._wire.one(sql.SIGNED_IN)[0]:
            self._wire.run(sql.ADD_USE, **used)
        else:
            self._wire.run(sql.ADD_STOWED_USE, person_id=claim.person_id, **used)

    def give_back(self, claim_id: int) -> None:
        self._writing()
        self._wire.run(sql.USE_CLAIM, claim_id=claim_id, at=None, new_bill_id=None)

    def _claim_row(self, coupon: Coupon, person_id: str) -> dict[str, Any]:
        now = self._writing()
        since, until = validity_of(coupon.terms.validity, now)
        return {
            "coupon_id": coupon.id, "person_id": person_id, "claimed_at": to_stamp(now),
            "valid_from": to_stamp(since), "valid_until": to_stamp(until), "used_at": None, "bill_id": None,
        }  # fmt: skip

    def _writing(self) -> datetime:
        if self._now is None:
            raise ValueError("a reader writes nothing")
        self.changed = True
        return self._now


def coupon_row(
    merchant_id: str, terms: Terms, audience: Audience, published_at: datetime, claimed_before: int = 0
) -> dict[str, Any]:
    """The columns of a coupon. It can be claimed to the end of the last of its days."""
    first, last, days_after = _validity_columns(terms.validity)
    until = midnight_of(published_at.date() + timedelta(days=terms.days))
    return {
        "merchant_id": merchant_id, "value_fen": terms.value_fen, "threshold_fen": terms.threshold_fen,
        "quantity": terms.quantity, "days": terms.days, "first_day": first, "last_day": last, "days_after": days_after,
        "hours": json.dumps(terms.hours, separators=(",", ":")), "audience": audience.value,
        "published_at": to_stamp(published_at), "claim_until": to_stamp(until), "claimed_before": claimed_before,
        "closed_at": None,
    }  # fmt: skip


def _validity_columns(validity: Validity) -> tuple[str | None, str | None, int | None]:
    match validity:
        case Dates(first, last):
            return first.isoformat(), last.isoformat(), None
        case DaysAfter(days):
            return None, None, days


def _coupon(row: Row) -> Coupon:
    (
        coupon_id, merchant_id, value_fen, threshold_fen, quantity, days, first, last, days_after, hours, audience,
        published_at, claim_until, claimed_before, closed_at, claimed, used,
    ) = row  # fmt: skip
    validity = DaysAfter(days_after) if days_after else Dates(date.fromisoformat(first), date.fromisoformat(last))
    spans = tuple(Hours(tuple(each[0]), each[1], each[2]) for each in json.loads(hours))
    terms = Terms(value_fen, threshold_fen, quantity, days, validity, spans)
    return Coupon(
        coupon_id, merchant_id, terms, Audience(audience), from_stamp(published_at), from_stamp(claim_until),
        claimed_before, None if closed_at is None else from_stamp(closed_at), claimed, used,
    )  # fmt: skip


def _claim(row: Row) -> Claim:
    claim_id, coupon_id, person_id, claimed_at, valid_from, valid_until, used_at, bill_id = row
    return Claim(
        claim_id, coupon_id, person_id, from_stamp(claimed_at), from_stamp(valid_from), from_stamp(valid_until),
        None if used_at is None else from_stamp(used_at), bill_id,
    )  # fmt: skip


def _held(row: Row) -> Held:
    return Held(_claim(row[:_CLAIM_WIDTH]), _coupon(row[_CLAIM_WIDTH:]))


def _offer(coupon: Coupon) -> Offer:
    terms = coupon.terms
    last_claim = (coupon.claim_until - timedelta(seconds=1)).date()
    until = terms.validity.last if isinstance(terms.validity, Dates) else last_claim
    return Offer(
        coupon.id, coupon.merchant_id, terms.value_fen, terms.threshold_fen, until,
        coupon.claimed_before + coupon.claimed, coupon.claim_until,
    )  # fmt: skip
