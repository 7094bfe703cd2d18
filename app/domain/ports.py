"""Ports: what commands, queries and the session need from the outside, as protocols."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from app.domain.accounts import Account, AccountKind
from app.domain.agenda import Agenda, AgendaReader
from app.domain.attention.policy import Policy
from app.domain.attention.records import NoticeDraft, NoticeRecord
from app.domain.attention.state import AttentionState, Counts, Standing
from app.domain.bill_book import BillBook, TradeReader
from app.domain.bills import BillKind
from app.domain.cards import CardBook, CardReader
from app.domain.coupons.book import CouponBook, CouponReader
from app.domain.directory import Directory
from app.domain.events import Event, Recorded
from app.domain.fund.book import FundBook, FundReader
from app.domain.funnel import FunnelBook, FunnelReader
from app.domain.goings.passes import PassBook, PassReader
from app.domain.holds import HoldBook, HoldReader
from app.domain.ledger import Entry, Posting
from app.domain.memberships.book import MembershipReader, Memberships
from app.domain.messages import Message, MessageKind, Window
from app.domain.orders.ports import OrderReader, Orders
from app.domain.passwords import PasswordHash
from app.domain.people import Security
from app.domain.people_book import PeopleBook, PeopleReader
from app.domain.prepaid import PrepaidBook, PrepaidReader
from app.domain.receipts import Outcome
from app.domain.rentals import RentalBook, RentalReader
from app.domain.safety import SafetyBook, SafetyReader
from app.domain.serving.book import ServingBook, ServingReader
from app.domain.texts import Text
from app.domain.trades import TradeBook
from app.domain.uses import UseCounts, UseReader
from app.domain.values import dataclass
from app.domain.wealth.covers import CoverBook, CoverReader
from app.domain.wealth.stocks import WatchBook, WatchReader
from app.domain.wealth.term import TermBook, TermReader

if TYPE_CHECKING:
    from app.domain.worlds import Secrets


class StoreFailed(Exception):  # noqa: N818
    """The disk refused (full, gone, read-only): nothing of the unit of work was kept."""


class Clock(Protocol):
    """The wallet's time. Nothing in ``app`` reads the computer's."""

    def now(self) -> datetime: ...

    def move_to(self, at: datetime) -> None: ...


@dataclass(frozen=True, slots=True)
class BillDraft:
    """A bill before it has an id; see ``Bill``."""

    entry_id: int
    kind: BillKind
    title: Text
    merchant_id: str | None
    amount_fen: int
    method: str
    icon: str
    tint: str


@dataclass(frozen=True, slots=True)
class MessageDraft:
    """A message before it has an id; see ``Message``."""

    merchant_id: str
    kind: MessageKind
    title: Text
    body: Text
    bill_id: int | None = None
    amount_fen: int = 0
    method: str = ""


@dataclass(frozen=True, slots=True)
class CommandRecord:
    """A command that committed: its content's fingerprint, its outcome and what happened."""

    command_id: str
    fingerprint: str
    outcome: Outcome
    events: tuple[Event, ...]


class UnitOfWork(Protocol):
    """All one command reads and writes. Nothing is kept unless ``commit`` is called."""

    @property
    def now(self) -> datetime: ...

    @property
    def security(self) -> Security: ...

    @property
    def version(self) -> int: ...

    @property
    def agenda(self) -> Agenda: ...

    @property
    def trades(self) -> TradeBook: ...

    @property
    def holds(self) -> HoldBook: ...

    @property
    def rentals(self) -> RentalBook: ...

    @property
    def prepaid(self) -> PrepaidBook: ...

    @property
    def funnel(self) -> FunnelBook: ...

    @property
    def coupons(self) -> CouponBook: ...

    @property
    def offers_changed(self) -> bool:
        """Whether a coupon was published, closed or claimed in this unit of work."""
        ...

    @property
    def memberships(self) -> Memberships: ...

    @property
    def serving(self) -> ServingBook: ...

    @property
    def people(self) -> PeopleBook: ...

    @property
    def written(self) -> Reader:
        """What stands after all that was written so far."""
        ...

    def change_person(self, person_id: str) -> None:
        """Put the signed-in person's wallet away and bring this one's out, with the clock where it stopped for them.

        Raises ``LookupError`` for an id nobody has.
        """
        ...

    @property
    def uses(self) -> UseCounts: ...

    @property
    def fund(self) -> FundBook: ...

    @property
    def orders(self) -> Orders: ...

    @property
    def passes(self) -> PassBook: ...

    @property
    def cards(self) -> CardBook: ...

    @property
    def safety(self) -> SafetyBook: ...

    @property
    def term(self) -> TermBook: ...

    @property
    def covers(self) -> CoverBook: ...

    @property
    def watch(self) -> WatchBook: ...

    def recorded(self, command_id: str) -> tuple[str, Outcome] | None:
        """Fingerprint and outcome of a command that committed before."""
        ...

    def accounts(self, *account_ids: str) -> Mapping[str, Account]: ...

    def open_account(self, account_id: str, owner: str, kind: AccountKind) -> None:
        """An empty account that may not go below nothing; one that is there stays as it is."""
        ...

    def reserve(self, account_id: str, more_fen: int) -> None:
        """Raise the account's floor (lower it, where negative): that much more of it is there and may not go out.

        Breaks the unit of work where the account holds less than its new floor.
        """
        ...

    def post(self, kind: str, postings: tuple[Posting, ...]) -> int:
        """Write an entry and move the balances; answers its id. Raises ``ValueError`` if the sum is not 0."""
        ...

    def add_bill(self, draft: BillDraft) -> int: ...

    def deliver(self, draft: MessageDraft) -> int: ...

    def deliver_if_followed(self, draft: MessageDraft) -> int | None:
        """A message for a window that may not be followed: ``None``, and nothing written, where it is not."""
        ...

    def say(self, merchant_id: str, words: Text) -> int:
        """The person's own words in a window; answers the message's id."""
        ...

    def mark_read(self, merchant_id: str) -> int:
        """Read all messages of a window; answers how many were unread."""
        ...

    def follows(self, merchant_id: str) -> bool: ...

    def pay_code_uses(self, since_minute: int) -> Mapping[int, int]:
        """How many pay codes each minute used up, from ``since_minute`` on."""
        ...

    def pay_code_used(self, digits: str) -> bool: ...

    def spend_pay_code(self, digits: str, minute: int) -> None: ...

    @property
    def policy(self) -> str:
        """The id of the policy that decides what calls for a glance."""
        ...

    def choose_policy(self, policy_id: str) -> None: ...

    @property
    def adopted(self) -> Mapping[str, Policy]:
        """The designers' own policies this world keeps, by id."""
        ...

    def adopt(self, policy: Policy) -> None:
        """Keep a designer's policy, in the place of one of its id."""
        ...

    @property
    def attention(self) -> AttentionState: ...

    @property
    def pushes(self) -> Sequence[NoticeRecord]:
        """What this unit of work decided to push, in that order."""
        ...

    def keep_notice(self, draft: NoticeDraft, state: AttentionState) -> None:
        """Keep a decided notice, and the state its decision led to."""
        ...

    def redecide(self, standings: Sequence[Standing], policy: str, state: AttentionState) -> None:
        """Keep new decisions about notices that are kept already."""
        ...

    def see_notices(self, notice_ids: Iterable[int], state: AttentionState) -> None: ...

    def mute(self, source: str, state: AttentionState) -> None:
        """Keep whether ``state`` has this source muted."""
        ...

    def settle(self, state: AttentionState) -> None:
        """Keep the focus and the time zone of ``state``."""
        ...

    def set_security(self, security: Security) -> None: ...

    def move_clock(self, to: datetime) -> None: ...

    def commit(self, record: CommandRecord) -> None: ...


