"""Every statement about Yu'e Bao."""

from __future__ import annotations

from sqlalchemy import bindparam, delete, insert, select, update

from app.storage.fund_tables import fund, fund_figures, fund_incomes, fund_orders
from app.storage.wire import Prepared

_STATE = (fund.c.earned_through, fund.c.income_total_fen, fund.c.pending_fen, fund.c.out_day, fund.c.out_fen)
STATE = Prepared(select(*_STATE))
SAVE = Prepared(update(fund).values({column: bindparam(f"new_{column.name}") for column in _STATE}))

_ORDER = select(fund_orders.c.id, fund_orders.c.bill_id, fund_orders.c.units_fen, fund_orders.c.confirmed_on)
ORDER = Prepared(_ORDER.where(fund_orders.c.id == bindparam("order_id")))
PENDING = Prepared(_ORDER.where(fund_orders.c.pending == 1).order_by(fund_orders.c.confirmed_on, fund_orders.c.id))
ADD_ORDER = Prepared(insert(fund_orders).inline(), "bill_id", "units_fen", "confirmed_on", "pending")
CONFIRM = Prepared(update(fund_orders).where(fund_orders.c.id == bindparam("order_id")).values(pending=0))

_INCOME = select(fund_incomes.c.day, fund_incomes.c.amount_fen)
ADD_INCOME = Prepared(insert(fund_incomes).inline(), "day", "amount_fen", "entry_id")
INCOME_OF = Prepared(select(fund_incomes.c.amount_fen).where(fund_incomes.c.day == bindparam("wanted")))
INCOMES = Prepared(
    _INCOME.where(fund_incomes.c.day < bindparam("before")).order_by(fund_incomes.c.day.desc()).limit(bindparam("most"))
)
INCOMES_BETWEEN = Prepared(_INCOME.where(fund_incomes.c.day.between(bindparam("first"), bindparam("last"))))

FIGURES = Prepared(select(fund_figures.c.day, fund_figures.c.per_10k, fund_figures.c.yield_7d))
FORGET_FIGURES = Prepared(delete(fund_figures))
ADD_FIGURE = Prepared(insert(fund_figures).inline(), "day", "per_10k", "yield_7d")
