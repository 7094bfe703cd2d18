"""The Send section: letters to all, to a group, to one; who waits for an answer; the merchant's way of working."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from app.commands.serving.sending import AnswerChat, SendMass, SendSingle
from app.commands.serving.ways import SetWay
from app.domain.people_book import Portrait
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal
from app.domain.serving.ways import Way
from app.queries.people import AudienceOf, ResidentsPage
from app.queries.serving import Desk as SendingDesk
from app.queries.serving import SendDesk, Waiting
from ui.format import dates
from ui.format.refusals import sentence
from ui.models.choices import ChoicesModel
from ui.models.serving import ChatRow, ChatsModel
from ui.viewmodels.counter.letters import KINDS, PICTURES, Draft, letter_of
from ui.viewmodels.counter.portrait import PortraitViewModel
from ui.viewmodels.desk import Desk
from ui.viewmodels.outcome import OutcomeViewModel
from ui.viewmodels.refresh import Refresh

if TYPE_CHECKING:
    from app.commands.registry import Command

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

TO = ("all", "group", "one")
MOST_NAMED = 30


class SendState(NamedTuple):
    """``size_text`` says how many a letter would go to; ``chat`` is whom an answer is for."""

    to: str = "all"
    draft: Draft = Draft()
    sought: str = ""
    person: str = ""
    chat: str = ""
    answer: str = ""
    size_text: str = ""
    quota_text: str = ""
    quota_spent: bool = False
    answer_text: str = ""
    answer_good: bool = False


@QmlElement
@QmlUncreatable("made by the merchants' panel")
class CounterSendViewModel(OutcomeViewModel[SendState]):
    changed = Signal()

    def __init__(self, desk: Desk, portrait: PortraitViewModel, parent: QObject) -> None:
        super().__init__(desk, SendState(), parent)
        self._portrait, self._merchant_id = portrait, ""
        self._to, self._kinds, self._pictures = ChoicesModel(self), ChoicesModel(self), ChoicesModel(self)
        self._ways, self._people, self._waiting = ChoicesModel(self), ChoicesModel(self), ChatsModel(self)
        self._seen, self._replying = False, False
        self._loading = Refresh(desk.spawn, self._load)
        portrait.changed.connect(self._refresh)

    def apply(self, merchant_id: str) -> None:
        """The merchant, the wallet or the language changed, and somebody looks."""
        if merchant_id != self._merchant_id:
            self._merchant_id = merchant_id
            self._edit(self._state._replace(person="", chat="", answer="", answer_text=""))
        self._show_choices()
        self._seen = True
        self._refresh()

    def _refresh(self) -> None:
        if self._seen and self._desk.snapshot is not None and self._merchant_id:
            self._loading.ask()

    async def _load(self) -> None:
        desk, merchant_id = self._desk, self._merchant_id
        found = await desk.ask(SendDesk(merchant_id))
        named = await desk.ask(
            ResidentsPage(self._state.sought, merchant_id, Portrait(followed=True), limit=MOST_NAMED)
        )
        if found is None or named is None or desk.snapshot is None or merchant_id != self._merchant_id:
            return
        people = {each.resident.person.id: each.resident.person.name.in_language(desk.language) for each in named.rows}
        chosen = self._state.person if self._state.person in people else next(iter(people), "")
        self._people.offer(people, chosen)
        self._show_waiting(found.waiting)
        size = await self._size(found, people.get(chosen, ""))
        self._show(self._state._replace(person=chosen, size_text=size, **self._quota(found)))

    async def _size(self, found: SendingDesk, name: str) -> str:
        match self._state.to:
            case "all":
                return self.tr("%n follower(s)", "", found.followers)
            case "one":
                return name or self.tr("Nobody who follows is called that.")
            case _:
                return await self._group_size()

    async def _group_size(self) -> str:
        portrait = self._portrait.portrait
        if isinstance(portrait, str):
            return portrait
        audience = await self._desk.ask(AudienceOf(self._merchant_id, portrait._replace(followed=True)))
        if audience is None:
            return ""
        return sentence(audience.refusal) if audience.refusal else self.tr("%n follower(s)", "", audience.size)

    def _quota(self, found: SendingDesk) -> dict[str, Any]:
        """What is left, said plainly; a letter to one does not count as a mass send."""
        if self._state.to == "one":
            return {"quota_text": self.tr("One letter a day to the same person."), "quota_spent": False}
        if found.mass_at is None:
            return {"quota_text": self.tr("One mass send is left this week."), "quota_spent": False}
        at = dates.moment(found.mass_at, self._desk.language)
        return {"quota_text": self.tr("No mass send is left: the next from %1.").replace("%1", at), "quota_spent": True}

    def _show_waiting(self, waiting: tuple[Waiting, ...]) -> None:
        snapshot, language = self._desk.snapshot, self._desk.language
        if snapshot is None:
            return
        self._waiting.set_rows(
            [
                ChatRow(
                    each.chat.person_id, each.name.in_language(language), each.chat.words,
                    self._left(each.until, snapshot.now), each.until < snapshot.now,
                    each.chat.person_id == self._state.chat,
                )
                for each in waiting
            ]
        )  # fmt: skip

    def _left(self, until: datetime, now: datetime) -> str:
        if until < now:
            return self.tr("Too late: more than 48 hours")
        hours, minutes = divmod(int((until - now) / timedelta(minutes=1)), 60)
        return self.tr("%1 h %2 min left to answer").replace("%1", str(hours)).replace("%2", str(minutes))

    def _show_choices(self) -> None:
        state, snapshot = self._state, self._desk.snapshot
        to = {"all": self.tr("All"), "group": self.tr("A group"), "one": self.tr("One")}
        kinds = {"text": self.tr("Text"), "articles": self.tr("Articles"), "template": self.tr("Template")}
        pictures = {
            "gift": self.tr("Gift"),
            "coupon": self.tr("Coupon"),
            "crown": self.tr("Crown"),
            "leaf": self.tr("Leaf"),
            "road": self.tr("Road"),
            "": self.tr("No picture"),
        }
        ways = {
            Way.ADVERTISING: self.tr("Advertising"),
            Way.SERVICE: self.tr("Service"),
            Way.TRADING: self.tr("Trading"),
        }
        way = snapshot.merchant(self._merchant_id).way if snapshot and self._merchant_id else Way.SERVICE
        self._to.offer(to, state.to)
        self._kinds.offer(kinds, state.draft.kind)
        self._pictures.offer(pictures, state.draft.picture)
        self._ways.offer(ways, way)

    def _show(self, state: SendState) -> None:
        super()._show(state)
        self._show_choices()

    # What the merchant does.

    @Slot(str)
    def chooseTo(self, key: str) -> None:
        if key in TO:
            self._edit(self._state._replace(to=key))
            self._refresh()

    @Slot(str)
    def chooseKind(self, key: str) -> None:
        if key in KINDS:
            self.write("kind", key)

    @Slot(str)
    def choosePicture(self, key: str) -> None:
        if key in PICTURES or not key:
            self.write("picture", key)

    @Slot(str)
    def choosePerson(self, key: str) -> None:
        self._edit(self._state._replace(person=key))
        self._refresh()

    @Slot(str)
    def chooseChat(self, key: str) -> None:
        self._show(self._state._replace(chat="" if key == self._state.chat else key, answer="", answer_text=""))
        self._refresh()

    @Slot(str)
    def chooseWay(self, key: str) -> None:
        """From now on the merchant works like this."""
        merchant = self._merchant_id
        self._desk.spawn(self._send_only(lambda command_id: SetWay(command_id, merchant, Way(key))))

    @Slot(str, str)
    def write(self, field: str, text: str) -> None:
        """What was typed into a field of the letter, by its name here."""
        if field in Draft._fields:
            self._edit(self._state._replace(draft=self._state.draft._replace(**{field: text})))

    @Slot()
    def send(self) -> None:
        self._do(self._send)

    async def _send(self) -> None:
        state, merchant, letter = self._state, self._merchant_id, letter_of(self._state.draft)
        portrait = self._portrait.portrait
        if state.to == "group" and isinstance(portrait, str):
            self._end(portrait, good=False)
            return
        command_id = self._desk.session.next_id()
        if state.to == "one":
            command: Command = SendSingle(command_id, merchant, state.person, letter)
        else:
            group = portrait if state.to == "group" and isinstance(portrait, Portrait) else None
            command = SendMass(command_id, merchant, letter, group)
        outcome = await self._desk.session.send_locally(command)
        self._answer(outcome, self._told(outcome) if isinstance(outcome, Receipt) else "")
        self._refresh()

    def _told(self, receipt: Receipt) -> str:
        reached, refused = (int(receipt.values[name]) for name in ("reached", "refused"))
        said = self.tr("Sent to %n people.", "", reached)
        return f"{said} {self.tr('%n of them refuse messages.', '', refused)}" if refused else said

    @Slot()
    def sendAnswer(self) -> None:
        state, merchant = self._state, self._merchant_id
        if state.chat and self._desk.snapshot is not None and not self._replying:
            self._replying = True
            self._desk.spawn(self._reply(state.chat, merchant, state.answer))

    async def _reply(self, person: str, merchant: str, words: str) -> None:
        session = self._desk.session
        outcome = await session.send_locally(AnswerChat(session.next_id(), merchant, person, words))
        self._replying = False
        if isinstance(outcome, Refusal):
            self._show(self._state._replace(answer_text=self._why(outcome), answer_good=False))
        else:
            self._show(self._state._replace(answer="", chat="", answer_text=self.tr("Answered."), answer_good=True))
        self._refresh()

    async def _send_only(self, make: Any) -> None:
        if self._desk.snapshot is not None:
            session = self._desk.session
            await session.send_locally(make(session.next_id()))

    # What the section shows.

    @Property(str, notify=changed)
    def to(self) -> str:
        return self._state.to

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._state.draft.kind

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._state.draft.title

    @Property(str, notify=changed)
    def body(self) -> str:
        return self._state.draft.body

    @Property(str, notify=changed)
    def more(self) -> str:
        return self._state.draft.more

    @Property(str, notify=changed)
    def lines(self) -> str:
        return self._state.draft.lines

    @Property(str, notify=changed)
    def sought(self) -> str:
        return self._state.sought

    @sought.setter
    def sought(self, text: str) -> None:
        self._edit(self._state._replace(sought=text))
        self._refresh()

    @Property(str, notify=changed)
    def answer(self) -> str:
        return self._state.answer

    @answer.setter
    def answer(self, text: str) -> None:
        self._show(self._state._replace(answer=text, answer_text=""))

    @Property(bool, notify=changed)
    def answering(self) -> bool:
        return bool(self._state.chat)

    @Property(str, notify=changed)
    def wayText(self) -> str:
        """What the merchant sends by itself."""
        snapshot = self._desk.snapshot
        if snapshot is None or not self._merchant_id:
            return ""
        match snapshot.merchant(self._merchant_id).way:
            case Way.ADVERTISING:
                return self.tr("By itself it sends articles on Fridays at ten.")
            case Way.SERVICE:
                return self.tr("By itself it asks after a visit, the next morning.")
            case Way.TRADING:
                return self.tr("By itself it tells how an order travels, the days after.")

    @Property(str, notify=changed)
    def sizeText(self) -> str:
        return self._state.size_text

    @Property(str, notify=changed)
    def quotaText(self) -> str:
        return self._state.quota_text

    @Property(bool, notify=changed)
    def quotaSpent(self) -> bool:
        return self._state.quota_spent

    @Property(str, notify=changed)
    def answerText(self) -> str:
        return self._state.answer_text

    @Property(bool, notify=changed)
    def answerGood(self) -> bool:
        return self._state.answer_good

    @Property(ChoicesModel, constant=True)
    def toChoices(self) -> ChoicesModel:
        return self._to

    @Property(ChoicesModel, constant=True)
    def kinds(self) -> ChoicesModel:
        return self._kinds

    @Property(ChoicesModel, constant=True)
    def pictures(self) -> ChoicesModel:
        return self._pictures

    @Property(ChoicesModel, constant=True)
    def ways(self) -> ChoicesModel:
        return self._ways

    @Property(ChoicesModel, constant=True)
    def people(self) -> ChoicesModel:
        return self._people

    @Property(ChatsModel, constant=True)
    def waiting(self) -> ChatsModel:
        return self._waiting
