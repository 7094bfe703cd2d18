"""Stored value: what each merchant owes each person. Shared by all people of the world: merchants count over it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, bindparam, select
from sqlalchemy.dialects.sqlite import insert

from app.domain.prepaid import Prepaid, prepaid_account
from app.domain.times import from_stamp, to_stamp
from app.storage import tables as t
from app.storage.columns import number, shared, table, text
from app.storage.rows import Row
from app.storage.wire import Prepared, Wire

prepaid = table(
    "prepaid",
    text("merchant_id", ForeignKey("merchants.id"), primary=True),
    text("person_id", primary=True),
    text("account_id", ForeignKey("accounts.id")),
    number("given_fen"),
    number("opened_at"),
    checks=(CheckConstraint("given_fen >= 0"),),
)
shared(prepaid)
TABLES = (prepaid,)

_WITH_BALANCE = select(
    prepaid.c.merchant_id, prepaid.c.person_id, prepaid.c.account_id, t.accounts.c.balance_fen, prepaid.c.given_fen,
    prepaid.c.opened_at,
).join(t.accounts, t.accounts.c.id == prepaid.c.account_id)  # fmt: skip
_GET = Prepared(
    _WITH_BALANCE.where(prepaid.c.merchant_id == bindparam("merchant"), prepaid.c.person_id == bindparam("person"))
)
_OF = Prepared(
    _WITH_BALANCE.where(prepaid.c.person_id == bindparam("person")).order_by(prepaid.c.opened_at, prepaid.c.merchant_id)
)
_OWED = Prepared(
    _WITH_BALANCE.where(prepaid.c.merchant_id == bindparam("merchant"), t.accounts.c.balance_fen > 0).order_by(
        t.accounts.c.balance_fen.desc(), prepaid.c.person_id
    )
)
_INSERT = insert(prepaid)
_KEEP = Prepared(
    _INSERT.on_conflict_do_update(
        index_elements=["merchant_id", "person_id"], set_={"given_fen": _INSERT.excluded.given_fen}
    ),
    *(column.name for column in prepaid.c),
)


class SqlPrepaid:
    """See ``app.domain.prepaid``: ``PrepaidBook`` in a unit of work, ``PrepaidReader`` outside of one."""

    def __init__(self, wire: Wire, now: datetime | None = None) -> None:
        self._wire, self._now = wire, now

    def get(self, merchant_id: str, person_id: str) -> Prepaid | None:
        row = self._wire.first(_GET, merchant=merchant_id, person=person_id)
        return None if row is None else _to_prepaid(row)

    def of(self, person_id: str) -> Sequence[Prepaid]:
        return [_to_prepaid(row) for row in self._wire.all(_OF, person=person_id)]

    def owed(self, merchant_id: str) -> Sequence[Prepaid]:
        return [_to_prepaid(row) for row in self._wire.all(_OWED, merchant=merchant_id)]

    def keep(self, merchant_id: str, person_id: str, given_fen: int) -> None:
        if self._now is None:
            raise ValueError("only a unit of work has a time of its own")
        self._wire.run(
            _KEEP, merchant_id=merchant_id, person_id=person_id, account_id=prepaid_account(merchant_id, person_id),
            given_fen=given_fen, opened_at=to_stamp(self._now),
        )  # fmt: skip


def _to_prepaid(row: Row) -> Prepaid:
    merchant_id, person_id, account_id, balance_fen, given_fen, opened_at = row
    return Prepaid(merchant_id, person_id, account_id, balance_fen, given_fen, from_stamp(opened_at))
