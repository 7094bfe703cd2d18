"""A coupon while a merchant writes it: what is typed, and what it comes to."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from app.domain.coupons import Dates, DaysAfter, Hours, Terms
from app.domain.money import parse_yuan

WEEK = {"every": (1, 2, 3, 4, 5, 6, 7), "weekdays": (1, 2, 3, 4, 5), "weekend": (6, 7)}
_NO_TIME = -1


class CouponText(NamedTuple):
    """As typed. ``validity`` is ``dates`` (from today on) or ``after`` (claiming); empty times mean any hour."""

    value: str = "20"
    threshold: str = "100"
    quantity: str = "500"
    days: str = "30"
    validity: str = "dates"
    good_days: str = "30"
    week: str = "every"
    since: str = ""
    until: str = ""


def terms_of(text: CouponText, today: date) -> Terms:
    """What cannot be read is 0, or a time that cannot be: the wallet refuses it in its own words."""
    good = _number(text.good_days)
    validity = DaysAfter(good) if text.validity == "after" else Dates(today, today + timedelta(days=min(good, 999) - 1))
    return Terms(
        _yuan(text.value), _yuan(text.threshold), _number(text.quantity), _number(text.days), validity, _hours(text)
    )


def _hours(text: CouponText) -> tuple[Hours, ...]:
    if not text.since.strip() and not text.until.strip() and text.week == "every":
        return ()
    since = _minute(text.since) if text.since.strip() else 0
    until = _minute(text.until) if text.until.strip() else 24 * 60
    return (Hours(WEEK[text.week], since, until),)


def _minute(text: str) -> int:
    hour, colon, minute = text.strip().replace("：", ":").partition(":")
    good = hour.isdecimal() and (not colon or (minute.isdecimal() and len(minute) == 2 and int(minute) < 60))
    return int(hour) * 60 + int(minute or 0) if good and len(hour) <= 2 else _NO_TIME


def _number(text: str) -> int:
    found = text.strip()
    return int(found) if found.isascii() and found.isdigit() and len(found) <= 9 else 0


def _yuan(text: str) -> int:
    found = parse_yuan(text)
    return found if isinstance(found, int) else 0
