"""What is to be compared: two policies, and the notices they are tried on."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.domain.attention.mixes import MIXES, USUAL
from app.domain.attention.policy import DEFAULT_POLICY
from app.domain.attention.storms import Storm
from app.domain.attention.view import Attention
from app.queries.attention import ComparePolicies
from ui.models.choices import ChoiceRow
from ui.viewmodels.compare_figures import say

AGAINST = "loud_2013"
WALLET, STORM = "wallet", "storm"
LIMITS = {"notices": (0, 5000), "days": (1, 28), "seed": (0, 999_999)}
"""Least and most of each number; a storm of 5,000 over 28 days takes a second or so to compare (D)."""

_SOURCES = {
    WALLET: QT_TRANSLATE_NOOP("Compare", "Last seven days"),
    STORM: QT_TRANSLATE_NOOP("Compare", "A storm"),
}
_MIXES = {
    "usual": QT_TRANSLATE_NOOP("Compare", "Usual"),
    "promotions": QT_TRANSLATE_NOOP("Compare", "Only promotions"),
    "sales": QT_TRANSLATE_NOOP("Compare", "After the sales"),
}


class Chosen(NamedTuple):
    """``notices``, ``days`` and ``seed`` are as typed."""

    first: str = ""
    second: str = ""
    source: str = WALLET
    notices: str = "200"
    days: str = "7"
    seed: str = "1"
    mix: str = USUAL

    def number(self, name: str) -> int | None:
        """One of the storm's numbers; ``None`` for what is none or lies beyond its limits."""
        typed: str = getattr(self, name).strip()
        least, most = LIMITS[name]
        return int(typed) if typed.isascii() and typed.isdigit() and least <= int(typed) <= most else None

    @property
    def wrong(self) -> tuple[str, ...]:
        """The storm's numbers that cannot be used."""
        return tuple(name for name in LIMITS if self.number(name) is None) if self.source == STORM else ()

    def known_in(self, attention: Attention) -> Chosen:
        """The same with policies there are; in place of others the present one against what was loudest."""
        ids = [each.id for each in attention.policies]
        present = attention.policy.id
        against = AGAINST if present != AGAINST else DEFAULT_POLICY
        return self._replace(
            first=self.first if self.first in ids else present,
            second=self.second if self.second in ids else against if against in ids else present,
        )

    def query(self, start: datetime) -> ComparePolicies:
        """What to ask; a storm begins at ``start``. Only where nothing is ``wrong``."""
        if self.source == WALLET:
            return ComparePolicies(self.first, self.second)
        notices, days, seed = (self.number(name) or 0 for name in LIMITS)
        return ComparePolicies(self.first, self.second, Storm(notices, seed, start, days, MIXES[self.mix]))


def policy_rows(attention: Attention, chosen: str, language: str) -> list[ChoiceRow]:
    return [ChoiceRow(each.id, each.name.in_language(language), "", each.id == chosen) for each in attention.policies]


def source_rows(chosen: str) -> list[ChoiceRow]:
    return [ChoiceRow(key, say(label), "", key == chosen) for key, label in _SOURCES.items()]


def mix_rows(chosen: str) -> list[ChoiceRow]:
    return [ChoiceRow(key, say(label), "", key == chosen) for key, label in _MIXES.items()]


def played_text(chosen: Chosen) -> str:
    """What was played, for the head of a table."""
    if chosen.source == WALLET:
        return say(QT_TRANSLATE_NOOP("Compare", "This wallet's last seven days"))
    source = QT_TRANSLATE_NOOP("Compare", "A storm: notices %1, days %2, seed %3, mix %4")
    return say(source, chosen.notices.strip(), chosen.days.strip(), chosen.seed.strip(), say(_MIXES[chosen.mix]))


def wrong_text(chosen: Chosen) -> str:
    """What is the matter with the first number that cannot be used; empty where all can."""
    if not chosen.wrong:
        return ""
    name = chosen.wrong[0]
    sentences = {
        "notices": QT_TRANSLATE_NOOP("Compare", "Notices: a whole number from %1 to %2."),
        "days": QT_TRANSLATE_NOOP("Compare", "Days: a whole number from %1 to %2."),
        "seed": QT_TRANSLATE_NOOP("Compare", "Seed: a whole number from %1 to %2."),
    }
    return say(sentences[name], *(f"{each:,}" for each in LIMITS[name]))
