"""A wallet to tell stories with: short verbs over a real session on a real store."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cache
from itertools import count
from typing import Any

from app.bootstrap import built_world
from app.commands.clock import AdvanceClock
from app.commands.messages import SeeWindow
from app.commands.payments import ChargePayCode, PayMerchant
from app.commands.people.signing_in import SignIn
from app.domain.codes import make_merchant_code
from app.domain.fund import Rounding
from app.domain.orders.errands import NO_ERRANDS
from app.domain.orders.town import Town
from app.domain.passwords import PasswordGate, PasswordHash
from app.domain.presence import at_home
from app.domain.receipts import Outcome, Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.snapshot import WalletSnapshot
from app.domain.worlds import BuiltWorld, Host, OpenWorld, Secrets, WorldSummary
from app.layouts.calendars import load_calendar
from app.layouts.functions.town import town_of
from app.layouts.policies import load_policies
from app.layouts.windows import load_voice
from app.queries.pages import EventsPage, LedgerTotal
from app.resources import resource_folder
from app.session import WalletSession
from app.simulation.clock import SteppedClock
from app.simulation.funds import read_fund
from app.simulation.worlds.document import read_world
from app.storage.store import SqlStore
from app.worlds import list_worlds, world_document
from tests.moulds import in_memory

PASSWORD, WRONG = "147258", "000000"
WORLD = "quiet_morning"
HOST = "lin_xiaoyu"


@cache
def town() -> Town:
    """The people, banks and forms round the person of the quiet morning."""
    document = read_world(world_document(WORLD))
    return town_of(document.neighbours, document.seed)


@cache
def quick_world() -> BuiltWorld:
    """The quiet morning with nobody else in it, with a password hash that costs little to check, and with nothing on
    its agenda."""
    return replace(peopled_world(), people=())


@cache
def peopled_world() -> BuiltWorld:
    """The same with its residents."""
    world = built_world(WORLD)
    cheap = PasswordHash.of(PASSWORD, world.secrets.password.salt, cost=2**4)
    return replace(world, secrets=Secrets(cheap, world.secrets.pay_code_key), errands=NO_ERRANDS)


@dataclass
class Wallet:
    """``ids`` makes a new command id wherever a story names none."""

    store: SqlStore
    session: WalletSession
    ids: Any = field(default_factory=lambda: map("story-{}".format, count(1)))

    @property
    def world(self) -> OpenWorld:
        return self.session.world

    @property
    def snapshot(self) -> WalletSnapshot:
        return self.session.snapshot

    def method(self, name: str) -> str:
        """'balance', 'fund', 'icbc' or 'ccb' → account id."""
        return next(account.id for account in self.snapshot.accounts if account.id.endswith(f":{name}"))

    def holds(self, name: str) -> int:
        return self.snapshot.account(self.method(name)).balance_fen

    def code(self, merchant: str = "yhd", amount_fen: int | None = None) -> str:
        return make_merchant_code(self.snapshot.merchant(merchant).number, self.snapshot.now, amount_fen)

    def pay(self, amount_fen: int = 100, method: str = "balance", **other: str) -> Outcome:
        code, password = other.get("code") or self.code(other.get("merchant", "yhd")), other.get("password", PASSWORD)
        command_id = other.get("id") or next(self.ids)
        account = self.method(method) if method in ("balance", "fund", "icbc", "ccb") else method
        return self.session.send(PayMerchant(command_id, code, amount_fen, account, password))

    def charge(
        self, amount_fen: int = 100, digits: str | None = None, merchant: str = "yhd", command_id: str = ""
    ) -> Outcome:
        shown = self.snapshot.pay_code.digits if digits is None else digits
        return self.session.send(ChargePayCode(command_id or next(self.ids), merchant, shown, amount_fen))

    def see(self, merchant: str) -> Outcome:
        return self.session.send(SeeWindow(next(self.ids), merchant))

    def wait(self, *, days: int = 0, hours: int = 0, minutes: int = 0) -> Outcome:
        return self.session.send(AdvanceClock(next(self.ids), ((days * 24 + hours) * 60 + minutes) * 60))

    def events(self) -> list[Any]:
        """All that happened, oldest first."""
        return [recorded.event for recorded in reversed(self.session.ask(EventsPage(limit=10_000)).rows)]

    def ledger_total(self) -> int:
        return self.session.ask(LedgerTotal())


def fresh_wallet() -> Wallet:
    """A new wallet in memory."""
    return wallet_on(in_memory(quick_world()))


def peopled_wallet(most: int = 200) -> Wallet:
    """A new wallet in memory, in a world with two hundred others, or fewer."""
    return wallet_on(in_memory(_with_people(most)))


@cache
def _with_people(most: int) -> BuiltWorld:
    return replace(peopled_world(), people=peopled_world().people[:most])


@cache
def _summary() -> WorldSummary:
    return next(world for world in list_worlds() if world.id == WORLD)


def wallet_on(store: SqlStore, rounding: Rounding = Rounding.TRUNCATE) -> Wallet:
    summary = _summary()
    figures = store.reader.fund.figures() or read_fund(resource_folder("funds") / "000198.toml")
    secrets = store.reader.secrets()
    gate = PasswordGate(secrets.password)
    world = OpenWorld(
        summary, PASSWORD, store.reader.directory(), figures, gate, secrets.pay_code_key, load_policies(),
        load_calendar(), rounding, town(), Host(HOST, town().neighbours), load_voice,
    )  # fmt: skip
    return Wallet(store, WalletSession(store, at_home(world, store.reader), SteppedClock(store.reader.now())))


def sign_in(wallet: Wallet, person_id: str) -> Outcome:
    return wallet.session.send(SignIn(next(wallet.ids), person_id))


def paid(outcome: Outcome) -> int:
    """The bill of a payment that went through."""
    assert isinstance(outcome, Receipt), outcome
    assert outcome.bill_id is not None
    return outcome.bill_id


def refused(outcome: Outcome) -> RefusalCode:
    assert isinstance(outcome, Refusal), outcome
    return outcome.code
