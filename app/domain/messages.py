"""Messages a service window sends."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from app.domain.texts import Text
from app.domain.values import dataclass


class MessageKind(StrEnum):
    TEXT = "text"
    RECEIPT = "receipt"


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a window's feed. A receipt carries the bill it is about, amount and method; a text only words."""

    id: int
    merchant_id: str
    at: datetime
    kind: MessageKind
    title: Text
    body: Text
    read: bool
    bill_id: int | None = None
    amount_fen: int = 0
    method: str = ""


@dataclass(frozen=True, slots=True)
class Window:
    """A followed service window as the Services list shows it: its newest message and how many are unread."""

    merchant_id: str
    unread: int
    newest: Message | None
