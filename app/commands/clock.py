"""Moving the wallet's clock."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from app.commands.agenda import AGENDA
from app.commands.decision import Decision
from app.commands.fund_clock import next_income, post_income
from app.commands.noticing import pass_time
from app.domain.events import ClockAdvanced, Event
from app.domain.ports import UnitOfWork
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.times import CHINA
from app.domain.values import dataclass
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
    """What is due on the way happens in the order of its times, with the clock at each: incomes of Yu'e Bao, items of
    the agenda, held notices. At one and the same time notices go first, then the agenda, then the income.

    A year and a day is the longest step (D).
    """
    if command.seconds < 0:
        return Decision(Refusal(RefusalCode.CLOCK_BACKWARDS))
    if command.seconds > LONGEST_STEP_SECONDS or work.now + timedelta(seconds=command.seconds) > LAST_MOMENT:
        return Decision(Refusal(RefusalCode.CLOCK_TOO_FAR, {"most_seconds": LONGEST_STEP_SECONDS}))
    to = work.now + timedelta(seconds=command.seconds)
    happened = tuple(on_the_way(work, world, to))
    moved = (ClockAdvanced(command.seconds),) if command.seconds >= RECORDED_STEP_SECONDS else ()
    return Decision(Receipt(command.id), moved + happened, keep=command.seconds > 0)


def on_the_way(work: UnitOfWork, world: OpenWorld, to: datetime) -> Iterator[Event]:
    """Let everything happen that is due up to ``to``, each with the clock at its own time."""
    while True:
        due, (income_at, day) = work.agenda.next_until(to), next_income(work, world)
        if due is not None and due.at <= income_at:
            yield from _reach(work, world, due.at)
            work.agenda.done(due.id)
            yield from AGENDA[due.kind](due, work, world)
        elif income_at <= to:
            yield from _reach(work, world, income_at)
            yield from post_income(day, work, world)
        else:
            break
    yield from _reach(work, world, to)


def _reach(work: UnitOfWork, world: OpenWorld, at: datetime) -> tuple[Event, ...]:
    """Move to ``at``, where that is not past; held notices whose time comes on the way are decided again."""
    at = max(at, work.now)
    decided = pass_time(work, world, at)
    work.move_clock(at)
    return decided
