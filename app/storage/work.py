"""The unit of work: everything one command reads and writes, kept only if it says so."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from types import TracebackType
from typing import Self

from app.domain.accounts import Account, AccountKind
from app.domain.attention.decisions import Action
from app.domain.attention.policy import Policy
from app.domain.attention.records import NoticeDraft, NoticeRecord
from app.domain.attention.state import AttentionState, Standing
from app.domain.attention.zones import zone_name
from app.domain.bills import BillState
from app.domain.events import Event
from app.domain.ledger import Posting, postings_sum
from app.domain.messages import MessageKind
from app.domain.people import Security
from app.domain.ports import BillDraft, CommandRecord, MessageDraft, StoreFailed
from app.domain.receipts import Outcome
from app.domain.texts import Text
from app.domain.times import from_stamp, to_stamp
from app.storage import statements as sql
from app.storage.agenda import AgendaMemory, SqlAgenda
from app.storage.bill_days import CLOSE_DAYS
from app.storage.cards import SqlCards
from app.storage.codec import event_to_text, outcome_from_text, outcome_to_text
from app.storage.coupons import SqlCoupons
from app.storage.fund import FundMemory, SqlFund
from app.storage.funnel import SqlFunnel
from app.storage.holds import SqlHolds
from app.storage.memberships import SqlMemberships
from app.storage.notices import add_notice, decided, load_state, to_record
from app.storage.orders import SqlOrders
from app.storage.passes import SqlPasses
from app.storage.people import SqlPeople
from app.storage.policies import load_adopted, policy_to_text
from app.storage.prepaid import SqlPrepaid
from app.storage.reader import SqlReader
from app.storage.rentals import SqlRentals
from app.storage.rows import to_account
from app.storage.safety import SqlSafety
from app.storage.serving import SqlServing
from app.storage.state import State, read_state, save_state
from app.storage.trades import SqlTrades, SqlUses
from app.storage.wealth import SqlCovers, SqlTerm, SqlWatch
from app.storage.wire import Wire


@dataclass(slots=True)
class Shelf:
    """The attention state and policies of the last commit: one wallet has a world open, so they need no reading."""

    state: AttentionState | None = None
    policy: str | None = None
    adopted: Mapping[str, Policy] | None = None
    agenda: AgendaMemory = field(default_factory=AgendaMemory)
    fund: FundMemory = field(default_factory=FundMemory)


class SqlWork:
    """See ``app.domain.ports.UnitOfWork``."""

    def __init__(self, wire: Wire, now: datetime, shelf: Shelf) -> None:
        self._wire, self._shelf = wire, shelf
        self._attention, self._policy, self._adopted = shelf.state, shelf.policy, shelf.adopted
        self.agenda, self.fund = SqlAgenda(wire, shelf.agenda), SqlFund(wire, shelf.fund)
        self.coupons = SqlCoupons(wire)
        self._pushes: list[NoticeRecord] = []
        self._committed = False
        self._at(now)

    def __enter__(self) -> Self:
        try:
            self._wire.begin()
        except sqlite3.OperationalError as error:
            raise StoreFailed(str(error)) from error
        self._state = read_state(self._wire)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if not self._committed:
            with suppress(sqlite3.OperationalError):
                self._wire.rollback()
        if isinstance(error, sqlite3.OperationalError):
            raise StoreFailed(str(error)) from error

    @property
    def now(self) -> datetime:
        return self._now

    @property
    def version(self) -> int:
        return self._state.version

    @property
    def security(self) -> Security:
        return self._state.security(self._now)

    @property
    def trades(self) -> SqlTrades:
        return SqlTrades(self._wire, self._now)

    @property
    def holds(self) -> SqlHolds:
        return SqlHolds(self._wire, self._now)

    @property
    def rentals(self) -> SqlRentals:
        return SqlRentals(self._wire, self._now)

    @property
    def prepaid(self) -> SqlPrepaid:
        return SqlPrepaid(self._wire, self._now)

    @property
    def funnel(self) -> SqlFunnel:
        return SqlFunnel(self._wire, self._now)

    @property
    def offers_changed(self) -> bool:
        return self.coupons.changed

    @property
    def memberships(self) -> SqlMemberships:
        return SqlMemberships(self._wire, self._now)

    @property
    def serving(self) -> SqlServing:
        return SqlServing(self._wire, self._now)

    @property
    def people(self) -> SqlPeople:
        return SqlPeople(self._wire, self._now, self.agenda)

    @property
    def written(self) -> SqlReader:
        return SqlReader(self._wire)

    @property
    def uses(self) -> SqlUses:
        return SqlUses(self._wire)

    @property
    def orders(self) -> SqlOrders:
        return SqlOrders(self._wire, self._now)

    @property
    def passes(self) -> SqlPasses:
        return SqlPasses(self._wire, self._now)

    @property
    def cards(self) -> SqlCards:
        return SqlCards(self._wire, self._now)

    @property
    def safety(self) -> SqlSafety:
        return SqlSafety(self._wire)

    @property
    def term(self) -> SqlTerm:
        return SqlTerm(self._wire, self._now)

    @property
    def covers(self) -> SqlCovers:
        return SqlCovers(self._wire, self._now)

    @property
    def watch(self) -> SqlWatch:
        return SqlWatch(self._wire)

    def recorded(self, command_id: str) -> tuple[str, Outcome] | None:
        row = self._wire.first(sql.OUTCOME, command_id=command_id)
        return None if row is None else (row[0], outcome_from_text(command_id, row[1]))

    def accounts(self, *account_ids: str) -> Mapping[str, Account]:
        return {each: to_account(self._wire.one(sql.ACCOUNT, account_id=each)) for each in account_ids}

    def open_account(self, account_id: str, owner: str, kind: AccountKind) -> None:
        if self._wire.first(sql.ACCOUNT, account_id=account_id) is not None:
            return
        place = self._wire.one(sql.NEXT_PLACE)[0]
        values = {"owner": owner, "kind": kind.value, "balance_fen": 0, "floor_fen": 0}
        self._wire.run(sql.ADD_ACCOUNT, id=account_id, place=place, **values)

    def reserve(self, account_id: str, more_fen: int) -> None:
        self._wire.run(sql.RESERVE, account_id=account_id, more_fen=more_fen)

    def post(self, kind: str, postings: tuple[Posting, ...]) -> int:
        if postings_sum(postings):
            raise ValueError("the postings of an entry sum to nothing")
        entry_id = self._wire.add(sql.ADD_ENTRY, at=self._stamp, kind=kind)
        legs = [
            {"entry_id": entry_id, "leg": leg, "account_id": posting.account_id, "amount_fen": posting.amount_fen}
            for leg, posting in enumerate(postings)
        ]
        self._wire.many(sql.ADD_POSTING, legs)
        self._wire.many(sql.MOVE, legs)
        self.cards.count(postings)
        return entry_id

    def add_bill(self, draft: BillDraft) -> int:
        return self._wire.add(
            sql.ADD_BILL,
            entry_id=draft.entry_id, at=self._stamp, kind=draft.kind.value, state=BillState.TRADE_SUCCESS.value,
            title_en=draft.title.en, title_zh=draft.title.zh_CN, merchant_id=draft.merchant_id,
            amount_fen=draft.amount_fen, method=draft.method, icon=draft.icon, tint=draft.tint,
        )  # fmt: skip

    def deliver(self, draft: MessageDraft) -> int:
        self._wire.run(sql.COUNT_UNREAD, merchant=draft.merchant_id, more=1)
        return self._add_message(draft, read=0)

    def deliver_if_followed(self, draft: MessageDraft) -> int | None:
        counted = self._wire.run(sql.COUNT_UNREAD, merchant=draft.merchant_id, more=1)
        return self._add_message(draft, read=0) if counted else None

    def say(self, merchant_id: str, words: Text) -> int:
        return self._add_message(MessageDraft(merchant_id, MessageKind.SAID, Text("", ""), words), read=1)

    def _add_message(self, draft: MessageDraft, read: int) -> int:
        return self._wire.add(
            sql.ADD_MESSAGE,
            merchant_id=draft.merchant_id, at=self._stamp, kind=draft.kind.value, read=read,
            title_en=draft.title.en, title_zh=draft.title.zh_CN, body_en=draft.body.en, body_zh=draft.body.zh_CN,
            bill_id=draft.bill_id, amount_fen=draft.amount_fen, method=draft.method,
        )  # fmt: skip

    def mark_read(self, merchant_id: str) -> int:
        _, unread = self._wire.one(sql.WINDOW, merchant=merchant_id)
        if unread:
            self._wire.run(sql.MARK_READ, merchant=merchant_id)
            self._wire.run(sql.COUNT_UNREAD, merchant=merchant_id, more=-unread)
        return unread

    def follows(self, merchant_id: str) -> bool:
        return self._wire.first(sql.WINDOW, merchant=merchant_id) is not None

    def pay_code_uses(self, since_minute: int) -> Mapping[int, int]:
        return dict(self._wire.all(sql.PAY_CODE_USES, since=since_minute))

    def pay_code_used(self, digits: str) -> bool:
        return self._wire.first(sql.PAY_CODE_USED, digits=digits) is not None

    def spend_pay_code(self, digits: str, minute: int) -> None:
        self._wire.run(sql.ADD_PAY_CODE, digits=digits, minute=minute)

    @property
    def policy(self) -> str:
        if self._policy is None:
            self._policy = self._wire.one(sql.POLICY)[0]
        return self._policy

    def choose_policy(self, policy_id: str) -> None:
        self._wire.run(sql.CHOOSE_POLICY, chosen=policy_id)
        self._policy = policy_id
        self._attention = load_state(self._wire, self._now)

    @property
    def adopted(self) -> Mapping[str, Policy]:
        if self._adopted is None:
            self._adopted = load_adopted(self._wire)
        return self._adopted

    def adopt(self, policy: Policy) -> None:
        self._wire.run(sql.ABANDON, policy_id=policy.id)
        self._wire.run(sql.ADOPT, id=policy.id, document=policy_to_text(policy))
        self._adopted = load_adopted(self._wire)

    @property
    def attention(self) -> AttentionState:
        if self._attention is None:
            self._attention = load_state(self._wire, self._now)
        return self._attention

    @property
    def pushes(self) -> Sequence[NoticeRecord]:
        return self._pushes

    def keep_notice(self, draft: NoticeDraft, state: AttentionState) -> None:
        serial = state.pushed if draft.decision.action is Action.PUSH else None
        add_notice(self._wire, draft, self._stamp, serial)
        if serial is not None:
            self._pushes.append(draft.record(self._now, serial))
        self._attention = state

    def redecide(self, standings: Sequence[Standing], policy: str, state: AttentionState) -> None:
        serial = state.pushed - sum(each.decision.action is Action.PUSH for each in standings)
        for each in standings:
            pushed = each.decision.action is Action.PUSH
            serial += pushed
            changed = decided(each.decision, policy, serial if pushed else None) | {"since": to_stamp(each.since)}
            columns = {f"new_{name}": value for name, value in changed.items()}
            self._wire.run(sql.REDECIDE, notice_id=each.notice.id, **columns)
            if pushed:
                record = to_record(self._wire.one(sql.NOTICE, notice_id=each.notice.id))
                self._pushes.append(record)
        self._attention = state

    def see_notices(self, notice_ids: Iterable[int], state: AttentionState) -> None:
        self._wire.many(sql.SEE_NOTICE, [{"notice_id": each, "at": self._stamp} for each in notice_ids])
        self._attention = state

    def mute(self, source: str, state: AttentionState) -> None:
        if source in state.muted:
            self._wire.run(sql.MUTE, source=source, since=self._stamp)
        else:
            self._wire.run(sql.UNMUTE, source=source)
        self._attention = state

    def settle(self, state: AttentionState) -> None:
        focus = None if state.focus is None else int(state.focus)
        self._wire.run(sql.SETTLE, new_focus=focus, new_zone=zone_name(state.zone))
        self._attention = state

    def set_security(self, security: Security) -> None:
        until = security.locked_until
        stamp = None if until is None else to_stamp(until)
        self._state = replace(self._state, tries_left=security.tries_left, locked_until=stamp)

    def change_person(self, person_id: str) -> None:
        """What the shelf remembers is the other's, so all of it is read anew."""
        self.fund.save()
        save_state(self._wire, self._state)
        left_at = self.people.stow(self._stamp, person_id)
        self._state = replace(read_state(self._wire), version=self._state.version)
        self._attention, self._pushes = None, []
        self.agenda.forget()
        self.fund.forget()
        self._at(from_stamp(left_at))

    def move_clock(self, to: datetime) -> None:
        if to.date() != self._now.date():
            self._wire.run(CLOSE_DAYS)
        self._at(to)

    def commit(self, record: CommandRecord) -> None:
        """Write events, outcome and the wallet's row, and keep everything."""
        self._wire.many(sql.ADD_EVENT, [self._event(record.command_id, event) for event in record.events])
        outcome = outcome_to_text(record.outcome)
        self._wire.run(sql.ADD_OUTCOME, command_id=record.command_id, fingerprint=record.fingerprint, outcome=outcome)
        before = self._state
        self._state = State(before.version + 1, self._stamp, before.tries_left, before.locked_until)
        save_state(self._wire, self._state)
        self.fund.save()
        self._wire.commit()
        self._committed = True
        self._shelf.state, self._shelf.policy, self._shelf.adopted = self._attention, self._policy, self._adopted
        self.agenda.keep()
        self.fund.remember()

    def _at(self, now: datetime) -> None:
        self._now, self._stamp = now, to_stamp(now)
        self.coupons.at(now)

    def _event(self, command_id: str, event: Event) -> dict[str, object]:
        kind, payload = event_to_text(event)
        return {"at": self._stamp, "command_id": command_id, "kind": kind, "payload": payload}
