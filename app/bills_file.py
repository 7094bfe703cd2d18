"""Bills for spreadsheets: CSV in UTF-8 with a byte order mark, written beside its place and moved there whole."""

from __future__ import annotations

import csv
import os
from collections.abc import Awaitable, Callable, Generator, Iterable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

from app.bill_words import kind_word, state_word
from app.domain.bills import Bill
from app.domain.directory import Directory
from app.domain.snapshot import WalletSnapshot
from app.domain.texts import Text
from app.queries.bills import BillMonths
from app.queries.pages import BillsPage

HEADER = (
    Text("Time", "时间"), Text("Bill number", "账单号"), Text("Kind", "类型"), Text("Title", "标题"),
    Text("Merchant", "商家"), Text("Amount (yuan)", "金额（元）"), Text("Refunded (yuan)", "已退款（元）"),
    Text("Account", "账户"), Text("State", "状态"),
)  # fmt: skip
PAGE = 500
EVERY_BILL = BillsPage()
_FORMULAS = tuple("=+-@\t\r＝＋－＠")

Progress = Callable[[int, int], object]
"""Called with how many bills are written, and how many there are at most."""

Answer = TypeVar("Answer")


class BillsFile:
    """Open it in a ``with`` block; what ``keep`` was not called on leaves nothing behind. Raises ``OSError``."""

    def __init__(self, path: Path, directory: Directory, language: str) -> None:
        self._path, self._draft = path, path.with_name(f"{path.name}.part")
        self._directory, self._language = directory, language
        self.written = 0

    def __enter__(self) -> Self:
        self._file = self._draft.open("w", encoding="utf-8-sig", newline="")
        self._rows = csv.writer(self._file)
        self._rows.writerow([each.in_language(self._language) for each in HEADER])
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._file.close()
        with suppress(FileNotFoundError):
            self._draft.unlink()

    def write(self, bills: Iterable[Bill]) -> None:
        for bill in bills:
            self._rows.writerow(bill_cells(bill, self._directory, self._language))
            self.written += 1

    def keep(self) -> None:
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        self._draft.replace(self._path)


def bill_cells(bill: Bill, directory: Directory, language: str) -> list[str]:
    """One row. The number ends with a tab, or a spreadsheet would round its twenty-eight digits."""
    merchant = directory.merchant(bill.merchant_id) if bill.merchant_id else None
    known = directory.names(bill.method)
    return [
        f"{bill.at:%Y-%m-%d %H:%M:%S}",
        f"{bill.number}\t",
        kind_word(bill, language),
        harmless(bill.title.in_language(language)),
        harmless(merchant.name.in_language(language)) if merchant else "",
        _yuan(bill.amount_fen),
        _yuan(bill.refunded_fen),
        harmless(directory.method_name(bill.method).in_language(language) if known else bill.method),
        state_word(bill, language),
    ]


def harmless(text: str) -> str:
    """A spreadsheet takes a cell that begins so for a formula; an apostrophe in front makes it words."""
    return f"'{text}" if text.startswith(_FORMULAS) else text


def export_bills(
    ask: Callable[[Any], Any], path: Path, snapshot: WalletSnapshot, language: str, **how: Any
) -> int | None:
    """Write the bills ``wanted`` (a ``BillsPage``) asks for; answers how many, or ``None`` if it was cancelled.

    ``how``: ``wanted``, ``progress`` and ``cancelled``; see ``_exporting``. Raises ``OSError``.
    """
    steps = _exporting(path, snapshot, language, **how)
    answer = None
    while True:
        try:
            query = steps.send(answer)
        except StopIteration as done:
            return done.value
        answer = ask(query)


async def export_bills_over(
    ask: Callable[[Any], Awaitable[Any]], path: Path, snapshot: WalletSnapshot, language: str, **how: Any
) -> int | None:
    """As ``export_bills``, for a window: it asks page by page, so nobody waits for the whole of it."""
    steps = _exporting(path, snapshot, language, **how)
    answer = None
    try:
        while True:
            try:
                query = steps.send(answer)
            except StopIteration as done:
                return done.value
            answer = await ask(query)
    finally:
        steps.close()


def _exporting(
    path: Path,
    snapshot: WalletSnapshot,
    language: str,
    wanted: BillsPage = EVERY_BILL,
    progress: Progress = lambda written, most: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Generator[Any, Any, int | None]:
    directory = Directory(snapshot.person, snapshot.cards, snapshot.merchants, snapshot.former_cards)
    with BillsFile(path, directory, language) as file:
        months = yield BillMonths()
        most = sum(each.count for each in months or () if wanted.month in (None, each.month))
        after = None
        while not cancelled():
            page = yield replace(wanted, after=after, limit=PAGE)
            if page is None:
                return None
            file.write(page.rows)
            progress(file.written, most)
            after = page.next_key
            if after is None:
                file.keep()
                return file.written
    return None


def _yuan(amount_fen: int) -> str:
    """Plain digits, which a spreadsheet reads as a number."""
    sign = "-" if amount_fen < 0 else ""
    return f"{sign}{abs(amount_fen) // 100}.{abs(amount_fen) % 100:02d}"
