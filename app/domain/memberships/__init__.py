"""Member cards: for those who really come, hence never without a threshold."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from app.domain.texts import Text
from app.domain.times import midnight_of

MOST_FIELDS = 20
MOST_LEVELS = 5
MOST_BENEFITS = 8
MOST_POINTS = 100
"""Points a yuan (D), as the numbers of levels and benefits."""
LONGEST_WORDS = 64


class Measure(StrEnum):
    """What a threshold counts: payments that were not taken back whole, or what they came to after refunds."""

    VISITS = "visits"
    SPEND = "spend"


class Period(StrEnum):
    """Thresholds are of a month, a quarter or a year of the calendar."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


class FieldKind(StrEnum):
    """What a form may ask for. All but ``TEXT`` come out of the identity, each with the person's consent.

    Of ``ID_NUMBER`` a merchant gets the hash of name and number, never the number.
    """

    NAME = "name"
    PHONE = "phone"
    BIRTHDAY = "birthday"
    ID_NUMBER = "id_number"
    TEXT = "text"


class Field(NamedTuple):
    """A field of the form that opens a card; without an optional one a card is given all the same."""

    key: str
    kind: FieldKind
    label: Text
    optional: bool = False


class Level(NamedTuple):
    """``needed`` visits or fen in one period reach it."""

    name: Text
    measure: Measure
    needed: int
    benefits: tuple[Text, ...] = ()


class Plan(NamedTuple):
    """A merchant's card, its levels lowest first."""

    period: Period
    levels: tuple[Level, ...]
    points_per_yuan: int
    form: tuple[Field, ...]


class Card(NamedTuple):
    """A person's member card; ``level`` counts from 0 and never falls. ``digest`` is the identity's, if consented to.

    ``number`` is empty where the card was unbound: then it can be claimed again.
    """

    merchant_id: str
    person_id: str
    number: str
    level: int
    claimed_at: datetime
    consents: tuple[str, ...]
    answers: tuple[tuple[str, str], ...] = ()
    digest: str = ""

    @property
    def bound(self) -> bool:
        return bool(self.number)


class Visit(NamedTuple):
    """A payment to a merchant that was not taken back whole; ``spent_fen`` after refunds."""

    at: datetime
    spent_fen: int


class Tally(NamedTuple):
    """What a period's visits come to."""

    visits: int = 0
    spent_fen: int = 0

    def of(self, measure: Measure) -> int:
        return self.visits if measure is Measure.VISITS else self.spent_fen


class Progress(NamedTuple):
    """How far it is to a level: ``done`` of ``needed`` in the period that ends with the day ``last``."""

    level: int
    measure: Measure
    done: int
    needed: int
    last: date

    @property
    def left(self) -> int:
        return max(0, self.needed - self.done)


def first_day(period: Period, day: date) -> date:
    """The first day of the period this day is in."""
    match period:
        case Period.MONTH:
            return day.replace(day=1)
        case Period.QUARTER:
            return day.replace(month=day.month - (day.month - 1) % 3, day=1)
        case Period.YEAR:
            return day.replace(month=1, day=1)


def last_day(period: Period, day: date) -> date:
    months = {Period.MONTH: 1, Period.QUARTER: 3, Period.YEAR: 12}[period]
    first = first_day(period, day)
    ahead = first.month - 1 + months
    return first.replace(year=first.year + ahead // 12, month=ahead % 12 + 1) - timedelta(days=1)


def period_start(period: Period, at: datetime) -> datetime:
    return midnight_of(first_day(period, at.date()))


def tally(visits: Sequence[Visit]) -> Tally:
    return Tally(len(visits), sum(each.spent_fen for each in visits))


def reached(plan: Plan, came_to: Tally) -> int | None:
    """The highest level these reach, ``None`` where it is none."""
    places = [place for place, level in enumerate(plan.levels) if came_to.of(level.measure) >= level.needed]
    return max(places, default=None)


def highest(plan: Plan, visits: Sequence[Visit]) -> int | None:
    """The highest level reached in any one period of these visits."""
    by_period: dict[date, list[Visit]] = {}
    for visit in visits:
        by_period.setdefault(first_day(plan.period, visit.at.date()), []).append(visit)
    found = [reached(plan, tally(each)) for each in by_period.values()]
    return max((place for place in found if place is not None), default=None)


def level_now(plan: Plan, card: Card, visits: Sequence[Visit]) -> int:
    """The level of a card, given its visits since the period it was claimed in."""
    place = highest(plan, visits)
    return min(len(plan.levels) - 1, max(card.level, -1 if place is None else place))


def points(plan: Plan, visits: Sequence[Visit]) -> int:
    """For every whole yuan spent since the beginning of the period the card was claimed in (D)."""
    return plan.points_per_yuan * sum(each.spent_fen // 100 for each in visits)


def progress(plan: Plan, level: int, visits: Sequence[Visit], now: datetime) -> Progress | None:
    """To this level in the present period; ``None`` where there is none above."""
    if level >= len(plan.levels):
        return None
    wanted = plan.levels[level]
    since = period_start(plan.period, now)
    done = tally([each for each in visits if each.at >= since]).of(wanted.measure)
    return Progress(level, wanted.measure, done, wanted.needed, last_day(plan.period, now.date()))
