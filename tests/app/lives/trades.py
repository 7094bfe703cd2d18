"""Merchants' orders and refunds, against a plain model of how each must stand."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule

from app.commands.orders.showing import RefundPass
from app.commands.payments import PayTrade
from app.commands.refunds import RefundTrade
from app.commands.trades import CancelTrade, OpenTrade
from app.domain.bills import REFUND_TIME, BillState
from app.domain.events import Event, PaymentMade, RefundMade, TradeClosed, TradeOpened, TradePaid
from app.domain.receipts import Outcome, Receipt
from app.domain.refusals import RefusalCode
from app.domain.texts import Text
from app.domain.trades import Terms
from app.queries.bills import BillMonths, TradeById
from app.queries.pages import BillById, BillsPage
from tests.app.lives.life import ALL, Life, commands, merchants, passwords

numbers = st.sampled_from(["N1", "N2", "N3", "N4", "N5"])
subjects = st.sampled_from([Text("Pens", "笔"), Text("Ink", "墨水")])
prices = st.sampled_from([0, 1, 900, 60_000])
timeouts = st.sampled_from([60, 900, 15 * 86_400])
places = st.integers(0, 30)
LATEST = 6
"""Refunds mostly ask for what was paid lately."""


@dataclass
class Asked:
    terms: Terms
    opened_at: datetime
    state: BillState = BillState.WAIT_BUYER_PAY


@dataclass
class Paid:
    amount_fen: int
    at: datetime
    refunds: dict[str, tuple[int, int]] = field(default_factory=dict)

    @property
    def refunded_fen(self) -> int:
        return sum(amount for amount, _ in self.refunds.values())

    def state(self, now: datetime) -> BillState:
        if self.refunded_fen == self.amount_fen:
            return BillState.TRADE_CLOSED
        return BillState.TRADE_FINISHED if now >= self.at + REFUND_TIME else BillState.TRADE_SUCCESS


class Trading(Life):
    def __init__(self) -> None:
        super().__init__()
        self.asked: dict[int, Asked] = {}
        self.paid_with: dict[int, int] = {}
        self.paid: dict[int, Paid] = {}

    def happened(self, event: Event, command: Any) -> None:
        super().happened(event, command)
        now = self.wallet.snapshot.now
        match event:
            case TradeOpened():
                self.asked[event.trade_id] = Asked(command.terms, now)
            case PaymentMade():
                self.paid[event.bill_id] = Paid(event.amount_fen, now)
            case TradePaid():
                self.asked[event.trade_id].state = BillState.TRADE_SUCCESS
                self.paid_with[event.trade_id] = event.bill_id
            case TradeClosed():
                asked = self.asked[event.trade_id]
                assert asked.state is BillState.WAIT_BUYER_PAY, "only what waits is closed so"
                asked.state = BillState.TRADE_CLOSED
                late = now >= asked.opened_at + timedelta(seconds=asked.terms.timeout_s)
                assert late is (event.why == "timed_out")
            case RefundMade():
                self.paid[event.refunded_bill_id].refunds[_number(command)] = (event.amount_fen, event.bill_id)

    @rule(target=commands, merchant=merchants, number=numbers, subject=subjects, price=prices, timeout=timeouts)
    def a_merchant_asks(self, merchant: str, number: str, subject: Text, price: int, timeout: int) -> Any:
        command = OpenTrade(self.new_id(), merchant, number, subject, price, timeout)
        same = {
            trade_id: asked.terms == command.terms
            for trade_id, asked in self.asked.items()
            if (asked.terms.merchant_id, asked.terms.out_trade_no) == (merchant, number)
        }
        outcome = self.do(command)
        if not price:
            assert _code(outcome) is RefusalCode.AMOUNT_ZERO
        elif not all(same.values()):
            assert _code(outcome) is RefusalCode.CONTEXT_INCONSISTENT
        else:
            assert isinstance(outcome, Receipt) and outcome.values["trade_id"] in (same or self.asked)
        return command

    @rule(target=commands, place=places, method=st.sampled_from(["balance", "fund", "ccb"]), password=passwords)
    def pay_an_order(self, place: int, method: str, password: str) -> Any:
        trade_id = self._one(place)
        before = self.asked[trade_id].state if trade_id in self.asked else None
        command = PayTrade(self.new_id(), trade_id, self.wallet.method(method), password)
        self._answered(before, self.do(command))
        return command

    @rule(target=commands, place=places)
    def cancel_an_order(self, place: int) -> Any:
        trade_id = self._one(place)
        before = self.asked[trade_id].state if trade_id in self.asked else None
        command = CancelTrade(self.new_id(), trade_id)
        outcome = self.do(command)
        self._answered(before, outcome)
        assert isinstance(outcome, Receipt) is (before is BillState.WAIT_BUYER_PAY)
        return command

    @rule(
        target=commands,
        place=st.integers(1, LATEST),
        number=st.sampled_from(["R1", "R2", "R3"]),
        part=st.sampled_from(["fen", "half", "rest", "more", "same"]),
    )
    def a_merchant_gives_back(self, place: int, number: str, part: str) -> Any:
        bill_id = sorted(self.paid)[-min(place, len(self.paid))] if self.paid else 1
        paid = self.paid.get(bill_id, Paid(100, self.wallet.snapshot.now))
        left, known = paid.amount_fen - paid.refunded_fen, paid.refunds.get(number)
        amount = {"fen": 1, "half": (left + 1) // 2, "rest": left, "more": left + 1, "same": known[0] if known else 1}[
            part
        ]
        state = paid.state(self.wallet.snapshot.now)
        command = RefundTrade(self.new_id(), number, amount, bill_id=bill_id)
        outcome = self.do(command)
        if bill_id in self.paid:
            self._refunded(outcome, known, amount, left, state)
        return command

    def _refunded(
        self, outcome: Outcome, known: tuple[int, int] | None, amount: int, left: int, state: BillState
    ) -> None:
        if known and known[0] == amount:
            assert isinstance(outcome, Receipt) and outcome.bill_id == known[1]
        elif known:
            assert _code(outcome) is RefusalCode.DISCORDANT_REPEAT_REQUEST
        elif not amount:
            assert _code(outcome) is RefusalCode.AMOUNT_ZERO
        elif state is not BillState.TRADE_SUCCESS:
            assert _code(outcome) in (RefusalCode.TRADE_HAS_CLOSE, RefusalCode.TRADE_HAS_FINISHED)
        elif amount > left:
            assert _code(outcome) is RefusalCode.REFUND_AMOUNT_EXCEED
        else:
            assert isinstance(outcome, Receipt) or outcome.code is RefusalCode.SELLER_BALANCE_NOT_ENOUGH

    def _answered(self, before: BillState | None, outcome: Outcome) -> None:
        """What is not there, closed or paid is refused by that name."""
        wanted = {
            None: RefusalCode.TRADE_NOT_EXIST,
            BillState.TRADE_CLOSED: RefusalCode.TRADE_HAS_CLOSE,
            BillState.TRADE_SUCCESS: RefusalCode.TRADE_HAS_SUCCESS,
        }
        if before is not BillState.WAIT_BUYER_PAY:
            assert _code(outcome) is wanted[before]

    def _one(self, place: int) -> int:
        """An order, mostly one there is."""
        return sorted(self.asked)[place % len(self.asked)] if self.asked else place

    @invariant()
    def every_order_stands_as_it_must(self) -> None:
        snapshot = self.wallet.snapshot
        waiting = [each for each, asked in self.asked.items() if asked.state is BillState.WAIT_BUYER_PAY]
        assert [trade.id for trade in snapshot.waiting] == sorted(waiting, reverse=True)
        assert all(trade.due_at > snapshot.now for trade in snapshot.waiting)
        planned = self.wallet.store.reader.agenda.planned("trade_timeout")
        assert sorted(int(due.subject) for due in planned) == sorted(waiting)

    def teardown(self) -> None:
        now = self.wallet.snapshot.now
        for bill_id, paid in self.paid.items():
            detail = self.wallet.session.ask(BillById(bill_id))
            assert (detail.bill.refunded_fen, detail.bill.state) == (paid.refunded_fen, paid.state(now))
            assert {each.refund_no: (each.amount_fen, each.bill_id) for each in detail.refunds} == paid.refunds
        for trade_id, asked in self.asked.items():
            trade = self.wallet.session.ask(TradeById(trade_id))
            bill_id = self.paid_with.get(trade_id)
            assert (trade.bill_id, trade.terms) == (bill_id, asked.terms)
            assert trade.state is (self.paid[bill_id].state(now) if bill_id else asked.state)
        months = self.wallet.session.ask(BillMonths())
        assert sum(each.count for each in months) == len(self.wallet.session.ask(BillsPage(limit=ALL)).rows)
        super().teardown()


def _number(command: Any) -> str:
    """A pass is given back under its own number, so that it comes back once; any other refund under its command's."""
    if isinstance(command, RefundPass):
        return f"pass-{command.pass_id}"
    return getattr(command, "refund_no", command.id)


def _code(outcome: Outcome) -> RefusalCode | None:
    return None if isinstance(outcome, Receipt) else outcome.code
