"""Bills: all of them, or those that are looked for."""

from __future__ import annotations

from asyncio import sleep
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.bills import BillKind
from app.domain.snapshot import WalletSnapshot
from app.domain.summaries import MonthSummary
from app.domain.trades import Trade
from app.queries.bills import BillMonths, BillsSummary
from app.queries.pages import BillsPage
from ui.format import dates, money
from ui.models.bills import BillsModel, WaitingModel, WaitingRow
from ui.models.choices import ChoiceRow, ChoicesModel
from ui.viewmodels import bill_words, words
from ui.viewmodels.bill_finder import BillFinder
from ui.viewmodels.desk import Desk
from ui.viewmodels.refresh import Refresh

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

TYPING_PAUSE_S = 0.2
"""Looking begins when nothing was typed for so long."""


class Looked(NamedTuple):
    """What the person looks for; ``month`` is empty for all of them."""

    query: str = ""
    month: str = ""
    kinds: frozenset[BillKind] = frozenset()


@QmlElement
@QmlUncreatable("made by the phone")
class BillBookViewModel(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, bills: BillsModel, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._bills, self._asked, self._typed = desk, bills, Looked(), 0
        self._waiting, self._months, self._kinds = WaitingModel(self), ChoicesModel(self), ChoicesModel(self)
        self._summaries: dict[str, MonthSummary] = {}
        self._known: list[str] = []
        self._mark: tuple[object, int] | None = None
        self._finder = BillFinder(desk, bills, self._on_found)
        self._refresh = Refresh(desk.spawn, self._load_sums)

    def arrive(self) -> None:
        """The person opens Bills anew: nothing is looked for."""
        self._asked, self._typed = Looked(), self._typed + 1

    def show(self) -> None:
        """The page is on top: follow the wallet."""
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        self._waiting.set_rows([waiting_row(each, snapshot, self._desk.language) for each in snapshot.waiting])
        self._seek()

    def _seek(self) -> None:
        asked = self._asked
        self._finder.seek(BillsPage(search=asked.query.strip(), month=asked.month or None, kinds=asked.kinds))
        self._show_choices()
        self._refresh.ask()
        self.changed.emit()

    def _on_found(self) -> None:
        self._refresh.ask()
        self.changed.emit()

    # What the months came to.

    async def _load_sums(self) -> None:
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        mark = (self._desk.opened, snapshot.latest_bill.id if snapshot.latest_bill else 0)
        if mark != self._mark:
            await self._begin_again(mark)
        for month in dict.fromkeys(row.month for row in list(self._bills.rows)):
            if month not in self._summaries:
                summary = await self._desk.ask(BillsSummary(month))
                if summary is None:
                    return
                self._summaries[month] = summary
        self._show_choices()
        self.changed.emit()

    async def _begin_again(self, mark: tuple[object, int]) -> None:
        """Another bill was added, to the newest month; in another world all are others."""
        known = await self._desk.ask(BillMonths())
        if known is None:
            return
        if self._mark is None or self._mark[0] is not mark[0]:
            self._summaries = {}
        self._mark, self._known = mark, [each.month for each in known]
        for month in self._known[:1]:
            self._summaries.pop(month, None)

    def _show_choices(self) -> None:
        language, asked = self._desk.language, self._asked
        months = [
            ChoiceRow(each, bill_words.month_name(each, language), "", each == asked.month) for each in self._known
        ]
        self._months.set_rows([ChoiceRow("", self.tr("All months"), "", not asked.month), *months])
        self._kinds.set_rows(
            [ChoiceRow(each.value, words.bill_kind(each), "", each in asked.kinds) for each in BillKind]
        )

    # Looking.

    @Slot(str)
    def chooseMonth(self, key: str) -> None:
        """``2014-05``, or nothing for all."""
        self._asked = self._asked._replace(month=key)
        self._seek()

    @Slot(str)
    def toggleKind(self, key: str) -> None:
        self._asked = self._asked._replace(kinds=self._asked.kinds ^ {BillKind(key)})
        self._seek()

    @Slot()
    def clear(self) -> None:
        """Look for nothing: all bills again."""
        self.arrive()
        self._seek()

    @Property(str, notify=changed)
    def query(self) -> str:
        return self._asked.query

    @query.setter
    def query(self, text: str) -> None:
        if text == self._asked.query:
            return
        self._asked, self._typed = self._asked._replace(query=text), self._typed + 1
        self.changed.emit()
        self._desk.spawn(self._seek_soon(self._typed))

    async def _seek_soon(self, typed: int) -> None:
        await sleep(TYPING_PAUSE_S)
        if typed == self._typed:
            self._seek()

    # What QML reads.

    @Property(bool, notify=changed)
    def filtered(self) -> bool:
        return self._asked != Looked()

    @Property(bool, notify=changed)
    def looking(self) -> bool:
        return self._finder.looking

    @Property(str, notify=changed)
    def reachedText(self) -> str:
        """How far back a long look came, while it goes on."""
        reached = self._finder.reached
        if reached is None:
            return ""
        return self.tr("Searched back to %1…").replace("%1", dates.month(reached, self._desk.language))

    @Property(bool, notify=changed)
    def monthSet(self) -> bool:
        return self._asked.month != ""

    @Property(bool, notify=changed)
    def kindsSet(self) -> bool:
        return bool(self._asked.kinds)

    @Property(str, notify=changed)
    def monthText(self) -> str:
        month = self._asked.month
        return bill_words.month_name(month, self._desk.language) if month else self.tr("All months")

    @Property(str, notify=changed)
    def kindsText(self) -> str:
        """One kind by its name, several by their number."""
        kinds = self._asked.kinds
        if len(kinds) == 1:
            return words.bill_kind(next(iter(kinds)))
        return self.tr("%n kind(s)", "", len(kinds)) if kinds else self.tr("All kinds")

    @Property("QVariantMap", notify=changed)
    def sums(self) -> dict:
        """What each month head says beside its name; nothing of months in which only some bills are looked for."""
        if self._finder.wanted.search:
            return {}
        language, kinds = self._desk.language, self._finder.wanted.kinds
        return {
            bill_words.month_name(month, language): bill_words.sums(bill_words.totals_of(summary, kinds))
            for month, summary in self._summaries.items()
        }

    @Property(str, notify=changed)
    def summaryRoute(self) -> str:
        """The summary of the month looked at, else of the newest."""
        month = self._asked.month or (self._known[0] if self._known else "")
        return f"bills/summary/{month}" if month else ""

    @Property(BillsModel, constant=True)
    def bills(self) -> BillsModel:
        return self._bills

    @Property(WaitingModel, constant=True)
    def waiting(self) -> WaitingModel:
        return self._waiting

    @Property(ChoicesModel, constant=True)
    def months(self) -> ChoicesModel:
        return self._months

    @Property(ChoicesModel, constant=True)
    def kinds(self) -> ChoicesModel:
        return self._kinds


def waiting_row(trade: Trade, snapshot: WalletSnapshot, language: str) -> WaitingRow:
    terms = trade.terms
    merchant = snapshot.merchant(terms.merchant_id)
    left = bill_words.time_left(trade.due_at, snapshot.now)
    return WaitingRow(
        key=str(trade.id),
        route=f"trade/{trade.id}",
        title=terms.subject.in_language(language),
        detail=f"{merchant.name.in_language(language)} · {left}",
        amount_text=money.yuan(-terms.amount_fen),
        icon=merchant.icon,
        tint=merchant.tint,
    )
