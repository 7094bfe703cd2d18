"""What becomes of a pass: shown at the door, given back, called to mind, or its time is over."""

from __future__ import annotations

from datetime import timedelta

from app.commands.decision import Decision
from app.commands.orders.pass_telling import minutes_to, tell_of_pass
from app.commands.orders.telling import move
from app.commands.refunds import RefundTrade, refund_trade
from app.domain.events import Event, PassMoved
from app.domain.goings.fees import fee_fen
from app.domain.goings.passes import Pass, PassState, PassTerms, why_not_valid
from app.domain.orders.forms import Form, Later
from app.domain.orders.outings import going_asked, grade_asked
from app.domain.orders.states import Order, OrderState
from app.domain.orders.town import Town
from app.domain.ports import UnitOfWork
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.texts import Text
from app.domain.values import dataclass
from app.domain.worlds import OpenWorld


@dataclass(frozen=True, slots=True)
class ShowPass:
    """Somebody at the door reads the pass's code. What the workbench, scenarios and the pass's page do."""

    id: str
    code: str


@dataclass(frozen=True, slots=True)
class RefundPass:
    """Give a pass back, for what its rule leaves of the price. The receipt bears the refund's bill."""

    id: str
    pass_id: int


def show_pass(command: ShowPass, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: the code, what became of the pass, the time before its start."""
    found = work.passes.coded("".join(command.code.split()))
    refusal = why_not_valid(found)
    if refusal or found is None:
        return Decision(refusal or Refusal(RefusalCode.PASS_UNKNOWN))
    terms = _terms(found, world.town)
    if found.starts_at and terms.opens is not None and work.now < found.starts_at - timedelta(minutes=terms.opens):
        at = found.starts_at - timedelta(minutes=terms.opens)
        return Decision(Refusal(RefusalCode.PASS_TOO_EARLY, {"at": at.isoformat()}))
    return Decision(Receipt(command.id, None, {"pass": found.id}), _turn(found, PassState.USED, OrderState.DONE, work))


def refund_pass(command: RefundPass, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: the pass, its grade, the time, then those of any refund."""
    found = work.passes.get(command.pass_id)
    match refund_of(found, work.orders.get(found.order_id) if found else None, world, minutes_left(found, work)):
        case Refusal() as refusal:
            return Decision(refusal)
        case fee:
            pass
    if found is None:
        return Decision(Refusal(RefusalCode.PASS_UNKNOWN))
    order = work.orders.get(found.order_id)
    if order is None:
        raise ValueError(f"pass {found.id} has no order")
    back_fen = order.amount_fen + order.fee_fen - fee
    decision = refund_trade(RefundTrade(command.id, f"pass-{found.id}", back_fen, bill_id=found.bill_id), work, world)
    if isinstance(decision.outcome, Refusal):
        return decision
    work.passes.free(order.facts["going"], order.facts["places"])
    bill_id = decision.outcome.bill_id
    moved = _turn(found, PassState.REFUNDED, OrderState.RETURNED, work, amount_fen=back_fen, bill_id=bill_id)
    return Decision(Receipt(command.id, bill_id, {"pass": found.id}), (*decision.events, *moved))


def minutes_left(found: Pass | None, work: UnitOfWork) -> int:
    """Up to the start; of a pass without one, to its end."""
    return minutes_to(found.starts_at or found.ends_at, work.now) if found else 0


def refund_of(found: Pass | None, order: Order | None, world: OpenWorld, left: int) -> int | Refusal:
    """The fee in fen, or why nothing can be given back."""
    refusal = why_not_valid(found)
    if refusal or found is None or order is None:
        return refusal or Refusal(RefusalCode.PASS_UNKNOWN)
    form = world.town.forms[found.function]
    going = going_asked(form, order.fields, world.town)
    if going is not None and not grade_asked(going, order.fields).refundable:
        return Refusal(RefusalCode.PASS_NOT_REFUNDABLE)
    paid = order.amount_fen + order.fee_fen
    fee = fee_fen(_terms(found, world.town).refund, paid, left)
    return Refusal(RefusalCode.PASS_REFUND_LATE) if fee is None or fee >= paid else fee


def remind_start(order: Order, form: Form, step: Later, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    """Only where the pass still waits to be used."""
    found, words = work.passes.of_order(order.id), step.title
    if found is None or found.state is not PassState.VALID or words is None:
        return ()
    said = (words, step.body or Text("", ""))
    return tell_of_pass(found.id, step.id, _merchant(order, form, world), work, world, said)


def lapse(order: Order, form: Form, step: Later, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    """Its time is over: who went by train was not asked at any door, who missed a film has missed it."""
    found = work.passes.of_order(order.id)
    if found is None or found.state is not PassState.VALID or form.passes is None:
        return ()
    went = form.passes.lapses is PassState.USED
    moved = _turn(found, form.passes.lapses, OrderState.DONE if went else OrderState.EXPIRED, work)
    if step.title is None:
        return moved
    said = (step.title, step.body or Text("", ""))
    return (*moved, *tell_of_pass(found.id, step.id, _merchant(order, form, world), work, world, said))


def _turn(
    found: Pass, state: PassState, order_state: OrderState, work: UnitOfWork, **money: int | None
) -> tuple[Event, ...]:
    order = work.orders.get(found.order_id)
    if order is None:
        raise ValueError(f"pass {found.id} has no order")
    work.passes.turn(found.id, state)
    return move(order, order_state, work, None, **money), PassMoved(found.id, found.function, state.value)


def _terms(found: Pass, town: Town) -> PassTerms:
    terms = town.forms[found.function].passes
    if terms is None:
        raise ValueError(f"{found.function} has no passes")
    return terms


def _merchant(order: Order, form: Form, world: OpenWorld) -> str:
    going = going_asked(form, order.fields, world.town)
    if going is None:
        raise ValueError(f"order {order.id} is for nothing one goes to")
    return going.listing.merchant
