"""The chart's geometry: everything within 0 and 1, whole ticks, true clocks."""

from __future__ import annotations

from datetime import datetime, time, timedelta, tzinfo
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.attention.policy import QuietHours
from app.domain.times import CHINA
from ui.viewmodels.hour_chart import (
    Point,
    area_path,
    hour_at,
    hour_end,
    line_path,
    midnights,
    quiet_spans,
    step_points,
    thinned,
    whole_ticks,
)

NIGHT = QuietHours(time(22), time(7, 30))
MORNING = datetime(2014, 5, 16, 9, 41, tzinfo=CHINA)
MIDNIGHT = datetime(2014, 5, 16, tzinfo=CHINA)
VALUES = st.lists(st.integers(0, 10_000), max_size=28 * 24)
STARTS = st.datetimes(datetime(2013, 1, 1), datetime(2015, 1, 1)).map(lambda at: at.replace(tzinfo=CHINA))


@pytest.mark.parametrize(
    ("peak", "ticks"),
    [
        (0, (0, 1)),
        (1, (0, 1)),
        (2, (0, 1, 2)),
        (4, (0, 1, 2, 3, 4)),
        (5, (0, 2, 4, 6)),
        (9, (0, 5, 10)),
        (41, (0, 20, 40, 60)),
        (1000, (0, 500, 1000)),
    ],
)
def test_ticks(peak: int, ticks: tuple[int, ...]) -> None:
    assert whole_ticks(peak) == ticks


@given(st.integers(0, 10**7), st.integers(1, 9))
def test_ticks_are_whole_even_and_reach_the_peak(peak: int, most: int) -> None:
    ticks = whole_ticks(peak, most)
    assert ticks[0] == 0 and peak <= ticks[-1] and 2 <= len(ticks) <= most + 1
    assert len({after - before for before, after in pairwise(ticks)}) == 1
    assert ticks[-2] < max(peak, 1), "no empty step above the peak"


def test_a_step_line_holds_each_hour_and_joins_equal_ones() -> None:
    assert step_points((2, 2, 0, 4), 4) == (
        Point(0, 0.5), Point(0.5, 0.5), Point(0.5, 0), Point(0.75, 0), Point(0.75, 1), Point(1, 1),
    )  # fmt: skip
    assert line_path(step_points((1,), 1)) == "M 0.00 0.00 L 1000.00 0.00"
    assert area_path(step_points((1,), 1)).endswith("L 1000 1000 L 0 1000 Z")
    assert step_points((), 1) == () and line_path(()) == area_path(()) == ""


@given(VALUES)
def test_points_stay_within_the_chart_and_tell_every_hour(values: list[int]) -> None:
    top = whole_ticks(max(values, default=0))[-1]
    points = step_points(values, top)
    assert all(0 <= point.x <= 1 and 0 <= point.y <= 1 for point in points)
    assert [point.x for point in points] == sorted(point.x for point in points)
    told = [
        round(one.y * top)
        for one, other in zip(points[::2], points[1::2], strict=True)
        for _ in range(round((other.x - one.x) * len(values)))
    ]
    assert told == values
    assert max((round(point.y * top) for point in points), default=0) == max(values, default=0)


@given(st.floats(-1, 2), st.integers(1, 700))
def test_the_hour_below_the_pointer(x: float, hours: int) -> None:
    assert 0 <= hour_at(x, hours) < hours
    if 0 <= x < 1:
        assert hour_at(x, hours) / hours <= x


def test_days_begin_at_the_persons_midnight() -> None:
    week = midnights(MORNING, 7 * 24, CHINA)
    assert [day.at.day for day in week] == [17, 18, 19, 20, 21, 22, 23]
    assert week[0].x == pytest.approx((14 + 19 / 60) / 168)
    assert [day.x for day in midnights(MIDNIGHT, 48, CHINA)] == [0, 0.5]
    assert midnights(MORNING, 0, CHINA) == ()
    assert [day.at.day for day in thinned(midnights(MIDNIGHT, 28 * 24, CHINA))] == [16, 20, 24, 28, 1, 5, 9]
    assert len(thinned(midnights(MIDNIGHT, 8 * 24, CHINA))) == 4 and thinned(()) == ()


def test_quiet_hours_over_midnight_are_cut_at_both_ends() -> None:
    spans = quiet_spans(NIGHT, MIDNIGHT, 24, CHINA)
    assert [(span.start * 24, span.end * 24) for span in spans] == [(0, pytest.approx(7.5)), (pytest.approx(22), 24)]
    noon = QuietHours(time(12), time(13))
    assert [(span.start * 24, span.end * 24) for span in quiet_spans(noon, MIDNIGHT, 24, CHINA)] == [(12, 13)]
    assert quiet_spans(None, MIDNIGHT, 24, CHINA) == quiet_spans(NIGHT, MIDNIGHT, 0, CHINA) == ()
    assert quiet_spans(QuietHours(time(9), time(9)), MIDNIGHT, 24, CHINA) == ()


@given(STARTS, st.integers(1, 28), st.times(), st.times())
def test_what_is_shaded_is_what_the_engine_calls_quiet(start: datetime, days: int, begin: time, end: time) -> None:
    from app.domain.attention.clocks import quiet_until

    quiet, hours = QuietHours(begin.replace(microsecond=0), end.replace(microsecond=0)), days * 24
    spans = quiet_spans(quiet, start, hours, CHINA)
    assert all(0 <= span.start < span.end <= 1 for span in spans)
    for hour in range(0, hours, 7):
        at = start + timedelta(hours=hour, minutes=1, microseconds=1)
        shaded = any(span.start <= (at - start) / timedelta(hours=hours) < span.end for span in spans)
        assert shaded == (quiet_until(quiet, at, CHINA) is not None)


class Springing(tzinfo):
    """One hour east of Greenwich, and two from 30 March 2014 02:00 on."""

    def utcoffset(self, dt: datetime | None) -> timedelta:
        return timedelta(hours=1) + self.dst(dt)

    def dst(self, dt: datetime | None) -> timedelta:
        after = dt is not None and dt.replace(tzinfo=None) >= datetime(2014, 3, 30, 2)
        return timedelta(hours=int(after))


def test_a_day_of_23_hours_is_shorter_on_the_chart() -> None:
    zone = Springing()
    start = datetime(2014, 3, 29, tzinfo=zone)
    assert [round(day.x * 72) for day in midnights(start, 72, zone)] == [0, 24, 47, 71]
    assert hour_end(start, 25, zone).hour == 3, "an hour before it was one o'clock"
