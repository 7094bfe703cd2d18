"""Counting what the person uses."""

from __future__ import annotations

from app.commands.decision import Decision
from app.domain.events import FunctionUsed, SortingChosen
from app.domain.ports import UnitOfWork
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.uses import is_function_id
from app.domain.values import dataclass
from app.domain.worlds import OpenWorld


@dataclass(frozen=True, slots=True)
class UseFunction:
    """The person opened a function: opening counts, since much of what is used (codes, bills) completes nothing (D).

    Nothing is sorted by it unless the person asks.
    """

    id: str
    function: str


def use_function(command: UseFunction, work: UnitOfWork, world: OpenWorld) -> Decision:
    if not is_function_id(command.function):
        return Decision(Refusal(RefusalCode.FUNCTION_UNKNOWN, {"function": command.function[:40]}))
    count = work.uses.count(command.function)
    return Decision(Receipt(command.id), (FunctionUsed(command.function, count),))


@dataclass(frozen=True, slots=True)
class SortByUse:
    """The person wishes their functions sorted by use, or no longer; the wish stays with the wallet."""

    id: str
    on: bool


def sort_by_use(command: SortByUse, work: UnitOfWork, _: OpenWorld) -> Decision:
    work.uses.sort(command.on)
    return Decision(Receipt(command.id), (SortingChosen(command.on),))
