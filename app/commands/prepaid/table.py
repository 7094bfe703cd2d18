"""The table of what can be asked for about stored value. It is spent as any method is (``app.commands.paying``)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from app.commands.decision import Decision
from app.commands.prepaid.owing import FillPrepaid, ReturnPrepaid, fill_prepaid, return_prepaid
from app.domain.ports import UnitOfWork
from app.domain.worlds import OpenWorld

PrepaidCommand: TypeAlias = FillPrepaid | ReturnPrepaid

PREPAID_HANDLERS: Mapping[type, Callable[[Any, UnitOfWork, OpenWorld], Decision]] = {
    FillPrepaid: fill_prepaid,
    ReturnPrepaid: return_prepaid,
}
