"""Writing a built world into empty tables."""

from __future__ import annotations

from collections import Counter
from typing import Any

from sqlalchemy import Connection, insert

from app.domain.attention.policy import DEFAULT_POLICY
from app.domain.bills import Bill
from app.domain.directory import Directory
from app.domain.messages import Message
from app.domain.people import PASSWORD_TRIES
from app.domain.times import to_stamp
from app.domain.worlds import BuiltWorld, Secrets
from app.storage import tables as t
from app.storage.bill_days import fill_days
from app.storage.errands import insert_errands
from app.storage.migrations import open_unread
from app.storage.settling import fill_people
from app.storage.steps.coupons import fill_coupons
from app.storage.steps.fund import fill_fund
from app.storage.steps.serving import fill_serving
from app.storage.steps.wealth import fill_wealth


def insert_world(connection: Connection, world: BuiltWorld) -> None:
    """All rows of a starting state, version 0, nothing pushed."""
    for table, rows in (
        (t.wallet, [_wallet(world)]),
        (t.secrets, [_secrets(world.secrets)]),
        (t.accounts, _accounts(world)),
        *_directory(world.directory),
        (t.windows, _windows(world)),
        (t.entries, [{"id": entry.id, "at": to_stamp(entry.at), "kind": entry.kind} for entry in world.entries]),
        (t.postings, _postings(world)),
        (t.bills, [_bill(bill, world.entry_of_bill[bill.id]) for bill in world.bills]),
        (t.attention, [{"id": 1, "policy": DEFAULT_POLICY}]),
        (t.messages, [_message(message) for message in world.messages]),
    ):
        if rows:
            connection.execute(insert(table), rows)
    open_unread(connection)
    fill_days(connection)
    fill_fund(connection)
    fill_wealth(connection)
    fill_serving(connection, world)
    insert_errands(connection, world.errands, world.now)
    fill_people(connection, world)
    fill_coupons(connection, world.counter)


def _wallet(world: BuiltWorld) -> dict[str, Any]:
    return {
        "id": 1, "world_id": world.id, "version": 0, "now": to_stamp(world.now),
        "tries_left": PASSWORD_TRIES, "locked_until": None,
    }  # fmt: skip


def _secrets(secrets: Secrets) -> dict[str, Any]:
    password = secrets.password
    return {
        "id": 1, "salt": password.salt, "digest": password.digest, "cost": password.cost,
        "pay_code_key": secrets.pay_code_key,
    }  # fmt: skip


def _accounts(world: BuiltWorld) -> list[dict[str, Any]]:
    return [
        {
            "id": account.id, "place": place, "owner": account.owner, "kind": account.kind.value,
            "balance_fen": account.balance_fen, "floor_fen": account.floor_fen,
        }
        for place, account in enumerate(world.accounts)
    ]  # fmt: skip


def _windows(world: BuiltWorld) -> list[dict[str, Any]]:
    unread = Counter(message.merchant_id for message in world.messages if not message.read)
    return [{"merchant_id": merchant_id, "unread": unread[merchant_id]} for merchant_id in world.followed]


def _postings(world: BuiltWorld) -> list[dict[str, Any]]:
    return [
        {"entry_id": entry.id, "leg": leg, "account_id": posting.account_id, "amount_fen": posting.amount_fen}
        for entry in world.entries
        for leg, posting in enumerate(entry.postings)
    ]


def _directory(directory: Directory) -> list[tuple[Any, list[dict[str, Any]]]]:
    person = directory.person
    who = {
        "id": person.id, "name_en": person.name.en, "name_zh": person.name.zh_CN,
        "phone": person.phone, "id_number": person.id_number, "number": person.number,
    }  # fmt: skip
    cards = [
        {
            "id": card.id, "place": place, "bank_en": card.bank.en, "bank_zh": card.bank.zh_CN, "tail": card.tail,
            "limit_fen": card.limit_fen, "account_id": card.account_id, "icon": card.icon, "tint": card.tint,
        }
        for place, card in enumerate(directory.cards)
    ]  # fmt: skip
    merchants = [
        {
            "id": one.id, "number": one.number, "name_en": one.name.en, "name_zh": one.name.zh_CN,
            "about_en": one.about.en, "about_zh": one.about.zh_CN,
            "icon": one.icon, "tint": one.tint, "account_id": one.account_id,
        }
        for one in directory.merchants
    ]  # fmt: skip
    return [(t.person, [who]), (t.cards, cards), (t.merchants, merchants)]


def _bill(bill: Bill, entry_id: int) -> dict[str, Any]:
    return {
        "id": bill.id, "entry_id": entry_id, "at": to_stamp(bill.at), "kind": bill.kind.value,
        "state": bill.state.value, "title_en": bill.title.en, "title_zh": bill.title.zh_CN,
        "merchant_id": bill.merchant_id, "amount_fen": bill.amount_fen, "method": bill.method,
        "icon": bill.icon, "tint": bill.tint,
    }  # fmt: skip


def _message(message: Message) -> dict[str, Any]:
    return {
        "id": message.id, "merchant_id": message.merchant_id, "at": to_stamp(message.at),
        "kind": message.kind.value, "read": int(message.read), "bill_id": message.bill_id,
        "title_en": message.title.en, "title_zh": message.title.zh_CN,
        "body_en": message.body.en, "body_zh": message.body.zh_CN,
        "amount_fen": message.amount_fen, "method": message.method,
    }  # fmt: skip
