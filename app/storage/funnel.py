"""Who came how far with a merchant."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from sqlalchemy import ForeignKey, bindparam, select
from sqlalchemy.dialects.sqlite import insert

from app.domain.funnel import FunnelStep, Reached
from app.domain.times import from_stamp, to_stamp
from app.storage.columns import number, table, text
from app.storage.wire import Prepared, Wire

funnel = table(
    "funnel",
    text("merchant_id", ForeignKey("merchants.id"), primary=True),
    text("person_id", primary=True),
    text("step", primary=True),
    number("at"),
)
TABLES = (funnel,)

_REACH = Prepared(insert(funnel).on_conflict_do_nothing(), *(column.name for column in funnel.c))
_REACHED = Prepared(select(funnel).where(funnel.c.merchant_id == bindparam("merchant")))
_STEPS = Prepared(
    select(funnel.c.step, funnel.c.at).where(
        funnel.c.merchant_id == bindparam("merchant"), funnel.c.person_id == bindparam("person")
    )
)


class SqlFunnel:
    """See ``app.domain.funnel.FunnelBook``; ``now`` is only needed to write."""

    def __init__(self, wire: Wire, now: datetime | None = None) -> None:
        self._wire, self._now = wire, now

    def reach(self, merchant_id: str, people: Collection[str], step: FunnelStep) -> None:
        if self._now is None:
            raise ValueError("a reader writes nothing")
        at = to_stamp(self._now)
        shared = {"merchant_id": merchant_id, "step": step.value, "at": at}
        self._wire.many(_REACH, [{**shared, "person_id": person} for person in people])

    def reached(self, merchant_id: str) -> Sequence[Reached]:
        return [
            Reached(merchant, person, FunnelStep(step), from_stamp(at))
            for merchant, person, step, at in self._wire.all(_REACHED, merchant=merchant_id)
        ]

    def steps_of(self, merchant_id: str, person_id: str) -> Mapping[FunnelStep, datetime]:
        rows = self._wire.all(_STEPS, merchant=merchant_id, person=person_id)
        return {FunnelStep(step): from_stamp(at) for step, at in rows}
