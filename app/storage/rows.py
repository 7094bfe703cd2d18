"""Rows to domain values."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from app.domain.accounts import Account, AccountKind
from app.domain.bills import Bill, BillKind, BillState, bill_number
from app.domain.ledger import Entry, Posting
from app.domain.merchants import Merchant
from app.domain.messages import Message, MessageKind
from app.domain.offers import Offer
from app.domain.people import BankCard, Person
from app.domain.texts import Text
from app.domain.times import from_stamp

ACCOUNT_KINDS = {kind.value: kind for kind in AccountKind}


def to_account(row: Any) -> Account:
    return Account(row.id, row.owner, ACCOUNT_KINDS[row.kind], row.balance_fen, row.floor_fen)


def to_bill(row: Any) -> Bill:
    at, title = from_stamp(row.at), Text(row.title_en, row.title_zh)
    return Bill(
        row.id, bill_number(at, row.id), at, BillKind(row.kind), BillState(row.state), title,
        row.merchant_id, row.amount_fen, row.method, row.icon, row.tint,
    )  # fmt: skip


def to_message(row: Any) -> Message:
    title, body = Text(row.title_en, row.title_zh), Text(row.body_en, row.body_zh)
    return Message(
        row.id, row.merchant_id, from_stamp(row.at), MessageKind(row.kind), title, body,
        bool(row.read), row.bill_id, row.amount_fen, row.method,
    )  # fmt: skip


def to_entry(row: Any, legs: Sequence[Any]) -> Entry:
    return Entry(row.id, from_stamp(row.at), row.kind, to_postings(legs))


def to_postings(legs: Sequence[Any]) -> tuple[Posting, ...]:
    return tuple(Posting(leg.account_id, leg.amount_fen) for leg in legs)


def to_person(row: Any) -> Person:
    return Person(row.id, Text(row.name_en, row.name_zh), row.phone, row.id_number, row.number)


def to_card(row: Any) -> BankCard:
    bank = Text(row.bank_en, row.bank_zh)
    return BankCard(row.id, bank, row.tail, row.limit_fen, row.account_id, row.icon, row.tint)


def to_merchant(row: Any) -> Merchant:
    name, about = Text(row.name_en, row.name_zh), Text(row.about_en, row.about_zh)
    return Merchant(row.id, row.number, name, about, row.icon, row.tint, row.account_id)


def to_offer(row: Any) -> Offer:
    until = date.fromisoformat(row.valid_until)
    return Offer(row.id, row.merchant_id, row.value_fen, row.threshold_fen, until, row.claimed)
