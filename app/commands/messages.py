"""Reading what service windows sent."""

from __future__ import annotations

from app.commands.decision import Decision
from app.commands.noticing import see_leaf
from app.domain.attention.places import window_leaf
from app.domain.events import MessagesSeen
from app.domain.ports import UnitOfWork
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.values import dataclass
from app.domain.worlds import OpenWorld


@dataclass(frozen=True, slots=True)
class SeeWindow:
    """The person opened this merchant's window: all its messages are read, and its badge goes wherever it stands."""

    id: str
    merchant_id: str


def see_window(command: SeeWindow, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refuses a window that is not followed; a window with nothing unread is left as it is."""
    if not work.follows(command.merchant_id):
        return Decision(Refusal(RefusalCode.WINDOW_UNKNOWN))
    count = work.mark_read(command.merchant_id)
    read = (MessagesSeen(command.merchant_id, count),) if count else ()
    return Decision(Receipt(command.id), read + see_leaf(work, window_leaf(command.merchant_id)))
