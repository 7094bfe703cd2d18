"""Each rule of attention as a sentence with its own values: ``Relevance 0.15 is below 0.2``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, TypeAlias

from PySide6.QtCore import QCoreApplication

from app.domain.attention.decisions import Reason
from ui.viewmodels import attention_words as words
from ui.viewmodels.attention_names import Names
from ui.viewmodels.attention_words import filled

Values: TypeAlias = Mapping[str, Any]
Teller: TypeAlias = Callable[[Values, Names], str]
translate = QCoreApplication.translate


def told(reason: Reason, names: Names) -> str:
    """The sentence of a reason; its rule's name where a rule has no values, or is from another time."""
    teller = _TELLERS.get(reason.rule)
    try:
        return teller(reason.values, names) if teller else words.rule(reason.rule)
    except (KeyError, ValueError, TypeError):
        return words.rule(reason.rule)


def _kind(values: Values, _: Names) -> str:
    allowed = words.allowed(bool(values["push"]), values["mark"])
    return filled(translate("Attention", "Kind %1: %2"), words.kind(values["kind"]), allowed)


def _importance(values: Values, _: Names) -> str:
    level, channel = int(values["importance"]), words.channel(values["channel"])
    if level >= 2:
        return filled(translate("Attention", "Channel %1 has importance %2 of 4: no push"), channel, level)
    return filled(translate("Attention", "Channel %1 has importance %2 of 4: only listed"), channel, level)


def _show_badge(values: Values, _: Names) -> str:
    return filled(translate("Attention", "Channel %1 shows no badge"), words.channel(values["channel"]))


def _interruption(values: Values, _: Names) -> str:
    return filled(translate("Attention", "Interruption level %1: no push"), words.level(values["level"]))


def _relevance(values: Values, _: Names) -> str:
    return filled(
        translate("Attention", "Relevance %1 is below %2"), _short(values["relevance"]), _short(values["least"])
    )


def _promotion_free(values: Values, names: Names) -> str:
    tabs = " + ".join(names.tab(each) for each in values["tabs"].split(", "))
    return filled(translate("Attention", "No promotion stands on %1"), tabs)


def _focus(values: Values, _: Names) -> str:
    return filled(translate("Attention", "Focus is on; kind %1 is not let through"), words.kind(values["kind"]))


def _quiet_hours(values: Values, names: Names) -> str:
    return _exceeded(filled(translate("Attention", "Quiet hours until %1"), _moment(values["until"], names)), values)


def _day_cap(values: Values, names: Names) -> str:
    said = translate("Attention", "At most %n push(es) in a calendar day", "", _most(values))
    return _exceeded(said, values, names)


def _rolling_cap(values: Values, names: Names) -> str:
    said = translate("Attention", "At most %n push(es) in %1 h", "", _most(values))
    return _exceeded(filled(said, _short(values["hours"])), values, names)


def _exceeded(said: str, values: Values, names: Names | None = None) -> str:
    """A limit and what it does with a push; with its time, unless that was told already."""
    pattern = translate("Attention", "%1: %2", "a limit and what it does")
    match values["excess"]:
        case "hold" if names is not None:
            then = filled(translate("Attention", "held until %1"), _moment(values["until"], names))
        case "hold":
            then = words.action("hold")
        case "drop":
            then = words.action("drop")
        case _:
            then = translate("Attention", "marked, not pushed")
    return filled(pattern, said, then)


def _budget(values: Values, names: Names) -> str:
    said = QCoreApplication.translate(
        "Attention", "%1 shows at most %n mark(s); more is left to the tab", "", int(values["most"])
    )
    return filled(said, names.tab(values["tab"]))


def _muted(values: Values, names: Names) -> str:
    return filled(translate("Attention", "%1 is muted"), names.source(values["source"]))


def _collapse(values: Values, _: Names) -> str:
    return filled(translate("Attention", "Same collapse key as an earlier one: %1"), values["key"])


def _package(values: Values, names: Names) -> str:
    said = QCoreApplication.translate(
        "Attention", "%1 has %n open notice(s) already; no more fit", "", int(values["most"])
    )
    return filled(said, names.source(values["source"]))


def _rate(values: Values, _: Names) -> str:
    said = QCoreApplication.translate(
        "Attention", "At most %n notice(s) of one source in %1 s", "", int(values["most"])
    )
    return filled(said, values["seconds"])


def _blocked(values: Values, _: Names) -> str:
    return filled(translate("Attention", "Channel %1 is blocked"), words.channel(values["channel"]))


def _expiry(values: Values, names: Names) -> str:
    return filled(translate("Attention", "It expired at %1"), _moment(values["at"], names))


def _released(values: Values, names: Names) -> str:
    return filled(translate("Attention", "Held since %1; its time had come"), _moment(values["since"], names))


_TELLERS: Mapping[str, Teller] = {
    "kind": _kind,
    "importance": _importance,
    "show_badge": _show_badge,
    "interruption_level": _interruption,
    "relevance": _relevance,
    "promotion_free": _promotion_free,
    "focus": _focus,
    "quiet_hours": _quiet_hours,
    "frequency_cap_day": _day_cap,
    "frequency_cap_rolling": _rolling_cap,
    "attention_budget": _budget,
    "muted": _muted,
    "collapse_key": _collapse,
    "package_limit": _package,
    "rate_limit": _rate,
    "channel_blocked": _blocked,
    "expiry": _expiry,
    "released": _released,
}


def _moment(text: str, names: Names) -> str:
    return names.moment(datetime.fromisoformat(text))


def _most(values: Values) -> int:
    return int(values["most"])


def _short(number: float) -> str:
    return f"{float(number):g}"
