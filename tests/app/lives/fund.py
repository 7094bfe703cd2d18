"""Putting money into Yu'e Bao and taking it out, against a plain model of what must be there.

An area that freezes units says so in ``frozen_fen``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule

from app.commands.fund import FundIn, FundOut
from app.domain.accounts import fund_of
from app.domain.events import Event, FundBought, FundIncomePosted, FundSold, PaymentMade, RefundMade
from app.domain.times import CHINA
from app.queries.fund import FundIncomes
from tests.app.lives.life import ALL, Life, amounts, commands, passwords

others = st.sampled_from(["balance", "icbc", "ccb"])


@dataclass
class Order:
    units_fen: int
    confirmed_on: date

    def pending(self, now: datetime) -> bool:
        return now < datetime.combine(self.confirmed_on, time(9), CHINA)


class Investing(Life):
    def __init__(self) -> None:
        super().__init__()
        self.units_fen = self.wallet.holds("fund")
        self.frozen_fen = 0
        self.orders: list[Order] = []
        self.days = {row.day for row in self.wallet.session.ask(FundIncomes(limit=ALL)).rows}

    def happened(self, event: Event, command: Any) -> None:
        super().happened(event, command)
        match event:
            case FundBought():
                self.units_fen += event.amount_fen
                self.orders.append(Order(event.amount_fen, date.fromisoformat(event.confirmed_on)))
            case FundSold():
                self.units_fen -= event.amount_fen
            case PaymentMade() if event.method == fund_of(self.wallet.snapshot.person.id):
                self.units_fen -= event.amount_fen
            case RefundMade() if event.method == fund_of(self.wallet.snapshot.person.id):
                self.units_fen += event.amount_fen
            case FundIncomePosted():
                day = date.fromisoformat(event.day)
                assert day not in self.days, "a day earns once"
                self.days.add(day)
                self.units_fen += event.amount_fen

    @rule(target=commands, method=others, amount=amounts, password=passwords)
    def put_in(self, method: str, amount: int, password: str) -> Any:
        command = FundIn(self.new_id(), self.wallet.method(method), amount, password)
        self.do(command)
        return command

    @rule(target=commands, to=others, amount=amounts, password=passwords)
    def take_out(self, to: str, amount: int, password: str) -> Any:
        command = FundOut(self.new_id(), self.wallet.method(to), amount, password)
        self.do(command)
        return command

    @invariant()
    def units_are_confirmed_or_pending(self) -> None:
        snapshot = self.wallet.snapshot
        fund, pending = snapshot.fund, [order for order in self.orders if order.pending(snapshot.now)]
        assert self.wallet.holds("fund") == self.units_fen == fund.confirmed_fen + fund.pending_fen
        assert fund.pending_fen == sum(order.units_fen for order in pending)
        next_on = fund.pending[0].confirmed_on if fund.pending else None
        assert next_on == min((order.confirmed_on for order in pending), default=None)
        assert fund.frozen_fen == self.frozen_fen <= fund.confirmed_fen
        assert fund.available_fen == snapshot.account(self.wallet.method("fund")).available_fen

    @invariant()
    def every_day_whose_hour_has_come_was_posted_once(self) -> None:
        state, calendar = self.wallet.store.reader.fund.state, self.wallet.world.calendar
        assert max(self.days) <= state.earned_through
        after = date.fromordinal(state.earned_through.toordinal() + 1)
        assert calendar.figures_on(state.earned_through) <= self.wallet.snapshot.now < calendar.figures_on(after)
