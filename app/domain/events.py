"""Events: what happened, written in the same transaction as the rows it changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class PaymentMade:
    bill_id: int
    entry_id: int
    merchant_id: str
    method: str
    amount_fen: int


@dataclass(frozen=True, slots=True)
class PasswordRefused:
    tries_left: int


@dataclass(frozen=True, slots=True)
class TriesRestored:
    """A right password after wrong ones."""


@dataclass(frozen=True, slots=True)
class PayCodeSpent:
    """``paid`` is false when the charge was refused: the code is used up all the same."""

    digits_tail: str
    paid: bool


@dataclass(frozen=True, slots=True)
class MessageDelivered:
    message_id: int
    merchant_id: str


@dataclass(frozen=True, slots=True)
class MessagesSeen:
    merchant_id: str
    count: int


@dataclass(frozen=True, slots=True)
class ClockAdvanced:
    seconds: int


@dataclass(frozen=True, slots=True)
class FundIncomePosted:
    day: str
    amount_fen: int


@dataclass(frozen=True, slots=True)
class FundBought:
    """Money went into Yu'e Bao from ``method``; the units are pending until ``confirmed_on`` (an ISO day)."""

    bill_id: int
    method: str
    amount_fen: int
    confirmed_on: str


@dataclass(frozen=True, slots=True)
class FundConfirmed:
    """``units_fen`` of an order begin to earn."""

    order_id: int
    units_fen: int


@dataclass(frozen=True, slots=True)
class FundSold:
    """Money came out of Yu'e Bao, at once, to the account ``to``."""

    bill_id: int
    to: str
    amount_fen: int


@dataclass(frozen=True, slots=True)
class NoticeDecided:
    """What became of a notice, when it came or when its time came.

    ``action`` is an ``app.domain.attention.decisions.Action``; ``until`` an ISO moment where it is held, else empty.
    The reasons stand with the notice. Of a notice that is held they stand here, because its row will tell those of its
    next decision: ``reasons`` is JSON, a list of [rule, values]. Events of schema 2 and older always have them.
    """

    notice_id: int
    source: str
    kind: str
    action: str
    policy: str
    reasons: str = ""
    message_id: int | None = None
    until: str = ""
    into: int | None = None


@dataclass(frozen=True, slots=True)
class NoticesSeen:
    """The person saw a leaf of the badge tree, cleared a thread (or all, ``all``), or they expired (``expired``)."""

    where: str
    count: int


@dataclass(frozen=True, slots=True)
class PolicyChosen:
    policy: str


@dataclass(frozen=True, slots=True)
class PolicyAdopted:
    """A designer's own policy is part of this world from now on, or takes the place of the one of its id."""

    policy: str


@dataclass(frozen=True, slots=True)
class WindowMuted:
    merchant_id: str
    muted: bool


@dataclass(frozen=True, slots=True)
class FocusSet:
    on: bool


@dataclass(frozen=True, slots=True)
class Travelled:
    """The person is in another time zone, by its IANA name."""

    zone: str


Event: TypeAlias = (
    PaymentMade
    | PasswordRefused
    | TriesRestored
    | PayCodeSpent
    | MessageDelivered
    | MessagesSeen
    | ClockAdvanced
    | FundIncomePosted
    | FundBought
    | FundConfirmed
    | FundSold
    | NoticeDecided
    | NoticesSeen
    | PolicyChosen
    | PolicyAdopted
    | WindowMuted
    | FocusSet
    | Travelled
)


@dataclass(frozen=True, slots=True)
class Recorded:
    """An event with its place in the order of all events and the command that caused it."""

    seq: int
    at: datetime
    command_id: str
    event: Event
