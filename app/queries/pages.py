"""What the wallet can be asked to tell, page by page."""

from __future__ import annotations

from datetime import datetime
from typing import Generic, TypeVar

from app.domain.bills import BillKind
from app.domain.values import dataclass

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Page(Generic[Row]):
    """``rows`` newest first; ask again with ``after=next_key`` for older ones; ``None`` when there are no more.

    ``searched_to`` is set where a search stopped before it had a page full: all from then on was looked through.
    """

    rows: tuple[Row, ...]
    next_key: int | None
    searched_to: datetime | None = None


@dataclass(frozen=True, slots=True)
class BillsPage:
    """Answer: ``Page[Bill]``. ``account_id`` keeps only the bills paid from or into that account.

    ``search`` is what a person types: part of a title or a merchant's name in either language, an amount, the last
    digits of a bill number; ``month`` is ``2014-05``, ``day`` ``2014-05-16``; no ``kinds`` are all kinds. Raises
    ``ValueError`` for no month or day.
    """

    after: int | None = None
    limit: int = 40
    account_id: str | None = None
    search: str = ""
    month: str | None = None
    kinds: frozenset[BillKind] = frozenset()
    day: str | None = None


@dataclass(frozen=True, slots=True)
class BillById:
    """Answer: ``BillDetail`` or ``None``."""

    bill_id: int


@dataclass(frozen=True, slots=True)
class FeedPage:
    """A window's messages. Answer: ``Page[Message]``."""

    merchant_id: str
    after: int | None = None
    limit: int = 40


@dataclass(frozen=True, slots=True)
class EntriesPage:
    """The ledger. Answer: ``Page[Entry]``."""

    after: int | None = None
    limit: int = 60


@dataclass(frozen=True, slots=True)
class EventsPage:
    """Answer: ``Page[Recorded]``."""

    after: int | None = None
    limit: int = 60


@dataclass(frozen=True, slots=True)
class LedgerTotal:
    """Answer: the sum of all postings in fen, which is 0."""
