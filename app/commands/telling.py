"""Telling the person about something: in the merchant's window where there is one, else where the function stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.commands.noticing import bill_notice, next_id, notify, receipt_notice
from app.domain.attention.notices import Importance, Notice, NoticeKind
from app.domain.attention.places import tile_leaf, window_leaf
from app.domain.events import Event, MessageDelivered
from app.domain.messages import MessageKind
from app.domain.ports import MessageDraft, UnitOfWork
from app.domain.serving.letters import Letter, Line
from app.domain.texts import Text
from app.domain.worlds import OpenWorld


@dataclass(frozen=True, slots=True)
class Telling:
    """What kind of notice it is; ``function`` and ``route`` are used where the merchant has no window."""

    channel: str
    kind: NoticeKind
    function: str
    route: str
    importance: int = Importance.HIGH
    expires_at: datetime | None = None


def tell(work: UnitOfWork, world: OpenWorld, draft: MessageDraft, how: Telling) -> tuple[Event, ...]:
    """A message with its notice, or the notice alone."""
    source = draft.merchant_id
    if not work.follows(source):
        notice = _notice(work, how, how.function, tile_leaf(how.function))
        return (notify(work, world, notice, draft.title, draft.body),)
    message_id = work.deliver(draft)
    notice = _notice(work, how, source, window_leaf(source))
    return MessageDelivered(message_id, source), notify(work, world, notice, draft.title, draft.body, message_id)


def tell_page(work: UnitOfWork, world: OpenWorld, merchant_id: str, letter: Letter, how: Telling) -> tuple[Event, ...]:
    """As ``tell``, with a card of keyword lines that leads to the page of what it is about."""
    told = tell(work, world, MessageDraft(merchant_id, MessageKind.TEMPLATE, letter.title, letter.body), how)
    for event in told:
        if isinstance(event, MessageDelivered):
            work.serving.enclose(event.message_id, letter)
    return told


def template(title: Text, body: Text, route: str, *lines: tuple[Text, Text]) -> Letter:
    """A letter of keyword lines, label and value each."""
    return Letter(MessageKind.TEMPLATE, title, body, (), tuple(Line(*each) for each in lines), route)


def tell_receipt(draft: MessageDraft, bill_id: int, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    """A payment's receipt goes into the merchant's window; where that is not followed no message is kept: the notice
    alone tells of the bill, which is the person's own record (D)."""
    message_id = work.deliver_if_followed(draft)
    if message_id is None:
        return (notify(work, world, bill_notice(work, draft.merchant_id, bill_id), draft.title, draft.body),)
    decided = notify(work, world, receipt_notice(work, draft.merchant_id), draft.title, draft.body, message_id)
    return MessageDelivered(message_id, draft.merchant_id), decided


def _notice(work: UnitOfWork, how: Telling, source: str, leaf: str) -> Notice:
    route = leaf if leaf == window_leaf(source) else how.route
    return Notice(
        next_id(work), source, how.channel, how.kind, (leaf,), route, how.importance,
        thread=source, expires_at=how.expires_at,
    )  # fmt: skip
