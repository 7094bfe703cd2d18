"""The tables of coupons: what merchants published, to whom, who claimed it, and whose bills it paid a part of."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, bindparam, func, insert, or_, select, update

from app.domain.coupons import Audience
from app.storage.columns import number, personal, row_id, shared, table, text, twin_of
from app.storage.tables import person
from app.storage.wire import Prepared

coupons = table(
    "coupons",
    row_id(),
    text("merchant_id", ForeignKey("merchants.id")),
    number("value_fen"),
    number("threshold_fen"),
    number("quantity"),
    number("days"),
    text("first_day", null=True),
    text("last_day", null=True),
    number("days_after", null=True),
    text("hours"),
    text("audience"),
    number("published_at"),
    number("claim_until"),
    number("claimed_before"),
    number("closed_at", null=True),
)
coupon_people = table(
    "coupon_people",
    Column("coupon_id", Integer, ForeignKey("coupons.id"), primary_key=True),
    text("person_id", primary=True),
)
claims = table(
    "claims",
    row_id(),
    number("coupon_id", ForeignKey("coupons.id")),
    text("person_id"),
    number("claimed_at"),
    number("valid_from"),
    number("valid_until"),
    number("used_at", null=True),
    number("bill_id", null=True),
)
bill_coupons = table(
    "bill_coupons",
    Column("bill_id", Integer, ForeignKey("bills.id"), primary_key=True),
    number("claim_id", ForeignKey("claims.id")),
    number("coupon_id", ForeignKey("coupons.id")),
    number("value_fen"),
)
Index("coupons_by_merchant", coupons.c.merchant_id)
Index("claims_by_coupon", claims.c.coupon_id, claims.c.person_id, unique=True)
Index("claims_by_person", claims.c.person_id)

TABLES = (coupons, coupon_people, claims, bill_coupons)
personal(bill_coupons)
shared(coupons, coupon_people, claims)

_taken = claims.alias("taken")
_CLAIMED = select(func.count()).where(_taken.c.coupon_id == coupons.c.id).correlate(coupons).scalar_subquery()
_USED = (
    select(func.count())
    .where(_taken.c.coupon_id == coupons.c.id, _taken.c.used_at.is_not(None))
    .correlate(coupons)
    .scalar_subquery()
)
_COUPONS = select(*coupons.c, _CLAIMED, _USED)
_HERS = select(coupon_people.c.coupon_id).where(coupon_people.c.person_id == bindparam("person"))
_TAKEN = select(claims.c.coupon_id).where(claims.c.person_id == bindparam("person"))

COUPON = Prepared(_COUPONS.where(coupons.c.id == bindparam("coupon_id")))
COUPONS_OF = Prepared(_COUPONS.where(coupons.c.merchant_id == bindparam("merchant")).order_by(coupons.c.id.desc()))
OPEN_TO = Prepared(
    _COUPONS.where(
        coupons.c.closed_at.is_(None),
        or_(coupons.c.audience == Audience.ALL.value, coupons.c.id.in_(_HERS)),
        coupons.c.id.not_in(_TAKEN),
    ).order_by(coupons.c.id.desc())
)
OPEN_TO_ALL = Prepared(
    _COUPONS.where(coupons.c.closed_at.is_(None), coupons.c.audience == Audience.ALL.value).order_by(coupons.c.id)
)
OFFERED_TO = Prepared(
    select(coupon_people.c.person_id).where(
        coupon_people.c.coupon_id == bindparam("coupon"), coupon_people.c.person_id == bindparam("person")
    )
)
ADD_COUPON = Prepared(insert(coupons).inline(), *(column.name for column in coupons.c if column.name != "id"))
OFFER_TO = Prepared(insert(coupon_people).inline(), "coupon_id", "person_id")
CLOSE_COUPON = Prepared(update(coupons).where(coupons.c.id == bindparam("coupon_id")).values(closed_at=bindparam("at")))

_HELD = (
    select(*claims.c, *coupons.c, _CLAIMED, _USED)
    .join_from(claims, coupons, coupons.c.id == claims.c.coupon_id)
    .order_by(claims.c.id.desc())
)
HELD = Prepared(_HELD.where(claims.c.id == bindparam("claim_id")))
HELD_BY = Prepared(_HELD.where(claims.c.person_id == bindparam("person")))
HELD_AT = Prepared(
    _HELD.where(claims.c.person_id == bindparam("person"), coupons.c.merchant_id == bindparam("merchant"))
)
CLAIM_OF = Prepared(
    select(claims).where(claims.c.coupon_id == bindparam("coupon"), claims.c.person_id == bindparam("person"))
)
ADD_CLAIM = Prepared(insert(claims).inline(), *(column.name for column in claims.c if column.name != "id"))
USE_CLAIM = Prepared(
    update(claims)
    .where(claims.c.id == bindparam("claim_id"))
    .values(used_at=bindparam("at"), bill_id=bindparam("new_bill_id"))
)
USED_ON = Prepared(
    select(bill_coupons.c.claim_id, bill_coupons.c.coupon_id, bill_coupons.c.value_fen).where(
        bill_coupons.c.bill_id == bindparam("bill")
    )
)
ADD_USE = Prepared(insert(bill_coupons).inline(), *(column.name for column in bill_coupons.c))
_stowed = twin_of(bill_coupons)
ADD_STOWED_USE = Prepared(insert(_stowed).inline(), *(column.name for column in _stowed.c))
SIGNED_IN = Prepared(select(person.c.id))
