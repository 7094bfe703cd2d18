"""The person's part in a window: the menu and the chat; and what the merchant's rules answer."""

from __future__ import annotations

from datetime import timedelta

from app.commands.decision import Decision
from app.commands.serving.delivering import Manner, deliver, post
from app.domain.events import Event, MenuTapped, SaidInChat
from app.domain.messages import MessageKind
from app.domain.ports import UnitOfWork
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.serving.chats import reply_to, why_not_words
from app.domain.serving.letters import Letter
from app.domain.serving.menus import Does, Menu
from app.domain.texts import Text
from app.domain.values import dataclass
from app.domain.worlds import OpenWorld


@dataclass(frozen=True, slots=True)
class TapMenu:
    """The person tapped an item that does something. An event is answered in the window; the rest is the phone's."""

    id: str
    merchant_id: str
    item: str


@dataclass(frozen=True, slots=True)
class SayInChat:
    """The person's words to customer service."""

    id: str
    merchant_id: str
    words: str


def menu_of(merchant_id: str, work: UnitOfWork, world: OpenWorld) -> Menu:
    """The one the merchant set, else its document's."""
    return work.serving.menu(merchant_id) or world.voice_of(merchant_id).menu


def tap_menu(command: TapMenu, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: the merchant, the item, and an event of a window that is not followed."""
    merchant_id = command.merchant_id
    if world.directory.merchant(merchant_id) is None:
        return Decision(Refusal(RefusalCode.MERCHANT_UNKNOWN))
    item = menu_of(merchant_id, work, world).item(command.item)
    if item is None:
        return Decision(Refusal(RefusalCode.MENU_ITEM_UNKNOWN))
    event = item.does is Does.EVENT
    if event and not work.follows(merchant_id):
        return Decision(Refusal(RefusalCode.NOT_FOLLOWING))
    work.serving.active(merchant_id, world.directory.person.id)
    answer = world.voice_of(merchant_id).answers.get(item.value) if event else None
    said = deliver(answer, merchant_id, Manner.ANSWER, work, world) if answer else ()
    return Decision(Receipt(command.id), (MenuTapped(merchant_id, item.id), *said))


def say_in_chat(command: SayInChat, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: the window, the words."""
    merchant_id, words, person = command.merchant_id, command.words.strip(), world.directory.person.id
    if not work.follows(merchant_id):
        return Decision(Refusal(RefusalCode.NOT_FOLLOWING))
    refusal = why_not_words(command.words)
    if refusal:
        return Decision(refusal)
    message_id = work.say(merchant_id, Text(words, words))
    voice = world.voice_of(merchant_id)
    reply = reply_to(words, voice.rules, voice.desk, work.now)
    waits = reply is None or reply.person
    if waits:
        work.serving.ask(merchant_id, person, words)
    else:
        work.serving.active(merchant_id, person)
    answered = () if reply is None else _answer(reply.words, reply.after, merchant_id, work, world)
    return Decision(Receipt(command.id), (SaidInChat(merchant_id, message_id, waits), *answered))


def spoken(words: Text) -> Letter:
    """The merchant's part of a chat, as a letter."""
    return Letter(MessageKind.ANSWER, body=words)


def _answer(words: Text, after: int, merchant_id: str, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    """At once, or some minutes later by the wallet's clock."""
    if not after:
        return deliver(spoken(words), merchant_id, Manner.ANSWER, work, world)
    person = world.directory.person.id
    post(spoken(words), work.now + timedelta(minutes=after), person, merchant_id, Manner.ANSWER, work)
    return ()
