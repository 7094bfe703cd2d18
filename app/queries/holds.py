"""Asking about holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple, TypeAlias

from app.domain.holds import HOLD_LAPSE, Frozen, Hold, HoldDetail
from app.domain.ports import Reader
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


class FrozenOn(NamedTuple):
    """What is frozen on an account of the person, of every merchant. Answer: ``Frozen``s, newest first."""

    method: str | None = None


class HoldsOf(NamedTuple):
    """A merchant's holds that wait or of which something is left. Answer: ``Frozen``s, newest first."""

    merchant_id: str


HoldQuery: TypeAlias = HoldsPage | HoldById | FrozenOn | HoldsOf


def holds_page(query: HoldsPage, reader: Reader, _: OpenWorld) -> Page[Hold]:
    found = reader.holds.page(query.after, query.limit + 1)
    kept = tuple(found[: query.limit])
    return Page(kept, kept[-1].id if len(found) > query.limit else None)


def hold_by_id(query: HoldById, reader: Reader, _: OpenWorld) -> HoldDetail | None:
    hold = reader.holds.get(query.hold_id)
    if hold is None:
        return None
    marks = tuple(reader.holds.marks(hold.id))
    return HoldDetail(hold, tuple(reader.holds.requests(hold.id)), marks, _lapses(hold, reader))


def frozen_on(query: FrozenOn, reader: Reader, _: OpenWorld) -> tuple[Frozen, ...]:
    return tuple(Frozen(each, _lapses(each, reader)) for each in reader.holds.resting(query.method))


def holds_of(query: HoldsOf, reader: Reader, _: OpenWorld) -> tuple[Frozen, ...]:
    resting = reader.holds.resting(merchant_id=query.merchant_id)
    waiting = [each for each in reader.holds.waiting() if each.terms.merchant_id == query.merchant_id]
    found = sorted((*resting, *waiting), key=lambda hold: hold.id, reverse=True)
    return tuple(Frozen(each, _lapses(each, reader)) for each in found)


def _lapses(hold: Hold, reader: Reader) -> datetime | None:
    planned = reader.agenda.planned(HOLD_LAPSE, str(hold.id))
    return planned[0].at if planned else None


HOLD_READERS: Mapping[type, Callable[[Any, Reader, OpenWorld], Any]] = {
    HoldsPage: holds_page,
    HoldById: hold_by_id,
    FrozenOn: frozen_on,
    HoldsOf: holds_of,
}
