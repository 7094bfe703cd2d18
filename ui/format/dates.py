"""The wallet clock's times as a person of each language writes them."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

_WEEKDAYS = {
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "zh_CN": ("周一", "周二", "周三", "周四", "周五", "周六", "周日"),
}
_LONG_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_LONG_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def clock(at: datetime) -> str:
    return f"{at:%H:%M}"


def status_clock(at: datetime) -> str:
    """As a phone's status bar shows it: no leading zero."""
    return f"{at.hour}:{at:%M}"


def day(at: date, language: str) -> str:
    """``16 May 2014`` · ``2014年5月16日``."""
    if language == "zh_CN":
        return f"{at.year}年{at.month}月{at.day}日"
    return f"{at.day} {_MONTHS[at.month - 1]} {at.year}"


def short_day(at: date, language: str) -> str:
    """``16 May`` · ``5月16日``."""
    return f"{at.month}月{at.day}日" if language == "zh_CN" else f"{at.day} {_MONTHS[at.month - 1]}"


def short_day_of(at: date, today: date, language: str) -> str:
    """``16 May``; with its year where that is not today's."""
    return short_day(at, language) if at.year == today.year else day(at, language)


def month(at: date, language: str) -> str:
    """``May 2014`` · ``2014年5月``."""
    return f"{at.year}年{at.month}月" if language == "zh_CN" else f"{_LONG_MONTHS[at.month - 1]} {at.year}"


def weekday(at: datetime, language: str) -> str:
    return _WEEKDAYS[language][at.weekday()]


def long_day(at: datetime, language: str) -> str:
    """``Friday 16 May`` · ``5月16日 周五``."""
    if language == "zh_CN":
        return f"{short_day(at, language)} {weekday(at, language)}"
    return f"{_LONG_WEEKDAYS[at.weekday()]} {at.day} {_LONG_MONTHS[at.month - 1]}"


def full(at: datetime, language: str) -> str:
    """``Fri 16 May 2014 09:41`` · ``2014年5月16日 周五 09:41``."""
    if language == "zh_CN":
        return f"{day(at, language)} {weekday(at, language)} {clock(at)}"
    return f"{weekday(at, language)} {day(at, language)} {clock(at)}"


def moment(at: datetime, language: str) -> str:
    """Day and time without the weekday, for details."""
    return f"{day(at, language)} {clock(at)}"


def lately(at: datetime, now: datetime, language: str) -> str:
    """How a list says when: the time today, then yesterday, the weekday, the day, the year."""
    days = (now.date() - at.date()).days
    if days <= 0:
        return clock(at)
    if days == 1:
        return translate("Dates", "Yesterday")
    if days < 7:
        return weekday(at, language)
    return short_day_of(at, now, language)


def lately_with_time(at: datetime, now: datetime, language: str) -> str:
    """As ``lately`` with the time of day always told."""
    days = (now.date() - at.date()).days
    if days <= 0:
        return translate("Dates", "Today %1").replace("%1", clock(at))
    return f"{lately(at, now, language)} {clock(at)}"


def weekday_day(at: date, language: str) -> str:
    """``Mon 19 May`` · ``5月19日 周一``."""
    named, said = _WEEKDAYS[language][at.weekday()], short_day(at, language)
    return f"{said} {named}" if language == "zh_CN" else f"{named} {said}"


def until_midnight(end: datetime, language: str) -> str:
    """The last day before a midnight: ``15 Jun 2014``."""
    return day(end - timedelta(seconds=1), language)


def day_of(key: str) -> date | None:
    """The day in the key of a going (``g7506@2014-05-17T08:05``); a deal's has none."""
    _, _, at = key.partition("@")
    try:
        return date.fromisoformat(at[:10]) if at else None
    except ValueError:
        return None
