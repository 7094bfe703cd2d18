"""World documents: what a starting state is made of, as a file says it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.domain.accounts import balance_of, card_of, fund_of, merchant_account
from app.domain.bills import BillKind
from app.domain.directory import Directory
from app.domain.merchants import Merchant
from app.domain.offers import Offer
from app.domain.people import BankCard, Person
from app.domain.texts import Text
from app.domain.worlds import WorldSummary
from app.simulation.worlds.fields import Fields, read_toml

SCHEMA = 1


@dataclass(frozen=True, slots=True)
class BillSource:
    """What a bill is made from: one of ``methods``; one of ``amounts``, or any amount in the two of ``between``."""

    title: Text
    kind: BillKind
    icon: str
    tint: str
    merchant_id: str | None
    methods: tuple[str, ...]
    amounts: tuple[int, ...]
    between: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Habit:
    """Bills at no fixed time: ``weight`` is how likely against the others, between the hours ``first`` and ``last``."""

    source: BillSource
    weight: int
    first_hour: int
    last_hour: int


@dataclass(frozen=True, slots=True)
class Monthly:
    """A bill every month on ``day`` at ``hour``."""

    source: BillSource
    day: int
    hour: int


@dataclass(frozen=True, slots=True)
class Single:
    """One bill at one moment; with ``receipt`` its merchant wrote a message, already read."""

    source: BillSource
    at: datetime
    receipt: bool


@dataclass(frozen=True, slots=True)
class Note:
    """A text message of a service window."""

    merchant_id: str
    at: datetime
    title: Text
    body: Text
    read: bool


@dataclass(frozen=True, slots=True)
class WorldDocument:
    """``closing_fen`` says what the balance and the cards hold at ``now``; Yu'e Bao comes out of its history."""

    summary: WorldSummary
    now: datetime
    seed: int
    demo_password: str
    directory: Directory
    closing_fen: dict[str, int]
    since: datetime
    bill_count: int
    habits: tuple[Habit, ...]
    monthly: tuple[Monthly, ...]
    singles: tuple[Single, ...]
    notes: tuple[Note, ...]


def read_summary(path: Path) -> WorldSummary:
    return _summary(read_toml(path), path)


def read_world(path: Path) -> WorldDocument:
    """Read and check a whole document. Raises ``WorldDocumentError``."""
    fields = read_toml(path)
    if fields.number("schema") != SCHEMA:
        raise fields.wrong("schema", f"should be {SCHEMA}")
    person = _person(fields.table("person"))
    cards = tuple(_card(each, person.id) for each in fields.tables("cards"))
    merchants = tuple(_merchant(each) for each in fields.tables("merchants"))
    known = {merchant.id for merchant in merchants}
    directory = Directory(person, cards, merchants, tuple(_offer(each, known) for each in fields.tables("offers")))
    history = fields.table("history")
    sources = _Sources(directory)
    document = WorldDocument(
        summary=_summary(fields, path),
        now=fields.moment("now"),
        seed=fields.number("seed"),
        demo_password=_password(fields),
        directory=directory,
        closing_fen=_closing(fields, directory),
        since=history.moment("since"),
        bill_count=history.number("bills"),
        habits=tuple(sources.habit(each) for each in history.tables("habits")),
        monthly=tuple(sources.monthly(each) for each in history.tables("monthly")),
        singles=tuple(sources.single(each) for each in history.tables("singles")),
        notes=tuple(_note(each, known) for each in fields.tables("messages")),
    )
    history.finish()
    fields.finish()
    return document


def _summary(fields: Fields, path: Path) -> WorldSummary:
    return WorldSummary(path.stem, fields.words("name"), fields.words("about"))


def _person(fields: Fields) -> Person:
    person = Person(
        fields.text("id"), fields.words("name"), fields.text("phone"), fields.text("id_number"), fields.number("number")
    )
    fields.finish()
    return person


