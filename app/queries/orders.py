"""What the pages of the Pay tab's functions ask: forms, quotes, orders."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from app.domain.banks import Bank
from app.domain.codes import make_personal_code
from app.domain.orders.again import why_not_again
from app.domain.orders.forms import Flow, Form, PriceRule
from app.domain.orders.kept import card_words, plain, spoken_fields
from app.domain.orders.lottery import quick_line
from app.domain.orders.meters import Meter
from app.domain.orders.months import left_fen
from app.domain.orders.outings import outing_words, why_not_there
from app.domain.orders.quotes import Quote, QuoteLine, ask
from app.domain.orders.shares import Share, shares_in
from app.domain.orders.states import Order, OrderState, OrderStep
from app.domain.orders.touches import balance_on, card_key, waiting_on
from app.domain.orders.town import Contact, CreditCard, TouchCard
from app.domain.orders.words import certificate, person_name
from app.domain.phones import Carrier
from app.domain.ports import Reader
from app.domain.refusals import Refusal
from app.domain.texts import Text
from app.domain.values import dataclass
from app.domain.words import yuan_text
from app.domain.worlds import OpenWorld
from app.queries.pages import Page

_FEE = Text("Fee", "手续费")
_CERTIFICATE = Text("Certificate", "捐赠证书")


@dataclass(frozen=True, slots=True)
class OrderForm:
    """Everything a function's page needs to ask. Answer: ``FormSheet``, or ``None`` for a function without a form."""

    function: str


@dataclass(frozen=True, slots=True)
class SavedCard:
    """A credit card as it may be shown; its ``id`` goes into the form's field in place of the number."""

    id: str
    name: Text
    card: Text
    due_day: int


@dataclass(frozen=True, slots=True)
class OwnTouchCard:
    """A campus or city card with what is on it and what waits to be written to it."""

    number: str
    name: Text
    balance_fen: int
    waiting_fen: int


@dataclass(frozen=True, slots=True)
class FormSheet:
    """The form with what the world offers for its fields, and what numbers are known by as they are typed."""

    form: Form
    contacts: tuple[Contact, ...]
    credit_cards: tuple[SavedCard, ...]
    meters: tuple[Meter, ...]
    touch_cards: tuple[OwnTouchCard, ...]
    carriers: tuple[Carrier, ...]
    banks: tuple[Bank, ...]


@dataclass(frozen=True, slots=True)
class QuoteOrder:
    """What it would cost. Answer: ``Quote``, or the ``Refusal`` an order would get before any password is asked."""

    function: str
    fields: Mapping[str, str]

    def __repr__(self) -> str:
        return f"QuoteOrder(function={self.function!r})"


@dataclass(frozen=True, slots=True)
class OrdersPage:
    """A function's orders, newest first. Answer: ``Page[Order]``."""

    function: str
    after: int | None = None
    limit: int = 40


@dataclass(frozen=True, slots=True)
class OrderById:
    """Answer: ``OrderSheet`` or ``None``."""

    order_id: int


@dataclass(frozen=True, slots=True)
class OrderSheet:
    """An order as its page shows it: receipt and progress.

    ``rows`` are its fields in words (without the price, and without what the others make plain), fee and certificate.
    ``shares`` are those asked for, by name; ``code`` is the QR text of an open request; ``left_fen`` what is left of a
    family pay this month.
    """

    order: Order
    rows: tuple[QuoteLine, ...]
    steps: tuple[OrderStep, ...]
    shares: tuple[tuple[Text, Share], ...] = ()
    code: str = ""
    left_fen: int | None = None


@dataclass(frozen=True, slots=True)
class OwnCode:
    """The person's own code without an amount. Answer: its text."""


@dataclass(frozen=True, slots=True)
class QuickPick:
    """Lines of the lottery drawn by ``seed`` (the page counts it up for another). Answer: text for the picks field."""

    count: int
    seed: int


def order_form(query: OrderForm, reader: Reader, world: OpenWorld) -> FormSheet | None:
    form, around = world.town.forms.get(query.function), world.town.neighbours
    if form is None:
        return None
    cards = tuple(_own_card(each, form, reader, world) for each in around.touch_cards if each.function == form.id)
    saved = tuple(_saved(each, world) for each in around.credit_cards)
    return FormSheet(form, around.contacts, saved, around.meters, cards, world.town.carriers, world.town.banks)


