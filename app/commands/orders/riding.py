"""A taxi ride: called with consent to its fare, and moved on by the clock until it is paid."""

from __future__ import annotations

from dataclasses import field, replace
from datetime import datetime

from app.commands.consent import ask_consent
from app.commands.decision import Decision
from app.commands.orders.telling import move
from app.commands.paying import why_not_from
from app.commands.telling import Telling, tell
from app.domain.agenda import Due
from app.domain.attention.notices import NoticeKind
from app.domain.bills import BillKind
from app.domain.events import Event, OrderMoved, OrderPlaced
from app.domain.goings.rides import fare_fen, ride_of
from app.domain.goings.shelves import Shelf
from app.domain.ledger import transfer
from app.domain.merchants import Merchant
from app.domain.messages import MessageKind
from app.domain.orders.forms import Form
from app.domain.orders.kept import filled, plain
from app.domain.orders.outings import CAR, kilometres, ride_m
from app.domain.orders.quotes import Asked
from app.domain.orders.states import Order, OrderDraft, OrderState
from app.domain.orders.words import STATES, values_of
from app.domain.ports import BillDraft, MessageDraft, UnitOfWork
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.texts import Text
from app.domain.times import to_stamp
from app.domain.values import dataclass
from app.domain.words import yuan_text
from app.domain.worlds import OpenWorld

RIDE = "ride_step"
"""Agenda: a ride moves on; the subject is the order's id, the payload the ``state`` it reaches."""

RIDES = "rides"


@dataclass(frozen=True, slots=True)
class CancelRide:
    """Before the driver is at the door."""

    id: str
    order_id: int


@dataclass(frozen=True, slots=True)
class PayRide:
    """Pay a ride that ended and could not be paid as it was meant to be."""

    id: str
    order_id: int
    method: str
    password: str = field(repr=False)


def place_ride(
    asked: Asked, method: str, work: UnitOfWork, world: OpenWorld
) -> tuple[int, int | None, tuple[Event, ...]]:
    """Nothing is paid yet: ``amount_fen`` is what the ride was thought to cost, until it is over."""
    form, shelf = asked.form, world.town.shelf(asked.form.id)
    if shelf is None:
        raise ValueError(f"{form.id} has no cars")
    label = f"ride:{world.town.seed}:{to_stamp(work.now)}"
    ride = ride_of(label, ride_m(form, asked.clean, world.town), len(shelf.drivers), work.now)
    moments = {"found": ride.found_at, "here": ride.here_at, "riding": ride.off_at, "over": ride.ends_at}
    facts = {"driver": ride.driver, "metres": ride.metres, **{name: to_stamp(at) for name, at in moments.items()}}
    title = filled(form.title, asked.quote.spoken)
    order_id = work.orders.add(
        OrderDraft(
            form.id, asked.quote.fields, OrderState.CALLED, title, asked.quote.amount_fen, 0, method,
            key=asked.quote.key, facts=facts, arrives_at=ride.ends_at,
        )
    )  # fmt: skip
    work.orders.note(order_id, OrderState.CALLED, STATES[OrderState.CALLED])
    _plan(order_id, moments, work)
    return order_id, None, (OrderPlaced(order_id, form.id),)


