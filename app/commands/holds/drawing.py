"""A merchant takes of what it holds, or lets go of it; after a month it is let go of by the clock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from app.commands.decision import Decision
from app.commands.holds.endings import ended
from app.commands.holds.opening import HOLDS, hold_route, write
from app.commands.paying import pay
from app.commands.telling import Telling
from app.domain import hold_words as words
from app.domain.agenda import Due
from app.domain.attention.notices import Importance, NoticeKind
from app.domain.events import Event, HoldCaptured, HoldReleased
from app.domain.holds import Hold, HoldRequest, HoldState, HoldStep, RequestKind, check_number, why_not_drawn
from app.domain.merchants import Merchant
from app.domain.ports import UnitOfWork
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.texts import Text
from app.domain.worlds import OpenWorld


@dataclass(frozen=True, slots=True)
class CaptureHold:
    """The merchant is paid ``amount_fen`` of what it holds; the last time it says ``complete``: the rest is released.

    The receipt bears the bill, and says ``hold_id`` and ``rest_fen``. A number is one request of the hold: again with
    the same amount it answers the same, whatever ``complete`` says; as another request it is refused. ``title`` is
    what the bill says it was for, the hold's subject where it is left out.
    """

    id: str
    hold_id: int
    request_no: str
    amount_fen: int
    complete: bool = False
    title: Text | None = None


@dataclass(frozen=True, slots=True)
class ReleaseHold:
    """The merchant lets go of ``amount_fen``. Receipt and number as with ``CaptureHold``, but without a bill."""

    id: str
    hold_id: int
    request_no: str
    amount_fen: int


class Drawn(NamedTuple):
    """How the hold stands after a request, the request, and what happened."""

    hold: Hold
    made: HoldRequest
    events: tuple[Event, ...]


def capture_hold(command: CaptureHold, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: the hold, the number, its earlier use, the state, the amount."""
    hold, earlier = _asked(command, RequestKind.CAPTURE, work)
    merchant = world.directory.merchant(hold.terms.merchant_id) if hold else None
    if hold is None or merchant is None or earlier is not None:
        return earlier or Decision(Refusal(RefusalCode.HOLD_UNKNOWN))
    return _decided(command.id, take(command, hold, merchant, work, world), work, world)


def release_hold(command: ReleaseHold, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals as ``capture_hold``'s."""
    hold, earlier = _asked(command, RequestKind.RELEASE, work)
    if hold is None or earlier is not None:
        return earlier or Decision(Refusal(RefusalCode.HOLD_UNKNOWN))
    return _decided(command.id, let_go(command, hold, work, world), work, world)


def take(command: CaptureHold, hold: Hold, merchant: Merchant, work: UnitOfWork, world: OpenWorld) -> Drawn:
    """Thaw it and pay it, with a bill and a receipt in the merchant's window. Looks for no reason against it."""
    work.reserve(hold.method, -command.amount_fen)
    title = command.title or hold.terms.subject
    bill_id, events = pay(work, world, merchant, hold.method, command.amount_fen, title)
    events = (*events, HoldCaptured(hold.id, bill_id, command.amount_fen))
    after = hold.captured(command.amount_fen)
    if command.complete and after.rest_fen:
        after, left = _free(after, after.rest_fen, work, world)
        events = (*events, *left)
    return _keep(command, RequestKind.CAPTURE, after, work, events, bill_id)


def let_go(command: ReleaseHold, hold: Hold, work: UnitOfWork, world: OpenWorld) -> Drawn:
    """Free of it so much. Looks for no reason against it."""
    after, events = _free(hold, command.amount_fen, work, world)
    return _keep(command, RequestKind.RELEASE, after, work, events)


def free_number(hold: Hold, wanted: str, work: UnitOfWork) -> str:
    """A number of the merchant's for a request the wallet makes in its name: its own may have taken this one."""
    place, number = 1, wanted
    while work.holds.request(hold.id, number) is not None:
        place += 1
        number = f"{wanted}-{place}"
    return number


def lapse(due: Due, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    """The agenda's: what the merchant left of it for a month is free again."""
    hold = work.holds.get(int(due.subject))
    if hold is None or hold.state is not HoldState.AUTHORIZED:
        return ()
    rest_fen = hold.rest_fen
    after, events = _free(hold, rest_fen, work, world, lapsed=True)
    work.holds.keep(after)
    work.holds.mark(hold.id, HoldStep.LAPSED, rest_fen)
    return *events, *ended(after, work, world)


def _asked(
    command: CaptureHold | ReleaseHold, kind: RequestKind, work: UnitOfWork
) -> tuple[Hold | None, Decision | None]:
    """The hold, if there is one, and the decision if it is made without drawing on it."""
    hold, refusal = work.holds.get(command.hold_id), check_number(command.request_no)
    if hold is None or refusal:
        return hold, Decision(refusal) if hold and refusal else None
    known = work.holds.request(hold.id, command.request_no)
    if known is None:
        refusal = why_not_drawn(hold, kind, command.amount_fen)
        return hold, Decision(refusal) if refusal else None
    if (known.kind, known.amount_fen) != (kind, command.amount_fen):
        return hold, Decision(Refusal(RefusalCode.DISCORDANT_REPEAT_REQUEST, {"asked_fen": known.amount_fen}))
    return hold, Decision(_receipt(command.id, hold.id, known))


def _free(
    hold: Hold, amount_fen: int, work: UnitOfWork, world: OpenWorld, *, lapsed: bool = False
) -> tuple[Hold, tuple[Event, ...]]:
    """Frozen no longer. The last of a rental's deposit is told of by the rental."""
    work.reserve(hold.method, -amount_fen)
    after, freed = hold.released(amount_fen), HoldReleased(hold.id, hold.method, amount_fen, lapsed)
    if after.over and work.rentals.of_hold(hold.id) is not None:
        return after, (freed,)
    body = words.released_body(hold.terms.subject, amount_fen, world.directory.method_name(hold.method))
    title = words.LAPSED_TITLE if lapsed else words.RELEASED_TITLE
    how = Telling(HOLDS, NoticeKind.TRANSACTION, "bills", hold_route(hold.id), Importance.LOW)
    return after, (freed, *write(hold, title, body, how, work, world))


def _keep(
    command: CaptureHold | ReleaseHold,
    kind: RequestKind,
    after: Hold,
    work: UnitOfWork,
    events: tuple[Event, ...],
    bill_id: int | None = None,
) -> Drawn:
    work.holds.keep(after)
    made = HoldRequest(command.request_no, kind, command.amount_fen, after.rest_fen, work.now, bill_id)
    work.holds.add_request(after.id, made)
    return Drawn(after, made, events)


def _decided(command_id: str, drawn: Drawn, work: UnitOfWork, world: OpenWorld) -> Decision:
    receipt = _receipt(command_id, drawn.hold.id, drawn.made)
    return Decision(receipt, (*drawn.events, *ended(drawn.hold, work, world)))


def _receipt(command_id: str, hold_id: int, made: HoldRequest) -> Receipt:
    return Receipt(command_id, made.bill_id, {"hold_id": hold_id, "rest_fen": made.rest_fen})
