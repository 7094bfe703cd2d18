"""What became of a push, in sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.domain.attention.decisions import Action, Mark
from app.domain.attention.payloads import clears
from app.domain.attention.records import NoticeRecord
from app.domain.refusals import Refusal
from ui.format import dates
from ui.format.refusals import sentence
from ui.viewmodels import attention_reasons, attention_words
from ui.viewmodels.attention_names import Names
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


def mark(record: NoticeRecord, names: Names) -> str:
    """Where the mark stands, by the names a person knows."""
    places = [names.node(leaf) for leaf in record.decision.leaves]
    return _say(_MARKS[record.decision.mark]).replace("%1", " + ".join(places))


def reasons(record: NoticeRecord, names: Names) -> list[str]:
    """The rules that led there, in order, each with its values; before them what its badge 0 cleared."""
    rules = [attention_reasons.told(each, names) for each in record.decision.reasons]
    return [*filter(None, [_cleared(record, names)]), *rules]


def _cleared(record: NoticeRecord, names: Names) -> str:
    places = " + ".join(names.node(leaf) for leaf in record.notice.leaves)
    said = QCoreApplication.translate("PushLab", "Badge 0: what stood on %1 is cleared").replace("%1", places)
    return said if clears(record.payload) else ""


def told(answer: Answer, names: Names) -> str:
    """One push in one line."""
    if isinstance(answer, Refusal):
        return sentence(answer)
    rule = "" if answer.decision.action is Action.PUSH else attention_words.settled_by(answer.decision.reasons)
    return " · ".join(filter(None, [headline(answer, names.now, names.language), _cleared(answer, names) or rule]))


def told_together(answers: Sequence[Answer], names: Names) -> str:
    """What became of several, in one line."""
    if len(answers) == 1:
        return told(answers[0], names)
    refused = QCoreApplication.translate("PushLab", "refused")
    kinds = Counter(
        refused if isinstance(each, Refusal) else attention_words.action(each.decision.action) for each in answers
    )
    counts = ", ".join(f"{count} {kind}" for kind, count in kinds.items())
    said = QCoreApplication.translate("PushLab", "%n push(es) sent: %1", "", len(answers))
    return said.replace("%1", counts)
