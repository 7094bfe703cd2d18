"""Reading pages and the slices of a snapshot."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import groupby

from app.domain.accounts import Account
from app.domain.attention.decisions import Action
from app.domain.attention.policy import Policy
from app.domain.attention.records import NoticeRecord
from app.domain.attention.state import AttentionState, Counts
from app.domain.directory import Directory
from app.domain.events import Recorded
from app.domain.ledger import Entry
from app.domain.messages import Message, Window
from app.domain.passwords import PasswordHash
from app.domain.people import Security
from app.domain.times import from_stamp, to_stamp
from app.domain.worlds import Secrets
from app.storage import rows
from app.storage import statements as sql
from app.storage.agenda import SqlAgenda
from app.storage.bills import SqlBills
from app.storage.cards import SqlCards
from app.storage.coupons import SqlCoupons
from app.storage.fund import SqlFund
from app.storage.funnel import SqlFunnel
from app.storage.holds import SqlHolds
from app.storage.memberships import SqlMemberships
from app.storage.notices import load_state, to_record
from app.storage.orders import SqlOrders
from app.storage.passes import SqlPasses
from app.storage.people import SqlPeople
from app.storage.policies import load_adopted
from app.storage.prepaid import SqlPrepaid
from app.storage.rentals import SqlRentals
from app.storage.safety import SqlSafety
from app.storage.serving import MERCHANTS, SqlServing, with_letters
from app.storage.state import read_state
from app.storage.trades import SqlTradeReader, SqlUses
from app.storage.wealth import SqlCovers, SqlTerm, SqlWatch
from app.storage.wire import Wire

_NO_KEY = 2**62


class SqlReader:
    """See ``app.domain.ports.Reader``."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self.agenda, self.fund, self.orders = SqlAgenda(wire), SqlFund(wire), SqlOrders(wire)
        self.cards, self.safety = SqlCards(wire), SqlSafety(wire)
        self.term, self.covers, self.watch = SqlTerm(wire), SqlCovers(wire), SqlWatch(wire)
        self.bills = SqlBills(wire)
        self.trades, self.holds = SqlTradeReader(wire), SqlHolds(wire)
        self.rentals, self.prepaid = SqlRentals(wire), SqlPrepaid(wire)
        self.uses, self.funnel = SqlUses(wire), SqlFunnel(wire)
        self.coupons, self.memberships = SqlCoupons(wire), SqlMemberships(wire)
        self.passes = SqlPasses(wire)
        self.serving = SqlServing(wire)
        self.people = SqlPeople(wire)

    def version(self) -> int:
        return read_state(self._wire).version

    def now(self) -> datetime:
        return from_stamp(read_state(self._wire).now)

    def security(self, now: datetime) -> Security:
        return read_state(self._wire).security(now)

    def directory(self) -> Directory:
        cards = self.cards.all()
        return Directory(
            rows.to_person(self._wire.one(sql.PERSON)),
            tuple(each.card for each in cards if each.bound),
            tuple(map(rows.to_merchant, self._wire.all(MERCHANTS))),
            tuple(each.card for each in cards if not each.bound),
        )

    def password(self) -> PasswordHash:
        return self.secrets().password

    def secrets(self) -> Secrets:
        return rows.to_secrets(self._wire.one(sql.SECRETS))

    def account(self, account_id: str) -> Account:
        return rows.to_account(self._wire.one(sql.ACCOUNT, account_id=account_id))

    def accounts_of(self, owner: str) -> Sequence[Account]:
        return [rows.to_account(row) for row in self._wire.all(sql.ACCOUNTS_OF, owner=owner)]

    def windows(self) -> Sequence[Window]:
        return [self._window(*row) for row in self._wire.all(sql.WINDOWS)]

    def window(self, merchant_id: str) -> Window:
        return self._window(*self._wire.one(sql.WINDOW, merchant=merchant_id))

    def policy(self) -> str:
        return self._wire.one(sql.POLICY)[0]

    def adopted(self) -> Mapping[str, Policy]:
        return load_adopted(self._wire)

    def attention(self, now: datetime) -> AttentionState:
        return load_state(self._wire, now)

    def notice(self, notice_id: int) -> NoticeRecord | None:
        row = self._wire.first(sql.NOTICE, notice_id=notice_id)
        return None if row is None else to_record(row)

    def notices(self, after: int | None, limit: int, shown_only: bool = False) -> Sequence[NoticeRecord]:
        asked = sql.NOTICES_SHOWN if shown_only else sql.NOTICES
        return [to_record(row) for row in self._wire.all(asked, before=_before(after), most=limit)]

    def standing(self) -> Sequence[NoticeRecord]:
        return [to_record(row) for row in self._wire.all(sql.STANDING)]

    def notices_since(self, at: datetime) -> Sequence[NoticeRecord]:
        return [to_record(row) for row in self._wire.all(sql.NOTICES_SINCE, since=to_stamp(at))]

    def pushes(self, limit: int) -> Sequence[NoticeRecord]:
        return [to_record(row) for row in self._wire.all(sql.PUSHED, most=limit)]

    def notice_counts(self) -> Mapping[str, Counts]:
        found: dict[str, Counts] = {}
        for source, action, count in self._wire.all(sql.SOURCE_COUNTS):
            counts = found.get(source, Counts())
            found[source] = counts.counting(Action(action), count)._replace(sent=counts.sent + count)
        return found

    def pay_code_uses(self, since_minute: int) -> Mapping[int, int]:
        return dict(self._wire.all(sql.PAY_CODE_USES, since=since_minute))

    def messages(self, after: int | None, limit: int, merchant_id: str) -> Sequence[Message]:
        found = self._wire.all(sql.FEED, before=_before(after), most=limit, merchant_id=merchant_id)
        return with_letters([rows.to_message(row) for row in found], self.serving)

    def entries(self, after: int | None, limit: int) -> Sequence[Entry]:
        found = self._wire.all(sql.ENTRIES, before=_before(after), most=limit)
        legs = self._legs(found[-1][0], found[0][0]) if found else {}
        return [Entry(entry_id, from_stamp(at), kind, legs[entry_id]) for entry_id, at, kind in found]

    def events(self, after: int | None, limit: int) -> Sequence[Recorded]:
        return [rows.to_recorded(row) for row in self._wire.all(sql.EVENTS, before=_before(after), most=limit)]

    def ledger_total(self) -> int:
        return self._wire.one(sql.LEDGER_TOTAL)[0]

    def _window(self, merchant_id: str, unread: int) -> Window:
        newest = self.messages(None, 1, merchant_id)
        return Window(merchant_id, unread, newest[0] if newest else None)

    def _legs(self, first: int, last: int) -> dict[int, tuple[rows.Posting, ...]]:
        legs = self._wire.all(sql.LEGS, first=first, last=last)
        return {entry_id: rows.to_postings(list(group)) for entry_id, group in groupby(legs, lambda leg: leg[0])}


def _before(after: int | None) -> int:
    return _NO_KEY if after is None else after
