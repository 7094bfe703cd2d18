"""Marks on screen hour by hour under two policies, and a cursor that reads them."""

from __future__ import annotations

from datetime import datetime, tzinfo
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.attention.policy import Policy
from app.queries.attention import Comparison
from ui.format import dates
from ui.models.choices import ChoiceRow, ChoicesModel
from ui.models.compare import BandRow, BandsModel, TickRow, TicksModel
from ui.viewmodels import hour_chart

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

NO_HOUR = -1


class Drawn(NamedTuple):
    """What is compared, ready to draw: the answer, both policies, and whose clock and language."""

    found: Comparison
    first: Policy
    second: Policy
    zone: tzinfo
    language: str


@QmlElement
@QmlUncreatable("made by the comparison")
class CompareChartViewModel(QObject):
    changed = Signal()
    cursorChanged = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._drawn: Drawn | None = None
        self._pay_only, self._cursor = False, NO_HOUR
        self._values: tuple[tuple[int, ...], tuple[int, ...]] = ((), ())
        self._paths = ("", "", "", "")
        self._top = 1
        self._scopes = ChoicesModel(self)
        self._ticks, self._days, self._bands = TicksModel(self), TicksModel(self), BandsModel(self)

    def show(self, drawn: Drawn | None) -> None:
        """Draw another comparison, or none."""
        if drawn is None or self._drawn is None or drawn.found.start != self._drawn.found.start:
            self._cursor = NO_HOUR
        self._drawn = drawn
        self._draw()

    def _draw(self) -> None:
        drawn, pay = self._drawn, self._pay_only
        scopes = (
            ChoiceRow("all", self.tr("All tabs"), "", not pay),
            ChoiceRow("pay", self.tr("Pay tab only"), "", pay),
        )
        self._scopes.set_rows(scopes)
        sides = (drawn.found.first.played, drawn.found.second.played) if drawn else ()
        values = [side.pay_by_hour if pay else side.marks_by_hour for side in sides]
        self._values = (values[0], values[1]) if values else ((), ())
        ticks = hour_chart.whole_ticks(self.peak)
        self._top = ticks[-1]
        self._ticks.set_rows([TickRow(str(each), each / self._top, f"{each:,}") for each in ticks])
        points = [hour_chart.step_points(each, self._top) for each in self._values]
        first, second = (hour_chart.line_path(each) for each in points)
        under_first, under_second = (hour_chart.area_path(each) for each in points)
        self._paths = (first, second, under_first, under_second)
        if drawn is not None:
            self._mark_times(drawn)
        self._cursor = min(self._cursor, self.hours - 1)
        self.changed.emit()
        self.cursorChanged.emit()

    def _mark_times(self, drawn: Drawn) -> None:
        start, zone = drawn.found.start, drawn.zone
        days = hour_chart.midnights(start, self.hours, zone)
        named = set(hour_chart.thinned(days))
        self._days.set_rows(
            [
                TickRow(f"{day.at:%F}", day.x, _weekday_and_day(day.at, drawn.language) if day in named else "")
                for day in days
            ]
        )
        self._bands.set_rows(
            [
                BandRow(f"{second:d}/{place}", span.start, span.end, second)
                for second, policy in ((False, drawn.first), (True, drawn.second))
                for place, span in enumerate(hour_chart.quiet_spans(policy.quiet_hours, start, self.hours, zone))
            ]
        )

    @Slot(float)
    def pointAt(self, x: float) -> None:
        """Put the cursor on the hour below ``x``, a part of the chart's width."""
        if self.hours:
            self._put(hour_chart.hour_at(x, self.hours))

    @Slot(int)
    def step(self, hours: int) -> None:
        """Move the cursor; the first step puts it at the busiest hour."""
        if self.hours:
            at = self._busiest() if self._cursor == NO_HOUR else self._cursor + hours
            self._put(min(self.hours - 1, max(0, at)))

    @Slot()
    def leave(self) -> None:
        self._put(NO_HOUR)

    def _busiest(self) -> int:
        return max(range(self.hours), key=lambda hour: (max(each[hour] for each in self._values), -hour))

    def _put(self, hour: int) -> None:
        if hour != self._cursor:
            self._cursor = hour
            self.cursorChanged.emit()

    @Property(int, notify=changed)
    def peak(self) -> int:
        """The most marks at once of either."""
        return max((max(each, default=0) for each in self._values), default=0)

    @Property(int, notify=changed)
    def hours(self) -> int:
        return len(self._values[0])

    @Property(bool, notify=changed)
    def payOnly(self) -> bool:
        return self._pay_only

    @payOnly.setter
    def payOnly(self, only: bool) -> None:
        if only != self._pay_only:
            self._pay_only = only
            self._draw()

    @Property(str, notify=changed)
    def firstLine(self) -> str:
        return self._paths[0]

    @Property(str, notify=changed)
    def secondLine(self) -> str:
        return self._paths[1]

    @Property(str, notify=changed)
    def firstArea(self) -> str:
        return self._paths[2]

    @Property(str, notify=changed)
    def secondArea(self) -> str:
        return self._paths[3]

    @Property(bool, notify=cursorChanged)
    def reading(self) -> bool:
        """The cursor is on an hour."""
        return self._cursor != NO_HOUR

    @Property(int, notify=cursorChanged)
    def cursor(self) -> int:
        return max(0, self._cursor)

    @Property(float, notify=cursorChanged)
    def cursorX(self) -> float:
        return (self._cursor + 1) / self.hours if self.hours else 0.0

    @Property(float, notify=cursorChanged)
    def cursorFirst(self) -> float:
        return self._values[0][self._cursor] / self._top if self.reading else 0.0

    @Property(float, notify=cursorChanged)
    def cursorSecond(self) -> float:
        return self._values[1][self._cursor] / self._top if self.reading else 0.0

    @Property(str, notify=cursorChanged)
    def cursorText(self) -> str:
        """The hour and both values; without a cursor the most of each."""
        if self._drawn is None:
            return ""
        drawn, at = self._drawn, self._cursor
        when = self.tr("At most") if at == NO_HOUR else self._time(drawn, at)
        first, second = (max(each, default=0) if at == NO_HOUR else each[at] for each in self._values)
        names = [policy.name.in_language(drawn.language) for policy in (drawn.first, drawn.second)]
        return f"{when} · {names[0]} {first:,} · {names[1]} {second:,}"

    def _time(self, drawn: Drawn, hour: int) -> str:
        at = hour_chart.hour_end(drawn.found.start, hour, drawn.zone)
        return f"{_weekday_and_day(at, drawn.language)} {dates.clock(at)}"

    @Property(ChoicesModel, constant=True)
    def scopes(self) -> ChoicesModel:
        """All tabs, or the Pay tab only."""
        return self._scopes

    @Property(TicksModel, constant=True)
    def ticks(self) -> TicksModel:
        return self._ticks

    @Property(TicksModel, constant=True)
    def days(self) -> TicksModel:
        return self._days

    @Property(BandsModel, constant=True)
    def bands(self) -> BandsModel:
        return self._bands


def _weekday_and_day(at: datetime, language: str) -> str:
    """``Fri 16 May`` · ``5月16日 周五``."""
    day, weekday = dates.short_day(at, language), dates.weekday(at, language)
    return f"{day} {weekday}" if language == "zh_CN" else f"{weekday} {day}"
