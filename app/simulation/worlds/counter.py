"""Reading what merchants have set up: coupons and member cards. All of it may be left out."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, time, timedelta

from app.domain.counter import Counter, FirstCoupon
from app.domain.coupons import Dates, DaysAfter, Hours, Terms, Validity
from app.domain.coupons.checks import check_terms
from app.domain.memberships import Field, FieldKind, Level, Measure, Period, Plan
from app.domain.memberships.checks import check_plan
from app.domain.texts import Text
from app.domain.times import midnight_of
from app.simulation.worlds.fields import Fields

_OPENS = timedelta(hours=9)


def read_counter(fields: Fields, merchants: Collection[str], now: datetime) -> Counter:
    coupons = tuple(_coupon(each, merchants, now) for each in fields.tables("offers"))
    plans = dict(_plan(each, merchants) for each in fields.tables("member_cards"))
    return Counter(coupons, plans)


def _coupon(fields: Fields, merchants: Collection[str], now: datetime) -> FirstCoupon:
    """``valid_until`` is its last day, ``valid_days`` how many days it is good after claiming: one of the two."""
    fields.text("id")
    merchant = fields.one_of("merchant", merchants)
    published = fields.day("published") if "published" in fields else now.date()
    terms = Terms(
        fields.number("value_fen"), fields.number("threshold_fen"), fields.number("quantity", 10_000),
        0, _validity(fields), tuple(_hours(each) for each in fields.tables("hours")),
    )  # fmt: skip
    days = (terms.validity.last - published).days + 1 if isinstance(terms.validity, Dates) else 0
    terms = terms._replace(days=fields.number("days", days or None))
    refusal = check_terms(terms, published)
    if refusal:
        raise fields.wrong("value_fen", f"no coupon can be so: {refusal.code.value}")
    return FirstCoupon(merchant, terms, midnight_of(published) + _OPENS, fields.number("claimed"))


def _validity(fields: Fields) -> Validity:
    if "valid_days" in fields:
        return DaysAfter(fields.number("valid_days"))
    last = fields.day("valid_until")
    return Dates(fields.day("published") if "published" in fields else last, last)


def _hours(fields: Fields) -> Hours:
    days = tuple(fields.value("days", list))
    since, until = fields.value("from", time), fields.value("to", time)
    return Hours(days, since.hour * 60 + since.minute, until.hour * 60 + until.minute)


def _plan(fields: Fields, merchants: Collection[str]) -> tuple[str, Plan]:
    merchant = fields.one_of("merchant", merchants)
    plan = Plan(
        Period(fields.one_of("period", list(Period))),
        tuple(_level(each) for each in fields.tables("levels")),
        fields.number("points_per_yuan", 1),
        tuple(_field(each) for each in fields.tables("form")),
    )
    refusal = check_plan(plan)
    if refusal:
        raise fields.wrong("levels", f"no member card can be so: {refusal.code.value}")
    return merchant, plan


def _level(fields: Fields) -> Level:
    """``visits`` or ``spend`` in yuan is its threshold."""
    benefits = tuple(_words(each) for each in fields.tables("benefits"))
    if "visits" in fields:
        return Level(fields.words("name"), Measure.VISITS, fields.number("visits"), benefits)
    return Level(fields.words("name"), Measure.SPEND, fields.fen("spend"), benefits)


def _words(fields: Fields) -> Text:
    return Text(fields.text("en"), fields.text("zh_CN"))


def _field(fields: Fields) -> Field:
    return Field(
        fields.text("key"), FieldKind(fields.one_of("kind", list(FieldKind))), fields.words("label"),
        fields.value("optional", bool, False),
    )  # fmt: skip
