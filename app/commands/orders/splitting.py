"""Splitting a bill: asking for shares, following who paid, reminding, closing."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from app.commands.decision import Decision
from app.commands.orders.standing import why_not_open
from app.commands.orders.telling import move, receive, tell
from app.domain.agenda import Due
from app.domain.chance import between, drawn
from app.domain.events import Event, OrderMoved, OrderPlaced
from app.domain.orders.again import asked_people, sharers
from app.domain.orders.forms import Flow, Form
from app.domain.orders.kept import filled, plain
from app.domain.orders.quotes import Asked
from app.domain.orders.shares import REMIND_EVERY, Share, may_remind, shares_in, shares_of, shares_out
from app.domain.orders.states import Order, OrderDraft, OrderState
from app.domain.orders.words import STATES, person_name, values_of
from app.domain.ports import UnitOfWork
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.texts import Text
from app.domain.values import dataclass
from app.domain.words import yuan_text
from app.domain.worlds import OpenWorld

SHARE = "split_share"
"""Agenda: somebody pays a share; the subject is the order's id, the payload the ``place`` among its shares."""

PAY_UNASKED_IN_TEN = 6
"""Of ten people about this many pay by themselves; the others wait to be reminded (D)."""


@dataclass(frozen=True, slots=True)
class RemindShare:
    """Ask somebody for their share again; ``person`` as the share names them."""

    id: str
    order_id: int
    person: str


@dataclass(frozen=True, slots=True)
class CloseSplit:
    """Ask for nothing more. What was paid stays paid."""

    id: str
    order_id: int


def place_split(
    asked: Asked, method: str, work: UnitOfWork, world: OpenWorld
) -> tuple[int, int | None, tuple[Event, ...]]:
    form, quote = asked.form, asked.quote
    people, amounts = asked_people(asked), shares_of(quote.amount_fen, sharers(asked))
    mine = amounts[: len(amounts) - len(people)]
    shares = [Share(person, amount) for person, amount in zip(people, amounts[len(mine) :], strict=True)]
    facts = {"mine": sum(mine), "shares": shares_out(shares)}
    draft = OrderDraft(
        form.id, quote.fields, OrderState.WAITING, filled(form.title, quote.spoken), quote.amount_fen, facts=facts
    )
    order_id = work.orders.add(draft)
    work.orders.note(order_id, OrderState.WAITING, STATES[OrderState.WAITING])
    for place, share in enumerate(shares):
        label = f"split:{world.town.seed}:{order_id}:{share.person}"
        if drawn(f"{label}:willing", 10) < PAY_UNASKED_IN_TEN:
            _plan_share(order_id, place, f"{label}:unasked", 10, 600, work)
    return order_id, None, (OrderPlaced(order_id, form.id),)


def share_due(due: Due, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    """Somebody pays their share; of an order that is over, or paid already, nothing."""
    order, form = work.orders.get(int(due.subject)), _form(world)
    if order is None or not order.open:
        return ()
    shares, place = shares_in(order.facts), int(due.payload["place"])
    if shares[place].paid_bill is not None:
        return ()
    return _paid(order, form, shares, place, work, world)


def remind_share(command: RemindShare, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: the order, the person, whether they paid, how long ago they were asked."""
    order = work.orders.get(command.order_id)
    refusal = why_not_open(order, _form(world))
    if order is None or refusal:
        return Decision(refusal or Refusal(RefusalCode.ORDER_UNKNOWN))
    shares = shares_in(order.facts)
    place = next((at for at, share in enumerate(shares) if share.person == command.person), None)
    refusal = _why_not_remind(None if place is None else shares[place], work.now)
    if place is None or refusal:
        return Decision(refusal or Refusal(RefusalCode.PERSON_NOT_ASKED))
    shares[place] = replace(shares[place], reminded_at=work.now)
    work.orders.save(replace(order, facts={**order.facts, "shares": shares_out(shares)}))
    name = person_name(command.person, world.town)
    work.orders.note(order.id, order.state, Text(f"Reminded {name.en}", f"已提醒{name.zh_CN}"))
    label = f"split:{world.town.seed}:{order.id}:{command.person}:{work.now.isoformat()}"
    _plan_share(order.id, place, label, 5, 120, work)
    return Decision(
        Receipt(command.id, values={"order": order.id}), (OrderMoved(order.id, order.function, order.state.value),)
    )


def close_split(command: CloseSplit, work: UnitOfWork, world: OpenWorld) -> Decision:
    order = work.orders.get(command.order_id)
    refusal = why_not_open(order, _form(world))
    if order is None or refusal:
        return Decision(refusal or Refusal(RefusalCode.ORDER_UNKNOWN))
    work.agenda.cancel(SHARE, str(order.id))
    return Decision(Receipt(command.id, values={"order": order.id}), (move(order, OrderState.CLOSED, work),))


def _why_not_remind(share: Share | None, now: datetime) -> Refusal | None:
    if share is None:
        return Refusal(RefusalCode.PERSON_NOT_ASKED)
    if share.paid_bill is not None:
        return Refusal(RefusalCode.SHARE_PAID)
    hours = REMIND_EVERY // timedelta(hours=1)
    return None if may_remind(share.reminded_at, now) else Refusal(RefusalCode.REMINDED_JUST_NOW, {"hours": hours})


def _paid(
    order: Order, form: Form, shares: list[Share], place: int, work: UnitOfWork, world: OpenWorld
) -> tuple[Event, ...]:
    share = shares[place]
    open_fen = sum(each.amount_fen for each in shares if each.paid_bill is None) - share.amount_fen
    values = {
        **values_of(order, form, world.town), "person": person_name(share.person, world.town),
        "paid": plain(yuan_text(share.amount_fen)), "open": plain(yuan_text(open_fen)),
    }  # fmt: skip
    bill_title = filled(form.words["bill"][0], values)
    bill_id, account = receive(form, form.bill, bill_title, share.amount_fen, work, world)
    shares[place] = replace(share, paid_bill=bill_id)
    noted = replace(order, facts={**order.facts, "shares": shares_out(shares)})
    work.orders.save(noted)
    work.orders.note(order.id, order.state, bill_title, share.amount_fen, bill_id)
    settled = all(each.paid_bill is not None for each in shares)
    if settled:
        move(noted, OrderState.DONE, work)
    state = OrderState.DONE if settled else order.state
    moved = OrderMoved(order.id, order.function, state.value, bill_id, account, share.amount_fen)
    words = form.words["settled" if settled else "paid"]
    return (moved, *tell(form.id, words, values, work, world))


def _plan_share(order_id: int, place: int, label: str, least: int, most: int, work: UnitOfWork) -> None:
    at = work.now + timedelta(minutes=between(label, least, most))
    work.agenda.add(at, SHARE, str(order_id), {"place": place})


def _form(world: OpenWorld) -> Form:
    return next(form for form in world.town.forms.values() if form.flow is Flow.SPLIT)
