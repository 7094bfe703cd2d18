"""What somebody was sent while they were not signed in."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from app.commands.noticing import next_id, notify
from app.domain.agenda import Due
from app.domain.attention.notices import Notice, NoticeKind
from app.domain.attention.places import window_leaf
from app.domain.events import Event, MessageDelivered
from app.domain.messages import MessageKind
from app.domain.people_book import LETTER
from app.domain.ports import MessageDraft, UnitOfWork
from app.domain.texts import Text
from app.domain.worlds import OpenWorld


def deliver_letter(due: Due, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    """A text from a service window: ``merchant``, and ``title`` and ``body`` each with ``_en`` and ``_zh``.

    Who no longer follows the window does not get it.
    """
    letter = {name: str(value) for name, value in due.payload.items()}
    merchant_id = letter["merchant"]
    if not work.follows(merchant_id):
        return ()
    title, body = (Text(letter[f"{part}_en"], letter[f"{part}_zh"]) for part in ("title", "body"))
    message_id = work.deliver(MessageDraft(merchant_id, MessageKind.TEXT, title, body))
    leaf = window_leaf(merchant_id)
    notice = Notice(next_id(work), merchant_id, "service", NoticeKind.SERVICE, (leaf,), leaf, thread=merchant_id)
    return MessageDelivered(message_id, merchant_id), notify(work, world, notice, title, body, message_id)


LETTERS: Mapping[str, Callable[[Due, UnitOfWork, OpenWorld], tuple[Event, ...]]] = {LETTER: deliver_letter}
"""The part of the agenda's table that is about them."""
