"""From a paged query to the rows of a list model: the newest page at once, older ones as the view nears its end."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from app.domain.snapshot import WalletSnapshot
from ui.models.paged import PagedModel
from ui.viewmodels.desk import Desk
from ui.viewmodels.refresh import Refresh

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
        self._newest = Refresh(desk.spawn, lambda: self._load(None))
        model.on_more = lambda key: desk.spawn(self._load(key))

    def show(self) -> None:
        """Load the newest page again."""
        self._newest.ask()

    async def _load(self, after: int | None) -> None:
        page = await self._desk.ask(self._query(after))
        snapshot = self._desk.snapshot
        if page is None or snapshot is None:
            return
        rows = [self._row(each, snapshot) for each in page.rows]
        show = self._model.show_first if after is None else self._model.show_older
        show(rows, page.next_key)
