"""Days, hours and distances as these pages write them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from app.domain.times import CHINA
from ui.format import dates
from ui.models.goings import DayRow

translate = QCoreApplication.translate


def day_rows(days: Sequence[date], chosen: date, language: str) -> list[DayRow]:
    """The first is today."""
    return [
        DayRow(
            day.isoformat(),
            _name(day, place, language),
            dates.short_day(day, language),
            dates.weekday_day(day, language),
            day == chosen,
        )
        for place, day in enumerate(days)
    ]


def _name(day: date, place: int, language: str) -> str:
    if place == 0:
        return translate("Goings", "Today")
    if place == 1:
        return translate("Goings", "Tomorrow")
    return dates.weekday(datetime(day.year, day.month, day.day, tzinfo=CHINA), language)


def lasting(minutes: int) -> str:
    """``1 h 31 min``."""
    hours, left = divmod(minutes, 60)
    said = translate("Goings", "%1 h %2 min") if hours else translate("Goings", "%2 min")
    return said.replace("%1", str(hours)).replace("%2", str(left))


def away(metres: int) -> str:
    """``260 m``, ``3.4 km``."""
    if metres < 1000:
        return translate("Goings", "%1 m").replace("%1", str(round(metres, -1)))
    return translate("Goings", "%1 km").replace("%1", f"{metres / 1000:.1f}")


def left_words(left: int) -> str:
    """How many there still are, as far as that matters."""
    if left <= 0:
        return translate("Goings", "Sold out")
    return translate("Goings", "%1 left").replace("%1", str(left)) if left < 20 else translate("Goings", "Available")


def closed_words() -> str:
    return translate("Goings", "Closed")
