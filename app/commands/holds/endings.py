"""What follows when nothing is left of a hold."""

from __future__ import annotations

from app.commands.rentals.moving import deposit_over
from app.domain.events import Event
from app.domain.holds import HOLD_LAPSE, Hold
from app.domain.ports import UnitOfWork
from app.domain.worlds import OpenWorld


def ended(hold: Hold, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    """Nothing to lapse any more; a rental whose deposit it was goes on without one."""
    if not hold.over:
        return ()
    work.agenda.cancel(HOLD_LAPSE, str(hold.id))
    rental = work.rentals.of_hold(hold.id)
    return () if rental is None else deposit_over(rental, hold, work, world)