def quote_order(query: QuoteOrder, reader: Reader, world: OpenWorld) -> Quote | Refusal:
    match ask(query.function, query.fields, world.town, reader.now()):
        case Refusal() as refusal:
            return refusal
        case asked:
            again = why_not_again(asked, reader.orders.about(asked.quote.key))
            return again or why_not_there(asked, reader.passes, world.town, reader.now()) or asked.quote


def orders_page(query: OrdersPage, reader: Reader, _: OpenWorld) -> Page[Order]:
    rows = reader.orders.page(query.function, query.after, query.limit + 1)
    kept = tuple(rows[: query.limit])
    return Page(kept, kept[-1].id if len(rows) > query.limit else None)


def order_by_id(query: OrderById, reader: Reader, world: OpenWorld) -> OrderSheet | None:
    order = reader.orders.get(query.order_id)
    form = world.town.forms.get(order.function) if order else None
    if order is None or form is None:
        return None
    shares = tuple((person_name(each.person, world.town), each) for each in shares_in(order.facts))
    left = left_fen(order, reader.orders, reader.now()) if form.flow is Flow.FAMILY else None
    steps = tuple(reader.orders.steps(order.id))
    return OrderSheet(order, _rows(order, form, world), steps, shares, _code(order, form, world), left)


def own_code(_: OwnCode, __: Reader, world: OpenWorld) -> str:
    return make_personal_code(world.directory.person.number)


def quick_pick(query: QuickPick, _: Reader, world: OpenWorld) -> str:
    rules = next(form.lottery for form in world.town.forms.values() if form.lottery)
    label = f"quick:{world.town.seed}:{query.seed}"
    return "; ".join(str(quick_line(f"{label}:{place}", rules)) for place in range(query.count))


def _rows(order: Order, form: Form, world: OpenWorld) -> tuple[QuoteLine, ...]:
    spoken = spoken_fields(form, order.fields, world.town)
    spoken |= {name: said for name, said in _outing(order, form, world).items() if name in spoken}
    evident = {name for field in form.fields for name in field.when}
    if form.price.rule is PriceRule.AMOUNT:
        evident |= set(form.price.fields)
    rows = [QuoteLine(each.label, spoken[each.id]) for each in form.fields if each.id in spoken.keys() - evident]
    if order.fee_fen:
        rows.append(QuoteLine(_FEE, plain(f"¥{yuan_text(order.fee_fen)}")))
    if any(step.body and "{certificate}" in step.body.en for step in form.later):
        rows.append(QuoteLine(_CERTIFICATE, plain(certificate(order))))
    return tuple(rows)


def _outing(order: Order, form: Form, world: OpenWorld) -> Mapping[str, Text]:
    return outing_words(form, order.fields, order.facts, world.town)


def _code(order: Order, form: Form, world: OpenWorld) -> str:
    if form.flow is not Flow.REQUEST or order.state is not OrderState.WAITING:
        return ""
    return make_personal_code(world.directory.person.number, order.amount_fen, order.id)


def _saved(card: CreditCard, world: OpenWorld) -> SavedCard:
    return SavedCard(card.id, card.name, card_words(card.number, world.town), card.due_day)


def _own_card(card: TouchCard, form: Form, reader: Reader, world: OpenWorld) -> OwnTouchCard:
    key = card_key(card.function, card.number)
    waiting = waiting_on(key, reader.orders, form)
    return OwnTouchCard(card.number, card.name, balance_on(key, reader.orders, world.town), waiting)


OrderQuery: TypeAlias = OrderForm | QuoteOrder | OrdersPage | OrderById | OwnCode | QuickPick

ORDER_READERS: Mapping[type, Callable[[Any, Reader, OpenWorld], Any]] = {
    OrderForm: order_form,
    QuoteOrder: quote_order,
    OrdersPage: orders_page,
    OrderById: order_by_id,
    OwnCode: own_code,
    QuickPick: quick_pick,
}
