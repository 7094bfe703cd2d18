"""What Bills says of states, time left, months and sums."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from app.domain.bills import Bill, BillKind, BillState
from app.domain.summaries import MonthSummary, Totals
from app.domain.trades import Trade
from ui.format import dates, money
from ui.viewmodels import words

translate = QCoreApplication.translate
HOUR_S, DAY_S = 3600, 86400


def state(bill: Bill) -> str:
    """The state in words; of what came back, how much of how much."""
    back, paid = money.yuan_sign(bill.refunded_fen), money.yuan_sign(-bill.amount_fen)
    if not bill.refunded_fen:
        return words.bill_state(bill.state)
    if bill.state is BillState.TRADE_CLOSED:
        return translate("Bills", "Closed: all of %1 was refunded").replace("%1", paid)
    said = translate("Bills", "%1 of %2 refunded").replace("%1", back).replace("%2", paid)
    if bill.state is BillState.TRADE_FINISHED:
        return translate("Bills", "%1, finished").replace("%1", said)
    return said


def order_state(trade: Trade) -> str:
    """A waiting order tells its time elsewhere."""
    if trade.state is BillState.TRADE_CLOSED:
        return translate("Bills", "Closed: not paid in time, or cancelled")
    return words.bill_state(trade.state)


def time_left(due_at: datetime, now: datetime) -> str:
    """By the wallet's clock, rounded up to the minute."""
    seconds = max(0, int((due_at - now).total_seconds()))
    if seconds >= DAY_S:
        return translate("Bills", "%n day(s) left", "", seconds // DAY_S)
    minutes = -(-seconds // 60)
    if minutes < 60:
        return translate("Bills", "%n minute(s) left", "", minutes)
    said = translate("Bills", "%1 h %2 min left").replace("%1", str(minutes // 60))
    return said.replace("%2", f"{minutes % 60:02}")


def month_name(month: str, language: str) -> str:
    """``2014-05`` is May 2014."""
    return dates.month(datetime.fromisoformat(f"{month}-01"), language)


def sums(totals: Totals) -> str:
    said = translate("Bills", "Out %1 · In %2").replace("%1", money.yuan(totals.out_fen))
    return said.replace("%2", money.yuan(totals.in_fen))


def totals_of(summary: MonthSummary, kinds: frozenset[BillKind]) -> Totals:
    """Of the kinds asked for; of all, without what only moved or came back, where none is."""
    if not kinds:
        return summary.total
    total = Totals()
    for kind in kinds:
        total = total.plus(summary.by_kind.get(kind, Totals()))
    return total
