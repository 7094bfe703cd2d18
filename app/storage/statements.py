"""Every statement of the payment path, made once so that SQLAlchemy compiles each only once."""

from __future__ import annotations

from sqlalchemy import bindparam, func, insert, select, update

from app.storage import tables as t

STATE = select(t.wallet)
SAVE_STATE = update(t.wallet).values(
    version=bindparam("version"),
    now=bindparam("now"),
    tries_left=bindparam("tries_left"),
    locked_until=bindparam("locked_until"),
    newest_push=bindparam("newest_push"),
)
OUTCOME = select(t.outcomes.c.fingerprint, t.outcomes.c.outcome).where(t.outcomes.c.command_id == bindparam("id"))
ADD_OUTCOME = insert(t.outcomes)
ADD_EVENT = insert(t.events)

ACCOUNT = select(t.accounts).where(t.accounts.c.id == bindparam("account_id"))
ACCOUNTS_OF = select(t.accounts).where(t.accounts.c.owner == bindparam("owner")).order_by(t.accounts.c.place)
MOVE = (
    update(t.accounts)
    .where(t.accounts.c.id == bindparam("account"))
    .values(balance_fen=t.accounts.c.balance_fen + bindparam("by_fen"))
)
ADD_ENTRY = insert(t.entries)
ADD_POSTING = insert(t.postings)
ADD_BILL = insert(t.bills)
ADD_MESSAGE = insert(t.messages)

FOLLOWS = select(t.windows.c.merchant_id).where(t.windows.c.merchant_id == bindparam("merchant"))
MARK_READ = (
    update(t.messages).where(t.messages.c.merchant_id == bindparam("merchant"), t.messages.c.read == 0).values(read=1)
)
WINDOWS = select(t.windows.c.merchant_id)
UNREAD = (
    select(func.count())
    .select_from(t.messages)
    .where(t.messages.c.merchant_id == bindparam("merchant"), t.messages.c.read == 0)
)
NEWEST = (
    select(t.messages)
    .where(t.messages.c.merchant_id == bindparam("merchant"))
    .order_by(t.messages.c.id.desc())
    .limit(1)
)
MESSAGE = select(t.messages).where(t.messages.c.id == bindparam("id"))

PAY_CODE_USED = select(t.pay_codes.c.minute).where(t.pay_codes.c.digits == bindparam("digits"))
PAY_CODE_USES = (
    select(t.pay_codes.c.minute, func.count())
    .where(t.pay_codes.c.minute >= bindparam("since"))
    .group_by(t.pay_codes.c.minute)
)
ADD_PAY_CODE = insert(t.pay_codes)

BILL = select(t.bills).where(t.bills.c.id == bindparam("id"))
LEGS = select(t.postings).where(t.postings.c.entry_id == bindparam("entry")).order_by(t.postings.c.leg)
LEGS_BETWEEN = (
    select(t.postings)
    .where(t.postings.c.entry_id.between(bindparam("first"), bindparam("last")))
    .order_by(t.postings.c.entry_id, t.postings.c.leg)
)
LEDGER_TOTAL = select(func.coalesce(func.sum(t.postings.c.amount_fen), 0))
INCOMES = (
    select(
        func.coalesce(func.sum(t.postings.c.amount_fen).filter(t.entries.c.at == bindparam("last")), 0),
        func.coalesce(func.sum(t.postings.c.amount_fen), 0),
    )
    .join(t.entries, t.entries.c.id == t.postings.c.entry_id)
    .where(t.postings.c.account_id == bindparam("account"), t.entries.c.kind == bindparam("kind"))
)
