"""What the agenda brings to an order: it arrives, comes back, is drawn, or asks to be remembered."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from app.commands.orders.showing import lapse, remind_start
from app.commands.orders.telling import again_page, form_page, move, order_page, receive, tell
from app.domain.agenda import Due
from app.domain.bills import BillKind
from app.domain.events import Event, OrderMoved
from app.domain.orders.errands import CARD_DUE
from app.domain.orders.forms import Does, FieldKind, Form, Later
from app.domain.orders.kept import filled, plain, spoken_fields
from app.domain.orders.lottery import draw_number, read_lines, result_of, winnings
from app.domain.orders.states import Order, OrderState
from app.domain.orders.waits import before_due
from app.domain.orders.words import values_of
from app.domain.ports import UnitOfWork
from app.domain.words import yuan_text
from app.domain.worlds import OpenWorld

STEP = "order_step"
"""Agenda: a later step of a form; the subject is the order's id, the payload its ``step``."""


def step_due(due: Due, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    """A step of an order that is over, or of a form that no longer has it, is nothing any more."""
    order = work.orders.get(int(due.subject))
    form = world.town.forms.get(order.function) if order else None
    step = form.later_step(str(due.payload["step"])) if form else None
    if order is None or form is None or step is None or (step.state is not None and not order.open):
        return ()
    return _DOES[step.does](order, form, step, work, world)


def happen_now(order_id: int, step: Later, work: UnitOfWork) -> tuple[Event, ...]:
    """A step that waits for nothing: only the state changes."""
    order = work.orders.get(order_id)
    return () if order is None or step.state is None else (move(order, step.state, work),)


def card_due(due: Due, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    """Call a repayment to mind, and plan to do so again next month."""
    function, _, card = due.subject.partition(":")
    form = world.town.forms[function]
    step = next(each for each in form.later if each.does is Does.REMIND_DUE)
    name = next(field.id for field in form.fields if field.kind is FieldKind.BANK_CARD)
    day = int(due.payload["day"])
    work.agenda.add(before_due(day, work.now), CARD_DUE, due.subject, {"day": day})
    values = spoken_fields(form, {name: card, "due_day": str(day)}, world.town)
    return tell(function, (step.title, step.body), values, work, world, step.service, form_page(function))


def _arrive(order: Order, form: Form, step: Later, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    """What becomes of the order is told on its page; what asks to be done again, on the function's, filled in."""
    values, told = values_of(order, form, world.town), (step.title, step.body)
    if step.state is None:
        page = again_page(order) if step.does is Does.NOTHING else form_page(order.function)
        return tell(order.function, told, values, work, world, step.service, page)
    moved = move(order, step.state, work, filled(step.title, values) if step.title else None)
    return (moved, *tell(order.function, told, values, work, world, step.service, order_page(order)))


def _check_name(order: Order, form: Form, step: Later, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    if order.facts.get("name_right", True):
        return _arrive(order, form, step, work, world)
    return give_back(order, form, work, world)


def give_back(order: Order, form: Form, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    """All that was paid returns to where it was paid from."""
    total, values = order.amount_fen + order.fee_fen, values_of(order, form, world.town)
    title, body = form.words["returned"]
    bill_id, account = receive(form, BillKind.RETURNED, filled(title, values), total, work, world, order.method)
    move(order, OrderState.RETURNED, work, amount_fen=total, bill_id=bill_id)
    moved = OrderMoved(order.id, order.function, OrderState.RETURNED.value, bill_id, account, total)
    return (moved, *tell(order.function, (title, body), values, work, world, route=order_page(order)))


def _draw(order: Order, form: Form, step: Later, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    rules = form.lottery
    lines = read_lines(order.fields[form.price.fields[0]], rules) if rules else None
    if rules is None or lines is None:
        raise ValueError(f"order {order.id} holds no lines of a lottery")
    number = draw_number(work.now, rules)
    result = result_of(number, world.town.seed, rules)
    won = sum(winnings(lines, result, rules).values())
    values = {"draw": plain(number), "result": plain(str(result)), "paid": plain(yuan_text(won))}
    if not won:
        title, body = form.words["lost"]
        lost = move(order, OrderState.LOST, work, filled(title, values))
        return (lost, *tell(order.function, (title, body), values, work, world))
    title, body = form.words["won"]
    bill_id, account = receive(form, BillKind.LOTTERY, filled(form.words["bill"][0], values), won, work, world)
    move(order, OrderState.WON, work, filled(title, values), amount_fen=won, bill_id=bill_id)
    moved = OrderMoved(order.id, order.function, OrderState.WON.value, bill_id, account, won)
    return (moved, *tell(order.function, (title, body), values, work, world))


def _remind_touch(order: Order, form: Form, step: Later, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    """Only as long as the value still waits."""
    return _arrive(order, form, step, work, world) if order.state is OrderState.PAID else ()


def _nothing(order: Order, form: Form, step: Later, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    """A reminder of the card's due day stands on the agenda by itself (``CARD_DUE``)."""
    return ()


_DOES: Mapping[Does, Callable[[Order, Form, Later, UnitOfWork, OpenWorld], tuple[Event, ...]]] = {
    Does.NOTHING: _arrive,
    Does.NAME_CHECK: _check_name,
    Does.DRAW: _draw,
    Does.REMIND_DUE: _nothing,
    Does.REMIND_TOUCH: _remind_touch,
    Does.REMIND_START: remind_start,
    Does.LAPSE: lapse,
}
