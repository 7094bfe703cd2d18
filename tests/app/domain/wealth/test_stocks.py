"""Quotes: pure, the same for everyone, in any order, still while nobody trades."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.rates import SCALE, YUAN, Currency, Rates, convert, quoted, written
from app.domain.times import CHINA
from app.domain.wealth import stocks
from app.domain.wealth.stocks import close_of, closes, quote
from app.layouts.calendars import load_calendar
from app.layouts.functions.market import load_market
from app.layouts.functions.town import load_currencies

CALENDAR, SEED = load_calendar(), 20140516
STOCKS = load_market().stocks
MOUTAI = STOCKS["600519"]
codes = st.sampled_from(sorted(STOCKS))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=CHINA)


@given(codes, st.dates(date(2014, 1, 1), date(2015, 12, 31)))
def test_a_close_follows_from_its_day_alone(code: str, day: date) -> None:
    first = close_of(STOCKS[code], day, SEED, CALENDAR)
    stocks._year.cache_clear()
    assert close_of(STOCKS[code], day, SEED, CALENDAR) == first > 0


@given(codes, st.dates(date(2014, 1, 1), date(2015, 12, 31)))
def test_only_trading_days_move_it_and_by_no_more_than_the_limit(code: str, day: date) -> None:
    before, after = (close_of(STOCKS[code], each, SEED, CALENDAR) for each in (day - timedelta(days=1), day))
    if CALENDAR.trades(day):
        assert abs(after - before) <= before * 5 // 100 + 1
    else:
        assert after == before


def test_other_seeds_and_stocks_go_other_ways() -> None:
    days = closes(MOUTAI, date(2014, 5, 16), 30, SEED, CALENDAR)
    assert len(days) == 30 and days[-1][0] == date(2014, 5, 16) and len({close for _, close in days}) > 15
    assert days != closes(MOUTAI, date(2014, 5, 16), 30, SEED + 1, CALENDAR)
    assert all(CALENDAR.trades(day) for day, _ in days)


@pytest.mark.parametrize(
    ("now", "day", "before"),
    [
        ("2014-05-16T09:29", "2014-05-15", "2014-05-14"), ("2014-05-16T15:00", "2014-05-16", "2014-05-15"),
        ("2014-05-17T12:00", "2014-05-16", "2014-05-15"), ("2014-05-19T08:00", "2014-05-16", "2014-05-15"),
        ("2014-06-02T12:00", "2014-05-30", "2014-05-29"),
    ],
)  # fmt: skip
def test_while_the_exchange_is_closed_the_last_close_stands(now: str, day: str, before: str) -> None:
    found = quote(MOUTAI, at(now), SEED, CALENDAR)
    wanted = [close_of(MOUTAI, date.fromisoformat(each), SEED, CALENDAR) for each in (day, before)]
    assert [found.price_fen, found.previous_fen] == wanted and not found.trading


@given(codes, st.integers(0, 1_000))
@settings(deadline=None)
def test_during_the_day_it_goes_from_one_close_to_the_next(code: str, minutes: int) -> None:
    found = quote(STOCKS[code], at("2014-05-16T00:00") + timedelta(minutes=minutes), SEED, CALENDAR)
    again = quote(STOCKS[code], at("2014-05-16T00:00") + timedelta(minutes=minutes), SEED, CALENDAR)
    assert found == again and abs(found.change_bp) <= 1_000
    clock = (minutes // 60, minutes % 60)
    assert found.trading == ((9, 30) <= clock < (11, 30) or (13, 0) <= clock < (15, 0))


def test_lunch_stands_still() -> None:
    prices = {
        quote(MOUTAI, at(f"2014-05-16T{clock}"), SEED, CALENDAR).price_fen for clock in ("11:30", "12:10", "12:59")
    }
    assert len(prices) == 1


RATES = Rates(load_currencies(), SEED)
currencies = st.sampled_from([*load_currencies().values(), YUAN])


@given(st.integers(0, 10**9), currencies, currencies)
def test_converting_there_and_back_loses_no_more_than_rounding(units: int, one: object, other: object) -> None:
    day = date(2014, 5, 16)
    there = convert(units, one, other, RATES, day)  # type: ignore[arg-type]
    back = convert(there, other, one, RATES, day)  # type: ignore[arg-type]
    smallest = convert(1, other, one, RATES, day) + 1  # type: ignore[arg-type]
    assert abs(back - units) <= smallest


def test_converting() -> None:
    day, dollar, yen = date(2014, 5, 16), RATES.currencies["USD"], RATES.currencies["JPY"]
    rate = RATES.rate("USD", day)
    assert convert(100, dollar, YUAN, RATES, day) == (rate * 100 + SCALE // 2) // SCALE
    assert convert(100, YUAN, YUAN, RATES, day) == 100
    assert convert(100, yen, YUAN, RATES, day) == (RATES.rate("JPY", day) * 10_000 + SCALE // 2) // SCALE


@given(st.sampled_from(list(load_currencies().values())), st.dates(date(2013, 1, 1), date(2016, 1, 1)))
def test_what_is_quoted_of_a_rate_is_all_of_it(currency: Currency, day: date) -> None:
    rate = RATES.rate(currency.code, day)
    shown = quoted(rate, currency)
    assert len(shown.partition(".")[2]) == 6 - currency.decimals
    assert Decimal(shown) * SCALE == rate


@pytest.mark.parametrize(
    ("units", "code", "text"), [(1_234_50, "USD", "1,234.50 USD"), (5, "EUR", "0.05 EUR"), (1_234, "JPY", "1,234 JPY")]
)
def test_an_amount_is_written_in_the_money_of_its_currency(units: int, code: str, text: str) -> None:
    assert written(units, RATES.currencies[code]) == text