def ride_due(due: Due, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    order = work.orders.get(int(due.subject))
    form = world.town.forms.get(order.function) if order else None
    shelf = world.town.shelf(order.function) if order else None
    if order is None or form is None or shelf is None or not order.open:
        return ()
    match due.payload["state"]:
        case "over":
            return _end(order, form, shelf, work, world)
        case reached:
            state = OrderState(reached)
    moved = move(order, state, work)
    return (moved, *_tell(order, form, state.value, shelf, work, world))


def cancel_ride(command: CancelRide, work: UnitOfWork, world: OpenWorld) -> Decision:
    match _ride(command.order_id, work, world):
        case Refusal() as refusal:
            return Decision(refusal)
        case order:
            pass
    if order.state not in (OrderState.CALLED, OrderState.FOUND):
        return Decision(Refusal(RefusalCode.RIDE_BEGUN if order.open else RefusalCode.ORDER_OVER))
    work.agenda.cancel(RIDE, str(order.id))
    return Decision(Receipt(command.id, None, {"order": order.id}), (move(order, OrderState.CLOSED, work),))


def pay_ride(command: PayRide, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: the ride, its state, the method, lock, password, funds."""
    match _ride(command.order_id, work, world):
        case Refusal() as refusal:
            return Decision(refusal)
        case order:
            pass
    if order.state is not OrderState.WAITING:
        return Decision(Refusal(RefusalCode.RIDE_NOT_OVER if order.open else RefusalCode.ORDER_OVER))
    if command.method not in world.directory.methods:
        return Decision(Refusal(RefusalCode.METHOD_UNKNOWN))
    restored = ask_consent(command.password, work, world)
    if isinstance(restored, Decision):
        return restored
    refusal = why_not_from(command.method, order.amount_fen, work, world)
    if refusal:
        return Decision(refusal, restored)
    form = world.town.forms[order.function]
    bill_id, events = _pay(order, form, command.method, work, world)
    return Decision(Receipt(command.id, bill_id, {"order": order.id}), restored + events)


def _ride(order_id: int, work: UnitOfWork, world: OpenWorld) -> Order | Refusal:
    order = work.orders.get(order_id)
    shelf = world.town.shelf(order.function) if order else None
    return order if order and shelf and shelf.drivers else Refusal(RefusalCode.ORDER_UNKNOWN)


def _plan(order_id: int, moments: dict[str, datetime], work: UnitOfWork) -> None:
    for name, at in moments.items():
        work.agenda.add(at, RIDE, str(order_id), {"state": name})


def _end(order: Order, form: Form, shelf: Shelf, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    """The meter stops; the fare goes from where the person said, or waits where it cannot."""
    fare = fare_fen(shelf.tariffs[order.fields[CAR]], int(order.facts["metres"]))
    ended = replace(order, amount_fen=fare)
    words = Text("The ride is over", "行程结束")
    moved = move(ended, OrderState.WAITING, work, words)
    waiting = replace(ended, state=OrderState.WAITING)
    known = order.method in world.directory.methods
    if not known or why_not_from(order.method, fare, work, world) is not None:
        return (moved, *_tell(waiting, form, "unpaid", shelf, work, world))
    _, events = _pay(waiting, form, order.method, work, world)
    return (moved, *events)


def _pay(order: Order, form: Form, method: str, work: UnitOfWork, world: OpenWorld) -> tuple[int, tuple[Event, ...]]:
    merchant = _merchant(form, world)
    shelf = world.town.shelf(form.id)
    if shelf is None:
        raise ValueError(f"{form.id} has no cars")
    entry_id = work.post(BillKind.PAYMENT, transfer(method, merchant.account_id, order.amount_fen))
    bill_id = work.add_bill(
        BillDraft(entry_id, BillKind.PAYMENT, order.title, merchant.id, -order.amount_fen, method, form.icon, form.tint)
    )
    move(order, OrderState.DONE, work, amount_fen=order.amount_fen, bill_id=bill_id)
    moved = OrderMoved(order.id, order.function, OrderState.DONE.value, bill_id, method, order.amount_fen)
    return bill_id, (moved, *_tell(order, form, "paid", shelf, work, world, bill_id, method))


def _tell(
    order: Order, form: Form, name: str, shelf: Shelf, work: UnitOfWork, world: OpenWorld,
    bill_id: int | None = None, method: str = "",
) -> tuple[Event, ...]:  # fmt: skip
    """The form's words of this name in the merchant's window, or on the tile."""
    said = form.words.get(name)
    if said is None:
        return ()
    driver = shelf.drivers[int(order.facts["driver"])]
    values = {
        **values_of(order, form, world.town),
        "driver": driver.name, "plate": plain(driver.plate), "what": driver.car,
        "paid": plain(yuan_text(order.amount_fen)), "road": kilometres(int(order.facts["metres"])),
    }  # fmt: skip
    kind = MessageKind.RECEIPT if bill_id else MessageKind.TEXT
    draft = MessageDraft(
        _merchant(form, world).id, kind, filled(said[0], values), filled(said[1], values), bill_id,
        order.amount_fen if bill_id else 0, method,
    )  # fmt: skip
    what = NoticeKind.TRANSACTION if bill_id else NoticeKind.SERVICE
    return tell(work, world, draft, Telling(RIDES, what, form.id, form.id))


def _merchant(form: Form, world: OpenWorld) -> Merchant:
    merchant = world.directory.merchant(form.merchant or "")
    if merchant is None:
        raise ValueError(f"{form.id} is nobody's")
    return merchant
