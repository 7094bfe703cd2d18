"""Coupons and member cards in the words of the interface, in its current language."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from app.domain.coupons import Claim, Coupon, CouponState, Dates, Hours, Terms
from app.domain.memberships import Level, Measure, Period, Plan, Progress
from ui.format import dates, money, plain_money

translate = QCoreApplication.translate

_WEEK = tuple(range(1, 8))


def short_yuan(amount_fen: int) -> str:
    """Without decimals where there are none: ``¥20``."""
    return plain_money.yuan_sign(amount_fen).removesuffix(".00")


def _own(amount_fen: int) -> str:
    """What the person spent, or has to: hidden with all their amounts."""
    return money.yuan_sign(amount_fen).removesuffix(".00")


def coupon_name(terms: Terms) -> str:
    said = translate("Coupons", "%1 off %2").replace("%1", short_yuan(terms.value_fen))
    return said.replace("%2", short_yuan(terms.threshold_fen))


def condition(terms: Terms) -> str:
    return translate("Coupons", "off %1").replace("%1", short_yuan(terms.threshold_fen))


def until(claim: Claim, now: datetime, language: str) -> str:
    """The last day a claimed coupon is good on, with its year where that is another."""
    last = dates.short_day_of((claim.valid_until - timedelta(seconds=1)).date(), now.date(), language)
    return translate("Coupons", "Good to %1").replace("%1", last)


def between(claim: Claim, now: datetime, language: str) -> str:
    if claim.valid_from <= now:
        return until(claim, now, language)
    first, last = claim.valid_from.date(), (claim.valid_until - timedelta(seconds=1)).date()
    said = translate("Coupons", "Good from %1 to %2").replace("%1", dates.short_day_of(first, now.date(), language))
    return said.replace("%2", dates.short_day_of(last, now.date(), language))


def validity(coupon: Coupon, now: datetime, language: str) -> str:
    """Of one that is not claimed yet."""
    offer = coupon.terms.validity
    if isinstance(offer, Dates):
        return translate("Coupons", "Good to %1").replace("%1", dates.short_day_of(offer.last, now.date(), language))
    return translate("Coupons", "Good for %n day(s) after claiming", "", offer.days)


def hours(spans: tuple[Hours, ...], language: str) -> str:
    """Empty where it is good at any hour."""
    return translate("Coupons", "; ").join(
        f"{_days(each.days, language)} {_clock(each.since)}–{_clock(each.until)}" for each in spans
    )


def _days(days: tuple[int, ...], language: str) -> str:
    if tuple(sorted(days)) == _WEEK:
        return translate("Coupons", "Every day")
    if tuple(sorted(days)) == _WEEK[:5]:
        return translate("Coupons", "Mon–Fri")
    monday = datetime(2014, 5, 12)
    named = [dates.weekday(monday + timedelta(days=each - 1), language) for each in sorted(days)]
    return translate("Coupons", ", ").join(named)


def _clock(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"


def state(found: CouponState) -> str:
    match found:
        case CouponState.OFFERED:
            return translate("Coupons", "To claim")
        case CouponState.CLAIMED:
            return translate("Coupons", "Not now")
        case CouponState.USABLE:
            return translate("Coupons", "Usable now")
        case CouponState.USED:
            return translate("Coupons", "Used")
        case CouponState.EXPIRED:
            return translate("Coupons", "Expired")
        case CouponState.CLOSED:
            return translate("Coupons", "Closed by the merchant")


def level_needs(level: Level, period: Period) -> str:
    """``5 visits in a quarter``, ``¥2,000 in a quarter``."""
    if level.measure is Measure.VISITS:
        amount = translate("MemberCards", "%n visit(s)", "", level.needed)
    else:
        amount = short_yuan(level.needed)
    return _in_period(period).replace("%1", amount)


def _in_period(period: Period) -> str:
    match period:
        case Period.MONTH:
            return translate("MemberCards", "%1 in a month")
        case Period.QUARTER:
            return translate("MemberCards", "%1 in a quarter")
        case Period.YEAR:
            return translate("MemberCards", "%1 in a year")


def ahead(plan: Plan, to: Progress, language: str) -> str:
    """``To Gold: ¥2,000 in a quarter``."""
    level = plan.levels[to.level]
    said = translate("MemberCards", "To %1: %2").replace("%1", level.name.in_language(language))
    return said.replace("%2", level_needs(level, plan.period))


def left(to: Progress, language: str) -> str:
    """``3 so far, 2 visits to go by 30 June``."""
    last = dates.short_day(to.last, language)
    if to.measure is Measure.VISITS:
        said = translate("MemberCards", "%1 so far, %n visit(s) to go by %2", "", to.left).replace("%1", str(to.done))
    else:
        said = translate("MemberCards", "%1 so far, %3 to go by %2").replace("%1", _own(to.done))
        said = said.replace("%3", _own(to.left))
    return said.replace("%2", last)


def to_go(to: Progress) -> str:
    """``2 visits to go``, ``¥180 to go``."""
    if to.measure is Measure.VISITS:
        return translate("MemberCards", "%n visit(s) to go", "", to.left)
    return translate("MemberCards", "%1 to go").replace("%1", _own(to.left))
