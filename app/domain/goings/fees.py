"""What giving a pass back costs."""

from __future__ import annotations

from typing import NamedTuple


class RefundTier(NamedTuple):
    """With at least ``before`` minutes to go the fee is ``percent`` of what was paid."""

    before: int
    percent: int


class RefundRule(NamedTuple):
    """``tiers`` with the longest time first; with less time to go than the last of them nothing can be given back.

    A fee is rounded to ``step_fen``, a half up, and is at least ``least_fen``, but never more than was paid.
    """

    tiers: tuple[RefundTier, ...]
    least_fen: int = 0
    step_fen: int = 1


def fee_fen(rule: RefundRule, paid_fen: int, minutes_left: int) -> int | None:
    """``None`` where it is too late."""
    tier = next((each for each in rule.tiers if minutes_left >= each.before), None)
    if tier is None:
        return None
    if not tier.percent:
        return 0
    steps = (paid_fen * tier.percent * 2 + 100 * rule.step_fen) // (200 * rule.step_fen)
    return min(paid_fen, max(rule.least_fen, steps * rule.step_fen))
