"""When money paid in is confirmed, first earns, and when a day's figures appear."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.fund.calendar import Confirmed, TradingCalendar, confirmation
from app.domain.times import CHINA
from app.layouts.calendars import load_calendar, read_calendar
from app.layouts.problems import DocumentErrors

CALENDAR = load_calendar()
CLOSE = "15:00:00"


def paid(text: str) -> Confirmed:
    return confirmation(datetime.fromisoformat(text).replace(tzinfo=CHINA), CALENDAR)


def day(month_day: str) -> date:
    return date.fromisoformat(f"2014-{month_day}")


@pytest.mark.parametrize(
    ("since", "before", "trading_day", "confirmed_on", "shown_on"),
    [
        ("2014-05-15T15:00:00", "2014-05-16T14:59:59", "05-16", "05-19", "05-20"),  # Thu–Fri → Mon, Tue
        ("2014-05-16T15:00:00", "2014-05-19T14:59:59", "05-19", "05-20", "05-21"),  # Fri–Mon → Tue, Wed
        ("2014-05-19T15:00:00", "2014-05-20T14:59:59", "05-20", "05-21", "05-22"),  # Mon–Tue → Wed, Thu
        ("2014-05-20T15:00:00", "2014-05-21T14:59:59", "05-21", "05-22", "05-23"),  # Tue–Wed → Thu, Fri
        ("2014-05-21T15:00:00", "2014-05-22T14:59:59", "05-22", "05-23", "05-24"),  # Wed–Thu → Fri, Sat
    ],
)
def test_the_five_cases(since: str, before: str, trading_day: str, confirmed_on: str, shown_on: str) -> None:
    expected = Confirmed(day(trading_day), day(confirmed_on), day(shown_on))
    assert paid(since) == paid(before) == expected


@pytest.mark.parametrize(
    ("paid_at", "trading_day", "confirmed_on"),
    [
        ("2013-09-18T14:59:00", "2013-09-18", "2013-09-23"),  # Mid-autumn; Sunday the 22nd banks work, the fund rests
        ("2013-09-18T15:00:00", "2013-09-23", "2013-09-24"),
        ("2013-09-22T10:00:00", "2013-09-23", "2013-09-24"),
        ("2013-09-29T10:00:00", "2013-09-30", "2013-10-08"),
        ("2013-09-30T14:59:00", "2013-09-30", "2013-10-08"),  # National Day
        ("2013-09-30T15:00:00", "2013-10-08", "2013-10-09"),
        ("2013-10-12T10:00:00", "2013-10-14", "2013-10-15"),
        ("2013-12-31T14:59:00", "2013-12-31", "2014-01-02"),  # New Year
        ("2014-01-26T10:00:00", "2014-01-27", "2014-01-28"),
        ("2014-01-30T14:59:00", "2014-01-30", "2014-02-07"),  # Spring Festival
        ("2014-01-30T15:00:00", "2014-02-07", "2014-02-10"),
        ("2014-02-08T10:00:00", "2014-02-10", "2014-02-11"),
        ("2014-04-04T14:59:00", "2014-04-04", "2014-04-08"),  # Tomb-sweeping
        ("2014-04-30T14:59:00", "2014-04-30", "2014-05-05"),  # Labour Day; Sunday the 4th banks work
        ("2014-04-30T15:00:00", "2014-05-05", "2014-05-06"),
        ("2014-05-04T10:00:00", "2014-05-05", "2014-05-06"),
        ("2014-05-30T14:59:00", "2014-05-30", "2014-06-03"),  # Dragon Boat
    ],
)
def test_around_holidays_and_make_up_days(paid_at: str, trading_day: str, confirmed_on: str) -> None:
    confirmed = paid(paid_at)
    assert (str(confirmed.trading_day), str(confirmed.confirmed_on)) == (trading_day, confirmed_on)
    assert confirmed.first_income_shown_on == confirmed.confirmed_on + timedelta(days=1)


HOLIDAYS = [
    "2013-09-19",
    "2013-09-20",
    "2013-10-01",
    "2013-10-02",
    "2013-10-03",
    "2013-10-04",
    "2013-10-07",
    "2014-01-01",
    "2014-01-31",
    "2014-02-03",
    "2014-02-04",
    "2014-02-05",
    "2014-02-06",
    "2014-04-07",
    "2014-05-01",
    "2014-05-02",
    "2014-06-02",
]
MAKE_UP = ["2013-09-22", "2013-09-29", "2013-10-12", "2014-01-26", "2014-02-08", "2014-05-04"]


@pytest.mark.parametrize("holiday", HOLIDAYS)
def test_a_weekday_off(holiday: str) -> None:
    off = date.fromisoformat(holiday)
    assert off.weekday() < 5 and not CALENDAR.trades(off) and not CALENDAR.banks_open(off)
    assert f"{CALENDAR.figures_on(off):%d %H:%M}" == f"{off:%d} 08:10"
    noon = paid(f"{holiday}T12:00:00")
    assert noon.trading_day > off and noon == paid(f"{holiday}T23:59:59")


@pytest.mark.parametrize("working", MAKE_UP)
def test_a_weekend_made_up_for(working: str) -> None:
    made_up = date.fromisoformat(working)
    assert made_up.weekday() >= 5 and CALENDAR.banks_open(made_up) and not CALENDAR.trades(made_up)


def test_the_calendar_has_these_days_and_no_others() -> None:
    assert sorted(map(str, CALENDAR.holidays)) == HOLIDAYS
    assert sorted(map(str, CALENDAR.working)) == sorted(MAKE_UP)


def test_hours_are_china_s_whatever_zone_the_moment_is_told_in() -> None:
    utc = datetime.fromisoformat("2014-05-16T07:00:00+00:00")
    assert confirmation(utc, CALENDAR) == paid(f"2014-05-16T{CLOSE}")


def test_figures_appear_in_the_evening_of_a_trading_day() -> None:
    assert f"{CALENDAR.figures_on(date(2014, 5, 16)):%d %H:%M}" == "16 18:00"
    assert f"{CALENDAR.figures_on(date(2014, 5, 17)):%d %H:%M}" == "17 08:10"


@given(st.datetimes(datetime(2013, 6, 1), datetime(2014, 9, 1)))
def test_confirmation_comes_on_trading_days_after_the_payment(at: datetime) -> None:
    confirmed = confirmation(at.replace(tzinfo=CHINA), CALENDAR)
    assert CALENDAR.trades(confirmed.trading_day) and CALENDAR.trades(confirmed.confirmed_on)
    assert at.date() <= confirmed.trading_day < confirmed.confirmed_on < confirmed.first_income_shown_on
    between = (confirmed.confirmed_on - confirmed.trading_day).days
    assert not any(CALENDAR.trades(confirmed.trading_day + timedelta(days=n)) for n in range(1, between))


HOURS = "closes_at = 15:00:00\nfigures_at = 18:00:00\nfigures_off_at = 08:10:00\n"


@pytest.mark.parametrize(
    ("text", "place", "says"),
    [
        (HOURS + "holidays = [2014-05-03]\nworking = []", (4, 13), "never trades"),
        (HOURS + "holidays = []\nworking = [2014-05-05]", (5, 12), "no Saturday or Sunday"),
        (HOURS + "holidays = [2014-05-01, 2014-05-01]\nworking = []", (4, 25), "twice"),
        (HOURS + 'holidays = ["1 May"]\nworking = []', (4, 13), "no day"),
        (HOURS.replace("15:00:00", '"three"') + "holidays = []\nworking = []", (1, 13), "no time of day"),
        (HOURS + "holidays = []", (1, 1), "working"),
        (HOURS + "holidays = []\nworking = []\nwroking = []", (6, 1), "wroking"),
    ],
)
def test_a_wrong_calendar_says_where(tmp_path: Path, text: str, place: tuple[int, int], says: str) -> None:
    path = tmp_path / "calendar.toml"
    path.write_text(text)
    found = read_calendar(path)
    assert isinstance(found, DocumentErrors), found
    first = found.errors[0]
    assert (first.line, first.column) == place and says in first.sentence.en
    path.write_text(HOURS + "holidays = [2014-05-01]\nworking = [2014-05-04]")
    assert isinstance(read_calendar(path), TradingCalendar)
