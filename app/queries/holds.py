"""Asking about holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from app.domain.holds import Hold, HoldDetail
from app.domain.ports import Reader
from app.domain.values import dataclass
from app.domain.worlds import OpenWorld
from app.queries.pages import Page


@dataclass(frozen=True, slots=True)
class HoldsPage:
    """Holds in every state. Answer: ``Page[Hold]``, newest first."""

    after: int | None = None
    limit: int = 40


@dataclass(frozen=True, slots=True)
class HoldById:
    """Answer: ``HoldDetail`` or ``None``."""

    hold_id: int


HoldQuery: TypeAlias = HoldsPage | HoldById


def holds_page(query: HoldsPage, reader: Reader, _: OpenWorld) -> Page[Hold]:
    found = reader.holds.page(query.after, query.limit + 1)
    kept = tuple(found[: query.limit])
    return Page(kept, kept[-1].id if len(found) > query.limit else None)


def hold_by_id(query: HoldById, reader: Reader, _: OpenWorld) -> HoldDetail | None:
    hold = reader.holds.get(query.hold_id)
    return None if hold is None else HoldDetail(hold, tuple(reader.holds.requests(hold.id)))


HOLD_READERS: Mapping[type, Callable[[Any, Reader, OpenWorld], Any]] = {HoldsPage: holds_page, HoldById: hold_by_id}
