"""The push lab: one payload written by hand, taken from an example or a file; and storms of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.domain.refusals import Refusal
from app.domain.snapshot import WalletSnapshot
from app.domain.values import dataclass
from app.layouts.document import Layout
from app.layouts.payload_examples import SUFFIX, PayloadExample, load_examples, payload_text
from app.layouts.policies import is_policy
from ui.format.refusals import sentence
from ui.models.choices import ChoiceRow, ChoicesModel
from ui.viewmodels import push_words
from ui.viewmodels.attention_names import Names
from ui.viewmodels.desk import Desk
from ui.viewmodels.push_check import Checked, check_payload
from ui.viewmodels.push_outcome import PushOutcomeViewModel
from ui.viewmodels.push_sender import Answer, send_push
from ui.viewmodels.storm import StormViewModel

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

DOCUMENT_SUFFIX = ".toml"


@dataclass(frozen=True, slots=True)
class LabWindow:
    """What the lab asks of the window: to say a sentence, whether the Test bench's left panel is seen, to open a layout
    or a policy document, which layout the phone shows."""

    say: Callable[[str], None]
    beside: Callable[[], bool]
    open_layout: Callable[[QUrl], None]
    open_policy: Callable[[QUrl], None]
    layout: Callable[[], Layout]


class LabState(NamedTuple):
    """``example`` is the id of the one the text began as; ``original`` is its text then."""

    open: bool = False
    text: str = ""
    example: str = ""
    original: str = ""
    busy: bool = False
    checked: Checked = Checked()


@QmlElement
@QmlUncreatable("made by the Test bench")
class PushLabViewModel(QObject):
    changed = Signal()

    def __init__(self, desk: Desk, window: LabWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._window, self._state, self._spoken = desk, window, LabState(), ""
        self._examples, self._outcome = ChoicesModel(self), PushOutcomeViewModel(desk, window.layout, self)
        self._storm = StormViewModel(desk, self._said_elsewhere, self)

    def apply(self) -> None:
        """The wallet or the language changed; the examples are read when the lab is first opened."""
        if self._spoken != self._desk.language:
            self._spoken = self._desk.language
            self._outcome.apply()
            self._storm.apply()
            if self._state.open:
                self._show_examples()
        if self._state.open:
            self._show(self._state)

    def _show(self, state: LabState) -> None:
        state = state._replace(checked=check_payload(state.text, self._desk.snapshot, self._desk.language))
        if state != self._state:
            self._state = state
            self.changed.emit()

    # The examples.

    def _show_examples(self) -> None:
        language, state = self._desk.language, self._state
        if not state.example:
            self.chooseExample(load_examples()[0].id)
        elif state.text == state.original:
            self._take(next(each for each in load_examples() if each.id == state.example))
        unchanged = self._state.text == self._state.original
        self._examples.set_rows(
            [
                ChoiceRow(each.id, each.name.in_language(language), "", unchanged and each.id == self._state.example)
                for each in load_examples()
            ]
        )

    def _take(self, example: PayloadExample) -> None:
        text = example.text(self._desk.language)
        self._show(self._state._replace(example=example.id, text=text, original=text))

    @Slot(str)
    def chooseExample(self, key: str) -> None:
        """Write an example into the editor."""
        self._take(next(each for each in load_examples() if each.id == key))
        self._show_examples()

    # One push.

    @Slot()
    def send(self) -> None:
        """Send what stands in the editor."""
        if not self._state.busy and self._desk.snapshot is not None:
            self._show(self._state._replace(busy=True))
            self._desk.spawn(self._send([self._state.text]))

    @Slot(QUrl)
    def openFile(self, url: QUrl) -> None:
        """Write the payload of a file into the editor."""
        self._desk.spawn(self._open(Path(url.toLocalFile())))

    async def _open(self, path: Path) -> None:
        text, fault = await self._read(path)
        if fault:
            self._window.say(fault)
        else:
            self._show(self._state._replace(text=text))
            self._show_examples()

    @Slot("QVariantList", result=bool)
    def knows(self, urls: Sequence[QUrl]) -> bool:
        """Whether there is a push or a document among these files."""
        return any(_suffix(each) in (SUFFIX, DOCUMENT_SUFFIX) for each in urls)

    @Slot("QVariantList", result=str)
    def hintFor(self, urls: Sequence[QUrl]) -> str:
        """What letting these files go over the phone would do."""
        pushes = sum(_suffix(each) == SUFFIX for each in urls)
        if pushes:
            return self.tr("Drop to send %n push(es)", "", pushes)
        if self.knows(urls):
            return self.tr("Drop to open this document")
        return self.tr("Only pushes can be dropped here: files that end in .apns")

    @Slot("QVariantList")
    def dropFiles(self, urls: Sequence[QUrl]) -> None:
        """Files were let go over the phone: pushes are sent in order, one document is opened, others are refused."""
        pushes = [Path(each.toLocalFile()) for each in urls if _suffix(each) == SUFFIX]
        documents = [each for each in urls if _suffix(each) == DOCUMENT_SUFFIX]
        others = [each.fileName() or each.toString() for each in urls if _suffix(each) not in (SUFFIX, DOCUMENT_SUFFIX)]
        if others:
            said = self.tr("%1 is no push. Drop .apns files here; a .toml file opens as a layout or a policy.")
            self._window.say(said.replace("%1", ", ".join(others)))
        if documents:
            self._desk.spawn(self._open_document(documents[0]))
        if pushes:
            self._desk.spawn(self._push(pushes))

    async def _open_document(self, url: QUrl) -> None:
        from asyncio import to_thread

        policy = await to_thread(is_policy, url.toLocalFile())
        (self._window.open_policy if policy else self._window.open_layout)(url)

    async def _push(self, paths: Sequence[Path]) -> None:
        found = [await self._read(path) for path in paths]
        texts = [text for text, _ in found if text]
        if texts:
            await self._send(texts)
        faults = [fault for _, fault in found if fault]
        if faults:
            self._window.say("\n".join(faults))

    async def _read(self, path: Path) -> tuple[str, str]:
        """The text of a file, or what is wrong with it."""
        from asyncio import to_thread

        found = await to_thread(payload_text, path)
        if isinstance(found, Refusal):
            return "", f"{path.name}: {sentence(found)}"
        if found is None:
            said = self.tr("%1 cannot be read as text. Choose a UTF-8 file you may read.")
            return "", said.replace("%1", path.name)
        return found or " ", ""

    async def _send(self, texts: Sequence[str]) -> None:
        answers: list[Answer] = []
        for text in texts:
            answer = await send_push(self._desk, text)
            if answer is not None:
                answers.append(answer)
        self._show(self._state._replace(busy=False))
        snapshot = self._desk.snapshot
        if answers and snapshot is not None:
            self._outcome.show(answers[-1])
            if len(answers) > 1 or not self._seen:
                self._window.say(push_words.told_together(answers, self._names(snapshot)))

    def _names(self, snapshot: WalletSnapshot) -> Names:
        return Names(snapshot, self._window.layout(), self._desk.catalogue, self._desk.language)

    def _said_elsewhere(self, text: str) -> None:
        """Tell it in the window where the lab itself is not seen."""
        if not self._seen:
            self._window.say(text)

    @property
    def _seen(self) -> bool:
        return self._state.open and self._window.beside()

    # What QML reads.

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Whether the lab, not the till, is in front."""
        return self._state.open

    @open.setter
    def open(self, wanted: bool) -> None:
        if wanted != self._state.open:
            self._show(self._state._replace(open=wanted))
            if wanted:
                self._show_examples()

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._state.text

    @text.setter
    def text(self, text: str) -> None:
        if text != self._state.text:
            self._show(self._state._replace(text=text))
            self._show_examples()

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self._state.busy

    @Property(bool, notify=changed)
    def right(self) -> bool:
        """Whether the wallet would take the text."""
        return self._state.checked.right

    @Property(str, notify=changed)
    def checkText(self) -> str:
        """How large the payload is, or what is wrong with it."""
        return self._state.checked.said

    @Property(ChoicesModel, constant=True)
    def examples(self) -> ChoicesModel:
        return self._examples

    @Property(PushOutcomeViewModel, constant=True)
    def outcome(self) -> PushOutcomeViewModel:
        return self._outcome

    @Property(StormViewModel, constant=True)
    def storm(self) -> StormViewModel:
        return self._storm


def _suffix(url: QUrl) -> str:
    return Path(url.fileName()).suffix.lower()
