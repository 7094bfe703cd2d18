"""What a person looks for in Bills: words, an amount, the last digits of a number, a month, kinds."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta

from app.domain.bills import BillKind
from app.domain.merchants import Merchant
from app.domain.times import midnight_of
from app.domain.values import dataclass

LONGEST_SEARCH = 80
SHORTEST_TAIL, LONGEST_NUMBER = 6, 28
_AMOUNT = re.compile(r"(\d{1,10})(?:\.(\d{0,2}))?", re.ASCII)
_PLAIN = str.maketrans("０１２３４５６７８９．，￥。－", "0123456789.,¥.-")


@dataclass(frozen=True, slots=True)
class Search:
    """A bill is found by any of these: its title, its merchant, its amount between two fen, its number's last digits.

    ``amount_fen`` is (least, most) without sign; ``tail`` the digits its number ends with, at least six of them (D).
    """

    words: str
    merchants: tuple[str, ...] = ()
    amount_fen: tuple[int, int] | None = None
    tail: str = ""


@dataclass(frozen=True, slots=True)
class BillFilter:
    """``month`` is ``2014-05``, ``day`` ``2014-05-16``; no kinds is all kinds. Everything given must hold."""

    account_id: str | None = None
    kinds: frozenset[BillKind] = frozenset()
    month: str | None = None
    search: Search | None = None
    day: str | None = None

    @property
    def bounds(self) -> tuple[datetime, datetime] | None:
        """First instant of what is asked for and of what follows it; a day goes before its month."""
        if self.day is not None:
            return day_bounds(self.day)
        return month_bounds(self.month) if self.month is not None else None


def read_search(text: str, merchants: Iterable[Merchant] = ()) -> Search | None:
    """``None`` where nothing is looked for."""
    words = " ".join(text.split())[:LONGEST_SEARCH]
    if not words:
        return None
    plain = words.translate(_PLAIN)
    digits = plain.replace(" ", "")
    number = digits.isascii() and digits.isdigit() and SHORTEST_TAIL <= len(digits) <= LONGEST_NUMBER
    folded = words.casefold()
    found = tuple(each.id for each in merchants if folded in each.name.en.casefold() or folded in each.name.zh_CN)
    return replace(Search(words, found, _amounts(plain)), tail=digits if number else "")


def _amounts(plain: str) -> tuple[int, int] | None:
    """As far as it is typed: 128 is any amount from 128.00 to 128.99, 128.5 from 128.50 to 128.59."""
    match = _AMOUNT.fullmatch(plain.lstrip("¥+-− ").replace(",", ""))
    if match is None:
        return None
    yuan, fen = match.group(1), match.group(2) or ""
    least = int(yuan) * 100 + int(fen.ljust(2, "0"))
    return least, least + 10 ** (2 - len(fen)) - 1


def day_bounds(day: str) -> tuple[datetime, datetime]:
    """First instant of the day and of the next. Raises ``ValueError`` if it is not like ``2014-05-16``."""
    first = date.fromisoformat(day)
    return midnight_of(first), midnight_of(first + timedelta(days=1))


def month_bounds(month: str) -> tuple[datetime, datetime]:
    """First instant of the month and of the next. Raises ``ValueError`` if it is not like ``2014-05``."""
    if not re.fullmatch(r"(19|20|21)\d\d-\d\d", month, re.ASCII):
        raise ValueError(f"{month!r} is no month")
    first = date.fromisoformat(f"{month}-01")
    return midnight_of(first), midnight_of((first + timedelta(days=31)).replace(day=1))
