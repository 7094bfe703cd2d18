"""From a paged query to the rows of a list model: the newest page at once, older ones as the view nears its end."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from app.domain.snapshot import WalletSnapshot
from ui.models.paged import PagedModel
from ui.viewmodels.desk import Desk

if TYPE_CHECKING:
    from app.queries.registry import Query


class Feed:
    """``query`` asks for the page after a key (``None``: the newest), ``row`` makes one row of what it answers."""

    def __init__(
        self,
        desk: Desk,
        model: PagedModel,
        query: Callable[[int | None], Query],
        row: Callable[[Any, WalletSnapshot], Any],
    ) -> None:
        self._desk, self._model, self._query, self._row = desk, model, query, row
        self._shown: Query | None = None
        model.on_more = lambda key: desk.spawn(self._load_older(key))

    def begin(self) -> None:
        """The list is opened anew: what is shown next is to be read from its newest row."""
        self._shown = None

    def show(self, until: int | None = None, then: Callable[[], None] | None = None) -> None:
        """Load the rows there are again, from the newest on; ``until``: at least down to that key.

        ``then`` is called when they are there.
        """
        self._desk.spawn(self._load(until, then))

    async def _load(self, until: int | None, then: Callable[[], None] | None) -> None:
        asked, rows, after = self._query(None), [], None
        while True:
            page = await self._desk.ask(self._query(after))
            snapshot = self._desk.snapshot
            if page is None or snapshot is None or self._query(None) != asked:
                return
            rows += [self._row(each, snapshot) for each in page.rows]
            after = page.next_key
            reached = until is None or (after is not None and after <= until)
            if after is None or (reached and len(rows) >= len(self._model.rows)):
                break
        self._model.show_first(rows, after, anew=until is None and asked != self._shown)
        self._shown = asked
        if then is not None:
            then()

    async def _load_older(self, after: int) -> None:
        asked = self._query(None)
        page = await self._desk.ask(self._query(after))
        snapshot = self._desk.snapshot
        if page is not None and snapshot is not None and self._query(None) == asked:
            self._model.show_older([self._row(each, snapshot) for each in page.rows], page.next_key)
