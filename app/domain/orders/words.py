"""Words every order uses: of its states, and the values its own sentences may name."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.orders.forms import Form
from app.domain.orders.kept import plain, spoken_fields
from app.domain.orders.outings import outing_words
from app.domain.orders.states import Order, OrderState
from app.domain.orders.town import Town
from app.domain.texts import Text
from app.domain.words import yuan_text

STATES: Mapping[OrderState, Text] = {
    OrderState.PAID: Text("Paid", "已付款"),
    OrderState.UNDER_WAY: Text("Under way", "处理中"),
    OrderState.DONE: Text("Done", "已完成"),
    OrderState.RETURNED: Text("Money returned", "已退回"),
    OrderState.WAITING: Text("Waiting to be paid", "等待付款"),
    OrderState.CLOSED: Text("Closed", "已关闭"),
    OrderState.ON: Text("Switched on", "已开通"),
    OrderState.ENDED: Text("Ended", "已结束"),
    OrderState.OUT_FOR_DELIVERY: Text("Out for delivery", "正在派送"),
    OrderState.WON: Text("Won", "已中奖"),
    OrderState.LOST: Text("Not won", "未中奖"),
    OrderState.CALLED: Text("Looking for a driver", "正在叫车"),
    OrderState.FOUND: Text("A driver is coming", "司机已接单"),
    OrderState.HERE: Text("The driver is here", "司机已到达"),
    OrderState.RIDING: Text("Riding", "行程中"),
    OrderState.EXPIRED: Text("Expired", "已过期"),
}

NOBODY = Text("", "")


def values_of(order: Order, form: Form, town: Town) -> Mapping[str, Text]:
    """What ``{name}`` stands for in an order's sentences: its fields, ``{total}`` and ``{certificate}``."""
    absent = {field.id: NOBODY for field in form.fields}
    total = plain(yuan_text(order.amount_fen + order.fee_fen))
    spoken = spoken_fields(form, order.fields, town) | outing_words(form, order.fields, order.facts, town)
    return absent | spoken | {"total": total, "certificate": plain(certificate(order))}


def certificate(order: Order) -> str:
    """The number of a gift's certificate."""
    return f"FT{order.placed_at:%Y%m%d}{order.id:06d}"


def person_name(person: str, town: Town) -> Text:
    """A contact by name, somebody unnamed by number (``#2``)."""
    contact = town.contact(person)
    number = person.removeprefix("#")
    return contact.name if contact else Text(f"Person {number}", f"第 {number} 人")
