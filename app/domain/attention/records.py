"""Notices as they are kept: what was sent, what became of it, and since when."""

from __future__ import annotations

from datetime import datetime

from app.domain.attention.decisions import Decision
from app.domain.attention.notices import Notice
from app.domain.texts import Text
from app.domain.values import dataclass

NO_WORDS = Text("", "")


@dataclass(frozen=True, slots=True)
class NoticeDraft:
    """A decided notice before it is kept. ``title`` and ``body`` are its message's own where it has one."""

    notice: Notice
    decision: Decision
    policy: str
    message_id: int | None = None
    title: Text = NO_WORDS
    body: Text = NO_WORDS
    payload: str | None = None

    def record(self, at: datetime, push_serial: int | None) -> NoticeRecord:
        """What the store answers for it from now on."""
        return NoticeRecord(
            self.notice, self.decision, self.policy, self.message_id, self.title, self.body, self.payload,
            at, at, None, push_serial,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class NoticeRecord:
    """``since`` is when the newest decision was made, ``push_serial`` the place among all pushes where it was one.

    ``payload`` is the text it came in, unknown keys and all, where it was pushed from outside.
    """

    notice: Notice
    decision: Decision
    policy: str
    message_id: int | None
    title: Text
    body: Text
    payload: str | None
    sent_at: datetime
    since: datetime
    seen_at: datetime | None
    push_serial: int | None
