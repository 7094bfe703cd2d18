"""What became of a notice, in words: what it did, by which rules, since when, and what it would have done elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.attention.decisions import Action, Decision, Mark
from app.domain.attention.policy import Policy
from app.domain.attention.records import NoticeRecord
from app.queries.why import Explained
from ui.models.why import WhyRow
from ui.viewmodels.attention_names import Names
from ui.viewmodels.attention_reasons import told
from ui.viewmodels.attention_words import filled

translate = QCoreApplication.translate


def why_row(explained: Explained, policies: tuple[Policy, ...], names: Names, heading: str = "") -> WhyRow:
    record = explained.record
    return WhyRow(
        key=str(record.notice.id),
        heading=heading,
        title=_title(record, names),
        source=names.source(record.notice.source),
        did=did(record.decision, names),
        reasons=[told(each, names) for each in record.decision.reasons],
        when=_when(explained, names),
        elsewhere=[
            _pair(each.name.in_language(names.language), did(explained.elsewhere[each.id], names))
            for each in policies
            if each.id in explained.elsewhere
        ],
    )


def did(decision: Decision, names: Names) -> str:
    """``Pushed, number on Yhd``; ``Held until 07:30``; ``Only in the list``."""
    match decision.action:
        case Action.PUSH:
            pushed, marked = translate("Attention", "Pushed"), _marked(decision, names)
            both = translate("Attention", "%1 · %2", "pushed, and its mark")
            return filled(both, pushed, marked) if marked else pushed
        case Action.NUMBER | Action.DOT:
            return _marked(decision, names)
        case Action.HOLD if decision.until is not None:
            return filled(translate("Attention", "Held until %1"), names.moment(decision.until))
        case Action.HOLD:
            return translate("Attention", "Held")
        case Action.MERGE:
            return translate("Attention", "Merged into an earlier notice")
        case Action.DROP:
            return translate("Attention", "Dropped")
        case Action.LIST:
            return translate("Attention", "Only in the list")


def _marked(decision: Decision, names: Names) -> str:
    if decision.mark is Mark.NONE or not decision.leaves:
        return ""
    number = decision.mark is Mark.NUMBER
    pattern = translate("Attention", "Number on %1") if number else translate("Attention", "Dot on %1")
    return filled(pattern, " + ".join(map(names.node, decision.leaves)))


def _title(record: NoticeRecord, names: Names) -> str:
    language = names.language
    title = record.title.in_language(language) or record.body.in_language(language)
    return title.partition("\n")[0] or translate("Attention", "A notice without words")


def _when(explained: Explained, names: Names) -> str:
    record = explained.record
    since = translate("Attention", "Since %1, by %2", "a time and a policy's name")
    said = filled(since, names.since(record.since), names.policy(record.policy))
    if explained.until is None or record.decision.action not in (Action.HOLD, *_STANDING):
        return said
    until = translate("Attention", "%1; until %2", "since when and until when")
    return filled(until, said, names.moment(explained.until))


_STANDING = (Action.PUSH, Action.NUMBER, Action.DOT, Action.LIST)


def _pair(name: str, made: str) -> str:
    return filled(translate("Attention", "%1: %2", "a policy and what it does"), name, made)
