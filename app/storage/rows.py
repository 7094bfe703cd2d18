"""Rows, in the order of their table's columns, to domain values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeAlias

from app.domain.accounts import Account, AccountKind
from app.domain.bills import Bill, BillKind, BillState, aged, bill_number
from app.domain.events import Recorded
from app.domain.ledger import Posting
from app.domain.merchants import Merchant
from app.domain.messages import Message, MessageKind
from app.domain.passwords import PasswordHash
from app.domain.people import BankCard, Person
from app.domain.serving.ways import MerchantKind, Way
from app.domain.texts import Text
from app.domain.times import from_stamp
from app.domain.worlds import Secrets
from app.storage.codec import event_from_text

Row: TypeAlias = tuple[Any, ...]


def to_account(row: Row) -> Account:
    account_id, _, owner, kind, balance_fen, floor_fen = row
    return Account(account_id, owner, AccountKind(kind), balance_fen, floor_fen)


def to_bill(row: Row, now: datetime) -> Bill:
    """The bill as it stands ``now``."""
    bill_id, _, stamp, kind, state, en, zh, merchant_id, amount_fen, method, icon, tint, refunded_fen, coupon_fen = row
    at = from_stamp(stamp)
    bill = Bill(
        bill_id, bill_number(at, bill_id), at, BillKind(kind), BillState(state), Text(en, zh),
        merchant_id, amount_fen, method, icon, tint, refunded_fen, coupon_fen,
    )  # fmt: skip
    return aged(bill, now)


def to_message(row: Row) -> Message:
    message_id, merchant_id, at, kind, title_en, title_zh, body_en, body_zh, read, bill_id, amount_fen, method = row
    return Message(
        message_id, merchant_id, from_stamp(at), MessageKind(kind), Text(title_en, title_zh), Text(body_en, body_zh),
        bool(read), bill_id, amount_fen, method,
    )  # fmt: skip


def to_postings(legs: Sequence[Row]) -> tuple[Posting, ...]:
    return tuple(Posting(account_id, amount_fen) for _, _, account_id, amount_fen in legs)


def to_recorded(row: Row) -> Recorded:
    seq, at, command_id, kind, payload = row
    return Recorded(seq, from_stamp(at), command_id, event_from_text(kind, payload))


def to_person(row: Row) -> Person:
    person_id, en, zh, phone, id_number, number = row
    return Person(person_id, Text(en, zh), phone, id_number, number)


def to_card(row: Row) -> BankCard:
    card_id, _, en, zh, tail, limit_fen, account_id, icon, tint = row
    return BankCard(card_id, Text(en, zh), tail, limit_fen, account_id, icon, tint)


def to_merchant(row: Row) -> Merchant:
    """Its kind and way come after its own columns, where they were asked for."""
    merchant_id, number, name_en, name_zh, about_en, about_zh, icon, tint, account_id, *how = row
    merchant = Merchant(merchant_id, number, Text(name_en, name_zh), Text(about_en, about_zh), icon, tint, account_id)
    return replace(merchant, kind=MerchantKind(how[0]), way=Way(how[1])) if how else merchant


def to_secrets(row: Row) -> Secrets:
    _, salt, digest, cost, pay_code_key = row
    return Secrets(PasswordHash(salt, digest, cost), pay_code_key)
