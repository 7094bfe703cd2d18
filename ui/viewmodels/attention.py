"""The attention table of the Test bench: which policy decides, what it made of every notice, and by which rule."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.attention.records import NoticeRecord
from app.domain.snapshot import WalletSnapshot
from app.queries.attention import NoticesPage
from ui.format import dates
from ui.models.choices import ChoicesModel
from ui.models.tables import DecisionRow, DecisionsModel
from ui.viewmodels import attention_words
from ui.viewmodels.desk import Desk
from ui.viewmodels.feed import Feed
from ui.viewmodels.policies import PoliciesViewModel

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the Test bench")
class AttentionViewModel(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, policies: PoliciesViewModel, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._policies = desk, policies
        self._decisions = DecisionsModel(self)
        policies.changed.connect(self.changed)
        self._feed = Feed(desk, self._decisions, lambda after: NoticesPage(after=after), self._row)

    def apply(self, shown: bool) -> None:
        """The wallet or the language changed; the table follows only while someone looks at it."""
        if shown and self._desk.snapshot is not None:
            self._feed.show()
        self.changed.emit()

    def _row(self, record: NoticeRecord, snapshot: WalletSnapshot) -> DecisionRow:
        language, source = self._desk.language, record.notice.source
        known = [each.name.in_language(language) for each in snapshot.merchants if each.id == source]
        return DecisionRow(
            key=str(record.notice.id),
            time_text=f"{dates.short_day(record.sent_at, language)} {dates.clock(record.sent_at)}",
            source=known[0] if known else record.title.in_language(language),
            kind=attention_words.kind(record.notice.kind.value),
            outcome=attention_words.action(record.decision.action.value),
            reason=attention_words.settled_by(record.decision.reasons),
        )

    @Slot(str)
    def choosePolicy(self, key: str) -> None:
        """From now on this policy decides."""
        self._policies.choose(key)

    @Property(str, notify=changed)
    def countsText(self) -> str:
        return self._policies.countsText

    @Property(str, notify=changed)
    def errorText(self) -> str:
        return self._policies.errorText

    @Property(ChoicesModel, constant=True)
    def policies(self) -> ChoicesModel:
        return self._policies.choices

    @Property(DecisionsModel, constant=True)
    def decisions(self) -> DecisionsModel:
        return self._decisions
