"""The attention table of the Test bench: which policy decides, what it made of every notice, and by which rule."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.attention import ReceivePush
from app.domain.attention.records import NoticeRecord
from app.domain.refusals import Refusal, RefusalCode
from app.domain.snapshot import WalletSnapshot
from app.queries.attention import NoticesPage
from ui.format import dates
from ui.format.refusals import sentence
from ui.models.choices import ChoicesModel
from ui.models.tables import DecisionRow, DecisionsModel
from ui.viewmodels import attention_words
from ui.viewmodels.desk import Desk
from ui.viewmodels.feed import Feed
from ui.viewmodels.policies import PoliciesViewModel

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LARGEST_FILE = 1_000_000


@QmlElement
@QmlUncreatable("made by the Test bench")
class AttentionViewModel(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, policies: PoliciesViewModel, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._policies, self._refusal = desk, policies, ""
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

    @Slot(QUrl)
    def pushFile(self, url: QUrl) -> None:
        """Send the push in an ``.apns`` file to the phone."""
        self._desk.spawn(self._push(Path(url.toLocalFile())))

    async def _push(self, path: Path) -> None:
        from asyncio import to_thread

        text = await to_thread(_text_of, path)
        if isinstance(text, Refusal):
            self._say(text)
        elif self._desk.snapshot is not None:
            session = self._desk.session
            self._say(await session.send_locally(ReceivePush(session.next_id(), text)))

    def _say(self, outcome: object) -> None:
        self._refusal = sentence(outcome) if isinstance(outcome, Refusal) else ""
        self.changed.emit()

    @Property(str, notify=changed)
    def countsText(self) -> str:
        return self._policies.countsText

    @Property(str, notify=changed)
    def errorText(self) -> str:
        return self._refusal or self._policies.errorText

    @Property(ChoicesModel, constant=True)
    def policies(self) -> ChoicesModel:
        return self._policies.choices

    @Property(DecisionsModel, constant=True)
    def decisions(self) -> DecisionsModel:
        return self._decisions


def _text_of(path: Path) -> str | Refusal:
    """The file's text; what is no text at all is no payload either."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_FILE).decode("utf-8")
    except (OSError, UnicodeDecodeError):
        return Refusal(RefusalCode.PUSH_NOT_JSON)
