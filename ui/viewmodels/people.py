"""Who lives in the world, and signing in as any of them: a simulator's own function."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.people.signing_in import SignIn
from app.domain.refusals import Refusal
from app.domain.snapshot import WalletSnapshot
from app.queries.people import ResidentRow as Found
from app.queries.people import ResidentsPage
from ui.format.refusals import sentence
from ui.models.people import ResidentRow, ResidentsModel
from ui.viewmodels.desk import Desk
from ui.viewmodels.feed import Feed

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("made by the phone and by the merchants' panel")
class PeopleViewModel(QObject):
    """``asked`` makes the query of a page; ``told`` is what a row says below the name."""

    changed = Signal()

    def __init__(
        self,
        desk: Desk,
        parent: QObject,
        asked: Callable[[str, int | None], ResidentsPage] | None = None,
        told: Callable[[Found, WalletSnapshot], str] | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._query, self._busy, self._problem = desk, "", False, ""
        self._rows, self._asked, self._told = ResidentsModel(self), asked or _anybody, told or self._where
        self._feed = Feed(desk, self._rows, lambda after: self._asked(self._query, after), self._row)
        self._rows.by_hand = asked is not None
        self._rows.countChanged.connect(self.changed)

    def show(self) -> None:
        """Load the people again."""
        self._feed.show()

    def forget(self) -> None:
        self._rows.show_first([], None)
        self._query, self._problem = "", ""
        self.changed.emit()

    def _row(self, found: Found, snapshot: WalletSnapshot) -> ResidentRow:
        person, language = found.resident.person, self._desk.language
        return ResidentRow(
            person.id, person.name.in_language(language), person.name.in_language(language)[:1],
            self._told(found, snapshot), found.resident.tint, found.signed_in,
        )  # fmt: skip

    def _where(self, found: Found, snapshot: WalletSnapshot) -> str:
        """City and age."""
        return where(found, snapshot, self._desk.language)

    @Slot(str)
    def signIn(self, person_id: str) -> None:
        """The phone is theirs from here on."""
        if not self._busy and self._desk.snapshot is not None:
            self._busy, self._problem = True, ""
            self.changed.emit()
            self._desk.spawn(self._sign_in(person_id))

    async def _sign_in(self, person_id: str) -> None:
        try:
            session = self._desk.session
            outcome = await session.send_locally(SignIn(session.next_id(), person_id))
            self._problem = sentence(outcome) if isinstance(outcome, Refusal) else ""
        finally:
            self._busy = False
            self.changed.emit()

    @Slot()
    def more(self) -> None:
        """The next page."""
        self._rows.fetchMore()

    @Property(str, notify=changed)
    def query(self) -> str:
        return self._query

    @query.setter
    def query(self, text: str) -> None:
        if text != self._query:
            self._query = text
            self.changed.emit()
            self.show()

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._busy

    @Property(bool, notify=changed)
    def hasMore(self) -> bool:
        """There are more to load."""
        return self._rows.next_key is not None

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why nobody was signed in."""
        return self._problem

    @Property(ResidentsModel, constant=True)
    def rows(self) -> ResidentsModel:
        return self._rows


def where(found: Found, snapshot: WalletSnapshot, language: str) -> str:
    """'Hangzhou · 26'."""
    age = translate("People", "%1 years").replace("%1", str(found.resident.age_on(snapshot.now.date())))
    return f"{found.resident.city.in_language(language)} · {age}"


def _anybody(query: str, after: int | None) -> ResidentsPage:
    return ResidentsPage(query, after=after)
