"""A merchant says what its member card needs and gives."""

from __future__ import annotations

from app.commands.decision import Decision
from app.domain.events import CardPlanSet
from app.domain.memberships import Plan
from app.domain.memberships.checks import check_plan
from app.domain.ports import UnitOfWork
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.values import dataclass
from app.domain.worlds import OpenWorld


@dataclass(frozen=True, slots=True)
class SetCardPlan:
    """In the place of the plan there was; cards that were given stay, at a level the new plan has."""

    id: str
    merchant_id: str
    plan: Plan


def set_card_plan(command: SetCardPlan, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: merchant, the plan's own."""
    if world.directory.merchant(command.merchant_id) is None:
        return Decision(Refusal(RefusalCode.MERCHANT_UNKNOWN))
    refusal = check_plan(command.plan)
    if refusal:
        return Decision(refusal)
    work.memberships.set_plan(command.merchant_id, command.plan)
    return Decision(Receipt(command.id), (CardPlanSet(command.merchant_id, len(command.plan.levels)),))
