"""Rules that lower a notice's voice: from a push to a mark, from a mark to a line in the list."""

from __future__ import annotations

from app.domain.attention.decisions import Mark
from app.domain.attention.notices import Importance, Interruption, NoticeKind
from app.domain.attention.places import NOWHERE, four_tabs, tile_leaf
from app.domain.attention.weighing import Weighing

BREAKING = (Interruption.TIME_SENSITIVE, Interruption.CRITICAL)


def kind(case: Weighing) -> None:
    """What the policy lets this kind do at most, and where its mark may stand."""
    notice, handling = case.notice, case.handling
    case.push, case.mark = handling.push, handling.mark
    case.leaves = notice.leaves
    if handling.tiles:
        case.leaves = tuple(dict.fromkeys((*notice.leaves, *map(tile_leaf, handling.tiles))))
    case.note("kind", kind=notice.kind.value, push=int(handling.push), mark=handling.mark.value)


def importance(case: Weighing) -> None:
    """Below default: no push; below low: no mark either (Android)."""
    channel = case.policy.channels.get(case.notice.channel)
    level = min(case.notice.importance, channel.importance if channel else Importance.HIGH)
    if level < Importance.DEFAULT:
        case.push = False
        case.mark = case.mark if level == Importance.LOW else Mark.NONE
        case.note("importance", channel=case.notice.channel, importance=int(level))
    if channel and not channel.show_badge and case.mark is not Mark.NONE:
        case.mark = Mark.NONE
        case.note("show_badge", channel=case.notice.channel)


def interruption(case: Weighing) -> None:
    if case.push and case.notice.interruption is Interruption.PASSIVE:
        case.push = False
        case.note("interruption_level", level=Interruption.PASSIVE.value)


def relevance(case: Weighing) -> None:
    least = case.handling.least_relevance
    if case.notice.relevance < least:
        case.push, case.mark = False, Mark.NONE
        case.note("relevance", relevance=case.notice.relevance, least=least)


def promotion_free(case: Weighing) -> None:
    """No promotion marks a tab that is kept free of them; nor any place no tab is known for."""
    free = case.policy.promotion_free
    if not free or case.notice.kind is not NoticeKind.PROMOTION:
        return
    kept = tuple(leaf for leaf in case.leaves if _allowed(leaf, free))
    if kept != case.leaves:
        case.leaves = kept
        case.note("promotion_free", tabs=", ".join(sorted(free)))


def _allowed(leaf: str, free: frozenset[str]) -> bool:
    place = four_tabs(leaf)
    return place is not NOWHERE and place.tab not in free


def focus(case: Weighing) -> None:
    """Apple's focus: what is not let through is delivered without a sound. The person's switch beats the document."""
    chosen = case.policy.focus
    through = case.notice.kind in chosen.lets_through or case.notice.interruption in BREAKING
    if case.push and not through and case.state.focused(case.policy):
        case.push = False
        case.note("focus", kind=case.notice.kind.value)


VOICE = (kind, importance, interruption, relevance, promotion_free, focus)
