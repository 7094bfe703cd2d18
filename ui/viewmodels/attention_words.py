"""Attention in words: kinds of notices, what became of them, and the rule that settled it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.domain.attention.decisions import Action, Reason
from app.domain.attention.notices import NoticeKind

_KINDS = {
    NoticeKind.TRANSACTION: QT_TRANSLATE_NOOP("Attention", "transaction"),
    NoticeKind.SERVICE: QT_TRANSLATE_NOOP("Attention", "service"),
    NoticeKind.SOCIAL: QT_TRANSLATE_NOOP("Attention", "social"),
    NoticeKind.PROMOTION: QT_TRANSLATE_NOOP("Attention", "promotion"),
    NoticeKind.SYSTEM: QT_TRANSLATE_NOOP("Attention", "system"),
}
_ACTIONS = {
    Action.PUSH: QT_TRANSLATE_NOOP("Attention", "pushed"),
    Action.NUMBER: QT_TRANSLATE_NOOP("Attention", "number"),
    Action.DOT: QT_TRANSLATE_NOOP("Attention", "dot"),
    Action.LIST: QT_TRANSLATE_NOOP("Attention", "list only"),
    Action.HOLD: QT_TRANSLATE_NOOP("Attention", "held"),
    Action.MERGE: QT_TRANSLATE_NOOP("Attention", "merged"),
    Action.DROP: QT_TRANSLATE_NOOP("Attention", "dropped"),
}
_RULES: Mapping[str, str] = {
    "kind": QT_TRANSLATE_NOOP("Attention", "The policy's rule for this kind of notice"),
    "importance": QT_TRANSLATE_NOOP("Attention", "The importance of its channel"),
    "show_badge": QT_TRANSLATE_NOOP("Attention", "Its channel shows no badge"),
    "interruption_level": QT_TRANSLATE_NOOP("Attention", "Its interruption level"),
    "relevance": QT_TRANSLATE_NOOP("Attention", "Not relevant enough to interrupt"),
    "promotion_free": QT_TRANSLATE_NOOP("Attention", "This screen takes no promotion"),
    "focus": QT_TRANSLATE_NOOP("Attention", "Focus lets only some kinds through"),
    "quiet_hours": QT_TRANSLATE_NOOP("Attention", "Quiet hours"),
    "frequency_cap_day": QT_TRANSLATE_NOOP("Attention", "Enough pushes for this calendar day"),
    "frequency_cap_rolling": QT_TRANSLATE_NOOP("Attention", "Enough pushes within the rolling window"),
    "attention_budget": QT_TRANSLATE_NOOP("Attention", "The screen's attention budget is spent"),
    "muted": QT_TRANSLATE_NOOP("Attention", "The person muted this source"),
    "collapse_key": QT_TRANSLATE_NOOP("Attention", "Takes the place of an earlier one with its key"),
    "package_limit": QT_TRANSLATE_NOOP("Attention", "Too many notices of one source"),
    "rate_limit": QT_TRANSLATE_NOOP("Attention", "Too many updates in one second"),
    "channel_blocked": QT_TRANSLATE_NOOP("Attention", "Its channel is blocked"),
    "expiry": QT_TRANSLATE_NOOP("Attention", "It expired"),
    "no_alert": QT_TRANSLATE_NOOP("Attention", "It has nothing to show"),
    "released": QT_TRANSLATE_NOOP("Attention", "Its time had come"),
    "seen_before_release": QT_TRANSLATE_NOOP("Attention", "It was read before its time came"),
    "opening": QT_TRANSLATE_NOOP("Attention", "It was there when the world began"),
}


def kind(name: str) -> str:
    return QCoreApplication.translate("Attention", _KINDS[NoticeKind(name)])


def action(name: str) -> str:
    return QCoreApplication.translate("Attention", _ACTIONS[Action(name)])


def settled_by(reasons: tuple[Reason, ...]) -> str:
    """The rule that settled a decision; empty where none was needed."""
    rule = _RULES.get(reasons[-1].rule) if reasons else None
    return QCoreApplication.translate("Attention", rule) if rule else ""
