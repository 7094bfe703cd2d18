"""The customer service chat: what a merchant's rules answer, by keywords and by the clock."""

from __future__ import annotations

from datetime import datetime, time
from typing import NamedTuple

from app.domain.refusals import Refusal, RefusalCode
from app.domain.texts import Text

LONGEST_WORDS = 200


class Hours(NamedTuple):
    """From ``start`` up to, not including, ``end``, on China's clock; over midnight where ``end`` is earlier."""

    start: time
    end: time

    def cover(self, at: datetime) -> bool:
        clock = at.time()
        if self.start <= self.end:
            return self.start <= clock < self.end
        return clock >= self.start or clock < self.end


class ChatRule(NamedTuple):
    """``answer`` is said to words that hold one of ``keywords``, ``after`` minutes; with ``hours`` only within them."""

    keywords: tuple[str, ...]
    answer: Text
    after: int = 0
    hours: Hours | None = None

    def fits(self, words: str, at: datetime) -> bool:
        said = words.casefold()
        return any(each.casefold() in said for each in self.keywords) and (self.hours is None or self.hours.cover(at))


class ChatDesk(NamedTuple):
    """The people behind the rules: ``waiting`` is said while they work, ``away`` while they do not."""

    hours: Hours
    waiting: Text
    away: Text


class Reply(NamedTuple):
    """``after`` minutes; ``person`` where no rule fits and somebody has to answer."""

    words: Text
    after: int
    person: bool


def why_not_words(words: str) -> Refusal | None:
    """Why this cannot be said in a chat."""
    if not words.strip():
        return Refusal(RefusalCode.WORDS_EMPTY)
    return Refusal(RefusalCode.LETTER_TOO_LONG, {"most": LONGEST_WORDS}) if len(words) > LONGEST_WORDS else None


def reply_to(words: str, rules: tuple[ChatRule, ...], desk: ChatDesk | None, at: datetime) -> Reply | None:
    """The first rule that fits, else what the desk says; ``None`` where there is no desk either."""
    rule = next((each for each in rules if each.fits(words, at)), None)
    if rule is not None:
        return Reply(rule.answer, rule.after, person=False)
    if desk is None:
        return None
    return Reply(desk.waiting if desk.hours.cover(at) else desk.away, 0, person=True)
