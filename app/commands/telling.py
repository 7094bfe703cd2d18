"""Telling the person about something: in the merchant's window where there is one, else where the function stands."""

from __future__ import annotations

from datetime import datetime

from app.commands.noticing import next_id, notify
from app.domain.attention.notices import Importance, Notice, NoticeKind
from app.domain.attention.places import tile_leaf, window_leaf
from app.domain.events import Event, MessageDelivered
from app.domain.ports import MessageDraft, UnitOfWork
from app.domain.values import dataclass
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


def _notice(work: UnitOfWork, how: Telling, source: str, leaf: str) -> Notice:
    route = leaf if leaf == window_leaf(source) else how.route
    return Notice(
        next_id(work), source, how.channel, how.kind, (leaf,), route, how.importance,
        thread=source, expires_at=how.expires_at,
    )  # fmt: skip
