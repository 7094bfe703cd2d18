"""Attention in words: kinds of notices, what became of them, and the rule that settled it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from app.domain.attention.decisions import Action, Mark, Reason
from app.domain.attention.notices import Interruption, NoticeKind
from app.domain.attention.state import Counts

_PLACE = re.compile(r"%([1-9])")
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
_CHANNELS = {
    "receipts": QT_TRANSLATE_NOOP("Attention", "receipts"),
    "service": QT_TRANSLATE_NOOP("Attention", "service"),
    "social": QT_TRANSLATE_NOOP("Attention", "social"),
    "offers": QT_TRANSLATE_NOOP("Attention", "offers"),
    "system": QT_TRANSLATE_NOOP("Attention", "system"),
    "ongoing": QT_TRANSLATE_NOOP("Attention", "ongoing"),
    "orders": QT_TRANSLATE_NOOP("Attention", "orders"),
    "confirmations": QT_TRANSLATE_NOOP("Attention", "confirmations"),
    "holds": QT_TRANSLATE_NOOP("Attention", "deposits"),
    "rentals": QT_TRANSLATE_NOOP("Attention", "rentals"),
    "prepaid": QT_TRANSLATE_NOOP("Attention", "stored value"),
    "rides": QT_TRANSLATE_NOOP("Attention", "rides"),
    "passes": QT_TRANSLATE_NOOP("Attention", "passes"),
    "coupons": QT_TRANSLATE_NOOP("Attention", "coupons"),
    "member_cards": QT_TRANSLATE_NOOP("Attention", "member cards"),
    "chat": QT_TRANSLATE_NOOP("Attention", "answers"),
    "transaction": QT_TRANSLATE_NOOP("Attention", "transactions"),
}
_LEVELS = {
    Interruption.PASSIVE: QT_TRANSLATE_NOOP("Attention", "passive"),
    Interruption.ACTIVE: QT_TRANSLATE_NOOP("Attention", "active"),
    Interruption.TIME_SENSITIVE: QT_TRANSLATE_NOOP("Attention", "time-sensitive"),
    Interruption.CRITICAL: QT_TRANSLATE_NOOP("Attention", "critical"),
}
_ALLOWED = {
    (True, Mark.NUMBER): QT_TRANSLATE_NOOP("Attention", "push and number"),
    (True, Mark.DOT): QT_TRANSLATE_NOOP("Attention", "push and dot"),
    (True, Mark.NONE): QT_TRANSLATE_NOOP("Attention", "push, no mark"),
    (False, Mark.NUMBER): QT_TRANSLATE_NOOP("Attention", "number, no push"),
    (False, Mark.DOT): QT_TRANSLATE_NOOP("Attention", "dot, no push"),
    (False, Mark.NONE): QT_TRANSLATE_NOOP("Attention", "neither push nor mark"),
}


def kind(name: str) -> str:
    return QCoreApplication.translate("Attention", _KINDS[NoticeKind(name)])


def channel(channel_id: str) -> str:
    """The name of a channel the shipped policies know; a designer's own goes by its id."""
    name = _CHANNELS.get(channel_id)
    return QCoreApplication.translate("Attention", name) if name else channel_id


def action(name: str) -> str:
    return QCoreApplication.translate("Attention", _ACTIONS[Action(name)])


def level(name: str) -> str:
    """An interruption level."""
    return QCoreApplication.translate("Attention", _LEVELS[Interruption(name)])


def allowed(push: bool, mark: str) -> str:
    """What a policy lets a kind of notice do at most."""
    return QCoreApplication.translate("Attention", _ALLOWED[push, Mark(mark)])


def rule(name: str) -> str:
    """A rule without its values; its own name where it is from another time."""
    known = _RULES.get(name)
    return QCoreApplication.translate("Attention", known) if known else name


def ledger(counts: Counts) -> str:
    """The ledger of attention as a sum."""
    said = QCoreApplication.translate("Attention", "%1 sent = %2 shown + %3 held + %4 merged + %5 dropped")
    return filled(said, counts.sent, counts.shown, counts.held, counts.merged, counts.dropped)


def settled_by(reasons: tuple[Reason, ...]) -> str:
    """The rule that settled a decision; empty where none was needed."""
    return rule(reasons[-1].rule) if reasons else ""


def filled(pattern: str, *values: object) -> str:
    """A pattern with its %1, %2 … filled at once, so that a value may hold such a place itself."""
    return _PLACE.sub(lambda place: str(values[int(place[1]) - 1]), pattern)
