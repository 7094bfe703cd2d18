"""A merchant's letter reaches the signed-in person: the message in its window, and its notice."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from app.commands.noticing import next_id, notify
from app.domain.agenda import Due
from app.domain.attention.notices import Notice, NoticeKind
from app.domain.attention.places import window_leaf
from app.domain.events import Event, MessageDelivered
from app.domain.messages import MessageKind
from app.domain.ports import MessageDraft, UnitOfWork
from app.domain.serving.letter_text import letter_from_text, letter_to_text
from app.domain.serving.letters import Letter
from app.domain.worlds import OpenWorld

LETTER = "window_letter"
"""Agenda: a letter that comes later, or to somebody who was not signed in when it was sent."""


class Manner(StrEnum):
    """Why a letter comes: it decides how it may call for a glance, and what a refusal of messages stops."""

    MASS = "mass"
    SINGLE = "single"
    BY_ITSELF = "by_itself"
    ANSWER = "answer"

    @property
    def asked_for(self) -> bool:
        """The person did something that this answers: it comes whatever they refuse (D)."""
        return self is Manner.ANSWER


_NOTICES = {
    Manner.MASS: ("offers", NoticeKind.PROMOTION),
    Manner.SINGLE: ("service", NoticeKind.SERVICE),
    Manner.BY_ITSELF: ("service", NoticeKind.SERVICE),
    Manner.ANSWER: ("chat", NoticeKind.SERVICE),
}


def deliver(letter: Letter, merchant_id: str, manner: Manner, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    """Into a window that is followed; a mute, quiet hours and caps are the policy's affair."""
    title, body = letter.headline, letter.gist
    message_id = work.deliver(MessageDraft(merchant_id, letter.kind, title, body))
    if letter.kind in (MessageKind.ARTICLES, MessageKind.TEMPLATE):
        work.serving.enclose(message_id, letter)
    channel, kind = _NOTICES[manner]
    leaf = window_leaf(merchant_id)
    notice = Notice(next_id(work), merchant_id, channel, kind, (leaf,), leaf, thread=merchant_id)
    return MessageDelivered(message_id, merchant_id), notify(work, world, notice, title, body, message_id)


def wants(merchant_id: str, manner: Manner, work: UnitOfWork) -> bool:
    """Whether such a letter may come to the signed-in person at all."""
    if not work.follows(merchant_id):
        return False
    return manner.asked_for or merchant_id not in work.serving.refusing()


def post(letter: Letter, at: datetime, person: str, merchant_id: str, manner: Manner, work: UnitOfWork) -> None:
    """For anybody: at that time, or when they sign in after it."""
    payload = {"merchant": merchant_id, "letter": letter_to_text(letter), "manner": manner.value}
    work.people.post(person, at, LETTER, payload)


def letter_due(due: Due, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    """The agenda's: a letter that waited. Who has meanwhile left the window, or refuses its messages, gets none."""
    merchant_id, manner = str(due.payload["merchant"]), Manner(due.payload["manner"])
    if not wants(merchant_id, manner, work):
        return ()
    return deliver(letter_from_text(str(due.payload["letter"])), merchant_id, manner, work, world)
