"""What a month came to: out and in, by kind, by day."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.summaries import MonthSummary, Totals
from app.queries.bills import BillMonths, BillsSummary
from ui.format import dates, money
from ui.models.bills import KindRow, KindsModel
from ui.viewmodels import bill_words, words
from ui.viewmodels.desk import Desk

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class MonthState(NamedTuple):
    """``older`` and ``newer`` are the months beside it that have bills; ``day`` is the one read, from 0."""

    month: str = ""
    older: str = ""
    newer: str = ""
    summary: MonthSummary | None = None
    day: int = 0


@QmlElement
@QmlUncreatable("made by the phone")
class BillMonthViewModel(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._state, self._kinds = desk, MonthState(), KindsModel(self)

    def show(self, month: str) -> None:
        if month != self._state.month:
            self._state = MonthState(month)
            self._kinds.set_rows([])
        self.changed.emit()
        self._desk.spawn(self._load(month))

    async def _load(self, month: str) -> None:
        months, summary = await self._desk.ask(BillMonths()), await self._desk.ask(BillsSummary(month))
        if months is None or summary is None or self._state.month != month:
            return
        known = [each.month for each in months]
        fresh = self._state.summary is None
        self._state = self._state._replace(
            older=max((each for each in known if each < month), default=""),
            newer=min((each for each in known if each > month), default=""),
            summary=summary,
        )
        if fresh and summary.by_day:
            self._state = self._state._replace(day=int(summary.by_day[-1][0][-2:]) - 1)
        self._kinds.set_rows(kind_rows(summary, self._counted))
        self.changed.emit()

    def _counted(self, count: int) -> str:
        return self.tr("%n bill(s)", "", count)

    @property
    def _days(self) -> int:
        month = self._state.month
        return monthrange(int(month[:4]), int(month[5:]))[1] if month else 0

    def _totals(self, day: int) -> Totals:
        summary, iso = self._state.summary, self._iso(day)
        return next((totals for at, totals in summary.by_day if at == iso), Totals()) if summary else Totals()

    def _iso(self, day: int) -> str:
        return f"{self._state.month}-{day + 1:02}"

    # Reading the chart.

    @Slot(int)
    def read(self, day: int) -> None:
        """Put the cursor on a day, counted from 0."""
        day = max(0, min(self._days - 1, day))
        if day != self._state.day:
            self._state = self._state._replace(day=day)
            self.changed.emit()

    @Slot(int)
    def step(self, days: int) -> None:
        self.read(self._state.day + days)

    @Property(int, notify=changed)
    def day(self) -> int:
        return self._state.day

    @Property("QVariantList", notify=changed)
    def levels(self) -> list:
        """What each day spent, of the day that spent most."""
        spent = {int(day[-2:]) - 1: totals.out_fen for day, totals in self._by_day}
        most = max(spent.values(), default=0) or 1
        return [spent.get(day, 0) / most for day in range(self._days)]

    @property
    def _by_day(self) -> tuple[tuple[str, Totals], ...]:
        return self._state.summary.by_day if self._state.summary else ()

    @Property(str, notify=changed)
    def dayText(self) -> str:
        if not self._state.month:
            return ""
        return dates.long_day(datetime.fromisoformat(self._iso(self._state.day)), self._desk.language)

    @Property(str, notify=changed)
    def daySums(self) -> str:
        return bill_words.sums(self._totals(self._state.day))

    @Property(str, notify=changed)
    def dayRoute(self) -> str:
        """Empty where there was nothing that day."""
        return f"bills/day/{self._iso(self._state.day)}" if self._totals(self._state.day).count else ""

    @Property(str, notify=changed)
    def fromText(self) -> str:
        return dates.short_day(self._date(1), self._desk.language) if self._state.month else ""

    @Property(str, notify=changed)
    def toText(self) -> str:
        return dates.short_day(self._date(self._days), self._desk.language) if self._state.month else ""

    def _date(self, day: int) -> datetime:
        return datetime.fromisoformat(f"{self._state.month}-{day:02}")

    # The month.

    @Property(bool, notify=changed)
    def ready(self) -> bool:
        return self._state.summary is not None

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        return self._state.summary is not None and not self._state.summary.by_kind

    @Property(str, notify=changed)
    def title(self) -> str:
        return bill_words.month_name(self._state.month, self._desk.language) if self._state.month else ""

    @Property(str, notify=changed)
    def outText(self) -> str:
        return money.yuan(self._total.out_fen)

    @Property(str, notify=changed)
    def inText(self) -> str:
        return money.yuan(self._total.in_fen)

    @property
    def _total(self) -> Totals:
        return self._state.summary.total if self._state.summary else Totals()

    @Property(str, notify=changed)
    def noteText(self) -> str:
        """What the two sums leave out."""
        refunded = self._state.summary.refunded_fen if self._state.summary else 0
        if refunded:
            said = self.tr("Without %1 refunded, and what moved between your own accounts.")
            return said.replace("%1", money.yuan_sign(refunded))
        return self.tr("Without what moved between your own accounts.")

    @Property(str, notify=changed)
    def olderRoute(self) -> str:
        return f"bills/summary/{self._state.older}" if self._state.older else ""

    @Property(str, notify=changed)
    def newerRoute(self) -> str:
        return f"bills/summary/{self._state.newer}" if self._state.newer else ""

    @Property(KindsModel, constant=True)
    def kinds(self) -> KindsModel:
        return self._kinds


def kind_rows(summary: MonthSummary, counted: Callable[[int], str]) -> list[KindRow]:
    """The largest first. A kind that has both an in and an out tells what they come to."""
    sums = [(kind, totals, totals.in_fen - totals.out_fen) for kind, totals in summary.by_kind.items()]
    sums.sort(key=lambda each: (-abs(each[2]), each[0].value))
    most = max((abs(net) for _, _, net in sums), default=0) or 1
    return [
        KindRow(
            key=f"bills/kind/{summary.month}:{kind.value}",
            label=words.bill_kind(kind),
            count_text=counted(totals.count),
            amount_text=money.signed_yuan(net),
            income=net > 0,
            share=abs(net) / most,
        )
        for kind, totals, net in sums
    ]
