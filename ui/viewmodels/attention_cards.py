"""What stands on the phone now, one card a tab or place; and what is held. The sums are those of the badge tree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from app.domain.attention.badges import BadgeNode, no_badge
from app.domain.attention.decisions import Action, Mark
from app.domain.attention.places import ROOT, tab_node
from app.domain.attention.records import NoticeRecord
from app.domain.attention.state import Marks
from app.domain.attention.view import Held
from app.layouts.document import Layout
from ui.models.why import MarkRow
from ui.viewmodels import attention_words as words
from ui.viewmodels.attention_names import Names
from ui.viewmodels.attention_words import filled

MOST_SENDERS = 3
SILENT = "silent"
GLUE = "\u00a0"
"""Between a name and its number: no line ends there."""

translate = QCoreApplication.translate


def mark_cards(tree: Mapping[str, BadgeNode], marks: Marks, layout: Layout, names: Names) -> list[MarkRow]:
    """One for every tab with a badge, in the layout's order, then one for every place no tab has."""
    tabs = [tab_node(each.id) for each in layout.tabs]
    loose = sorted(node.id for node in tree.values() if node.parent == ROOT and node.id not in tabs)
    return [node_card(tree[each], marks, names) for each in (*tabs, *loose) if each in tree]


def node_card(node: BadgeNode, marks: Marks, names: Names) -> MarkRow:
    """What one node of the tree shows, and who is behind it."""
    name = names.node(node.id)
    if node.rolled:
        return MarkRow(node.id, name, translate("Attention", "No mark here: its tab counts it"), "none")
    match node.mark:
        case Mark.NUMBER:
            return MarkRow(node.id, _titled(name, node.text), _behind(node, marks, names), "number")
        case Mark.DOT:
            return MarkRow(node.id, _titled(name, words.action(Action.DOT)), _behind(node, marks, names), "dot")
        case Mark.NONE:
            return MarkRow(node.id, name, translate("Attention", "Nothing stands here"), "none")


def nothing_card(node: str, names: Names) -> MarkRow:
    return node_card(no_badge(node), {}, names)


def held_groups(held: Sequence[Held]) -> dict[str, list[Held]]:
    """Notices held until the same moment by the same rule, soonest first, by the key of their card."""
    ranked = sorted(held, key=lambda each: (each.until is None, each.until or datetime.min, each.rule, each.id))
    return {key: list(group) for key, group in groupby(ranked, _held_key)}


def held_card(key: str, group: Sequence[Held], names: Names) -> MarkRow:
    until, rule = group[0].until, words.rule(group[0].rule)
    title = (
        translate("Attention", "Held until %1").replace("%1", names.moment(until)) if until else words.action("hold")
    )
    senders = [_sender(each.kind, each.source, names) for each in group]
    said = translate("Attention", "%1 · %2", "who is held, and by which rule")
    card = MarkRow(key, title, said.replace("%1", _few(senders)).replace("%2", rule), "held")
    return card._replace(title=_titled(title, str(len(group)))) if len(group) > 1 else card


def silent_card(silent: Sequence[NoticeRecord]) -> MarkRow:
    """What said nothing anywhere in the last day, by what became of it."""
    counts = Counter(each.decision.action for each in silent)
    said = (
        (Action.LIST, translate("Attention", "Shown only in the list: %1")),
        (Action.MERGE, translate("Attention", "merged: %1")),
        (Action.DROP, translate("Attention", "dropped: %1")),
    )
    parts = [filled(pattern, counts[action]) for action, pattern in said if counts[action]]
    title = _titled(translate("Attention", "Silent in the last day"), str(len(silent)))
    return MarkRow(SILENT, title, _comma().join(parts), SILENT)


def _held_key(held: Held) -> str:
    return f"held/{held.until.isoformat() if held.until else ''}/{held.rule}"


def _titled(name: str, mark: str) -> str:
    return filled(translate("Attention", "%1 · %2", "a place and its mark"), name, mark)


def _behind(node: BadgeNode, marks: Marks, names: Names) -> str:
    """``Yhd 2 + Zhizun 1, unread``: a notice that stands on two leaves is counted once."""
    glances = {key: each for leaf in marks.values() for key, each in leaf.items() if key in node.notices}
    counted = Counter(each.source for each in glances.values() if each.number)
    fresh = dict.fromkeys((each.kind, each.source) for _, each in sorted(glances.items()) if not each.number)
    parts = [_sum(counted, names)] if counted else []
    if fresh:
        new = _few([_sender(kind, source, names) for kind, source in reversed(fresh)])
        parts.append(filled(translate("Attention", "New: %1"), new))
    return " · ".join(parts)


def _sum(counted: Counter[str], names: Names) -> str:
    ranked = sorted(counted.items(), key=lambda each: (-each[1], names.source(each[0])))
    shown = ranked if len(ranked) <= MOST_SENDERS + 1 else ranked[:MOST_SENDERS]
    parts = [f"{names.source(source)}{GLUE}{count}" for source, count in shown]
    if rest := sum(counted.values()) - sum(count for _, count in shown):
        others = translate("Attention", "others")
        parts.append(f"{others}{GLUE}{rest}")
    return filled(translate("Attention", "%1, unread", "a sum of who sent how many"), " + ".join(parts))


def _sender(kind: str, source: str, names: Names) -> str:
    said = translate("Attention", "%1 (%2)", "a sender and a kind of notice")
    return filled(said, names.source(source), words.kind(kind))


def _few(parts: Sequence[str]) -> str:
    once = list(dict.fromkeys(parts))
    shown = once if len(once) <= MOST_SENDERS + 1 else once[:MOST_SENDERS]
    if rest := len(once) - len(shown):
        shown = [*shown, QCoreApplication.translate("Attention", "%n more", "", rest)]
    return _comma().join(shown)


def _comma() -> str:
    return translate("Attention", ", ", "between names")
