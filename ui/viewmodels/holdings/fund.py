"""Yu'e Bao's page: what is in it, what it earns, and its curves."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.fund import Rounding
from app.domain.snapshot import Fund, WalletSnapshot
from app.queries.fund import FundIncomes, FundPoint, FundSeries
from ui.format import dates, money
from ui.models.wealth import IncomeRow, IncomesModel
from ui.viewmodels.desk import Desk
from ui.viewmodels.feed import Feed
from ui.viewmodels.wealth import heights

if TYPE_CHECKING:
    from app.domain.fund.book import FundIncome

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

SPANS: dict[str, int | None] = {"7": 7, "30": 30, "90": 90, "all": None}


class FundState(NamedTuple):
    total_text: str = ""
    yesterday_text: str = ""
    since_text: str = ""
    yield_text: str = ""
    confirmed_text: str = ""
    pending_text: str = ""
    pending_detail: str = ""
    frozen_text: str = ""
    rounding_text: str = ""


class Curve(NamedTuple):
    """``span`` is a key of ``SPANS``, ``kind`` is ``yield`` or ``income``; ``readings`` say each point in words."""

    span: str = "30"
    kind: str = "yield"
    points: tuple[float, ...] = ()
    readings: tuple[str, ...] = ()
    from_text: str = ""
    to_text: str = ""


@QmlElement
@QmlUncreatable("made by the phone")
class FundViewModel(QObject):
    changed = Signal()
    curveChanged = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._state, self._curve = desk, FundState(), Curve()
        self._series: tuple[FundPoint, ...] = ()
        self._incomes = IncomesModel(self)
        self._feed = Feed(desk, self._incomes, lambda after: FundIncomes(after=after), self._row)

    def show(self) -> None:
        """The page is open: take what the wallet says now, and load its lists."""
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        self._state = self._derive(snapshot.fund, snapshot)
        self._feed.show()
        self._desk.spawn(self._load())
        self.changed.emit()

    def _derive(self, fund: Fund, snapshot: WalletSnapshot) -> FundState:
        return FundState(
            total_text=money.yuan(fund.confirmed_fen + fund.pending_fen),
            yesterday_text=money.signed_yuan(fund.income_yesterday_fen),
            since_text=money.signed_yuan(fund.income_total_fen),
            yield_text=f"{fund.yield_7d} %",
            confirmed_text=money.yuan(fund.confirmed_fen),
            pending_text=money.yuan(fund.pending_fen) if fund.pending else "",
            pending_detail=self._pending_detail(fund),
            frozen_text=money.yuan(fund.frozen_fen) if fund.frozen_fen else "",
            rounding_text=self._rounding(snapshot.fund.rounding),
        )

    def _pending_detail(self, fund: Fund) -> str:
        """One sentence for each day on which something is confirmed."""
        days = dict.fromkeys(each.confirmed_on for each in fund.pending)
        return "\n".join(
            self.tr("%1 confirmed on %2; first income that evening, shown as yesterday's on %3")
            .replace("%1", money.yuan(sum(each.units_fen for each in fund.pending if each.confirmed_on == day)))
            .replace("%2", self._day(day))
            .replace("%3", self._day(day + timedelta(days=1)))
            for day in days
        )

    def _rounding(self, rounding: Rounding) -> str:
        if rounding is Rounding.HALF_UP:
            return self.tr("A day's income is rounded to the nearest fen (rounding policy: half up).")
        return self.tr("A part of a fen of a day's income is dropped (rounding policy: truncate).")

    def _day(self, day: date) -> str:
        return dates.weekday_day(day, self._desk.language)

    def _row(self, income: FundIncome, _: WalletSnapshot) -> IncomeRow:
        day = income.day
        return IncomeRow(
            key=day.isoformat(),
            day_text=self._day(day),
            figure="",
            amount_text=money.signed_yuan(income.amount_fen),
            section=dates.month(day, self._desk.language),
        )

    async def _load(self) -> None:
        span = self._curve.span
        series = await self._desk.ask(FundSeries(SPANS[span]))
        if series is not None and span == self._curve.span:
            self._series = series
            self._draw()

    def _draw(self) -> None:
        series, language = self._series, self._desk.language
        income = self._curve.kind == "income"
        values = [float(point.per_10k if income else point.yield_7d) for point in series]
        curve = self._curve._replace(
            points=heights(values),
            readings=tuple(self._reading(point, income) for point in series),
            from_text=dates.short_day(series[0].day, language) if series else "",
            to_text=dates.short_day(series[-1].day, language) if series else "",
        )
        if curve != self._curve:
            self._curve = curve
            self.curveChanged.emit()

    def _reading(self, point: FundPoint, income: bool) -> str:
        said = self.tr("¥%1 per 10,000").replace("%1", point.per_10k_text) if income else f"{point.yield_text} %"
        return f"{dates.day(point.day, self._desk.language)} · {said}"

    @Slot(str)
    def chooseSpan(self, key: str) -> None:
        """7, 30, 90 days or all."""
        if key in SPANS and key != self._curve.span:
            self._curve = self._curve._replace(span=key)
            self.curveChanged.emit()
            self._desk.spawn(self._load())

    @Slot(str)
    def chooseCurve(self, kind: str) -> None:
        """``yield`` or ``income``."""
        if kind != self._curve.kind:
            self._curve = self._curve._replace(kind=kind)
            self._draw()

    @Property("QVariantList", notify=changed)
    def spans(self) -> list:
        names = {"7": self.tr("7 days"), "30": self.tr("30 days"), "90": self.tr("90 days"), "all": self.tr("All")}
        return [{"key": key, "label": name} for key, name in names.items()]

    @Property("QVariantList", notify=changed)
    def curves(self) -> list:
        names = {"yield": self.tr("7-day yield"), "income": self.tr("Per 10,000")}
        return [{"key": key, "label": name} for key, name in names.items()]

    @Property(str, notify=curveChanged)
    def span(self) -> str:
        return self._curve.span

    @Property(str, notify=curveChanged)
    def curve(self) -> str:
        return self._curve.kind

    @Property("QVariantList", notify=curveChanged)
    def points(self) -> list:
        return list(self._curve.points)

    @Property("QVariantList", notify=curveChanged)
    def readings(self) -> list:
        return list(self._curve.readings)

    @Property(str, notify=curveChanged)
    def fromText(self) -> str:
        return self._curve.from_text

    @Property(str, notify=curveChanged)
    def toText(self) -> str:
        return self._curve.to_text

    @Property(str, notify=changed)
    def totalText(self) -> str:
        return self._state.total_text

    @Property(str, notify=changed)
    def yesterdayText(self) -> str:
        return self._state.yesterday_text

    @Property(str, notify=changed)
    def sinceText(self) -> str:
        return self._state.since_text

    @Property(str, notify=changed)
    def yieldText(self) -> str:
        return self._state.yield_text

    @Property(str, notify=changed)
    def confirmedText(self) -> str:
        return self._state.confirmed_text

    @Property(str, notify=changed)
    def pendingText(self) -> str:
        return self._state.pending_text

    @Property(str, notify=changed)
    def pendingDetail(self) -> str:
        return self._state.pending_detail

    @Property(str, notify=changed)
    def frozenText(self) -> str:
        return self._state.frozen_text

    @Property(str, notify=changed)
    def roundingText(self) -> str:
        return self._state.rounding_text

    @Property(IncomesModel, constant=True)
    def incomes(self) -> IncomesModel:
        return self._incomes
