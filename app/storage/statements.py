"""Every statement an open wallet runs. A page's ``before`` is the key its rows stay below."""

from __future__ import annotations

from sqlalchemy import Column, Table, bindparam, delete, func, insert, select, update

from app.storage import tables as t
from app.storage.wire import Prepared


def _adding(table: Table, *, with_key: bool = False) -> Prepared:
    columns = [column.name for column in table.columns if with_key or not _is_row_number(column)]
    return Prepared(insert(table).inline(), *columns)


def _is_row_number(column: Column) -> bool:
    return column.primary_key and column.name in ("id", "seq")


def _page(table: Table, *only: Column) -> Prepared:
    key = next(iter(table.primary_key.columns))
    wanted = [column == bindparam(column.name) for column in only]
    rows = select(table).where(key < bindparam("before"), *wanted).order_by(key.desc()).limit(bindparam("most"))
    return Prepared(rows)


_STATE = (t.wallet.c.version, t.wallet.c.now, t.wallet.c.tries_left, t.wallet.c.locked_until)
STATE = Prepared(select(*_STATE))
SAVE_STATE = Prepared(update(t.wallet).values({column: bindparam(f"new_{column.name}") for column in _STATE}))
OUTCOME = Prepared(
    select(t.outcomes.c.fingerprint, t.outcomes.c.outcome).where(t.outcomes.c.command_id == bindparam("command_id"))
)
ADD_OUTCOME = _adding(t.outcomes, with_key=True)
ADD_EVENT = _adding(t.events)
EVENTS = _page(t.events)

ACCOUNT = Prepared(select(t.accounts).where(t.accounts.c.id == bindparam("account_id")))
ACCOUNTS_OF = Prepared(select(t.accounts).where(t.accounts.c.owner == bindparam("owner")).order_by(t.accounts.c.place))
MOVE = Prepared(
    update(t.accounts)
    .where(t.accounts.c.id == bindparam("account_id"))
    .values(balance_fen=t.accounts.c.balance_fen + bindparam("amount_fen"))
)

NEXT_PLACE = Prepared(select(func.max(t.accounts.c.place) + 1))
ADD_ACCOUNT = _adding(t.accounts, with_key=True)
RESERVE = Prepared(
    update(t.accounts)
    .where(t.accounts.c.id == bindparam("account_id"))
    .values(floor_fen=t.accounts.c.floor_fen + bindparam("more_fen"))
)

ADD_ENTRY = _adding(t.entries)
ENTRIES = _page(t.entries)
ADD_POSTING = _adding(t.postings)
LEGS = Prepared(
    select(t.postings)
    .where(t.postings.c.entry_id.between(bindparam("first"), bindparam("last")))
    .order_by(t.postings.c.entry_id, t.postings.c.leg)
)
LEDGER_TOTAL = Prepared(select(func.coalesce(func.sum(t.postings.c.amount_fen), 0)))

ADD_BILL = _adding(t.bills)

ADD_MESSAGE = _adding(t.messages)
FEED = _page(t.messages, t.messages.c.merchant_id)
MARK_READ = Prepared(
    update(t.messages).where(t.messages.c.merchant_id == bindparam("merchant"), t.messages.c.read == 0).values(read=1)
)

WINDOWS = Prepared(select(t.windows))
WINDOW = Prepared(select(t.windows).where(t.windows.c.merchant_id == bindparam("merchant")))
COUNT_UNREAD = Prepared(
    update(t.windows)
    .where(t.windows.c.merchant_id == bindparam("merchant"))
    .values(unread=t.windows.c.unread + bindparam("more"))
)

PAY_CODE_USED = Prepared(select(t.pay_codes.c.minute).where(t.pay_codes.c.digits == bindparam("digits")))
PAY_CODE_USES = Prepared(
    select(t.pay_codes.c.minute, func.count())
    .where(t.pay_codes.c.minute >= bindparam("since"))
    .group_by(t.pay_codes.c.minute)
)
ADD_PAY_CODE = _adding(t.pay_codes, with_key=True)

