"""A campus or city card touches a reader: what was loaded is written to it, and a fare may be taken off."""

from __future__ import annotations

from app.commands.decision import Decision
from app.commands.orders.telling import move, order_page, tell
from app.domain.banks import tail_of
from app.domain.events import CardTouched, Event
from app.domain.orders.forms import FieldKind, Form
from app.domain.orders.states import Order, OrderState
from app.domain.orders.touches import balance_on, card_key, face_of
from app.domain.orders.words import values_of
from app.domain.ports import UnitOfWork
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.values import dataclass
from app.domain.worlds import OpenWorld


@dataclass(frozen=True, slots=True)
class TouchCard:
    """What the workbench and scenarios do with a card; ``fare_fen`` is what the reader takes."""

    id: str
    function: str
    number: str
    fare_fen: int = 0


def touch_card(command: TouchCard, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: the kind of card, its number, the fare, what is on it.

    Where the fare is more than what is on the card nothing happens, waiting loads included.
    """
    form = world.town.forms.get(command.function)
    field = form.field("number") if form else None
    if form is None or field is None or field.kind is not FieldKind.DIGITS:
        return Decision(Refusal(RefusalCode.ORDER_FUNCTION_UNKNOWN, {"function": command.function[:40]}))
    if not (command.number.isascii() and command.number.isdigit() and field.least <= len(command.number) <= field.most):
        values = {"field": field.id, "least": field.least, "most": field.most}
        return Decision(Refusal(RefusalCode.DIGITS_MALFORMED, values))
    if command.fare_fen < 0:
        return Decision(Refusal(RefusalCode.AMOUNT_ZERO))
    key = card_key(command.function, command.number)
    loads = [each for each in reversed(work.orders.about(key)) if each.state is OrderState.PAID]
    before, credited = balance_on(key, work.orders, world.town), sum(face_of(each, form) for each in loads)
    after = before + credited - command.fare_fen
    if after < 0:
        return Decision(Refusal(RefusalCode.TOUCH_CARD_SHORT, {"available_fen": before + credited}))
    work.orders.set_card_balance(key, after)
    written = tuple(event for load in loads for event in _write(load, form, work, world))
    touched = CardTouched(command.function, tail_of(command.number), credited, command.fare_fen)
    return Decision(Receipt(command.id), (touched, *written))


def _write(load: Order, form: Form, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    moved = move(load, OrderState.DONE, work, form.words["credited"][0], amount_fen=face_of(load, form))
    values = values_of(load, form, world.town)
    return (moved, *tell(form.id, form.words["credited"], values, work, world, route=order_page(load)))
