"""What is wrong with a card's plan, or with claiming a card."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from itertools import pairwise

from app.domain.memberships import (
    LONGEST_WORDS,
    MOST_BENEFITS,
    MOST_FIELDS,
    MOST_LEVELS,
    MOST_POINTS,
    FieldKind,
    Level,
    Measure,
    Plan,
    Visit,
    progress,
    reached,
    tally,
)
from app.domain.refusals import Refusal, RefusalCode
from app.domain.texts import Text


def check_plan(plan: Plan) -> Refusal | None:
    """Refusals in the order of the checks: levels, their thresholds, words, points, form."""
    if not 1 <= len(plan.levels) <= MOST_LEVELS:
        return Refusal(RefusalCode.PLAN_LEVELS_OUT_OF_RANGE, {"most": MOST_LEVELS})
    if any(level.needed <= 0 for level in plan.levels):
        return Refusal(RefusalCode.PLAN_WITHOUT_THRESHOLD)
    if not all(_rises(plan.levels, measure) for measure in Measure):
        return Refusal(RefusalCode.PLAN_LEVELS_UNORDERED)
    if not all(_good(level.name) and len(level.benefits) <= MOST_BENEFITS for level in plan.levels) or not all(
        _good(benefit) for level in plan.levels for benefit in level.benefits
    ):
        return Refusal(RefusalCode.PLAN_WORDS_MALFORMED, {"most": LONGEST_WORDS, "benefits": MOST_BENEFITS})
    if not 0 <= plan.points_per_yuan <= MOST_POINTS:
        return Refusal(RefusalCode.PLAN_POINTS_OUT_OF_RANGE, {"most": MOST_POINTS})
    if len(plan.form) > MOST_FIELDS:
        return Refusal(RefusalCode.PLAN_FORM_TOO_LONG, {"most": MOST_FIELDS})
    keys = {field.key for field in plan.form}
    good = len(keys) == len(plan.form) and all(each.key and _good(each.label) for each in plan.form)
    return None if good else Refusal(RefusalCode.PLAN_FORM_MALFORMED)


def _rises(levels: tuple[Level, ...], measure: Measure) -> bool:
    needed = [level.needed for level in levels if level.measure is measure]
    return all(low < high for low, high in pairwise(needed))


def _good(words: Text) -> bool:
    return all(0 < len(each.strip()) <= LONGEST_WORDS for each in (words.en, words.zh_CN))


def level_to_claim(plan: Plan, visits: list[Visit], now: datetime) -> int | Refusal:
    """The level these visits of the present period give a card of; refused below the threshold of the first."""
    place = reached(plan, tally(visits))
    if place is not None:
        return place
    ahead = progress(plan, 0, visits, now)
    if ahead is None or ahead.measure is Measure.VISITS:
        return Refusal(RefusalCode.CARD_NEEDS_VISITS, {"visits_left": ahead.left if ahead else 0})
    return Refusal(RefusalCode.CARD_NEEDS_SPEND, {"needed_left_fen": ahead.left})


def check_form(plan: Plan, consents: Collection[str], answers: Mapping[str, str]) -> Refusal | None:
    """Refusals in the order of the checks: what the form does not ask for, consents and answers it needs, lengths."""
    identity = {each.key for each in plan.form if each.kind is not FieldKind.TEXT}
    typed = {each.key for each in plan.form} - identity
    if not set(consents) <= identity or not set(answers) <= typed:
        return Refusal(RefusalCode.FORM_FIELD_UNKNOWN)
    for field in plan.form:
        if field.optional:
            continue
        if field.key in identity and field.key not in consents:
            return Refusal(RefusalCode.FORM_CONSENT_MISSING, {"field": field.key})
        if field.key in typed and not answers.get(field.key, "").strip():
            return Refusal(RefusalCode.FORM_ANSWER_MISSING, {"field": field.key})
    if any(len(each.strip()) > LONGEST_WORDS or not each.isprintable() for each in answers.values()):
        return Refusal(RefusalCode.FORM_ANSWER_TOO_LONG, {"most": LONGEST_WORDS})
    return None