_USUAL_NOTICE = (
    "id", "message_id", "source", "channel", "kind", "thread", "leaves", "route", "sent_at", "policy", "action", "mark",
    "marked", "reasons", "since", "push_serial",
)  # fmt: skip
ADD_USUAL_NOTICE = Prepared(insert(t.notices).inline(), *_USUAL_NOTICE)
ADD_NOTICE = Prepared(
    insert(t.notices).inline(), *[column.name for column in t.notices.columns if column.name != "seen_at"]
)
_WORDS = [
    func.coalesce(t.messages.c[name], t.notices.c[name]).label(name)
    for name in ("title_en", "title_zh", "body_en", "body_zh")
]
_NOTICES = select(
    *[column for column in t.notices.c if column.name not in ("title_en", "title_zh", "body_en", "body_zh")], *_WORDS
).outerjoin_from(t.notices, t.messages, t.messages.c.id == t.notices.c.message_id)
NOTICE = Prepared(_NOTICES.where(t.notices.c.id == bindparam("notice_id")))
NOTICES = Prepared(
    _NOTICES.where(t.notices.c.id < bindparam("before")).order_by(t.notices.c.id.desc()).limit(bindparam("most"))
)
NOTICES_SHOWN = Prepared(
    _NOTICES.where(t.notices.c.id < bindparam("before"))
    .where(*[t.notices.c.action != unseen for unseen in ("hold", "merge", "drop")])
    .order_by(t.notices.c.id.desc())
    .limit(bindparam("most"))
)
NOTICES_SINCE = Prepared(_NOTICES.where(t.notices.c.sent_at >= bindparam("since")).order_by(t.notices.c.id))
STANDING = Prepared(
    _NOTICES.where(t.notices.c.seen_at.is_(None), t.notices.c.action != "merge", t.notices.c.action != "drop").order_by(
        t.notices.c.since, t.notices.c.id
    )
)
PUSHED = Prepared(
    _NOTICES.where(t.notices.c.push_serial.is_not(None))
    .order_by(t.notices.c.push_serial.desc())
    .limit(bindparam("most"))
)
PUSHED_TIMES = Prepared(
    select(t.notices.c.since, t.notices.c.source, t.notices.c.kind)
    .where(t.notices.c.push_serial.is_not(None), t.notices.c.since >= bindparam("after"))
    .order_by(t.notices.c.push_serial)
)
POSTED = Prepared(
    select(t.notices.c.source, t.notices.c.sent_at)
    .where(t.notices.c.action != "drop", t.notices.c.sent_at > bindparam("after"))
    .order_by(t.notices.c.id)
)
NOTICE_COUNTS = Prepared(select(t.notices.c.action, func.count()).group_by(t.notices.c.action))
SOURCE_COUNTS = Prepared(
    select(t.notices.c.source, t.notices.c.action, func.count()).group_by(t.notices.c.source, t.notices.c.action)
)
PUSH_COUNT = Prepared(select(func.coalesce(func.max(t.notices.c.push_serial), 0)))
REDECIDE = Prepared(
    update(t.notices)
    .where(t.notices.c.id == bindparam("notice_id"))
    .values(
        {
            t.notices.c[name]: bindparam(f"new_{name}")
            for name in ("policy", "action", "mark", "marked", "reasons", "since", "until", "push_serial")
        }
    )
)
SEE_NOTICE = Prepared(update(t.notices).where(t.notices.c.id == bindparam("notice_id")).values(seen_at=bindparam("at")))
POLICY = Prepared(select(t.attention.c.policy))
CHOOSE_POLICY = Prepared(update(t.attention).values(policy=bindparam("chosen")))
ADOPTED = Prepared(select(t.policies.c.document))
ABANDON = Prepared(delete(t.policies).where(t.policies.c.id == bindparam("policy_id")))
ADOPT = Prepared(insert(t.policies).inline(), "id", "document")
PERSONAL = Prepared(select(t.attention.c.focus, t.attention.c.zone))
SETTLE = Prepared(update(t.attention).values(focus=bindparam("new_focus"), zone=bindparam("new_zone")))
MUTED = Prepared(select(t.muted.c.source))
MUTE = _adding(t.muted, with_key=True)
UNMUTE = Prepared(delete(t.muted).where(t.muted.c.source == bindparam("source")))

PERSON = Prepared(select(t.person))
SECRETS = Prepared(select(t.secrets))
