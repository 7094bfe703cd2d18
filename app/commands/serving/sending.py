"""The merchant's part: letters to all, to a group or to one, answers, and the menu."""

from __future__ import annotations

from app.commands.decision import Decision
from app.commands.serving.delivering import Manner, deliver, post
from app.commands.serving.talking import spoken
from app.domain.events import Event, LettersSent, MenuSet
from app.domain.people_book import Portrait, audience
from app.domain.ports import UnitOfWork
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.serving.book import Sent
from app.domain.serving.chats import why_not_words
from app.domain.serving.letters import Audience, Letter, why_not_letter
from app.domain.serving.menus import Menu, why_not_menu
from app.domain.serving.quotas import why_not_answer, why_not_mass, why_not_single
from app.domain.texts import Text
from app.domain.values import dataclass
from app.domain.worlds import OpenWorld


@dataclass(frozen=True, slots=True)
class SendMass:
    """To everybody who follows, or to those of them a ``portrait`` fits; the receipt says ``reached`` and ``refused``
    (how many refuse the window's messages)."""

    id: str
    merchant_id: str
    letter: Letter
    portrait: Portrait | None = None


@dataclass(frozen=True, slots=True)
class SendSingle:
    """To one follower, on the merchant's own account."""

    id: str
    merchant_id: str
    person_id: str
    letter: Letter


@dataclass(frozen=True, slots=True)
class AnswerChat:
    """What the merchant answers somebody who was active in its window; as many as it likes."""

    id: str
    merchant_id: str
    person_id: str
    words: str


@dataclass(frozen=True, slots=True)
class SetMenu:
    """The window's bottom menu from now on."""

    id: str
    merchant_id: str
    menu: Menu


def send_mass(command: SendMass, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: merchant, letter, quota (12004), audience."""
    merchant_id, letter = command.merchant_id, command.letter
    refusal = _why_not_from(merchant_id, world) or why_not_letter(letter)
    refusal = refusal or why_not_mass(work.serving.last_mass(merchant_id), work.now)
    if refusal:
        return Decision(refusal)
    people = _audience(command, work)
    if isinstance(people, Refusal):
        return Decision(people)
    reach = Audience.ALL if command.portrait is None else Audience.GROUP
    return _sent(command.id, send_to(people, merchant_id, letter, reach, work, world))


def send_single(command: SendSingle, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: merchant, letter, person, following, refusal (12030), quota (12006)."""
    merchant_id, person, letter = command.merchant_id, command.person_id, command.letter
    refusal = _why_not_from(merchant_id, world) or why_not_letter(letter)
    refusal = refusal or _why_not_to(person, merchant_id, work)
    if not refusal and person in _refusers(merchant_id, work, world):
        refusal = Refusal(RefusalCode.MESSAGES_REFUSED)
    refusal = refusal or why_not_single(work.serving.last_single(merchant_id, person), work.now)
    if refusal:
        return Decision(refusal)
    return _sent(command.id, send_to([person], merchant_id, letter, Audience.ONE, work, world))


def answer_chat(command: AnswerChat, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: merchant, words, person, following, 48 hours (12031)."""
    merchant_id, person = command.merchant_id, command.person_id
    refusal = _why_not_from(merchant_id, world) or why_not_words(command.words)
    refusal = refusal or _why_not_to(person, merchant_id, work)
    chat = work.serving.chat(merchant_id, person)
    refusal = refusal or why_not_answer(chat and chat.active_at, work.now)
    if refusal:
        return Decision(refusal)
    words = command.words.strip()
    work.serving.answered(merchant_id, person)
    sent = _post(spoken(Text(words, words)), person, merchant_id, Manner.ANSWER, work, world)
    return Decision(Receipt(command.id), sent, keep=True)


def set_menu(command: SetMenu, work: UnitOfWork, world: OpenWorld) -> Decision:
    refusal = _why_not_from(command.merchant_id, world) or why_not_menu(command.menu)
    if refusal:
        return Decision(refusal)
    work.serving.set_menu(command.merchant_id, command.menu)
    return Decision(Receipt(command.id), (MenuSet(command.merchant_id, len(command.menu.items)),))


def send_to(
    people: list[str], merchant_id: str, letter: Letter, to: Audience, work: UnitOfWork, world: OpenWorld
) -> tuple[LettersSent, int, tuple[Event, ...]]:
    """Send, and keep that it was sent; answers that, how many refuse such letters, and what happened."""
    refusers = _refusers(merchant_id, work, world)
    reached = [each for each in people if each not in refusers]
    manner = Manner.SINGLE if to is Audience.ONE else Manner.MASS
    happened = [event for each in reached for event in _post(letter, each, merchant_id, manner, work, world)]
    person = people[0] if to is Audience.ONE else None
    work.serving.note_send(Sent(merchant_id, work.now, to, person, len(reached), letter.kind.value, letter.headline))
    return LettersSent(merchant_id, to.value, len(reached)), len(people) - len(reached), tuple(happened)


def _sent(command_id: str, what: tuple[LettersSent, int, tuple[Event, ...]]) -> Decision:
    sent, refused, happened = what
    return Decision(Receipt(command_id, None, {"reached": sent.reached, "refused": refused}), (sent, *happened))


def _audience(command: SendMass, work: UnitOfWork) -> list[str] | Refusal:
    """A group's letter goes to the followers in it: nobody else has the window."""
    if command.portrait is None:
        return followers(command.merchant_id, work) or Refusal(RefusalCode.AUDIENCE_EMPTY)
    found = audience(work.people, command.merchant_id, command.portrait._replace(followed=True))
    return found if isinstance(found, Refusal) else list(found)


def followers(merchant_id: str, work: UnitOfWork) -> list[str]:
    """Ids of all who follow, the signed-in person among them; always in the same order."""
    return sorted(work.people.followers(merchant_id))


def _post(
    letter: Letter, person: str, merchant_id: str, manner: Manner, work: UnitOfWork, world: OpenWorld
) -> tuple[Event, ...]:
    """At once to the signed-in person; the others find it when they sign in."""
    if person == world.directory.person.id:
        return deliver(letter, merchant_id, manner, work, world)
    post(letter, work.now, person, merchant_id, manner, work)
    return ()


def _refusers(merchant_id: str, work: UnitOfWork, world: OpenWorld) -> frozenset[str]:
    own = {world.directory.person.id} if merchant_id in work.serving.refusing() else set[str]()
    return work.serving.refusers(merchant_id) | own


def _why_not_from(merchant_id: str, world: OpenWorld) -> Refusal | None:
    return None if world.directory.merchant(merchant_id) else Refusal(RefusalCode.MERCHANT_UNKNOWN)


def _why_not_to(person: str, merchant_id: str, work: UnitOfWork) -> Refusal | None:
    if work.people.get(person) is None:
        return Refusal(RefusalCode.PERSON_UNKNOWN, {"person": person[:40]})
    return None if person in work.people.followers(merchant_id) else Refusal(RefusalCode.NOT_FOLLOWING)
