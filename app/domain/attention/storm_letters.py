"""A storm as letters: each of its notices as the text of an ``.apns`` payload, so that it comes in like any other push.

The same storm and language give the same letters, byte for byte. The words are invented (D).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, TypeAlias

from app.domain.attention.notices import Notice
from app.domain.attention.storm_words import words_of
from app.domain.attention.storms import Sent, Storm, Visit, brew
from app.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Letter:
    """A push on its way: ``payload`` is what ``ReceivePush`` takes."""

    at: datetime
    payload: str


@dataclass(frozen=True, slots=True)
class Look:
    """The person opens a service window."""

    at: datetime
    window: str


Step: TypeAlias = Letter | Look


def letters(storm: Storm, language: str, *, visits: bool = False) -> tuple[Step, ...]:
    """Everything a storm does, in the order of time; visits only where wanted, and none after its end.

    Sources must be merchants' ids: a payload names a service window.
    """
    week = brew(storm)
    steps: list[Step] = [Letter(each.at, payload_of(each, storm.seed, language)) for each in week.sent]
    if visits:
        steps += _looks(week.visits, storm.end)
    return tuple(sorted(steps, key=lambda step: step.at.replace(microsecond=0)))


def _looks(visits: Iterable[Visit], end: datetime) -> Iterator[Look]:
    for each in visits:
        if each.at < end and each.leaf.startswith("window/"):
            yield Look(each.at.replace(microsecond=0), each.leaf.removeprefix("window/"))


def payload_of(sent: Sent, seed: int, language: str) -> str:
    """One notice as a payload: reading it again gives the same notice, but for the number it gets."""
    notice = sent.notice
    title, body = words_of(notice.kind, notice.source, seed + notice.id, language)
    return json.dumps({"aps": _aps(notice, title, body), "fourtab": _ours(sent)}, ensure_ascii=False)


def _aps(notice: Notice, title: str, body: str) -> dict[str, Any]:
    return {
        "alert": {"title": title, "body": body},
        "interruption-level": notice.interruption.value,
        "relevance-score": notice.relevance,
        "thread-id": notice.thread,
    }


def _ours(sent: Sent) -> dict[str, Any]:
    notice = sent.notice
    ours: dict[str, Any] = {
        "window": notice.source,
        "kind": notice.kind.value,
        "channel": notice.channel,
        "importance": int(notice.importance),
    }
    if notice.collapse is not None:
        ours["collapse-id"] = notice.collapse
    if notice.expires_at is not None:
        ours["expires-after"] = int((notice.expires_at - sent.at).total_seconds())
    return ours
