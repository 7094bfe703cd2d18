"""Moving money between the person's accounts and the world outside, each side with its bill."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from app.commands.noticing import RECEIPTS, next_id, notify
from app.domain.accounts import WORLD_ACCOUNT, balance_of
from app.domain.attention.notices import Notice, NoticeKind
from app.domain.attention.places import tile_leaf
from app.domain.bills import BillKind
from app.domain.events import NoticeDecided
from app.domain.ledger import transfer
from app.domain.ports import BillDraft, UnitOfWork
from app.domain.texts import Text
from app.domain.times import CHINA
from app.domain.worlds import OpenWorld


class Look(NamedTuple):
    """How a function's bills look, as its tile in the catalogue."""

    icon: str
    tint: str


BALANCE = Look("wallet-3", "blue")
TERM = Look("safe", "amber")
INSURANCE = Look("umbrella", "violet")


class Mover:
    """One kind of bill of one title and look."""

    def __init__(self, work: UnitOfWork, kind: BillKind, title: Text, look: Look) -> None:
        self._work, self._kind, self._title, self._look = work, kind, title, look

    def leave(self, account_id: str, amount_fen: int, to: str = WORLD_ACCOUNT) -> int:
        """Answers the bill's id."""
        return self._bill(self._work.post(self._kind, transfer(account_id, to, amount_fen)), account_id, -amount_fen)

    def arrive(self, account_id: str, amount_fen: int, source: str = WORLD_ACCOUNT) -> int:
        """Answers the bill's id."""
        return self._bill(self._work.post(self._kind, transfer(source, account_id, amount_fen)), account_id, amount_fen)

    def _bill(self, entry_id: int, account_id: str, amount_fen: int) -> int:
        draft = BillDraft(entry_id, self._kind, self._title, None, amount_fen, account_id, *self._look)
        return self._work.add_bill(draft)


def tell(
    work: UnitOfWork, world: OpenWorld, function: str, title: Text, body: Text, *, service: bool = False
) -> NoticeDecided:
    """A notice on the function's tile, leading to its page."""
    leaf = tile_leaf(function)
    kind, channel = (NoticeKind.SERVICE, "service") if service else (NoticeKind.TRANSACTION, RECEIPTS)
    notice = Notice(next_id(work), function, channel, kind, (leaf,), f"account/{function}", thread=function)
    return notify(work, world, notice, title, body)


def own_balance(world: OpenWorld) -> str:
    return balance_of(world.directory.person.id)


def today(work: UnitOfWork) -> date:
    return work.now.astimezone(CHINA).date()
