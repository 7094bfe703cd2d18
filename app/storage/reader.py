"""Reading pages and the slices of a snapshot."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Executable, Table, select

from app.domain.accounts import Account
from app.domain.bills import Bill, BillDetail
from app.domain.events import Recorded
from app.domain.ledger import FUND_INCOME, Entry
from app.domain.messages import Message, Window
from app.domain.people import Security
from app.domain.times import from_stamp, to_stamp
from app.storage import statements as sql
from app.storage import tables as t
from app.storage.codec import event_from_text
from app.storage.rows import to_account, to_bill, to_entry, to_message, to_postings
from app.storage.work import read_state


class SqlReader:
    """See ``app.domain.ports.Reader``."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def version(self) -> int:
        return read_state(self._connection).version

    def security(self, now: datetime) -> Security:
        return read_state(self._connection).security(now)

    def accounts_of(self, owner: str) -> Sequence[Account]:
        return [to_account(row) for row in self._run(sql.ACCOUNTS_OF, owner=owner)]

    def windows(self) -> Sequence[Window]:
        return [self.window(merchant_id) for merchant_id in self._run(sql.WINDOWS).scalars().all()]

    def window(self, merchant_id: str) -> Window:
        newest = self._run(sql.NEWEST, merchant=merchant_id).first()
        unread = self._run(sql.UNREAD, merchant=merchant_id).scalar()
        return Window(merchant_id, unread, None if newest is None else to_message(newest))

    def newest_push(self) -> Message | None:
        message_id = read_state(self._connection).newest_push
        return None if message_id is None else to_message(self._run(sql.MESSAGE, id=message_id).one())

    def fund_incomes(self, account_id: str, last: datetime) -> tuple[int, int]:
        return tuple(self._run(sql.INCOMES, account=account_id, kind=FUND_INCOME, last=to_stamp(last)).one())

    def pay_code_uses(self, since_minute: int) -> Mapping[int, int]:
        return dict(self._run(sql.PAY_CODE_USES, since=since_minute).tuples().all())

    def bills(self, after: int | None, limit: int, account_id: str | None = None) -> Sequence[Bill]:
        only = () if account_id is None else (t.bills.c.method == account_id,)
        return [to_bill(row) for row in self._older(t.bills, after, limit, *only)]

    def bill(self, bill_id: int) -> BillDetail | None:
        row = self._run(sql.BILL, id=bill_id).first()
        if row is None:
            return None
        legs = self._run(sql.LEGS, entry=row.entry_id).all()
        return BillDetail(to_bill(row), row.entry_id, to_postings(legs))

    def messages(self, after: int | None, limit: int, merchant_id: str | None = None) -> Sequence[Message]:
        only = () if merchant_id is None else (t.messages.c.merchant_id == merchant_id,)
        return [to_message(row) for row in self._older(t.messages, after, limit, *only)]

    def entries(self, after: int | None, limit: int) -> Sequence[Entry]:
        rows = self._older(t.entries, after, limit)
        if not rows:
            return []
        legs = self._run(sql.LEGS_BETWEEN, first=rows[-1].id, last=rows[0].id)
        by_entry = {entry_id: list(group) for entry_id, group in groupby(legs, lambda leg: leg.entry_id)}
        return [to_entry(row, by_entry[row.id]) for row in rows]

    def events(self, after: int | None, limit: int) -> Sequence[Recorded]:
        return [
            Recorded(row.seq, from_stamp(row.at), row.command_id, event_from_text(row.kind, row.payload))
            for row in self._older(t.events, after, limit)
        ]

    def ledger_total(self) -> int:
        return self._run(sql.LEDGER_TOTAL).scalar()

    def _older(self, table: Table, after: int | None, limit: int, *only: Any) -> Sequence[Any]:
        key = next(iter(table.primary_key.columns))
        before = () if after is None else (key < after,)
        return self._run(select(table).where(*only, *before).order_by(key.desc()).limit(limit)).all()

    def _run(self, statement: Executable, **values: Any) -> Any:
        return self._connection.execute(statement, values)
