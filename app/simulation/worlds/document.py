"""Reading world documents: a starting state and the year that led there, as a file says it."""

from __future__ import annotations

from pathlib import Path

from app.domain.accounts import balance_of, card_of, merchant_account
from app.domain.directory import Directory
from app.domain.fund import Rounding
from app.domain.merchants import Merchant
from app.domain.people import BankCard, Person
from app.domain.serving.ways import MerchantKind, Way
from app.domain.worlds import WorldSummary
from app.simulation.worlds.counter import read_counter
from app.simulation.worlds.fields import Fields, read_toml
from app.simulation.worlds.neighbours import read_neighbours
from app.simulation.worlds.parts import PEOPLE, Note, WorldDocument
from app.simulation.worlds.sources import Sources

SCHEMA = 1
MOST_PEOPLE = 2_000


def read_summary(path: Path) -> WorldSummary:
    return _summary(read_toml(path), path)


def read_world(path: Path) -> WorldDocument:
    """Read and check a whole document. Raises ``WorldDocumentError``."""
    fields = read_toml(path)
    if fields.number("schema") != SCHEMA:
        raise fields.wrong("schema", f"should be {SCHEMA}")
    person = _person(fields.table("person"))
    cards = tuple(_card(each, person.id) for each in fields.tables("cards"))
    merchants, unfollowed = [], set[str]()
    for each in fields.tables("merchants"):
        merchants.append(_merchant(each))
        if not each.value("followed", bool, True):
            unfollowed.add(merchants[-1].id)
    known = {merchant.id for merchant in merchants}
    directory = Directory(person, cards, tuple(merchants))
    now = fields.moment("now")
    history = fields.table("history")
    sources = Sources(directory)
    document = WorldDocument(
        summary=_summary(fields, path),
        now=now,
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
        rounding=_rounding(fields),
        neighbours=read_neighbours(fields),
        counter=read_counter(fields, known, now),
        unfollowed=frozenset(unfollowed),
        people=_people(fields),
    )
    history.finish()
    fields.finish()
    return document


def _summary(fields: Fields, path: Path) -> WorldSummary:
    return WorldSummary(path.stem, fields.words("name"), fields.words("about"))


def _people(fields: Fields) -> int:
    """``[people] count``; it may be left out."""
    if "people" not in fields:
        return PEOPLE
    people = fields.table("people")
    count = people.number("count")
    if not 0 <= count <= MOST_PEOPLE:
        raise people.wrong("count", f"should be from 0 to {MOST_PEOPLE}")
    people.finish()
    return count


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
        MerchantKind(fields.one_of("kind", list(MerchantKind))), Way(fields.one_of("way", list(Way))),
    )  # fmt: skip


def _password(fields: Fields) -> str:
    password = fields.text("demo_password")
    if not (len(password) == 6 and password.isascii() and password.isdigit()):
        raise fields.wrong("demo_password", "should be six digits")
    return password


def _rounding(fields: Fields) -> Rounding:
    """``[fund] rounding``, which a document may leave out."""
    if "fund" not in fields:
        return Rounding.TRUNCATE
    fund = fields.table("fund")
    rounding = Rounding(fund.one_of("rounding", list(Rounding)))
    fund.finish()
    return rounding


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
