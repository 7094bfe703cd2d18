"""The commands of member cards and what happens to them by the clock."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from app.commands.decision import Decision
from app.commands.memberships.claiming import ClaimCard, claim_card
from app.commands.memberships.clock import CARD_REVIEW, review
from app.commands.memberships.planning import SetCardPlan, set_card_plan
from app.domain.agenda import Due
from app.domain.events import Event
from app.domain.ports import UnitOfWork
from app.domain.worlds import OpenWorld

MemberCommand: TypeAlias = SetCardPlan | ClaimCard

MEMBER_HANDLERS: Mapping[type, Callable[[Any, UnitOfWork, OpenWorld], Decision]] = {
    SetCardPlan: set_card_plan,
    ClaimCard: claim_card,
}
MEMBER_AGENDA: Mapping[str, Callable[[Due, UnitOfWork, OpenWorld], tuple[Event, ...]]] = {CARD_REVIEW: review}
