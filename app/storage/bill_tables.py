"""The tables beside the bills: orders, refunds, what each day came to, and what the person uses."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Text

from app.storage.columns import number, row_id, table, text

trades = table(
    "trades",
    row_id(),
    text("merchant_id", ForeignKey("merchants.id")),
    text("out_trade_no"),
    text("subject_en"),
    text("subject_zh"),
    number("amount_fen"),
    number("timeout_s"),
    number("opened_at"),
    text("state"),
    number("bill_id", ForeignKey("bills.id"), null=True),
)
refunds = table(
    "refunds",
    Column("bill_id", Integer, ForeignKey("bills.id"), primary_key=True),
    Column("refund_no", Text, primary_key=True),
    number("amount_fen"),
    number("refund_bill_id", ForeignKey("bills.id")),
    checks=(CheckConstraint("amount_fen > 0"),),
)
bill_days = table(
    "bill_days",
    Column("day", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    number("count"),
    number("out_fen"),
    number("in_fen"),
    number("first_bill"),
    number("last_bill"),
)
"""What the bills of whole days came to. Bills are numbered in the order of their times, so a day is a range of ids."""

uses = table("uses", text("function", primary=True), number("count"))

Index("trades_by_number", trades.c.merchant_id, trades.c.out_trade_no, unique=True)
Index("trades_by_bill", trades.c.bill_id)
Index("trades_by_state", trades.c.state, trades.c.id)
Index("refunds_by_bill", refunds.c.refund_bill_id)

TABLES = (trades, refunds, bill_days, uses)
