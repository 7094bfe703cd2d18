"""Messages a service window sends."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from app.domain.texts import Text
from app.domain.values import dataclass

if TYPE_CHECKING:
    from app.domain.serving.letters import Letter


class MessageKind(StrEnum):
    """An answer is the merchant's part of a chat, what is said the person's own."""

    TEXT = "text"
    RECEIPT = "receipt"
    ARTICLES = "articles"
    TEMPLATE = "template"
    ANSWER = "answer"
    SAID = "said"


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a window's feed. A receipt carries the bill it is about, amount and method; a text only words;
    articles and templates a ``letter``."""

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
    letter: Letter | None = None


@dataclass(frozen=True, slots=True)
class Window:
    """A followed service window as the Services list shows it: its newest message and how many are unread."""

    merchant_id: str
    unread: int
    newest: Message | None
