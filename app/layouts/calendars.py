"""Reads trading calendars."""

from __future__ import annotations

from datetime import date, datetime, time
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.fund.calendar import TradingCalendar
from app.layouts import calendar_sentences
from app.layouts.reading import RESOURCES, read_document, read_shipped
from app.layouts.table import Table
from app.layouts.words import check_format

if TYPE_CHECKING:
    from app.layouts.problems import DocumentErrors

CALENDAR = RESOURCES / "funds" / "calendar.toml"
_SATURDAY = 5


def read_calendar(path: Path | str) -> TradingCalendar | DocumentErrors:
    """The calendar in a file, or everything wrong with it; never raises for its content."""
    return read_document(Path(path), _calendar)


@cache
def load_calendar() -> TradingCalendar:
    """The calendar that ships with the program."""
    return read_shipped(CALENDAR, _calendar)


def _calendar(table: Table) -> TradingCalendar:
    check_format(table)
    hours = (_hour(table, key) for key in ("closes_at", "figures_at", "figures_off_at"))
    calendar = TradingCalendar(_days(table, "holidays", False), _days(table, "working", True), *hours)
    table.close()
    return calendar


def _days(table: Table, key: str, weekend: bool) -> frozenset[date]:
    found: set[date] = set()
    for place, value in enumerate(table.rows(key)):
        if not isinstance(value, date) or isinstance(value, datetime):
            table.problem(calendar_sentences.no_day(key), key, place)
        elif (value.weekday() >= _SATURDAY) is not weekend:
            table.problem(calendar_sentences.wrong_weekday(value, weekend), key, place)
        elif value in found:
            table.problem(calendar_sentences.twice(value), key, place)
        else:
            found.add(value)
    return frozenset(found)


def _hour(table: Table, key: str) -> time:
    value = table.raw(key)
    if isinstance(value, time):
        return value
    table.problem(calendar_sentences.no_hour(key), *((key,) if value is not None else ()))
    return time()
