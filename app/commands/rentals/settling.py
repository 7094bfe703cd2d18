"""After the return: the rent and a scratch are captured, the rest released; by the house, or by the clock."""

from __future__ import annotations

from app.commands.decision import Decision
from app.commands.holds.drawing import CaptureHold, Drawn, ReleaseHold, free_number, let_go, take
from app.commands.holds.endings import ended
from app.domain import rental_words as words
from app.domain.agenda import Due
from app.domain.events import Event
from app.domain.holds import Hold, RequestKind, why_not_drawn
from app.domain.merchants import Merchant
from app.domain.ports import UnitOfWork
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.rentals import Rental, RentalState, why_not_moved
from app.domain.texts import Text
from app.domain.values import dataclass
from app.domain.worlds import OpenWorld


@dataclass(frozen=True, slots=True)
class SettleRental:
    """The house captures the rent, and ``damage_fen`` for a scratch where there is one, and releases the rest.

    What it captured of the rent before, under the rental's own number, is not captured again.
    """

    id: str
    rental_id: int
    damage_fen: int = 0


def settle_rental(command: SettleRental, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: the rental, its state, the damage, what the deposit has for it."""
    rental = work.rentals.get(command.rental_id)
    hold = work.holds.get(rental.draft.hold_id) if rental else None
    if rental is None or hold is None:
        return Decision(Refusal(RefusalCode.RENTAL_UNKNOWN))
    refusal = why_not_moved(rental, RentalState.SETTLED, work.now)
    if refusal is None and command.damage_fen < 0:
        refusal = Refusal(RefusalCode.AMOUNT_ZERO)
    asked = _open_rent(rental, hold, work) + command.damage_fen
    if refusal is None and asked:
        refusal = why_not_drawn(hold, RequestKind.CAPTURE, asked)
    if refusal:
        return Decision(refusal)
    events = settle(rental, hold, command.damage_fen, work, world)
    return Decision(Receipt(command.id, None, {"rental_id": rental.id, "hold_id": hold.id}), events)


def settles_itself(due: Due, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    """The agenda's: the house has done nothing for its days. What the deposit does not reach is given up (D)."""
    rental = work.rentals.get(int(due.subject))
    hold = work.holds.get(rental.draft.hold_id) if rental else None
    if rental is None or hold is None or rental.state is not RentalState.RETURNED:
        return ()
    return settle(rental, hold, 0, work, world)


def settle(rental: Rental, hold: Hold, damage_fen: int, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    """Looks for no reason against it. Nothing is left of the deposit afterwards, which settles the rental."""
    merchant = world.directory.merchant(hold.terms.merchant_id)
    if merchant is None:
        raise LookupError(hold.terms.merchant_id)
    parts = (
        (rental.rent_number, min(_open_rent(rental, hold, work), hold.rest_fen), words.rent(rental.draft)),
        (rental.damage_number, damage_fen, words.DAMAGE),
    )
    events: tuple[Event, ...] = ()
    for number, amount_fen, title in parts:
        if amount_fen:
            drawn = _take(number, amount_fen, title, hold, merchant, work, world)
            hold, events = drawn.hold, (*events, *drawn.events)
    if hold.rest_fen:
        number = free_number(hold, f"REST{rental.id}", work)
        drawn = let_go(ReleaseHold("", hold.id, number, hold.rest_fen), hold, work, world)
        hold, events = drawn.hold, (*events, *drawn.events)
    return *events, *ended(hold, work, world)


def _take(
    number: str, amount_fen: int, title: Text, hold: Hold, merchant: Merchant, work: UnitOfWork, world: OpenWorld
) -> Drawn:
    wanted = free_number(hold, number, work)
    return take(CaptureHold("", hold.id, wanted, amount_fen, False, title), hold, merchant, work, world)


def _open_rent(rental: Rental, hold: Hold, work: UnitOfWork) -> int:
    """What of the rent was not captured under the rental's number."""
    known = work.holds.request(hold.id, rental.rent_number)
    captured = known.amount_fen if known and known.kind is RequestKind.CAPTURE else 0
    return max(0, rental.rent_fen - captured)
