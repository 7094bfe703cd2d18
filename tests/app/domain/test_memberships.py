"""Member cards: periods, thresholds, levels, the form."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

import pytest

from app.domain.memberships import (
    Card,
    Field,
    FieldKind,
    Level,
    Measure,
    Period,
    Plan,
    Visit,
    first_day,
    last_day,
    level_now,
    points,
    progress,
    reached,
    tally,
)
from app.domain.memberships.checks import check_form, check_plan, level_to_claim
from app.domain.refusals import Refusal, RefusalCode
from app.domain.texts import Text
from app.domain.times import CHINA

WORDS = Text("Silver", "银卡")
SILVER = Level(WORDS, Measure.VISITS, 5)
GOLD = Level(Text("Gold", "金卡"), Measure.SPEND, 200_000)
FORM = (
    Field("name", FieldKind.NAME, Text("Name", "姓名")),
    Field("born", FieldKind.BIRTHDAY, Text("Birthday", "生日"), True),
    Field("size", FieldKind.TEXT, Text("Size", "尺码")),
)
PLAN = Plan(Period.QUARTER, (SILVER, GOLD), 2, FORM)
NOW = datetime(2014, 5, 16, 9, 41, tzinfo=CHINA)


def visit(day: int, spent_fen: int = 10_050, month: int = 5) -> Visit:
    return Visit(datetime(2014, month, day, 12, tzinfo=CHINA), spent_fen)


@pytest.mark.parametrize(
    ("period", "day", "first", "last"),
    [
        (Period.MONTH, date(2014, 2, 14), date(2014, 2, 1), date(2014, 2, 28)),
        (Period.MONTH, date(2014, 12, 31), date(2014, 12, 1), date(2014, 12, 31)),
        (Period.QUARTER, date(2014, 5, 16), date(2014, 4, 1), date(2014, 6, 30)),
        (Period.QUARTER, date(2014, 10, 1), date(2014, 10, 1), date(2014, 12, 31)),
        (Period.YEAR, date(2014, 5, 16), date(2014, 1, 1), date(2014, 12, 31)),
    ],
)
def test_periods_of_the_calendar(period: Period, day: date, first: date, last: date) -> None:
    assert (first_day(period, day), last_day(period, day)) == (first, last)


def test_a_level_is_reached_by_visits_or_by_spending() -> None:
    assert reached(PLAN, tally([visit(1)] * 4)) is None
    assert reached(PLAN, tally([visit(1)] * 5)) == 0
    assert reached(PLAN, tally([visit(1, 200_000)])) == 1, "whoever spends so much need not come five times"


def test_progress_to_a_level() -> None:
    visits = [visit(31, month=3), visit(1), visit(2), visit(3)]
    assert progress(PLAN, 0, visits, NOW) == (0, Measure.VISITS, 3, 5, date(2014, 6, 30)), "March is another quarter"
    ahead = progress(PLAN, 1, visits, NOW)
    assert ahead is not None and (ahead.done, ahead.left) == (30_150, 169_850)
    assert progress(PLAN, 2, visits, NOW) is None


def test_a_level_is_kept_in_later_periods_and_never_falls() -> None:
    card = Card("yintai", "me", "88000001", 0, NOW, ())
    assert level_now(PLAN, card, []) == 0
    assert level_now(PLAN, card, [visit(16, 100_000), visit(1, 100_000, month=7)]) == 0, "half in each of two quarters"
    assert level_now(PLAN, card, [visit(1, 200_000, month=7)]) == 1
    assert level_now(PLAN, card._replace(level=4), []) == 1, "a plan with fewer levels"


def test_points_are_of_whole_yuan() -> None:
    assert points(PLAN, [visit(1, 10_099), visit(2, 99)]) == 200


@pytest.mark.parametrize("count", range(5))
def test_no_card_below_its_threshold(count: int) -> None:
    refusal = level_to_claim(PLAN, [visit(1)] * count, NOW)
    assert refusal == Refusal(RefusalCode.CARD_NEEDS_VISITS, {"visits_left": 5 - count})


def test_no_card_below_what_has_to_be_spent() -> None:
    plan = PLAN._replace(levels=(GOLD,))
    assert level_to_claim(plan, [visit(1, 199_999)], NOW) == Refusal(
        RefusalCode.CARD_NEEDS_SPEND, {"needed_left_fen": 1}
    )
    assert level_to_claim(plan, [visit(1, 200_000)], NOW) == 0


@dataclass(frozen=True)
class Wrong:
    change: dict[str, object]
    code: RefusalCode


@pytest.mark.parametrize(
    "wrong",
    [
        Wrong({"levels": ()}, RefusalCode.PLAN_LEVELS_OUT_OF_RANGE),
        Wrong({"levels": (GOLD,) * 6}, RefusalCode.PLAN_LEVELS_OUT_OF_RANGE),
        Wrong({"levels": (SILVER._replace(needed=0),)}, RefusalCode.PLAN_WITHOUT_THRESHOLD),
        Wrong({"levels": (SILVER, GOLD._replace(needed=-1))}, RefusalCode.PLAN_WITHOUT_THRESHOLD),
        Wrong({"levels": (GOLD, GOLD)}, RefusalCode.PLAN_LEVELS_UNORDERED),
        Wrong({"levels": (SILVER, GOLD, SILVER._replace(needed=4))}, RefusalCode.PLAN_LEVELS_UNORDERED),
        Wrong({"levels": (SILVER._replace(name=Text("", "银")),)}, RefusalCode.PLAN_WORDS_MALFORMED),
        Wrong({"levels": (SILVER._replace(benefits=(WORDS,) * 9),)}, RefusalCode.PLAN_WORDS_MALFORMED),
        Wrong({"points_per_yuan": -1}, RefusalCode.PLAN_POINTS_OUT_OF_RANGE),
        Wrong({"points_per_yuan": 101}, RefusalCode.PLAN_POINTS_OUT_OF_RANGE),
        Wrong({"form": tuple(Field(str(n), FieldKind.TEXT, WORDS) for n in range(21))}, RefusalCode.PLAN_FORM_TOO_LONG),
        Wrong({"form": (FORM[0], FORM[0])}, RefusalCode.PLAN_FORM_MALFORMED),
        Wrong({"form": (FORM[0]._replace(label=Text("Name", " ")),)}, RefusalCode.PLAN_FORM_MALFORMED),
    ],
)
def test_what_cannot_be_planned(wrong: Wrong) -> None:
    refusal = check_plan(PLAN._replace(**wrong.change))
    assert refusal is not None and refusal.code is wrong.code


def test_what_can_be_planned() -> None:
    assert check_plan(PLAN) is None
    twenty = tuple(Field(str(n), FieldKind.TEXT, WORDS) for n in range(20))
    assert check_plan(PLAN._replace(form=twenty, levels=(SILVER,))) is None


@pytest.mark.parametrize(
    ("consents", "answers", "code"),
    [
        (("name",), {"size": "M"}, None),
        (("name", "born"), {"size": "M"}, None),
        ((), {"size": "M"}, RefusalCode.FORM_CONSENT_MISSING),
        (("name",), {}, RefusalCode.FORM_ANSWER_MISSING),
        (("name",), {"size": "  "}, RefusalCode.FORM_ANSWER_MISSING),
        (("name",), {"size": "M" * 65}, RefusalCode.FORM_ANSWER_TOO_LONG),
        (("name",), {"size": "M\n"}, RefusalCode.FORM_ANSWER_TOO_LONG),
        (("name", "id_number"), {"size": "M"}, RefusalCode.FORM_FIELD_UNKNOWN),
        (("name",), {"size": "M", "name": "Lin"}, RefusalCode.FORM_FIELD_UNKNOWN),
    ],
)
def test_the_form(consents: tuple[str, ...], answers: dict[str, str], code: RefusalCode | None) -> None:
    refusal = check_form(PLAN, consents, answers)
    assert (refusal.code if refusal else None) is code
