"""The geometry of a chart by hours: whole ticks, step lines, days and quiet hours, all as parts of 0 to 1."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta, tzinfo
from itertools import count, groupby
from typing import NamedTuple

from app.domain.attention.policy import QuietHours

UNIT = 1000
"""A path is written on a square of this side, y downwards."""


class Point(NamedTuple):
    """``x`` from the left, ``y`` from the ground up."""

    x: float
    y: float


class Span(NamedTuple):
    start: float
    end: float


class Midnight(NamedTuple):
    x: float
    at: datetime


def whole_ticks(peak: int, most: int = 4) -> tuple[int, ...]:
    """Even whole steps from 0 to at least ``peak``, at most ``most`` of them; 0 and 1 where there is nothing."""
    sizes = (digit * 10**power for power in count() for digit in (1, 2, 5))
    step = next(size for size in sizes if peak <= size * most)
    return tuple(range(0, max(1, -(-peak // step)) * step + 1, step))


def step_points(values: Sequence[int], top: int) -> tuple[Point, ...]:
    """The corners of a line that holds each hour's value from the hour's start to its end."""
    corners: list[Point] = []
    hour = 0
    for value, run in groupby(values):
        after = hour + sum(1 for _ in run)
        corners += (Point(hour / len(values), value / top), Point(after / len(values), value / top))
        hour = after
    return tuple(corners)


def line_path(points: Sequence[Point]) -> str:
    """SVG path data through the points; empty for none."""
    return " ".join(f"{'L' if place else 'M'} {_x(point)} {_y(point)}" for place, point in enumerate(points))


def area_path(points: Sequence[Point]) -> str:
    """SVG path data of the area between the points and the ground."""
    return f"{line_path(points)} L {UNIT} {UNIT} L 0 {UNIT} Z" if points else ""


def _x(point: Point) -> str:
    return f"{point.x * UNIT:.2f}"


def _y(point: Point) -> str:
    return f"{(1 - point.y) * UNIT:.2f}"


def hour_end(start: datetime, hour: int, zone: tzinfo) -> datetime:
    """The instant an hour's value was counted at, on the person's clock."""
    return (start.astimezone(UTC) + timedelta(hours=hour + 1)).astimezone(zone)


def hour_at(x: float, hours: int) -> int:
    """The hour below ``x``; the nearest one beside the chart. ``hours`` is at least 1."""
    return min(hours - 1, max(0, int(x * hours)))


def midnights(start: datetime, hours: int, zone: tzinfo) -> tuple[Midnight, ...]:
    """Every midnight of the person's from ``start`` to before the end."""
    found = [(_part(day, start, hours), day) for day in _days(start, hours, zone)]
    return tuple(Midnight(x, day) for x, day in found if 0 <= x < 1)


def thinned(days: Sequence[Midnight], most: int = 7) -> tuple[Midnight, ...]:
    """As many days as there is room to name, evenly spread, the first among them."""
    return tuple(days[:: -(-len(days) // most)]) if days else ()


def quiet_spans(quiet: QuietHours | None, start: datetime, hours: int, zone: tzinfo) -> tuple[Span, ...]:
    """Where quiet hours lie on the chart, oldest first."""
    if quiet is None or quiet.start == quiet.end:
        return ()
    spans = []
    for day in _days(start, hours, zone):
        last = day.date() + timedelta(days=quiet.end <= quiet.start)
        begins = datetime.combine(day.date(), quiet.start, zone)
        ends = datetime.combine(last, quiet.end, zone)
        span = Span(max(0.0, _part(begins, start, hours)), min(1.0, _part(ends, start, hours)))
        spans += [span] if span.start < span.end else []
    return tuple(spans)


def _days(start: datetime, hours: int, zone: tzinfo) -> Iterator[datetime]:
    """Midnights from the day before ``start`` to the day after the end."""
    first = start.astimezone(zone).date() - timedelta(days=1)
    for day in range(hours // 24 + 4 if hours else 0):
        yield datetime.combine(first + timedelta(days=day), datetime.min.time(), zone)


def _part(at: datetime, start: datetime, hours: int) -> float:
    return (at.astimezone(UTC) - start.astimezone(UTC)) / timedelta(hours=hours)
