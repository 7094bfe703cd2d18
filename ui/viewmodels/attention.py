"""The attention table of the Test bench: which policy decides, what it made of every notice, and by which rule."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.attention import ChoosePolicy
from app.domain.attention.records import NoticeRecord
from app.domain.refusals import Refusal
from app.domain.snapshot import WalletSnapshot
from app.queries.attention import NoticesPage
from ui.format import dates
from ui.format.refusals import sentence
from ui.models.choices import ChoiceRow, ChoicesModel
from ui.models.tables import DecisionRow, DecisionsModel
from ui.viewmodels import attention_words
from ui.viewmodels.desk import Desk
from ui.viewmodels.feed import Feed

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the Test bench")
class AttentionViewModel(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._refusal, self._counts = desk, "", ""
        self._policies, self._decisions = ChoicesModel(self), DecisionsModel(self)
        self._feed = Feed(desk, self._decisions, lambda after: NoticesPage(after=after), self._row)

    def apply(self, shown: bool) -> None:
        """The wallet or the language changed; the table follows only while someone looks at it."""
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        self._policies.set_rows(self._policy_rows(snapshot))
        self._counts = self._counted(snapshot)
        if shown:
            self._feed.show()
        self.changed.emit()

    def _policy_rows(self, snapshot: WalletSnapshot) -> list[ChoiceRow]:
        language, chosen = self._desk.language, snapshot.attention.policy.id
        return [
            ChoiceRow(each.id, each.name.in_language(language), each.about.in_language(language), each.id == chosen)
            for each in snapshot.attention.policies
        ]

    def _counted(self, snapshot: WalletSnapshot) -> str:
        counts = snapshot.attention.counts
        said = self.tr("%1 sent = %2 shown + %3 held + %4 merged + %5 dropped")
        for place, count in enumerate((counts.sent, counts.shown, counts.held, counts.merged, counts.dropped), start=1):
            said = said.replace(f"%{place}", str(count))
        return said

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
        self._desk.spawn(self._choose(key))

    async def _choose(self, key: str) -> None:
        if self._desk.snapshot is not None:
            session = self._desk.session
            self._say(await session.send_locally(ChoosePolicy(session.next_id(), key)))

    def _say(self, outcome: object) -> None:
        self._refusal = sentence(outcome) if isinstance(outcome, Refusal) else ""
        self.changed.emit()

    @Property(str, notify=changed)
    def countsText(self) -> str:
        return self._counts

    @Property(str, notify=changed)
    def errorText(self) -> str:
        return self._refusal

    @Property(ChoicesModel, constant=True)
    def policies(self) -> ChoicesModel:
        return self._policies

    @Property(DecisionsModel, constant=True)
    def decisions(self) -> DecisionsModel:
        return self._decisions
