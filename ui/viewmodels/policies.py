"""Which policy decides: the ones at hand, a designer's own document, and the ledger of what was decided."""

from __future__ import annotations

from asyncio import to_thread
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.attention import AdoptPolicy, ChoosePolicy
from app.domain.attention.policy import Policy
from app.domain.refusals import Refusal
from app.layouts.policies import read_policy
from app.layouts.problems import DocumentErrors
from ui.format.refusals import sentence
from ui.models.choices import ChoiceRow, ChoicesModel
from ui.models.design import ProblemsModel
from ui.viewmodels import attention_words
from ui.viewmodels.desk import Desk
from ui.viewmodels.following import Follower
from ui.viewmodels.problems import problem_rows

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class PoliciesState(NamedTuple):
    about: str = ""
    counts: str = ""
    refusal: str = ""
    document: str = ""


@QmlElement
@QmlUncreatable("made by the shell")
class PoliciesViewModel(QObject):
    """A document that was opened decides at once, and again whenever its file is saved, until another is chosen."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._state = desk, PoliciesState()
        self._choices, self._problems = ChoicesModel(self), ProblemsModel(self)
        self._follower = Follower(self._saved, self)
        self._path: Path | None = None
        self._errors: DocumentErrors | None = None
        self._documents: dict[str, Path] = {}
        self._adopted = ""

    def apply(self) -> None:
        """The wallet or the language changed."""
        snapshot, language = self._desk.snapshot, self._desk.language
        if snapshot is not None and self._adopted not in ("", snapshot.attention.policy.id):
            self._let_go()
        self._problems.set_rows(problem_rows(self._errors, language) if self._errors else [])
        if snapshot is not None:
            attention = snapshot.attention
            self._choices.set_rows(
                [
                    ChoiceRow(
                        each.id,
                        each.name.in_language(language),
                        each.about.in_language(language),
                        each.id == attention.policy.id,
                    )
                    for each in attention.policies
                ]
            )
            self._state = self._state._replace(
                about=attention.policy.about.in_language(language), counts=attention_words.ledger(attention.counts)
            )
        self.changed.emit()

    @Slot(str)
    def choose(self, key: str) -> None:
        """From now on this policy decides; a document that was open is followed no more, unless it is the one."""
        self._let_go()
        self._path = self._documents.get(key)
        self._desk.spawn(self._choose(key))

    async def _choose(self, key: str) -> None:
        if self._desk.snapshot is not None:
            session = self._desk.session
            self._say(await session.send_locally(ChoosePolicy(session.next_id(), key)))
        if self._path is not None:
            await self._read(self._path)

    def _let_go(self) -> None:
        """Follow no document any more."""
        self._path, self._errors, self._adopted = None, None, ""
        self._state = self._state._replace(document="", refusal="")

    @Slot(QUrl)
    def openDocument(self, url: QUrl) -> None:
        """Let a designer's own policy decide, and follow its file."""
        self._let_go()
        self._path = Path(url.toLocalFile())
        self._follower.follow(self._path)
        self._desk.spawn(self._read(self._path))

    def _saved(self, path: Path) -> None:
        if path == self._path:
            self._desk.spawn(self._read(path))

    async def _read(self, path: Path) -> None:
        """Take over a good document; a broken one only says what is wrong, and the policy in force stays."""
        read = await to_thread(read_policy, path)
        if path != self._path or self._desk.snapshot is None:
            return
        self._state = self._state._replace(document=path.name, refusal="")
        self._errors = read if isinstance(read, DocumentErrors) else None
        if not isinstance(read, DocumentErrors):
            await self._adopt(path, read)
        self.apply()

    async def _adopt(self, path: Path, policy: Policy) -> None:
        """Its id may be another than when the file was last read; that is no reason to let go of the file."""
        session, before = self._desk.session, self._adopted
        self._adopted = ""
        outcome = await session.send_locally(AdoptPolicy(session.next_id(), policy))
        if path != self._path:
            return
        self._adopted = before if isinstance(outcome, Refusal) else policy.id
        if not isinstance(outcome, Refusal):
            self._documents[policy.id] = path
        self._say(outcome)

    def _say(self, outcome: object) -> None:
        refusal = sentence(outcome) if isinstance(outcome, Refusal) else ""
        self._state = self._state._replace(refusal=refusal)
        self.apply()

    @Property(str, notify=changed)
    def about(self) -> str:
        """One line about the policy in force."""
        return self._state.about

    @Property(str, notify=changed)
    def countsText(self) -> str:
        """The ledger of attention: sent = shown + held + merged + dropped."""
        return self._state.counts

    @Property(str, notify=changed)
    def errorText(self) -> str:
        """Why the last choice was refused."""
        return self._state.refusal

    @Property(str, notify=changed)
    def documentName(self) -> str:
        """The file that is followed; empty where none is open."""
        return self._state.document

    @Property(ChoicesModel, constant=True)
    def choices(self) -> ChoicesModel:
        return self._choices

    @Property(ProblemsModel, constant=True)
    def problems(self) -> ProblemsModel:
        return self._problems
