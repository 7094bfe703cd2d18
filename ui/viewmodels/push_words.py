"""What became of a push, in sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.domain.attention.decisions import Action, Mark
from app.domain.attention.records import NoticeRecord
from app.domain.refusals import Refusal
from app.domain.snapshot import WalletSnapshot
from ui.format import dates
from ui.format.refusals import sentence
from ui.viewmodels import attention_words
from ui.viewmodels.desk import Desk
from ui.viewmodels.push_sender import Answer

_HEADLINES = {
    Action.PUSH: QT_TRANSLATE_NOOP("PushLab", "Pushed"),
    Action.NUMBER: QT_TRANSLATE_NOOP("PushLab", "Not pushed: a number"),
    Action.DOT: QT_TRANSLATE_NOOP("PushLab", "Not pushed: a dot"),
    Action.LIST: QT_TRANSLATE_NOOP("PushLab", "Only listed"),
    Action.HOLD: QT_TRANSLATE_NOOP("PushLab", "Held"),
    Action.MERGE: QT_TRANSLATE_NOOP("PushLab", "Merged into an earlier one"),
    Action.DROP: QT_TRANSLATE_NOOP("PushLab", "Dropped"),
}
_MARKS = {
    Mark.NUMBER: QT_TRANSLATE_NOOP("PushLab", "A number on %1"),
    Mark.DOT: QT_TRANSLATE_NOOP("PushLab", "A dot on %1"),
    Mark.NONE: QT_TRANSLATE_NOOP("PushLab", "No mark"),
}


def _say(text: str) -> str:
    return QCoreApplication.translate("PushLab", text)


def headline(record: NoticeRecord, now: datetime, language: str) -> str:
    """The decision, and until when where it waits."""
    until = record.decision.until
    if record.decision.action is not Action.HOLD or until is None:
        return _say(_HEADLINES[record.decision.action])
    near = (until - now).days < 1
    when = dates.clock(until) if near else f"{dates.short_day(until, language)} {dates.clock(until)}"
    return QCoreApplication.translate("PushLab", "Held until %1").replace("%1", when)


def mark(record: NoticeRecord, snapshot: WalletSnapshot, desk: Desk) -> str:
    """Where the mark stands, by the names a person knows."""
    places = [_place(leaf, snapshot, desk) for leaf in record.decision.leaves]
    return _say(_MARKS[record.decision.mark]).replace("%1", " + ".join(places))


def _place(leaf: str, snapshot: WalletSnapshot, desk: Desk) -> str:
    kind, _, key = leaf.partition("/")
    if kind == "tile":
        function = desk.catalogue.get(key)
        return function.name.in_language(desk.language) if function else key
    names = [each.name.in_language(desk.language) for each in snapshot.merchants if each.id == key]
    return names[0] if names else key


def reasons(record: NoticeRecord) -> list[str]:
    """The rules that led there, in order."""
    return [said for each in record.decision.reasons if (said := attention_words.settled_by((each,)))]


def told(answer: Answer, now: datetime, language: str) -> str:
    """One push in one line."""
    if isinstance(answer, Refusal):
        return sentence(answer)
    last = reasons(answer)[-1:] if answer.decision.action is not Action.PUSH else []
    return " · ".join([headline(answer, now, language), *last])


def told_together(answers: Sequence[Answer], now: datetime, language: str) -> str:
    """What became of several, in one line."""
    if len(answers) == 1:
        return told(answers[0], now, language)
    refused = QCoreApplication.translate("PushLab", "refused")
    kinds = Counter(
        refused if isinstance(each, Refusal) else attention_words.action(each.decision.action) for each in answers
    )
    counts = ", ".join(f"{count} {kind}" for kind, count in kinds.items())
    said = QCoreApplication.translate("PushLab", "%n push(es) sent: %1", "", len(answers))
    return said.replace("%1", counts)
