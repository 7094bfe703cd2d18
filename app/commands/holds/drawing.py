"""A merchant takes of what it holds, or lets go of it."""

from __future__ import annotations

from app.commands.decision import Decision
from app.commands.holds.opening import HOLDS
from app.commands.paying import pay
from app.commands.telling import Telling, tell
from app.domain import hold_words as words
from app.domain.attention.notices import Importance, NoticeKind
from app.domain.events import Event, HoldCaptured, HoldReleased
from app.domain.holds import Hold, HoldRequest, RequestKind, check_number, why_not_drawn
from app.domain.merchants import Merchant
from app.domain.messages import MessageKind
from app.domain.ports import MessageDraft, UnitOfWork
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.values import dataclass
from app.domain.worlds import OpenWorld


@dataclass(frozen=True, slots=True)
class CaptureHold:
    """The merchant is paid ``amount_fen`` of what it holds; the last time it says ``complete``: the rest is released.

    The receipt bears the bill, and says ``hold_id`` and ``rest_fen``. A number is one request of the hold: again with
    the same amount it answers the same, whatever ``complete`` says; as another request it is refused.
    """

    id: str
    hold_id: int
    request_no: str
    amount_fen: int
    complete: bool = False


@dataclass(frozen=True, slots=True)
class ReleaseHold:
    """The merchant lets go of ``amount_fen``. Receipt and number as with ``CaptureHold``, but without a bill."""

    id: str
    hold_id: int
    request_no: str
    amount_fen: int


def capture_hold(command: CaptureHold, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: the hold, the number, its earlier use, the state, the amount."""
    hold, earlier = _asked(command, RequestKind.CAPTURE, work)
    merchant = world.directory.merchant(hold.terms.merchant_id) if hold else None
    if hold is None or merchant is None or earlier is not None:
        return earlier or Decision(Refusal(RefusalCode.HOLD_UNKNOWN))
    bill_id, events = _take(command, hold, merchant, work, world)
    after, left = hold.captured(command.amount_fen), ()
    if command.complete and after.rest_fen:
        left = _let_go(after, after.rest_fen, work, world)
        after = after.released(after.rest_fen)
    receipt = _keep(command, RequestKind.CAPTURE, after, work, bill_id)
    return Decision(receipt, (*events, *left))


def release_hold(command: ReleaseHold, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals as ``capture_hold``'s."""
    hold, earlier = _asked(command, RequestKind.RELEASE, work)
    if hold is None or earlier is not None:
        return earlier or Decision(Refusal(RefusalCode.HOLD_UNKNOWN))
    events = _let_go(hold, command.amount_fen, work, world)
    return Decision(_keep(command, RequestKind.RELEASE, hold.released(command.amount_fen), work), events)


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


def _take(
    command: CaptureHold, hold: Hold, merchant: Merchant, work: UnitOfWork, world: OpenWorld
) -> tuple[int, tuple[Event, ...]]:
    """Thaw it and pay it, with a bill and a receipt in the merchant's window."""
    work.reserve(hold.method, -command.amount_fen)
    bill_id, events = pay(work, world, merchant, hold.method, command.amount_fen, hold.terms.subject)
    return bill_id, (*events, HoldCaptured(hold.id, bill_id, command.amount_fen))


def _let_go(hold: Hold, amount_fen: int, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    work.reserve(hold.method, -amount_fen)
    body = words.released_body(hold.terms.subject, amount_fen, world.directory.method_name(hold.method))
    draft = MessageDraft(hold.terms.merchant_id, MessageKind.TEXT, words.RELEASED_TITLE, body)
    told = tell(work, world, draft, Telling(HOLDS, NoticeKind.TRANSACTION, "bills", "bills", Importance.LOW))
    return HoldReleased(hold.id, hold.method, amount_fen), *told


def _keep(
    command: CaptureHold | ReleaseHold, kind: RequestKind, after: Hold, work: UnitOfWork, bill_id: int | None = None
) -> Receipt:
    work.holds.keep(after)
    made = HoldRequest(command.request_no, kind, command.amount_fen, after.rest_fen, work.now, bill_id)
    work.holds.add_request(after.id, made)
    return _receipt(command.id, after.id, made)


def _receipt(command_id: str, hold_id: int, made: HoldRequest) -> Receipt:
    return Receipt(command_id, made.bill_id, {"hold_id": hold_id, "rest_fen": made.rest_fen})
