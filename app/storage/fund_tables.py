"""The tables of Yu'e Bao. Days are ISO text, incomes per 10,000 units in 1/10000 yuan, yields in 1/1000 per cent."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index

from app.storage.columns import number, row_id, table, text

fund = table(
    "fund",
    row_id(),
    text("earned_through"),
    number("income_total_fen"),
    number("pending_fen"),
    text("out_day", null=True),
    number("out_fen"),
    checks=(CheckConstraint("id = 1"), CheckConstraint("pending_fen >= 0")),
)
fund_orders = table(
    "fund_orders",
    row_id(),
    number("bill_id", ForeignKey("bills.id")),
    number("units_fen"),
    text("confirmed_on"),
    number("pending"),
)
fund_incomes = table(
    "fund_incomes", text("day", primary=True), number("amount_fen"), number("entry_id", ForeignKey("entries.id"))
)
fund_figures = table("fund_figures", text("day", primary=True), number("per_10k"), number("yield_7d", null=True))

Index("fund_orders_pending", fund_orders.c.pending, fund_orders.c.confirmed_on, fund_orders.c.id)

TABLES = (fund, fund_orders, fund_incomes, fund_figures)
