"""The person's bank cards: which are bound, and how one becomes so."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import field
from typing import Protocol

from app.domain.banks import FoundBank, tail_of
from app.domain.caps import CardOut
from app.domain.people import BankCard, Person
from app.domain.values import dataclass

MOST_CARDS = 10
"""How many cards may be bound at a time (D)."""

CASH_OUT = "balance_out"
"""The kind of agenda item that brings money to a card; its subject is the card's account."""


@dataclass(frozen=True, slots=True)
class KeptCard:
    """A card that is or was bound. ``mark`` knows its number again; cards of a world's document have none."""

    card: BankCard
    mark: str = field(default="", repr=False)
    bound: bool = True


class CardReader(Protocol):
    def all(self) -> Sequence[KeptCard]:
        """Bound or not, in the order in which they were last bound."""
        ...

    def outs(self) -> Mapping[str, CardOut]:
        """By account, as of the last payment from each."""
        ...


class CardBook(CardReader, Protocol):
    """Cards inside a unit of work."""

    def out(self, account_id: str) -> CardOut:
        """As of today."""
        ...

    def bind(self, card: BankCard, mark: str) -> None:
        """A new card, without its account."""
        ...

    def bind_again(self, card_id: str, mark: str) -> None: ...

    def unbind(self, card_id: str) -> None: ...


def card_mark(number: str, key: bytes) -> str:
    """What is kept of a card's number beside its last four digits: it says nothing without the world's key."""
    return hashlib.blake2b(number.encode(), key=key, digest_size=16, person=b"card").hexdigest()


def same_card(number: str, mark: str, found: FoundBank, kept: Sequence[KeptCard]) -> KeptCard | None:
    """The kept card of this number; one without a mark is taken for it where bank and last digits agree (D)."""
    tail, name = tail_of(number), found.bank.name
    for each in kept:
        if each.mark == mark or (not each.mark and (each.card.tail, each.card.bank) == (tail, name)):
            return each
    return None


def is_holder(typed: str, person: Person) -> bool:
    """Whether this is the person's name, in either language; spaces and capitals do not matter."""
    return plain_name(typed) in {plain_name(person.name.en), plain_name(person.name.zh_CN)}


def plain_name(name: str) -> str:
    return "".join(name.casefold().split())


def new_card_id(bank_id: str, tail: str, taken: Sequence[str]) -> str:
    """``icbc_3021``, or the same with a number behind it."""
    wanted, turn = f"{bank_id}_{tail}", 1
    while wanted in taken:
        turn += 1
        wanted = f"{bank_id}_{tail}_{turn}"
    return wanted
