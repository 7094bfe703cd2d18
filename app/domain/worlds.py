"""Worlds: a starting state to build, the facts of an open one, and what can be wrong with a stored one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from app.domain.accounts import Account
from app.domain.attention.policy import DEFAULT_POLICY, Policy
from app.domain.bills import Bill
from app.domain.counter import EMPTY_COUNTER, Counter
from app.domain.directory import Directory
from app.domain.fund import FundFigures, Rounding
from app.domain.fund.calendar import TradingCalendar
from app.domain.ledger import Entry
from app.domain.messages import Message
from app.domain.orders.errands import NO_ERRANDS, Errands
from app.domain.orders.town import Neighbours, Town
from app.domain.passwords import PasswordGate, PasswordHash
from app.domain.serving.voices import VoiceOf, silence
from app.domain.texts import Text

if TYPE_CHECKING:
    from app.domain.town.residents import Townsman


@dataclass(frozen=True, slots=True)
class WorldSummary:
    """A world as a list of worlds shows it."""

    id: str
    name: Text
    about: Text


@dataclass(frozen=True, slots=True)
class Secrets:
    """What a stored world keeps to itself. ``pay_code_key`` makes its pay codes."""

    password: PasswordHash
    pay_code_key: bytes


@dataclass(frozen=True, slots=True)
class BuiltWorld:
    """A whole starting state, ready to be stored. ``entry_of_bill`` gives the ledger entry behind each bill id."""

    id: str
    now: datetime
    directory: Directory
    secrets: Secrets
    accounts: tuple[Account, ...]
    entries: tuple[Entry, ...]
    bills: tuple[Bill, ...]
    entry_of_bill: dict[int, int]
    messages: tuple[Message, ...]
    followed: tuple[str, ...]
    errands: Errands = NO_ERRANDS
    counter: Counter = EMPTY_COUNTER
    people: tuple[Townsman, ...] = ()


class Host(NamedTuple):
    """Whom a world's document is about, and who it says is round them."""

    person_id: str
    neighbours: Neighbours


@dataclass(frozen=True, slots=True)
class OpenWorld:
    """The facts around an open wallet: a value, which the session makes anew after the few commands that change one.

    ``policies`` are those that ship with the program; ``host`` is whom the world's document is about; ``voice_of`` a
    merchant is what its window says by itself.
    """

    summary: WorldSummary
    demo_password: str
    directory: Directory
    figures: FundFigures
    gate: PasswordGate
    pay_code_key: bytes
    policies: Mapping[str, Policy]
    calendar: TradingCalendar
    rounding: Rounding
    town: Town
    host: Host | None = None
    voice_of: VoiceOf = silence

    def every_policy(self, adopted: Mapping[str, Policy]) -> Mapping[str, Policy]:
        """Shipped and adopted ones by id, the adopted last. A shipped one keeps its id to itself."""
        if not adopted:
            return self.policies
        return {**self.policies, **{key: each for key, each in adopted.items() if key not in self.policies}}

    def policy(self, policy_id: str, adopted: Mapping[str, Policy]) -> Policy:
        """The policy of this id; one that is no longer there is answered with the quiet one."""
        return self.policies.get(policy_id) or adopted.get(policy_id) or self.policies[DEFAULT_POLICY]


class WorldError(Exception):
    """A world cannot be opened; ``path`` is its file."""

    def __init__(self, path: Path | str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path, self.reason = Path(path), reason


class WorldTooNew(WorldError):  # noqa: N818
    """The file was written by a later Fourtab: ``found`` is its schema version, ``known`` the newest we read."""

    def __init__(self, path: Path | str, found: int, known: int) -> None:
        super().__init__(path, f"schema version {found} is newer than {known}")
        self.found, self.known = found, known


class WorldUnreadable(WorldError):  # noqa: N818
    """The file is no world of ours, or it is damaged."""


class WorldUnwritable(WorldError):  # noqa: N818
    """The world cannot be written where it should be: no right to, or no room."""


class WorldBusy(WorldError):  # noqa: N818
    """Another running wallet has this world open."""


class WorldUnknown(WorldError):  # noqa: N818
    """There is no world document of this id."""


class WorldDocumentError(WorldError):
    """A world document is wrong at ``key``; ``line`` and ``column`` count from 1 where the reader knows them."""

    def __init__(self, path: Path | str, key: str, reason: str, place: tuple[int, int] | None = None) -> None:
        super().__init__(path, f"{key}: {reason}" if key else reason)
        self.key = key
        self.line, self.column = place or (None, None)
