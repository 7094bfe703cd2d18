"""Building a world: its history is walked through real ledger entries, day by day."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta

from app.domain.accounts import WORLD_ACCOUNT, Account, AccountKind, balance_of, fund_of
from app.domain.bills import Bill, BillState, bill_number
from app.domain.fund import FundFigures, income_fen
from app.domain.ledger import FUND_INCOME, OPENING, Entry, account_below_floor, transfer
from app.domain.messages import Message, MessageKind
from app.domain.passwords import PasswordHash
from app.domain.times import midnights_between
from app.domain.words import RECEIPT_TITLE, receipt_body
from app.domain.worlds import BuiltWorld, Secrets
from app.simulation.worlds.history import Planned, plan_bills
from app.simulation.worlds.parts import WorldDocument


def build_world(document: WorldDocument, figures: FundFigures) -> BuiltWorld:
    """The same document makes the same world, byte for byte. Raises ``ValueError`` where money runs out on the way."""
    planned = plan_bills(document)
    books = _Books(document)
    for account_id, amount in _openings(document, planned).items():
        books.post(document.since, OPENING, WORLD_ACCOUNT, account_id, amount)
    fund, reached = fund_of(document.directory.person.id), document.since
    for bill in planned:
        books.earn(fund, figures, reached, bill.at)
        books.bill(bill)
        reached = bill.at
    books.earn(fund, figures, reached, document.now)
    return books.world(_secrets(document))


def _openings(document: WorldDocument, planned: Sequence[Planned]) -> dict[str, int]:
    """What each account must have begun with to hold at the end what the document says."""
    moved: defaultdict[str, int] = defaultdict(int)
    for bill in planned:
        moved[bill.method] += bill.amount_fen
    return {account_id: closing - moved[account_id] for account_id, closing in document.closing_fen.items()}


def _secrets(document: WorldDocument) -> Secrets:
    """Salt and key follow from the seed: a simulated wallet guards nobody's real money."""
    label = f"{document.summary.id}:{document.seed}"
    salt, key = (hashlib.sha256(f"{label}:{use}".encode()).digest()[:16] for use in ("password", "pay codes"))
    return Secrets(PasswordHash.of(document.demo_password, salt), key)


class _Books:
    """The ledger while it is being written."""

    def __init__(self, document: WorldDocument) -> None:
        self._document = document
        self._accounts = {account.id: account for account in _empty_accounts(document)}
        self._entries: list[Entry] = []
        self._bills: list[Bill] = []
        self._entry_of_bill: dict[int, int] = {}
        self._receipts: list[Message] = []

    def post(self, at: datetime, kind: str, source: str, target: str, amount_fen: int) -> int:
        postings = transfer(source, target, amount_fen)
        short = account_below_floor(postings, self._accounts)
        if amount_fen <= 0 or short:
            raise ValueError(f"{at:%Y-%m-%d}: {kind} of {amount_fen} fen takes {short.id if short else source} too low")
        for posting in postings:
            old = self._accounts[posting.account_id]
            self._accounts[old.id] = Account(
                old.id, old.owner, old.kind, old.balance_fen + posting.amount_fen, old.floor_fen
            )
        self._entries.append(Entry(len(self._entries) + 1, at, kind, postings))
        return len(self._entries)

    def bill(self, planned: Planned) -> None:
        merchant = self._document.directory.merchant(planned.merchant_id or "")
        other = merchant.account_id if merchant else WORLD_ACCOUNT
        source, target = (planned.method, other) if planned.amount_fen < 0 else (other, planned.method)
        bill_id = len(self._bills) + 1
        self._entry_of_bill[bill_id] = self.post(planned.at, planned.kind, source, target, abs(planned.amount_fen))
        bill = Bill(
            bill_id, bill_number(planned.at, bill_id), planned.at, planned.kind, BillState.TRADE_SUCCESS, planned.title,
            planned.merchant_id, planned.amount_fen, planned.method, planned.icon, planned.tint,
        )  # fmt: skip
        self._bills.append(bill)
        if planned.receipt:
            self._receipts.append(_receipt(bill, self._document))

    def earn(self, fund: str, figures: FundFigures, start: datetime, end: datetime) -> None:
        """Yu'e Bao's income of every day that ends from ``start`` to ``end``."""
        for midnight in midnights_between(start, end):
            per_10k = figures.income.on((midnight - timedelta(days=1)).date())
            earned = income_fen(self._accounts[fund].balance_fen, per_10k, self._document.rounding)
            if earned:
                self.post(midnight, FUND_INCOME, WORLD_ACCOUNT, fund, earned)

    def world(self, secrets: Secrets) -> BuiltWorld:
        document = self._document
        return BuiltWorld(
            document.summary.id, document.now, document.directory, secrets, tuple(self._accounts.values()),
            tuple(self._entries), tuple(self._bills), self._entry_of_bill, _messages(document, self._receipts),
            tuple(each.id for each in document.directory.merchants if each.id not in document.unfollowed),
            counter=document.counter,
        )  # fmt: skip


def _empty_accounts(document: WorldDocument) -> list[Account]:
    directory = document.directory
    person = directory.person.id
    own = [
        Account(balance_of(person), person, AccountKind.BALANCE),
        Account(fund_of(person), person, AccountKind.FUND),
        *[Account(card.account_id, person, AccountKind.BANK_CARD) for card in directory.cards],
    ]
    others = [Account(merchant.account_id, merchant.id, AccountKind.MERCHANT) for merchant in directory.merchants]
    return [*own, *others, Account(WORLD_ACCOUNT, "world", AccountKind.WORLD, floor_fen=None)]


def _receipt(bill: Bill, document: WorldDocument) -> Message:
    body = receipt_body(-bill.amount_fen, document.directory.method_name(bill.method))
    return Message(
        0, bill.merchant_id or "", bill.at, MessageKind.RECEIPT, RECEIPT_TITLE, body, True,
        bill.id, -bill.amount_fen, bill.method,
    )  # fmt: skip


def _messages(document: WorldDocument, receipts: Sequence[Message]) -> tuple[Message, ...]:
    notes = [
        Message(0, note.merchant_id, note.at, MessageKind.TEXT, note.title, note.body, note.read)
        for note in document.notes
    ]
    in_order = sorted([*notes, *receipts], key=lambda message: message.at)
    return tuple(
        Message(
            number, each.merchant_id, each.at, each.kind, each.title, each.body, each.read,
            each.bill_id, each.amount_fen, each.method,
        )
        for number, each in enumerate(in_order, start=1)
    )  # fmt: skip
