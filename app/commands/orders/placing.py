"""Asking for something: one command for every function that has a form."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field

from app.commands.consent import ask_consent
from app.commands.decision import Decision
from app.commands.orders.parcels import place_parcel
from app.commands.orders.passing import place_pass
from app.commands.orders.paying import place_payment
from app.commands.orders.riding import place_ride
from app.commands.orders.splitting import place_split
from app.commands.orders.standing import place_family, place_request
from app.commands.paying import why_not_from
from app.domain.events import Event
from app.domain.orders.again import why_not_again
from app.domain.orders.forms import Flow
from app.domain.orders.outings import why_not_there
from app.domain.orders.quotes import Asked, ask
from app.domain.ports import UnitOfWork
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.values import dataclass
from app.domain.worlds import OpenWorld


@dataclass(frozen=True, slots=True)
class PlaceOrder:
    """``fields`` are the form's, as typed or chosen; ``method`` and ``password`` only where the form pays or asks.

    ``agreed_fen`` is the price the person has seen, fees included: at any other nothing is paid. It is no part of what
    is ordered, so that a resend is the same order whatever the price has become.

    The text of a command shows neither fields nor password: card numbers are among them.
    """

    id: str
    function: str
    fields: Mapping[str, str]
    method: str = ""
    password: str = field(default="", repr=False)
    agreed_fen: int | None = field(default=None, repr=False)

    def __repr__(self) -> str:
        return f"PlaceOrder(id={self.id!r}, function={self.function!r})"


Placing = Callable[[Asked, str, UnitOfWork, OpenWorld], tuple[int, int | None, tuple[Event, ...]]]
"""Answers the order's id, its bill's, and what happened."""

_FLOWS: Mapping[Flow, Placing] = {
    Flow.PAYMENT: place_payment,
    Flow.REQUEST: place_request,
    Flow.SPLIT: place_split,
    Flow.FAMILY: place_family,
    Flow.PARCEL: place_parcel,
    Flow.PASS: place_pass,
    Flow.RIDE: place_ride,
}


def place_order(command: PlaceOrder, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: fields, what was ordered before, what is left, method, price, lock,
    password, funds. A ride's funds are those for what it is thought to cost.

    The receipt says ``order``, and ``arrives_at`` where something is to arrive.
    """
    match ask(command.function, command.fields, world.town, work.now):
        case Refusal() as refusal:
            return Decision(refusal)
        case asked:
            pass
    refusal = (
        why_not_again(asked, work.orders.about(asked.quote.key))
        or why_not_there(asked, work.passes, world.town, work.now)
        or _why_not_by(command.method, asked, world)
        or _why_not_at(command.agreed_fen, asked)
    )
    if refusal:
        return Decision(refusal)
    match ask_consent(command.password, work, world) if asked.form.password else ():
        case Decision() as refused:
            return refused
        case restored:
            pass
    if asked.form.pays or asked.form.flow is Flow.RIDE:
        refusal = why_not_from(command.method, asked.quote.total_fen, work, world)
        if refusal:
            return Decision(refusal, restored)
    order_id, bill_id, events = _FLOWS[asked.form.flow](asked, command.method, work, world)
    arrives = {"arrives_at": asked.quote.arrives_at.isoformat()} if asked.quote.arrives_at else {}
    return Decision(Receipt(command.id, bill_id, {"order": order_id, **arrives}), restored + events)


def _why_not_by(method: str, asked: Asked, world: OpenWorld) -> Refusal | None:
    spends = asked.form.pays or asked.form.flow in (Flow.FAMILY, Flow.RIDE)
    return Refusal(RefusalCode.METHOD_UNKNOWN) if spends and method not in world.directory.methods else None


def _why_not_at(agreed_fen: int | None, asked: Asked) -> Refusal | None:
    total = asked.quote.total_fen
    return None if agreed_fen in (None, total) else Refusal(RefusalCode.PRICE_CHANGED, {"asked_fen": total})