class Reader(Protocol):
    """Reading without writing. Pages take one row more than ``limit`` to know whether there are older ones."""

    @property
    def agenda(self) -> AgendaReader: ...

    @property
    def bills(self) -> BillBook: ...

    @property
    def trades(self) -> TradeReader: ...

    @property
    def holds(self) -> HoldReader: ...

    @property
    def rentals(self) -> RentalReader: ...

    @property
    def prepaid(self) -> PrepaidReader: ...

    @property
    def funnel(self) -> FunnelReader: ...

    @property
    def coupons(self) -> CouponReader: ...

    @property
    def memberships(self) -> MembershipReader: ...

    @property
    def serving(self) -> ServingReader: ...

    @property
    def people(self) -> PeopleReader: ...

    @property
    def uses(self) -> UseReader: ...

    @property
    def fund(self) -> FundReader: ...

    @property
    def orders(self) -> OrderReader: ...

    @property
    def passes(self) -> PassReader: ...

    @property
    def cards(self) -> CardReader: ...

    @property
    def safety(self) -> SafetyReader: ...

    @property
    def term(self) -> TermReader: ...

    @property
    def covers(self) -> CoverReader: ...

    @property
    def watch(self) -> WatchReader: ...

    def directory(self) -> Directory: ...

    def password(self) -> PasswordHash: ...

    def secrets(self) -> Secrets: ...

    def version(self) -> int: ...

    def now(self) -> datetime: ...

    def security(self, now: datetime) -> Security: ...

    def account(self, account_id: str) -> Account: ...

    def accounts_of(self, owner: str) -> Sequence[Account]: ...

    def windows(self) -> Sequence[Window]: ...

    def window(self, merchant_id: str) -> Window: ...

    def policy(self) -> str: ...

    def adopted(self) -> Mapping[str, Policy]: ...

    def attention(self, now: datetime) -> AttentionState: ...

    def notice(self, notice_id: int) -> NoticeRecord | None: ...

    def notices(self, after: int | None, limit: int, shown_only: bool = False) -> Sequence[NoticeRecord]: ...

    def standing(self) -> Sequence[NoticeRecord]:
        """What is shown or held and unseen, in the order of its newest decisions."""
        ...

    def notices_since(self, at: datetime) -> Sequence[NoticeRecord]:
        """Notices sent at ``at`` or later, oldest first."""
        ...

    def pushes(self, limit: int) -> Sequence[NoticeRecord]:
        """The last pushes, newest first."""
        ...

    def notice_counts(self) -> Mapping[str, Counts]:
        """The ledger of attention by source."""
        ...

    def pay_code_uses(self, since_minute: int) -> Mapping[int, int]: ...

    def messages(self, after: int | None, limit: int, merchant_id: str) -> Sequence[Message]: ...

    def entries(self, after: int | None, limit: int) -> Sequence[Entry]: ...

    def events(self, after: int | None, limit: int) -> Sequence[Recorded]: ...

    def ledger_total(self) -> int: ...


class Store(Protocol):
    """Where one world is kept."""

    @property
    def reader(self) -> Reader: ...

    def work(self, now: datetime) -> AbstractContextManager[UnitOfWork]:
        """A unit of work, rolled back on leaving unless it was committed."""
        ...

    def close(self) -> None: ...
