"""The tables of a stored world. Instants are whole seconds since 1970, amounts integer fen."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Float, ForeignKey, Index, Integer, LargeBinary

from app.domain.attention.zones import HOME
from app.storage.columns import metadata as metadata
from app.storage.columns import number as _number
from app.storage.columns import row_id as _id
from app.storage.columns import table as _table
from app.storage.columns import text as _text

SCHEMA_VERSION = 5
APPLICATION_ID = 0x46544142
"""'FTAB': marks a database file as a world of ours."""

wallet = _table(
    "wallet",
    _id(),
    _text("world_id"),
    _number("version"),
    _number("now"),
    _number("tries_left"),
    _number("locked_until", null=True),
    _number("newest_push", null=True),  # Nothing fills or reads it; worlds on disk have it.
    checks=(CheckConstraint("id = 1"),),
)
secrets = _table(
    "secrets",
    _id(),
    Column("salt", LargeBinary, nullable=False),
    Column("digest", LargeBinary, nullable=False),
    _number("cost"),
    Column("pay_code_key", LargeBinary, nullable=False),
    checks=(CheckConstraint("id = 1"),),
)
person = _table(
    "person",
    _text("id", primary=True),
    _text("name_en"),
    _text("name_zh"),
    _text("phone"),
    _text("id_number"),
    _number("number"),
)
accounts = _table(
    "accounts",
    _text("id", primary=True),
    _number("place"),
    _text("owner"),
    _text("kind"),
    _number("balance_fen"),
    _number("floor_fen", null=True),
    checks=(CheckConstraint("floor_fen IS NULL OR balance_fen >= floor_fen", name="floor"),),
)
cards = _table(
    "cards",
    _text("id", primary=True),
    _number("place"),
    _text("bank_en"),
    _text("bank_zh"),
    _text("tail"),
    _number("limit_fen"),
    _text("account_id", ForeignKey("accounts.id")),
    _text("icon"),
    _text("tint"),
)
merchants = _table(
    "merchants",
    _text("id", primary=True),
    _number("number"),
    _text("name_en"),
    _text("name_zh"),
    _text("about_en"),
    _text("about_zh"),
    _text("icon"),
    _text("tint"),
    _text("account_id", ForeignKey("accounts.id")),
)
windows = _table(
    "windows", _text("merchant_id", ForeignKey("merchants.id"), primary=True), Column("unread", Integer, nullable=False)
)
entries = _table("entries", _id(), _number("at"), _text("kind"))
postings = _table(
    "postings",
    Column("entry_id", Integer, ForeignKey("entries.id"), primary_key=True),
    Column("leg", Integer, primary_key=True),
    _text("account_id", ForeignKey("accounts.id")),
    _number("amount_fen"),
)
bills = _table(
    "bills",
    _id(),
    _number("entry_id", ForeignKey("entries.id")),
    _number("at"),
    _text("kind"),
    _text("state"),
    _text("title_en"),
    _text("title_zh"),
    _text("merchant_id", ForeignKey("merchants.id"), null=True),
    _number("amount_fen"),
    _text("method", ForeignKey("accounts.id")),
    _text("icon"),
    _text("tint"),
)
messages = _table(
    "messages",
    _id(),
    _text("merchant_id", ForeignKey("merchants.id")),
    _number("at"),
    _text("kind"),
    _text("title_en"),
    _text("title_zh"),
    _text("body_en"),
    _text("body_zh"),
    _number("read"),
    _number("bill_id", ForeignKey("bills.id"), null=True),
    _number("amount_fen"),
    _text("method"),
)
events = _table("events", _id("seq"), _number("at"), _text("command_id"), _text("kind"), _text("payload"))
outcomes = _table("outcomes", _text("command_id", primary=True), _text("fingerprint"), _text("outcome"))
attention = _table(
    "attention",
    _id(),
    _text("policy"),
    _number("focus", null=True),
    _text("zone", default=HOME),
    checks=(CheckConstraint("id = 1"),),
)
policies = _table("policies", _text("id", primary=True), _text("document"))
muted = _table("muted", _text("source", primary=True), _number("since"))
notices = _table(
    "notices",
    _id(),
    _number("message_id", ForeignKey("messages.id"), null=True),
    _text("source"),
    _text("channel"),
    _text("kind"),
    _number("importance", default="4"),
    _text("interruption", default="active"),
    Column("relevance", Float, nullable=False, server_default="1.0"),
    _text("thread"),
    _text("collapse", null=True),
    _number("expires_at", null=True),
    _number("alert", default="1"),
    _text("leaves"),
    _text("route"),
    _text("title_en", default=""),
    _text("title_zh", default=""),
    _text("body_en", default=""),
    _text("body_zh", default=""),
    _text("payload", null=True),
    _number("sent_at"),
    _text("policy"),
    _text("action"),
    _text("mark"),
    _text("marked"),
    _text("reasons"),
    _number("since"),
    _number("until", null=True),
    _number("merged_into", ForeignKey("notices.id"), null=True),
    _number("seen_at", null=True),
    _number("push_serial", null=True),
)
pay_codes = _table("pay_codes", _text("digits", primary=True), _number("minute"))

Index("messages_by_window", messages.c.merchant_id, messages.c.id)
