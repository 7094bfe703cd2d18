"""What is told about a pass: in its merchant's window where that is followed, else on the function's tile."""

from __future__ import annotations

from datetime import datetime

from app.commands.telling import Telling, tell
from app.domain.attention.notices import NoticeKind
from app.domain.events import Event
from app.domain.messages import MessageKind
from app.domain.orders.kept import filled, plain
from app.domain.orders.words import values_of
from app.domain.ports import MessageDraft, UnitOfWork
from app.domain.texts import Text
from app.domain.worlds import OpenWorld

PASSES = "passes"
"""The channel of it."""


def tell_of_pass(
    pass_id: int,
    name: str,
    merchant_id: str,
    work: UnitOfWork,
    world: OpenWorld,
    words: tuple[Text, Text] | None = None,
) -> tuple[Event, ...]:
    """In the merchant's window where it is followed, else on the function's tile; the words are the form's of this
    name, if it has them."""
    found = work.passes.get(pass_id)
    form = world.town.forms.get(found.function) if found else None
    order = work.orders.get(found.order_id) if found else None
    said = words or (form.words.get(name) if form else None)
    if found is None or form is None or order is None or said is None:
        return ()
    values = {**values_of(order, form, world.town), "code": plain(found.code), "seat": found.seat}
    draft = MessageDraft(merchant_id, MessageKind.TEXT, filled(said[0], values), filled(said[1], values), found.bill_id)
    kind = NoticeKind.TRANSACTION if name == "bought" else NoticeKind.SERVICE
    return tell(work, world, draft, Telling(PASSES, kind, found.function, f"pass/{pass_id}"))


def minutes_to(at: datetime, now: datetime) -> int:
    """Whole minutes that are left; below zero once it is past."""
    return int((at - now).total_seconds() // 60)
