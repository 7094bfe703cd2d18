"""Orders, refunds and use counts between the domain and their tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from app.domain.bills import Bill, BillState, Refund, state_at
from app.domain.texts import Text
from app.domain.times import from_stamp, to_stamp
from app.domain.trades import Terms, Trade
from app.storage import bill_statements as sql
from app.storage import sorting
from app.storage.rows import Row, to_bill
from app.storage.wire import Wire


class SqlTrades:
    """See ``app.domain.trades.TradeBook``; ``now`` is the unit of work's."""

    def __init__(self, wire: Wire, now: datetime) -> None:
        self._wire, self._now = wire, now

    def add(self, terms: Terms) -> int:
        return self._wire.add(
            sql.ADD_TRADE, merchant_id=terms.merchant_id, out_trade_no=terms.out_trade_no,
            subject_en=terms.subject.en, subject_zh=terms.subject.zh_CN, amount_fen=terms.amount_fen,
            timeout_s=terms.timeout_s, opened_at=to_stamp(self._now),
            state=BillState.WAIT_BUYER_PAY.value, bill_id=None,
        )  # fmt: skip

    def numbered(self, merchant_id: str, out_trade_no: str) -> Trade | None:
        return _trade(self._wire.first(sql.TRADE_NUMBERED, merchant=merchant_id, out_no=out_trade_no), self._now)

    def trade(self, trade_id: int) -> Trade | None:
        return _trade(self._wire.first(sql.TRADE, trade_id=trade_id), self._now)

    def bill(self, bill_id: int) -> Bill | None:
        row = self._wire.first(sql.BILL, bill_id=bill_id)
        return None if row is None else to_bill(row, self._now)

    def paid(self, trade_id: int, bill_id: int) -> None:
        state = BillState.TRADE_SUCCESS.value
        self._wire.run(sql.SETTLE_TRADE, trade_id=trade_id, new_state=state, new_bill_id=bill_id)

    def close(self, trade_id: int) -> None:
        state = BillState.TRADE_CLOSED.value
        self._wire.run(sql.SETTLE_TRADE, trade_id=trade_id, new_state=state, new_bill_id=None)

    def refunds(self, bill_id: int) -> Mapping[str, Refund]:
        found = [Refund(*row) for row in self._wire.all(sql.REFUNDS, bill_id=bill_id)]
        return {refund.refund_no: refund for refund in found}

    def add_refund(self, bill_id: int, refund: Refund) -> None:
        self._wire.run(
            sql.ADD_REFUND, bill_id=bill_id, refund_no=refund.refund_no, amount_fen=refund.amount_fen,
            refund_bill_id=refund.bill_id,
        )  # fmt: skip

    def close_bill(self, bill_id: int) -> None:
        self._wire.run(sql.CLOSE_BILL, bill_id=bill_id, new_state=BillState.TRADE_CLOSED.value)


class SqlTradeReader:
    """See ``app.domain.bill_book.TradeReader``."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def trade(self, trade_id: int, now: datetime) -> Trade | None:
        return _trade(self._wire.first(sql.TRADE, trade_id=trade_id), now)

    def waiting(self, limit: int) -> Sequence[Trade]:
        found = self._wire.all(sql.WAITING, waiting=BillState.WAIT_BUYER_PAY.value, most=limit)
        return [_to_trade(row, from_stamp(0)) for row in found]


FUNCTIONS = "functions"


class SqlUses:
    """How often the person used each function, and whether they wish them sorted by it."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def count(self, function: str) -> int:
        """One use more; answers how many there are now."""
        self._wire.run(sql.COUNT_USE, function=function)
        return self._wire.one(sql.USE_COUNT, function=function)[0]

    def counts(self) -> Mapping[str, int]:
        return dict(self._wire.all(sql.USES))

    def sort(self, by_use: bool) -> None:
        self._wire.run(sorting.KEEP, list=FUNCTIONS, by_use=int(by_use))

    def sorted(self) -> bool:
        row = self._wire.first(sorting.BY_USE, list=FUNCTIONS)
        return row is not None and bool(row[0])


def _trade(row: Row | None, now: datetime) -> Trade | None:
    return None if row is None else _to_trade(row, now)


def _to_trade(row: Row, now: datetime) -> Trade:
    trade_id, merchant_id, number, en, zh, amount_fen, timeout_s, opened_at, bill_id, state, paid_at = row
    stands = BillState(state) if paid_at is None else state_at(BillState(state), from_stamp(paid_at), now)
    terms = Terms(merchant_id, number, Text(en, zh), amount_fen, timeout_s)
    return Trade(trade_id, terms, from_stamp(opened_at), stands, bill_id)
