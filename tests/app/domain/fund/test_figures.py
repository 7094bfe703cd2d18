"""Yu'e Bao's arithmetic against figures the fund published."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.fund import FundFigures, Rounding, Series, income_fen, seven_day_yield
from app.resources import resource_folder
from app.simulation.funds import read_fund

FIGURES = read_fund(resource_folder("funds") / "000198.toml")
MAY_2014 = {
    28: (13506, None), 29: (13460, None), 30: (13511, None),
    1: (13364, "5.032"), 2: (13362, "5.028"), 3: (13361, "5.023"), 4: (13543, "5.029"), 5: (13378, "5.022"),
    6: (13831, "5.042"), 7: (13393, "5.036"), 8: (13221, "5.028"), 9: (13244, "5.022"), 10: (13117, "5.008"),
    11: (13115, "4.985"), 12: (13083, "4.969"), 13: (13022, "4.924"), 14: (12986, "4.902"), 15: (12971, "4.888"),
    16: (12986, "4.874"),
}  # fmt: skip
"""28 to 30 April and 1 to 16 May 2014: income per 10,000 units in 1/10000 yuan, published yield."""

DAYS = list(MAY_2014.values())


@pytest.mark.parametrize("last", range(7, len(DAYS) + 1))
def test_the_formula_gives_the_published_yield(last: int) -> None:
    window = DAYS[last - 7 : last]
    published = window[-1][1]
    if published is not None:
        assert seven_day_yield([income for income, _ in window]) == Decimal(published)


def test_the_yield_needs_seven_days() -> None:
    with pytest.raises(ValueError, match="seven"):
        seven_day_yield([13000] * 6)


@pytest.mark.parametrize(
    ("units", "per_10k", "income"),
    [
        (1_000_000, 15787, 157),
        (2_924_043, 12971, 379),
        (0, 12971, 0),
        (77_000, 12971, 9),
        (7_700, 12971, 0),
        (10_000_000, 10000, 1000),
    ],
)
def test_a_days_income_is_truncated_to_fen(units: int, per_10k: int, income: int) -> None:
    assert income_fen(units, per_10k) == income


@pytest.mark.parametrize(
    ("units", "per_10k", "truncated", "half_up"),
    [(1_000_000, 15787, 157, 158), (1_000_000, 15750, 157, 158), (1_000_000, 15749, 157, 157), (0, 13000, 0, 0)],
)
def test_rounding_is_named(units: int, per_10k: int, truncated: int, half_up: int) -> None:
    assert income_fen(units, per_10k, Rounding.TRUNCATE) == income_fen(units, per_10k) == truncated
    assert income_fen(units, per_10k, Rounding.HALF_UP) == half_up


def held(figures: FundFigures, units_fen: int, first: date, last: date, rounding: Rounding) -> int:
    """What units confirmed on ``first`` have grown to by ``last``, every day's income joining them."""
    for number in range((last - first).days + 1):
        units_fen += income_fen(units_fen, figures.income.on(first + timedelta(days=number)), rounding)
    return units_fen


@pytest.mark.parametrize(("rounding", "grown"), [(Rounding.TRUNCATE, 1_046_288), (Rounding.HALF_UP, 1_046_458)])
def test_ten_thousand_from_july_to_may_on_the_figures_shipped(rounding: Rounding, grown: int) -> None:
    """The whole daily series gives 10,461.96 and 10,463.46; between the figures shipped lie straight lines."""
    assert held(FIGURES, 1_000_000, date(2013, 7, 1), date(2014, 5, 16), rounding) == grown
    assert abs(grown - {Rounding.TRUNCATE: 1_046_196, Rounding.HALF_UP: 1_046_346}[rounding]) < 200


@given(st.integers(0, 10**10), st.integers(0, 30_000))
def test_half_up_is_never_less_and_at_most_a_fen_more(units: int, per_10k: int) -> None:
    down, near = income_fen(units, per_10k), income_fen(units, per_10k, Rounding.HALF_UP)
    assert 0 <= near - down <= 1
    assert abs(near * 10**8 - units * per_10k) * 2 <= 10**8


@pytest.mark.parametrize(
    ("day", "income", "percent"),
    [
        (date(2013, 7, 1), 15787, "6.307"),
        (date(2014, 1, 2), 18092, "6.763"),
        (date(2014, 5, 15), 12971, "4.888"),
        (date(2014, 5, 16), 12986, "4.874"),
        (date(2014, 5, 24), 12675, "4.772"),
        (date(2013, 1, 1), 15787, "6.307"),
        (date(2014, 8, 16), 11128, "4.168"),
        (date(2015, 1, 1), 11128, "4.168"),
    ],
)
def test_figures_are_published_interpolated_or_held(day: date, income: int, percent: str) -> None:
    assert FIGURES.income.on(day) == income
    assert FIGURES.yield_text(day) == percent


@given(st.integers(0, 20000), st.integers(0, 20000), st.integers(0, 30))
def test_between_two_figures_lies_nothing_outside_them(low: int, high: int, passed: int) -> None:
    series = Series.of({date(2014, 5, 1): low, date(2014, 5, 31): high})
    assert min(low, high) <= series.on(date(2014, 5, 1 + passed)) <= max(low, high)


def test_the_chart_has_a_point_for_every_day_oldest_first() -> None:
    points = FIGURES.yield_points(date(2014, 5, 15))
    assert points[0] == ("2013-07-01", 6.307)
    assert points[-1] == ("2014-05-15", 4.888)
    assert len(points) == (date(2014, 5, 15) - date(2013, 7, 1)).days + 1
    assert [day for day, _ in points] == sorted(day for day, _ in points)
