"""Fills a list with the bills asked for, however far back it has to look for them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from app.queries.pages import BillsPage
from ui.models.bills import BillsModel
from ui.viewmodels import words
from ui.viewmodels.desk import Desk

A_SCREEN = 20
"""Rows that fill a screen: a look goes on until it has found so many, or has seen everything."""

MOST_AGAIN = 400
"""So many rows are read again before the list is shown anew when the wallet changes; what lies further down follows."""


class BillFinder:
    """``looking`` while it asks; ``reached`` is how far back a look came that has not found enough yet."""

    def __init__(self, desk: Desk, model: BillsModel, on_change: Callable[[], None]) -> None:
        self._desk, self._model, self._on_change = desk, model, on_change
        self._wanted, self._round = BillsPage(), 0
        self._mark: tuple[Any, ...] | None = None
        self.looking = False
        self.reached: datetime | None = None
        model.on_more = lambda key: desk.spawn(self._look_older(self._round, key))

    @property
    def wanted(self) -> BillsPage:
        return self._wanted

    def seek(self, wanted: BillsPage) -> None:
        """Ask for these; what was shown for another question goes at once."""
        if wanted != self._wanted:
            self._wanted, self._mark = wanted, None
            self._model.show_first([], None)
        self.follow()

    def follow(self) -> None:
        """The wallet changed, perhaps: bills are read again where one was added or their words are others now."""
        snapshot = self._desk.snapshot
        if snapshot is None:
            return
        newest = snapshot.latest_bill.id if snapshot.latest_bill else 0
        words_of = (snapshot.now.date(), snapshot.cards, snapshot.hide_amounts, self._desk.language)
        mark = (self._desk.opened, newest, words_of)
        if mark == self._mark:
            return
        if self._mark is not None and self._mark[0] is not mark[0]:
            self._model.show_first([], None)
        self._mark = mark
        self._round += 1
        self.looking, self.reached = True, None
        self._desk.spawn(self._look(self._round))

    async def _look(self, this: int) -> None:
        self._tell(True, None)
        least = max(A_SCREEN, min(len(self._model.rows), MOST_AGAIN))
        rows: list[Any] = []
        after: int | None = None
        while True:
            found = await self._page(this, after)
            if found is None:
                return
            rows += found[0]
            after = found[1]
            if after is None or len(rows) >= least:
                break
            if len(rows) > len(self._model.rows):
                self._show(rows, None)
            self._tell(True, found[2])
        self._show(*self._with_older(rows, after))
        self._tell(False, None)
        if len(rows) < len(self._model.rows):
            await self._look_deep(this, rows, after)

    async def _look_deep(self, this: int, rows: list[Any], after: int | None) -> None:
        """What was shown further down is read again behind what is shown, and replaced in one go."""
        while after is not None and len(rows) < len(self._model.rows):
            found = await self._page(this, after)
            if found is None:
                return
            rows, after = rows + found[0], found[1]
        if this == self._round:
            self._show(*self._with_older(rows, after))

    def _show(self, rows: list[Any], after: int | None) -> None:
        self._model.show_first(rows, after, anew=not self._model.rows)

    def _with_older(self, rows: list[Any], after: int | None) -> tuple[list[Any], int | None]:
        """The rows with those that were read before and lie below them."""
        shown = self._model.rows
        place = next((place for place, row in enumerate(shown) if rows and row.key == rows[-1].key), None)
        if after is None or place is None or place + 1 == len(shown):
            return rows, after
        return rows + shown[place + 1 :], self._model.next_key

    async def _look_older(self, this: int, key: int) -> None:
        rows: list[Any] = []
        after: int | None = key
        while after is not None and len(rows) < A_SCREEN:
            found = await self._page(this, after)
            if found is None:
                return
            rows += found[0]
            after = found[1]
            self._tell(True, found[2])
        self._model.show_older(rows, after)
        self._tell(False, None)

    async def _page(self, this: int, after: int | None) -> tuple[list[Any], int | None, datetime | None] | None:
        """Rows, the key to go on from, how far a look came; ``None`` where nobody waits for them any more."""
        page = await self._desk.ask(replace(self._wanted, after=after))
        snapshot = self._desk.snapshot
        if page is None or snapshot is None or this != self._round:
            return None
        language = self._desk.language
        return [words.bill_row(each, snapshot, language) for each in page.rows], page.next_key, page.searched_to

    def _tell(self, looking: bool, reached: datetime | None) -> None:
        if (looking, reached) != (self.looking, self.reached) or not looking:
            self.looking, self.reached = looking, reached
            self._on_change()
