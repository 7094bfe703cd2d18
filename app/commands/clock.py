"""Moving the wallet's clock."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.commands.decision import Decision
from app.commands.noticing import pass_time
from app.domain.accounts import WORLD_ACCOUNT, fund_of
from app.domain.events import ClockAdvanced, FundIncomePosted
from app.domain.fund import income_fen
from app.domain.ledger import FUND_INCOME, transfer
from app.domain.ports import UnitOfWork
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.times import CHINA, midnights_between
from app.domain.worlds import OpenWorld


@dataclass(frozen=True, slots=True)
class AdvanceClock:
    """Move on by ``seconds`` ≥ 0. Steps of an hour or more are recorded as events; the ticking minute is not."""

    id: str
    seconds: int


RECORDED_STEP_SECONDS = 3600
LONGEST_STEP_SECONDS = 366 * 24 * 3600
LAST_MOMENT = datetime(2100, 1, 1, tzinfo=CHINA)


def advance_clock(command: AdvanceClock, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Every midnight passed posts the income of the day it ends; held notices whose time comes are decided again.

    A year and a day is the longest step (D).
    """
    if command.seconds < 0:
        return Decision(Refusal(RefusalCode.CLOCK_BACKWARDS))
    if command.seconds > LONGEST_STEP_SECONDS or work.now + timedelta(seconds=command.seconds) > LAST_MOMENT:
        return Decision(Refusal(RefusalCode.CLOCK_TOO_FAR, {"most_seconds": LONGEST_STEP_SECONDS}))
    to = work.now + timedelta(seconds=command.seconds)
    incomes = tuple(_post_incomes(work, world, to))
    decided = pass_time(work, world, to)
    work.move_clock(to)
    moved = (ClockAdvanced(command.seconds),) if command.seconds >= RECORDED_STEP_SECONDS else ()
    return Decision(Receipt(command.id), moved + incomes + decided, keep=command.seconds > 0)


def _post_incomes(work: UnitOfWork, world: OpenWorld, to: datetime) -> Iterator[FundIncomePosted]:
    fund = fund_of(world.directory.person.id)
    for midnight in midnights_between(work.now, to):
        day = midnight.date() - timedelta(days=1)
        earned = income_fen(work.accounts(fund)[fund].balance_fen, world.figures.income.on(day))
        if earned:
            work.post(FUND_INCOME, transfer(WORLD_ACCOUNT, fund, earned), midnight)
            yield FundIncomePosted(day.isoformat(), earned)
