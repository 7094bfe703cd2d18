"""Statements about bills, orders and refunds."""

from __future__ import annotations

from functools import cache

from sqlalchemy import ColumnElement, bindparam, func, insert, or_, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from app.domain.bill_search import Search
from app.storage.bill_tables import refunds, trades, uses
from app.storage.coupon_tables import bill_coupons
from app.storage.tables import bills
from app.storage.wire import Prepared

_REFUNDED = (
    select(func.coalesce(func.sum(refunds.c.amount_fen), 0)).where(refunds.c.bill_id == bills.c.id).scalar_subquery()
)
_COUPON = func.coalesce(
    select(bill_coupons.c.value_fen).where(bill_coupons.c.bill_id == bills.c.id).scalar_subquery(), 0
)
_BILLS = select(*bills.c, _REFUNDED, _COUPON)
_NEWEST_FIRST = _BILLS.order_by(bills.c.id.desc()).limit(bindparam("most"))

BILL = Prepared(_BILLS.where(bills.c.id == bindparam("bill_id")))
BILLS = Prepared(_NEWEST_FIRST.where(bills.c.id < bindparam("before")))
TIME_OF = Prepared(select(bills.c.at).where(bills.c.id >= bindparam("bill_id")).order_by(bills.c.id).limit(1))


@cache
def bills_between(
    kinds: int, *, account: bool, month: bool, merchants: int, amount: bool, tail: bool, words: bool
) -> Prepared:
    """Bills from ``first`` up to below ``before`` for which all that is asked holds; see ``BillFilter``."""
    wanted: list[ColumnElement[bool]] = [bills.c.id >= bindparam("first"), bills.c.id < bindparam("before")]
    if account:
        wanted.append(bills.c.method == bindparam("account"))
    if month:
        wanted.append(bills.c.at.between(bindparam("since"), bindparam("until")))
    if kinds:
        wanted.append(bills.c.kind.in_([bindparam(f"kind{each}") for each in range(kinds)]))
    if words:
        wanted.append(or_(*_found(merchants, amount, tail)))
    return Prepared(_NEWEST_FIRST.where(*wanted))


def shape_of(search: Search | None) -> dict[str, bool | int]:
    """Which conditions a search needs."""
    if search is None:
        return {"merchants": 0, "amount": False, "tail": False, "words": False}
    return {
        "merchants": len(search.merchants), "amount": search.amount_fen is not None, "tail": bool(search.tail),
        "words": True,
    }  # fmt: skip


def _found(merchants: int, amount: bool, tail: bool) -> list[ColumnElement[bool]]:
    pattern = bindparam("pattern")
    found: list[ColumnElement[bool]] = [
        bills.c.title_en.like(pattern, escape="\\"),
        bills.c.title_zh.like(pattern, escape="\\"),
    ]
    if merchants:
        found.append(bills.c.merchant_id.in_([bindparam(f"merchant{each}") for each in range(merchants)]))
    if amount:
        found.append(func.abs(bills.c.amount_fen).between(bindparam("least_fen"), bindparam("most_fen")))
    if tail:
        found.append(bills.c.id % bindparam("modulus") == bindparam("rest"))
    return found


REFUNDS = Prepared(
    select(refunds.c.refund_no, refunds.c.amount_fen, refunds.c.refund_bill_id)
    .where(refunds.c.bill_id == bindparam("bill_id"))
    .order_by(refunds.c.refund_bill_id)
)
REFUND_OF = Prepared(select(refunds.c.bill_id).where(refunds.c.refund_bill_id == bindparam("bill_id")))
ADD_REFUND = Prepared(insert(refunds).inline(), *[column.name for column in refunds.c])
CLOSE_BILL = Prepared(update(bills).where(bills.c.id == bindparam("bill_id")).values(state=bindparam("new_state")))

_STATE = func.coalesce(bills.c.state, trades.c.state)
_TRADES = select(
    *[column for column in trades.c if column.name != "state"], _STATE, bills.c.at.label("paid_at")
).outerjoin_from(trades, bills, bills.c.id == trades.c.bill_id)
TRADE = Prepared(_TRADES.where(trades.c.id == bindparam("trade_id")))
TRADE_NUMBERED = Prepared(
    _TRADES.where(trades.c.merchant_id == bindparam("merchant"), trades.c.out_trade_no == bindparam("out_no"))
)
WAITING = Prepared(
    _TRADES.where(trades.c.state == bindparam("waiting")).order_by(trades.c.id.desc()).limit(bindparam("most"))
)
NUMBER_OF_BILL = Prepared(select(trades.c.out_trade_no).where(trades.c.bill_id == bindparam("bill_id")))
ADD_TRADE = Prepared(insert(trades).inline(), *[column.name for column in trades.c if column.name != "id"])
SETTLE_TRADE = Prepared(
    update(trades)
    .where(trades.c.id == bindparam("trade_id"))
    .values(state=bindparam("new_state"), bill_id=bindparam("new_bill_id"))
)

USES = Prepared(select(uses.c.function, uses.c.count).order_by(uses.c.function))
COUNT_USE = Prepared(
    upsert(uses)
    .values(function=bindparam("function"), count=1)
    .on_conflict_do_update(index_elements=[uses.c.function], set_={"count": uses.c.count + 1})
)
USE_COUNT = Prepared(select(uses.c.count).where(uses.c.function == bindparam("function")))
