"""Reading and writing what a wallet keeps of its Yu'e Bao."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.fund import FundFigures, Series
from app.domain.fund.book import FundIncome, FundState, Pending
from app.storage import fund_statements as sql
from app.storage.wire import Wire


@dataclass(slots=True)
class FundMemory:
    """The state as of the last commit: one wallet has a world open, so a ticking minute need not read it."""

    state: FundState | None = None


class SqlFund:
    """See ``app.domain.fund.book``: ``FundBook`` in a unit of work, ``FundReader`` outside of one."""

    def __init__(self, wire: Wire, memory: FundMemory | None = None) -> None:
        self._wire, self._memory = wire, memory
        self._state = memory.state if memory else None
        self._changed = False

    @property
    def state(self) -> FundState:
        if self._state is None or self._memory is None:
            self._state = _to_state(*self._wire.one(sql.STATE))
        return self._state

    def keep(self, state: FundState) -> None:
        self._state, self._changed = state, True

    def add_order(self, bill_id: int, units_fen: int, confirmed_on: date) -> int:
        return self._wire.add(
            sql.ADD_ORDER, bill_id=bill_id, units_fen=units_fen, confirmed_on=confirmed_on.isoformat(), pending=1
        )

    def take_order(self, order_id: int) -> Pending:
        order = _to_pending(*self._wire.one(sql.ORDER, order_id=order_id))
        self._wire.run(sql.CONFIRM, order_id=order_id)
        return order

    def add_income(self, income: FundIncome, entry_id: int) -> None:
        self._wire.run(sql.ADD_INCOME, day=income.day.isoformat(), amount_fen=income.amount_fen, entry_id=entry_id)

    def pending(self) -> Sequence[Pending]:
        return [_to_pending(*row) for row in self._wire.all(sql.PENDING)]

    def income_of(self, day: date) -> int:
        row = self._wire.first(sql.INCOME_OF, wanted=day.isoformat())
        return 0 if row is None else row[0]

    def incomes(self, before: date | None, limit: int) -> Sequence[FundIncome]:
        rows = self._wire.all(sql.INCOMES, before=(before or date.max).isoformat(), most=limit)
        return [FundIncome(date.fromisoformat(day), amount) for day, amount in rows]

    def incomes_between(self, first: date, last: date) -> Mapping[date, int]:
        rows = self._wire.all(sql.INCOMES_BETWEEN, first=first.isoformat(), last=last.isoformat())
        return {date.fromisoformat(day): amount for day, amount in rows}

    def figures(self) -> FundFigures | None:
        rows = self._wire.all(sql.FIGURES)
        if not rows:
            return None
        days = {date.fromisoformat(day): (per_10k, percent) for day, per_10k, percent in rows}
        yields = {day: percent for day, (_, percent) in days.items() if percent is not None}
        return FundFigures(Series.of({day: per_10k for day, (per_10k, _) in days.items()}), Series.of(yields))

    def save(self) -> None:
        """Called before the unit of work commits."""
        if self._changed and self._state is not None:
            state, out_day = self._state, self._state.out_day
            self._wire.run(
                sql.SAVE, new_earned_through=state.earned_through.isoformat(), new_pending_fen=state.pending_fen,
                new_income_total_fen=state.income_total_fen, new_out_fen=state.out_fen,
                new_out_day=out_day and out_day.isoformat(),
            )  # fmt: skip

    def forget(self) -> None:
        """Called when another person's has come in its place."""
        self._state, self._changed = None, False

    def remember(self) -> None:
        """Called when it has committed."""
        if self._memory is not None:
            self._memory.state = self._state


def _to_state(earned_through: str, total: int, pending: int, out_day: str | None, out_fen: int) -> FundState:
    day = None if out_day is None else date.fromisoformat(out_day)
    return FundState(date.fromisoformat(earned_through), total, pending, day, out_fen)


def _to_pending(order_id: int, bill_id: int, units_fen: int, confirmed_on: str) -> Pending:
    return Pending(order_id, bill_id, units_fen, date.fromisoformat(confirmed_on))