def _card(fields: Fields, person_id: str) -> BankCard:
    card_id = fields.text("id")
    return BankCard(
        card_id, fields.words("bank"), fields.text("tail"), fields.fen("limit"), card_of(person_id, card_id),
        fields.text("icon"), fields.text("tint"),
    )  # fmt: skip


def _merchant(fields: Fields) -> Merchant:
    merchant_id = fields.text("id")
    return Merchant(
        merchant_id, fields.number("number"), fields.words("name"), fields.words("about"),
        fields.text("icon"), fields.text("tint"), merchant_account(merchant_id),
    )  # fmt: skip


def _offer(fields: Fields, merchants: set[str]) -> Offer:
    return Offer(
        fields.text("id"), fields.one_of("merchant", merchants), fields.number("value_fen"),
        fields.number("threshold_fen"), fields.day("valid_until"), fields.number("claimed"),
    )  # fmt: skip


def _password(fields: Fields) -> str:
    password = fields.text("demo_password")
    if not (len(password) == 6 and password.isascii() and password.isdigit()):
        raise fields.wrong("demo_password", "should be six digits")
    return password


def _closing(fields: Fields, directory: Directory) -> dict[str, int]:
    closing = fields.table("closing")
    cards = {card.account_id: closing.fen(card.id) for card in directory.cards}
    amounts = {balance_of(directory.person.id): closing.fen("balance")} | cards
    closing.finish()
    return amounts


def _note(fields: Fields, merchants: set[str]) -> Note:
    return Note(
        fields.one_of("merchant", merchants), fields.moment("at"), fields.words("title"), fields.words("body"),
        fields.value("read", bool, True),
    )  # fmt: skip


class _Sources:
    """Reads what bills are made from; methods are ``balance``, ``fund`` or a card's id."""

    def __init__(self, directory: Directory) -> None:
        person = directory.person.id
        self._methods = {card.id: card.account_id for card in directory.cards}
        self._methods |= {"balance": balance_of(person), "fund": fund_of(person)}
        self._merchants = {merchant.id: merchant for merchant in directory.merchants}

    def habit(self, fields: Fields) -> Habit:
        source = self._source(fields)
        return Habit(source, fields.number("weight"), fields.number("first_hour", 8), fields.number("last_hour", 21))

    def monthly(self, fields: Fields) -> Monthly:
        return Monthly(self._source(fields), fields.number("day"), fields.number("hour"))

    def single(self, fields: Fields) -> Single:
        return Single(self._source(fields), fields.moment("at"), fields.value("receipt", bool, False))

    def _source(self, fields: Fields) -> BillSource:
        merchant_id = fields.one_of("merchant", self._merchants) if "merchant" in fields else None
        methods = fields.texts("methods")
        unknown = sorted(set(methods) - self._methods.keys())
        if unknown or not methods:
            raise fields.wrong("methods", f"{unknown[0]!r} is unknown" if unknown else "is empty")
        return BillSource(
            self._title(fields, merchant_id), self._kind(fields), self._look(fields, "icon", merchant_id),
            self._look(fields, "tint", merchant_id), merchant_id,
            tuple(self._methods[method] for method in methods), *self._amounts(fields),
        )  # fmt: skip

    def _kind(self, fields: Fields) -> BillKind:
        return BillKind(fields.one_of("kind", list(BillKind))) if "kind" in fields else BillKind.PAYMENT

    def _amounts(self, fields: Fields) -> tuple[tuple[int, ...], tuple[int, ...]]:
        if "between" not in fields:
            return fields.fens("amounts"), ()
        between = fields.fens("between")
        if len(between) != 2 or between[0] > between[1]:
            raise fields.wrong("between", "should be two amounts, the lower first")
        return (), between

    def _title(self, fields: Fields, merchant_id: str | None) -> Text:
        return fields.words("title") if merchant_id is None or "title" in fields else self._merchants[merchant_id].name

    def _look(self, fields: Fields, key: str, merchant_id: str | None) -> str:
        return fields.text(key, getattr(self._merchants[merchant_id], key) if merchant_id else None)
