"""The Test bench: the till and the push lab, and the ledger and events as tables."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.events import Recorded
from app.domain.ledger import Entry
from app.domain.snapshot import WalletSnapshot
from app.queries.pages import EntriesPage, EventsPage, LedgerTotal
from app.queries.people import NamesOf
from ui.format import dates
from ui.format import plain_money as money
from ui.models.tables import EntriesModel, EntryRow, EventRow, EventsModel
from ui.viewmodels import words
from ui.viewmodels.attention import AttentionViewModel
from ui.viewmodels.bills_export import BillsExportViewModel
from ui.viewmodels.desk import Desk
from ui.viewmodels.event_words import event_detail, event_kind
from ui.viewmodels.feed import Feed
from ui.viewmodels.policies import PoliciesViewModel
from ui.viewmodels.push_lab import LabWindow, PushLabViewModel
from ui.viewmodels.refresh import Refresh
from ui.viewmodels.till import TillViewModel

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the shell")
class TestViewModel(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, policies: PoliciesViewModel, window: LabWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._shown, self._total_text = desk, False, ""
        self._entries, self._events = EntriesModel(self), EventsModel(self)
        self._till, self._attention = TillViewModel(desk, self), AttentionViewModel(desk, policies, self)
        self._names = Refresh(desk.spawn, self._load_names)
        self._total = Refresh(desk.spawn, self._load_total)
        self._lab = PushLabViewModel(desk, window, self)
        self._export = BillsExportViewModel(desk, window.say, self)
        self._feeds = (
            Feed(desk, self._entries, lambda after: EntriesPage(after=after), self._entry_row),
            Feed(desk, self._events, lambda after: EventsPage(after=after), self._event_row),
        )

    def show(self, shown: bool) -> None:
        """The tables follow the wallet only while someone looks at them."""
        self._shown = shown
        self.apply()

    def apply(self) -> None:
        self._till.apply(self._shown)
        self._attention.apply(self._shown)
        self._lab.apply()
        if self._shown and self._desk.snapshot is not None:
            if self._desk.snapshot.person.id not in words.NAMES:
                self._names.ask()
            for feed in self._feeds:
                feed.show()
            self._total.ask()
        self.changed.emit()

    async def _load_names(self) -> None:
        """Of a world that was just opened; its tables name people by them."""
        names = await self._desk.ask(NamesOf())
        if names is not None:
            words.NAMES.clear()
            words.NAMES.update(names)
            for feed in self._feeds:
                feed.show()

    async def _load_total(self) -> None:
        total_fen = await self._desk.ask(LedgerTotal())
        if total_fen is None:
            return
        total = money.yuan(total_fen)
        self._total_text = self.tr("Sum of all postings: %1").replace("%1", total)
        self.changed.emit()

    def _entry_row(self, entry: Entry, snapshot: WalletSnapshot) -> EntryRow:
        language = self._desk.language
        out = [each.account_id for each in entry.postings if each.amount_fen < 0]
        into = [each.account_id for each in entry.postings if each.amount_fen > 0]
        return EntryRow(
            key=str(entry.id),
            time_text=f"{dates.short_day(entry.at, language)} {dates.clock(entry.at)}",
            kind=words.entry_kind(entry.kind),
            from_text=" + ".join(words.account_name(each, snapshot, language) for each in out),
            to_text=" + ".join(words.account_name(each, snapshot, language) for each in into),
            amount_text=money.yuan(sum(each.amount_fen for each in entry.postings if each.amount_fen > 0)),
        )

    def _event_row(self, recorded: Recorded, snapshot: WalletSnapshot) -> EventRow:
        language = self._desk.language
        return EventRow(
            key=str(recorded.seq),
            seq=recorded.seq,
            time_text=f"{dates.short_day(recorded.at, language)} {dates.clock(recorded.at)}",
            kind=event_kind(recorded.event),
            detail=event_detail(recorded.event, snapshot, language),
        )

    @Property(str, notify=changed)
    def totalText(self) -> str:
        return self._total_text

    @Property(str, notify=changed)
    def demoPassword(self) -> str:
        return self._desk.snapshot.demo_password if self._desk.snapshot else ""

    @Property(TillViewModel, constant=True)
    def till(self) -> TillViewModel:
        return self._till

    @Property(PushLabViewModel, constant=True)
    def lab(self) -> PushLabViewModel:
        return self._lab

    @Property(BillsExportViewModel, constant=True)
    def billsExport(self) -> BillsExportViewModel:
        return self._export

    @Property(EntriesModel, constant=True)
    def entries(self) -> EntriesModel:
        return self._entries

    @Property(EventsModel, constant=True)
    def events(self) -> EventsModel:
        return self._events

    @Property(AttentionViewModel, constant=True)
    def attention(self) -> AttentionViewModel:
        return self._attention
