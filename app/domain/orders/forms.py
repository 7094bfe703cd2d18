"""A function that takes orders as its document describes it: what is asked, what it costs, and what comes later."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import time
from enum import StrEnum

from app.domain.bills import BillKind
from app.domain.goings.passes import PassTerms
from app.domain.orders.couriers import Courier
from app.domain.orders.lottery import Lottery
from app.domain.orders.meters import Provider
from app.domain.orders.states import OrderState
from app.domain.texts import Text
from app.domain.values import dataclass


class FieldKind(StrEnum):
    PHONE = "phone"
    AMOUNT = "amount"
    CHOICE = "choice"
    TEXT = "text"
    DIGITS = "digits"
    NUMBER = "number"
    CONTACT = "contact"
    CONTACTS = "contacts"
    BANK_CARD = "bank_card"
    ACCOUNT_NUMBER = "account_number"
    PARCEL_NUMBER = "parcel_number"
    PICKS = "picks"
    GOING = "going"
    """One time of what is on sale."""
    GRADE = "grade"
    """A class or fare of the going of another field."""
    SEATS = "seats"
    """Seats of the room of the going's one grade, with spaces between them."""
    SPOT = "spot"
    SECRET = "secret"
    """Text of which only the last four characters are kept."""


class Flow(StrEnum):
    """What placing an order does; all but a payment and a pass move no money at once."""

    PAYMENT = "payment"
    REQUEST = "request"
    SPLIT = "split"
    FAMILY = "family"
    PARCEL = "parcel"
    PASS = "pass"
    RIDE = "ride"


class PriceRule(StrEnum):
    """Where the price comes from: nothing, an amount field, a chosen price, a bill, lines of picks, foreign money,
    what a going costs, the meter of a taxi."""

    NONE = "none"
    AMOUNT = "amount"
    CHOICE = "choice"
    BILL = "bill"
    PICKS = "picks"
    RATE = "rate"
    GOING = "going"
    FARE = "fare"


class Does(StrEnum):
    """What a later step does beside moving the order to its state."""

    NOTHING = "nothing"
    NAME_CHECK = "name_check"
    DRAW = "draw"
    REMIND_DUE = "remind_due"
    REMIND_TOUCH = "remind_touch"
    REMIND_START = "remind_start"
    LAPSE = "lapse"


class Until(StrEnum):
    """A wait that ends on a day of its own rather than after a time."""

    DRAW = "draw"
    BEFORE_DUE = "before_due"
    NEXT_MONTH = "next_month"
    START = "start"
    """``minutes`` before what was bought begins."""
    OVER = "over"
    """When what was bought is over."""


@dataclass(frozen=True, slots=True)
class Wait:
    """``minutes`` from now; or on the day ``days`` to ``most_days`` (seeded) later ``at`` that time; or ``until``."""

    minutes: int = 0
    days: int = 0
    most_days: int = 0
    at: time | None = None
    until: Until | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """``price_fen`` is what it costs, ``face_fen`` what it is worth, ``wait`` how long it takes, where it decides so.

    ``of`` narrows it to one value of another field: a provider belongs to a kind of utility.
    """

    id: str
    label: Text
    price_fen: int | None = None
    face_fen: int | None = None
    wait: Wait | None = None
    of: str | None = None


@dataclass(frozen=True, slots=True)
class Field:
    """One thing asked. ``when`` names the field values it is asked under.

    ``least`` and ``most`` bound a number, and are fen of an amount (hundredths of foreign money), characters of a text,
    digits of digits, people of contacts, lines of picks. ``card`` is the kind of bank card it takes, if one is wanted.
    ``of`` is the field that narrows its choices.
    """

    id: str
    kind: FieldKind
    label: Text
    hint: Text | None = None
    optional: bool = False
    when: Mapping[str, str] = field(default_factory=dict)
    least: int = 0
    most: int = 0
    choices: tuple[Choice, ...] = ()
    card: str | None = None
    of: str | None = None

    def choice(self, choice_id: str) -> Choice | None:
        return next((each for each in self.choices if each.id == choice_id), None)


@dataclass(frozen=True, slots=True)
class FeeTier:
    """Up to and with ``upto_fen`` (``None``: without end) the fee is ``fee_fen`` and ``per_10k`` of the amount."""

    upto_fen: int | None
    fee_fen: int
    per_10k: int


@dataclass(frozen=True, slots=True)
class Price:
    """``fields`` are those the rule reads: one, or the currency and the amount of ``RATE``."""

    rule: PriceRule
    fields: tuple[str, ...] = ()
    fees: tuple[FeeTier, ...] = ()


@dataclass(frozen=True, slots=True)
class Later:
    """One thing that happens after the order: when, to which state, and what the person is told.

    Without a ``title`` nothing is told. ``wait`` is ``None`` where the chosen value of ``wait_of`` says it.
    """

    id: str
    state: OrderState | None
    wait: Wait | None
    wait_of: str | None = None
    does: Does = Does.NOTHING
    when: Mapping[str, str] = field(default_factory=dict)
    title: Text | None = None
    body: Text | None = None
    service: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """A whole function. ``title`` is its bill's, with names of fields in braces; ``icon`` and ``tint`` are its bill's.

    ``payee`` is who gets the money, as the confirmation says it; the title where a document names none.

    ``passes`` are the terms of the pass one gets, ``merchant`` is who is paid where no provider or listing says it.

    ``identity`` are the fields that name what the order is for; two orders of the same identity are about one thing.
    ``words`` are further sentences its own flow says, by name.
    """

    id: str
    flow: Flow
    fields: tuple[Field, ...]
    price: Price
    title: Text
    bill: BillKind
    icon: str
    tint: str
    password: bool = True
    identity: tuple[str, ...] = ()
    later: tuple[Later, ...] = ()
    words: Mapping[str, tuple[Text, Text]] = field(default_factory=dict)
    providers: tuple[Provider, ...] = ()
    couriers: tuple[Courier, ...] = ()
    lottery: Lottery | None = None
    payee: Text | None = None
    passes: PassTerms | None = None
    merchant: str | None = None

    @property
    def pays(self) -> bool:
        """Whether money leaves the person when the order is placed."""
        return self.flow in (Flow.PAYMENT, Flow.PASS)

    def field(self, field_id: str) -> Field | None:
        return next((each for each in self.fields if each.id == field_id), None)

    def later_step(self, step_id: str) -> Later | None:
        return next((each for each in self.later if each.id == step_id), None)

    def provider(self, provider_id: str) -> Provider | None:
        return next((each for each in self.providers if each.id == provider_id), None)
