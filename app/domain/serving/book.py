"""Ports: what is kept of service windows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import NamedTuple, Protocol

from app.domain.serving.letters import Audience, Letter
from app.domain.serving.menus import Menu
from app.domain.serving.ways import Way
from app.domain.texts import Text


class Chat(NamedTuple):
    """A person in a window. ``active_at`` is when they last did something there; ``asked_at`` is set, with their
    ``words``, while somebody has to answer."""

    merchant_id: str
    person_id: str
    active_at: datetime
    asked_at: datetime | None = None
    words: str = ""


class Sent(NamedTuple):
    """A letter that went out; ``reached`` is how many it went to, ``person_id`` the one of a single send."""

    merchant_id: str
    at: datetime
    audience: Audience
    person_id: str | None
    reached: int
    kind: str
    title: Text


class Paid(NamedTuple):
    """Something the signed-in person bought at a merchant."""

    bill_id: int
    merchant_id: str
    title: Text
    amount_fen: int


class ServingReader(Protocol):
    """Reading it."""

    def refusing(self) -> frozenset[str]:
        """The windows whose messages the signed-in person refuses."""
        ...

    def refusers(self, merchant_id: str) -> frozenset[str]:
        """Ids of those who are not signed in and refuse this window's messages."""
        ...

    def letters(self, message_ids: Sequence[int]) -> Mapping[int, Letter]: ...

    def chat(self, merchant_id: str, person_id: str) -> Chat | None: ...

    def waiting(self, merchant_id: str) -> Sequence[Chat]:
        """Those who wait for an answer, the longest first."""
        ...

    def last_mass(self, merchant_id: str) -> datetime | None: ...

    def last_single(self, merchant_id: str, person_id: str) -> datetime | None: ...

    def sends(self, merchant_id: str, limit: int) -> Sequence[Sent]:
        """Newest first."""
        ...

    def menu(self, merchant_id: str) -> Menu | None:
        """The one the merchant set, in the place of its document's."""
        ...

    def paid_on(self, day: date) -> Sequence[Paid]:
        """What was bought on a day that is over and not wholly given back, oldest first."""
        ...


class ServingBook(ServingReader, Protocol):
    """Inside a unit of work; times are the work's."""

    def follow(self, merchant_id: str) -> None: ...

    def unfollow(self, merchant_id: str) -> None:
        """The window goes; its messages stay, all of them read."""
        ...

    def refuse(self, merchant_id: str, refused: bool) -> None: ...

    def enclose(self, message_id: int, letter: Letter) -> None:
        """What a message holds beyond title and body."""
        ...

    def active(self, merchant_id: str, person_id: str) -> None:
        """The person did something in the window just now."""
        ...

    def ask(self, merchant_id: str, person_id: str, words: str) -> None:
        """The person waits for an answer to these words."""
        ...

    def answered(self, merchant_id: str, person_id: str) -> None: ...

    def note_send(self, sent: Sent) -> None: ...

    def set_menu(self, merchant_id: str, menu: Menu) -> None: ...

    def set_way(self, merchant_id: str, way: Way) -> None: ...
