"""Term deposits, covers and the watch list: tables, statements and rows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, bindparam, func, insert, select, update

from app.domain.texts import Text
from app.domain.times import from_stamp, to_stamp
from app.domain.wealth.covers import Cover
from app.domain.wealth.term import Deposit, TermDraft, TermState
from app.storage.columns import number, row_id, table, text
from app.storage.rows import Row
from app.storage.wire import Prepared, Wire

deposits = table(
    "deposits",
    row_id(),
    text("product"),
    text("name_en"),
    text("name_zh"),
    number("principal_fen"),
    number("rate_bp"),
    number("early_fee_bp"),
    text("bought_on"),
    number("matures_at"),
    text("state"),
    number("closed_at", null=True),
    number("paid_fen"),
)
covers = table(
    "covers", row_id(), text("product"), number("since"), number("until"), number("bill_id", ForeignKey("bills.id"))
)
watch_list = table("watch_list", row_id(), text("codes"), checks=(CheckConstraint("id = 1"),))
TABLES = (deposits, covers, watch_list)

_ADD_DEPOSIT = Prepared(insert(deposits).inline(), *(column.name for column in deposits.c if column.name != "id"))
_DEPOSIT = Prepared(select(deposits).where(deposits.c.id == bindparam("wanted")))
_DEPOSITS = Prepared(select(deposits).order_by(deposits.c.id.desc()))
_LENT = Prepared(
    select(func.coalesce(func.sum(deposits.c.principal_fen), 0)).where(deposits.c.state == TermState.HELD.value)
)
_CLOSE = Prepared(
    update(deposits)
    .where(deposits.c.id == bindparam("wanted"))
    .values(state=bindparam("new_state"), closed_at=bindparam("at"), paid_fen=bindparam("paid"))
)
_ADD_COVER = Prepared(insert(covers).inline(), "product", "since", "until", "bill_id")
_COVERS = Prepared(select(covers).order_by(covers.c.id.desc()))
_WATCHED = Prepared(select(watch_list.c.codes))
_WATCH = Prepared(insert(watch_list).prefix_with("OR REPLACE").inline(), "id", "codes")


class SqlTerm:
    """See ``app.domain.wealth.term``: ``TermBook`` in a unit of work, ``TermReader`` outside of one."""

    def __init__(self, wire: Wire, now: datetime | None = None) -> None:
        self._wire, self._now = wire, now

    def get(self, deposit_id: int) -> Deposit | None:
        row = self._wire.first(_DEPOSIT, wanted=deposit_id)
        return None if row is None else _to_deposit(row)

    def all(self) -> Sequence[Deposit]:
        return [_to_deposit(row) for row in self._wire.all(_DEPOSITS)]

    def lent(self) -> int:
        return self._wire.one(_LENT)[0]

    def add(self, draft: TermDraft) -> int:
        return self._wire.add(
            _ADD_DEPOSIT, product=draft.product, name_en=draft.name.en, name_zh=draft.name.zh_CN,
            principal_fen=draft.principal_fen, rate_bp=draft.rate_bp, early_fee_bp=draft.early_fee_bp,
            bought_on=draft.bought_on.isoformat(), matures_at=to_stamp(draft.matures_at),
            state=TermState.HELD.value, closed_at=None, paid_fen=0,
        )  # fmt: skip

    def close(self, deposit_id: int, state: TermState, paid_fen: int) -> None:
        self._wire.run(_CLOSE, wanted=deposit_id, new_state=state.value, at=_stamp(self._now), paid=paid_fen)


class SqlCovers:
    """See ``app.domain.wealth.covers``."""

    def __init__(self, wire: Wire, now: datetime | None = None) -> None:
        self._wire, self._now = wire, now

    def all(self) -> Sequence[Cover]:
        return [
            Cover(cover_id, product, from_stamp(since), from_stamp(until), bill_id)
            for cover_id, product, since, until, bill_id in self._wire.all(_COVERS)
        ]

    def add(self, product: str, until: datetime, bill_id: int) -> int:
        values = {"since": _stamp(self._now), "until": to_stamp(until), "bill_id": bill_id}
        return self._wire.add(_ADD_COVER, product=product, **values)


class SqlWatch:
    """See ``app.domain.wealth.stocks``."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def codes(self) -> Sequence[str] | None:
        row = self._wire.first(_WATCHED)
        return None if row is None else row[0].split()

    def keep(self, codes: Sequence[str]) -> None:
        self._wire.run(_WATCH, id=1, codes=" ".join(codes))


def _stamp(now: datetime | None) -> int:
    if now is None:
        raise ValueError("only a unit of work has a time of its own")
    return to_stamp(now)


def _to_deposit(row: Row) -> Deposit:
    deposit_id, product, en, zh, principal, rate, fee, bought_on, matures_at, state, closed_at, paid = row
    draft = TermDraft(
        product, Text(en, zh), principal, rate, fee, date.fromisoformat(bought_on), from_stamp(matures_at)
    )
    return Deposit(deposit_id, draft, TermState(state), None if closed_at is None else from_stamp(closed_at), paid)
