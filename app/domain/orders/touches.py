"""What is on a campus or city card: at first what the world says (or a seed), then what touches made of it."""

from __future__ import annotations

from app.domain.chance import between
from app.domain.orders.forms import Form
from app.domain.orders.ports import OrderReader
from app.domain.orders.states import Order, OrderState
from app.domain.orders.town import Town


def card_key(function: str, number: str) -> str:
    """The key of the card, which is also that of the orders that load it."""
    return f"{function}:{number}"


def balance_on(key: str, orders: OrderReader, town: Town) -> int:
    """Fen; a number the world does not know holds up to 50 yuan, drawn by the seed."""
    written = orders.card_balance(key)
    if written is not None:
        return written
    function, _, number = key.partition(":")
    known = town.touch_card(function, number)
    return known.balance_fen if known else between(f"touch:{town.seed}:{key}", 0, 5_000)


def face_of(order: Order, form: Form) -> int:
    """What a load is worth, in fen."""
    field = form.field(form.price.fields[0])
    choice = field.choice(order.fields[field.id]) if field else None
    return (choice.face_fen or choice.price_fen or 0) if choice else order.amount_fen


def waiting_on(key: str, orders: OrderReader, form: Form) -> int:
    """Fen loaded and not yet written to the card."""
    return sum(face_of(each, form) for each in orders.about(key) if each.state is OrderState.PAID)
