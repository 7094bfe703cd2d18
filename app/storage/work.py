"""The unit of work over one connection: everything one command reads and writes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Executable

from app.domain.accounts import Account
from app.domain.bills import BillState
from app.domain.ledger import Posting, postings_sum
from app.domain.passwords import security_at
from app.domain.people import Security
from app.domain.ports import BillDraft, CommandRecord, MessageDraft
from app.domain.receipts import Outcome
from app.domain.times import from_stamp, to_stamp
from app.storage import statements as sql
from app.storage.codec import event_to_text, outcome_from_text, outcome_to_text
from app.storage.rows import to_account


@dataclass(frozen=True, slots=True)
class State:
    """The wallet's one row, without its id and world."""

    version: int
    now: int
    tries_left: int
    locked_until: int | None
    newest_push: int | None

    def security(self, now: datetime) -> Security:
        until = None if self.locked_until is None else from_stamp(self.locked_until)
        return security_at(self.tries_left, until, now)


def read_state(connection: Connection) -> State:
    row = connection.execute(sql.STATE).one()
    return State(row.version, row.now, row.tries_left, row.locked_until, row.newest_push)


class SqlWork:
    """See ``app.domain.ports.UnitOfWork``."""

    def __init__(self, connection: Connection, now: datetime) -> None:
        self._connection = connection
        self._state = read_state(connection)
        self.now = now
        self._stamp = to_stamp(now)
        self.committed = False

    @property
    def version(self) -> int:
        return self._state.version

    @property
    def security(self) -> Security:
        return self._state.security(self.now)

    def recorded(self, command_id: str) -> tuple[str, Outcome] | None:
        row = self._run(sql.OUTCOME, id=command_id).first()
        return None if row is None else (row.fingerprint, outcome_from_text(command_id, row.outcome))

    def accounts(self, *account_ids: str) -> Mapping[str, Account]:
        return {each: to_account(self._run(sql.ACCOUNT, account_id=each).one()) for each in account_ids}

    def post(self, kind: str, postings: tuple[Posting, ...], at: datetime | None = None) -> int:
        if postings_sum(postings):
            raise ValueError("the postings of an entry sum to nothing")
        entry_id = self._add(sql.ADD_ENTRY, at=self._stamp if at is None else to_stamp(at), kind=kind)
        legs = [(leg, posting.account_id, posting.amount_fen) for leg, posting in enumerate(postings)]
        self._run_many(
            sql.ADD_POSTING,
            [
                {"entry_id": entry_id, "leg": leg, "account_id": account, "amount_fen": fen}
                for leg, account, fen in legs
            ],
        )
        self._run_many(sql.MOVE, [{"account": account, "by_fen": fen} for _, account, fen in legs])
        return entry_id

    def add_bill(self, draft: BillDraft) -> int:
        return self._add(
            sql.ADD_BILL,
            entry_id=draft.entry_id, at=self._stamp, kind=draft.kind.value, state=BillState.TRADE_SUCCESS.value,
            title_en=draft.title.en, title_zh=draft.title.zh_CN, merchant_id=draft.merchant_id,
            amount_fen=draft.amount_fen, method=draft.method, icon=draft.icon, tint=draft.tint,
        )  # fmt: skip

    def deliver(self, draft: MessageDraft) -> int:
        message_id = self._add(
            sql.ADD_MESSAGE,
            merchant_id=draft.merchant_id, at=self._stamp, kind=draft.kind.value, read=0,
            title_en=draft.title.en, title_zh=draft.title.zh_CN, body_en=draft.body.en, body_zh=draft.body.zh_CN,
            bill_id=draft.bill_id, amount_fen=draft.amount_fen, method=draft.method,
        )  # fmt: skip
        self._state = replace(self._state, newest_push=message_id)
        return message_id

    def mark_read(self, merchant_id: str) -> int:
        return self._run(sql.MARK_READ, merchant=merchant_id).rowcount

    def follows(self, merchant_id: str) -> bool:
        return self._run(sql.FOLLOWS, merchant=merchant_id).first() is not None

    def pay_code_uses(self, since_minute: int) -> Mapping[int, int]:
        return dict(self._run(sql.PAY_CODE_USES, since=since_minute).tuples().all())

    def pay_code_used(self, digits: str) -> bool:
        return self._run(sql.PAY_CODE_USED, digits=digits).first() is not None

    def spend_pay_code(self, digits: str, minute: int) -> None:
        self._run(sql.ADD_PAY_CODE, digits=digits, minute=minute)

    def set_security(self, security: Security) -> None:
        until = security.locked_until
        stamp = None if until is None else to_stamp(until)
        self._state = replace(self._state, tries_left=security.tries_left, locked_until=stamp)

    def move_clock(self, to: datetime) -> None:
        self.now, self._stamp = to, to_stamp(to)

    def commit(self, record: CommandRecord) -> None:
        """Write events, outcome and the wallet's row, and keep everything."""
        if record.events:
            self._run_many(
                sql.ADD_EVENT, [self._event(record.command_id, *event_to_text(each)) for each in record.events]
            )
        outcome = outcome_to_text(record.outcome)
        self._run(sql.ADD_OUTCOME, command_id=record.command_id, fingerprint=record.fingerprint, outcome=outcome)
        state = self._state = replace(self._state, version=self._state.version + 1, now=self._stamp)
        self._run(
            sql.SAVE_STATE, version=state.version, now=state.now, tries_left=state.tries_left,
            locked_until=state.locked_until, newest_push=state.newest_push,
        )  # fmt: skip
        self._connection.commit()
        self.committed = True

    def _event(self, command_id: str, kind: str, payload: str) -> dict[str, Any]:
        return {"at": self._stamp, "command_id": command_id, "kind": kind, "payload": payload}

    def _run(self, statement: Executable, **values: Any) -> Any:
        return self._connection.execute(statement, values)

    def _run_many(self, statement: Executable, rows: list[dict[str, Any]]) -> None:
        self._connection.execute(statement, rows)

    def _add(self, statement: Executable, **values: Any) -> int:
        return self._connection.execute(statement, values).lastrowid
