"""Whose every table is: the signed-in person's own, put away when somebody else signs in, or everybody's.

A row of a personal table never names a shared row that names it back. New tables are declared here, or in their own
module by the same two calls.
"""

from __future__ import annotations

from sqlalchemy import Index

from app.storage import agenda, bill_tables, cards, fund_tables, funnel, holds, orders, safety, wealth
from app.storage import tables as t
from app.storage.columns import personal, shared, twin_of
from app.storage.people_tables import residents

personal(t.wallet, shared=("world_id", "version", "now"))
personal(t.attention, shared=("policy",))
personal(
    t.secrets, t.person, t.cards, t.windows, t.bills, t.messages, t.muted, t.notices, t.pay_codes,
    agenda.agenda,
    fund_tables.fund, fund_tables.fund_orders, fund_tables.fund_incomes,
    bill_tables.trades, bill_tables.refunds, bill_tables.bill_days, bill_tables.uses,
    orders.orders, orders.order_steps, orders.touch_cards,
    cards.card_marks, cards.card_outs, safety.safety,
    wealth.deposits, wealth.covers, wealth.watch_list,
    holds.holds, holds.hold_requests,
)  # fmt: skip

shared(
    t.accounts, t.entries, t.postings, t.merchants, t.events, t.outcomes, t.policies,
    fund_tables.fund_figures, agenda.town_agenda, funnel.funnel, residents,
)  # fmt: skip

_bills, _windows = twin_of(t.bills).c, twin_of(t.windows).c
Index("stowed_bills_by_merchant", _bills.merchant_id, _bills.at, _bills.person_id, _bills.amount_fen, _bills.state)
Index("stowed_windows_by_merchant", _windows.merchant_id, _windows.person_id)
