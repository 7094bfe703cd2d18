"""The field's own examples (domain facts): OneSignal, Braze, Android; and midnight, month end, another time zone."""

from __future__ import annotations

from datetime import datetime, time, timedelta, timezone

import pytest

from app.domain.attention.decisions import Action
from app.domain.attention.notices import Interruption, NoticeKind
from app.domain.attention.policy import Cap, Excess, QuietHours, Rate
from app.domain.attention.state import muting, travelling
from tests.app.domain.attention.stories import Story, at, policy

ROLLING = Cap(3, timedelta(hours=24), excess=Excess.DROP)
DAY = Cap(3, None, excess=Excess.DROP)
PUSH, DROP, HOLD = Action.PUSH, Action.DROP, Action.HOLD


@pytest.mark.parametrize(
    ("when", "action"),
    [("17 08:00", DROP), ("17 08:59:59", DROP), ("17 09:00", PUSH), ("17 09:00:01", PUSH), ("17 12:59", PUSH)],
)
def test_onesignal_three_in_24_hours(when: str, action: Action) -> None:
    story = Story(policy(caps=(ROLLING,)))
    assert [story.send(at(f"16 {hour}")).action for hour in ("09:00", "13:00", "17:00")] == [PUSH] * 3
    blocked = story.send(at("16 20:00"))
    assert (blocked.action, blocked.rule) == (DROP, "frequency_cap_rolling")
    assert story.send(at(when)).action is action


@pytest.mark.parametrize(("when", "action"), [("16 23:59:59", DROP), ("17 00:00", PUSH), ("17 08:00", PUSH)])
def test_braze_a_calendar_day(when: str, action: Action) -> None:
    story = Story(policy(caps=(DAY,)))
    for hour in ("09:00", "13:00", "17:00"):
        story.send(at(f"16 {hour}"))
    decision = story.send(at(when))
    assert decision.action is action
    assert action is PUSH or decision.rule == "frequency_cap_day"


def test_the_last_day_of_a_month_ends_at_its_midnight() -> None:
    story = Story(policy(caps=(Cap(1, None, excess=Excess.HOLD),)))
    story.send(at("31 21:00"))
    held = story.send(at("31 22:00"))
    assert (held.action, held.until) == (HOLD, at("06-01 00:00"))
    assert story.until(at("31 23:59:59")) == []
    assert [each.decision.action for each in story.until(at("06-01 00:00"))] == [PUSH]


def test_braze_quiet_hours_hold_until_they_end() -> None:
    story = Story(policy(quiet_hours=QuietHours(time(22), time(6))))
    held = story.send(at("17 05:30"))
    assert (held.action, held.until, held.rule) == (HOLD, at("17 06:00"), "quiet_hours")
    assert story.until(at("17 05:59")) == []
    assert [(each.decision.action, each.since) for each in story.until(at("17 09:00"))] == [(PUSH, at("17 06:00"))]
    assert story.state.counts.held == 0


@pytest.mark.parametrize(
    ("start", "end", "when", "until"),
    [
        (time(22), time(6), "16 21:59:59", None),
        (time(22), time(6), "16 22:00", "17 06:00"),
        (time(22), time(6), "16 23:59:59", "17 06:00"),
        (time(22), time(6), "17 00:00", "17 06:00"),
        (time(22), time(6), "17 06:00", None),
        (time(22), time(6), "31 23:00", "06-01 06:00"),
        (time(0), time(7, 30), "17 00:00", "17 07:30"),
        (time(12), time(14), "17 13:00", "17 14:00"),
        (time(12), time(14), "17 14:00", None),
        (time(9), time(9), "17 09:00", None),
    ],
)
def test_quiet_hours_over_midnight(start: time, end: time, when: str, until: str | None) -> None:
    decision = Story(policy(quiet_hours=QuietHours(start, end))).send(at(when))
    assert decision.until == (None if until is None else at(until))
    dropped = Story(policy(quiet_hours=QuietHours(start, end, Excess.DROP))).send(at(when))
    assert dropped.action is (PUSH if until is None else DROP)


@pytest.mark.parametrize(
    ("level", "action"),
    [
        (Interruption.PASSIVE, Action.NUMBER),
        (Interruption.ACTIVE, HOLD),
        (Interruption.TIME_SENSITIVE, PUSH),
        (Interruption.CRITICAL, PUSH),
    ],
)
def test_interruption_levels_in_quiet_hours(level: Interruption, action: Action) -> None:
    story = Story(policy(quiet_hours=QuietHours(time(22), time(6))))
    assert story.send(at("16 23:00"), interruption=level).action is action


def test_android_fifty_a_package() -> None:
    story = Story(policy(package_limit=50))
    said = [story.send(at("16 09:00") + timedelta(seconds=step)).action for step in range(60)]
    assert said == [PUSH] * 50 + [DROP] * 10
    assert story.send(at("16 10:00"), source="yhd").action is PUSH, "another package has fifty of its own"


def test_android_five_a_second() -> None:
    story = Story(policy(rate=Rate(5)))
    start = at("16 09:00")
    said = [story.send(start + timedelta(milliseconds=100 * step)).action for step in range(10)]
    assert said == [PUSH] * 5 + [DROP] * 5
    assert story.send(start + timedelta(milliseconds=950), source="yhd").action is PUSH
    again = [story.send(start + timedelta(milliseconds=1000 + step)).action for step in range(2)]
    assert again == [PUSH, DROP], "the first of the five is a second old, the second is not"


def test_a_change_of_time_zone_counts_days_and_hours_by_the_new_clock() -> None:
    story = Story(policy(caps=(Cap(1, None, excess=Excess.DROP),), quiet_hours=QuietHours(time(22), time(6))))
    assert story.send(at("16 08:30")).action is PUSH
    assert story.send(at("16 20:00")).action is DROP
    london = timezone(timedelta(hours=1))
    story.state = travelling(story.state, london)
    assert story.send(at("16 20:00")).action is DROP, "08:30 and 20:00 of China are one day in London too"
    held = story.send(at("17 06:30"))
    assert (held.action, held.until) == (HOLD, datetime(2014, 5, 17, 6, tzinfo=london)), "23:30 of the 16th in London"
    assert [each.decision.action for each in story.until(at("17 13:00"))] == [PUSH], "and a new day there"
    west = Story(story.rules)
    west.send(at("16 08:30"))
    west.state = travelling(west.state, timezone(timedelta(hours=-4)))
    assert west.send(at("16 20:00")).action is PUSH, "in New York the first was on the 15th at 20:30"


def test_collapse_keys_merge_until_seen() -> None:
    story = Story(policy())
    first = story.send(at("16 09:00"), collapse="score")
    merged = story.send(at("16 09:01"), collapse="score")
    assert (first.action, merged.action, merged.into) == (PUSH, Action.MERGE, 1)
    assert story.send(at("16 09:01"), source="yhd", collapse="score").action is PUSH, "keys belong to their source"
    from app.domain.attention.engine import see_leaf

    _, story.state = see_leaf(story.state, "window/yintai", at("16 09:02"))
    assert story.send(at("16 09:03"), collapse="score").action is PUSH
    assert Story(policy(collapse=False)).send(at("16 09:00"), collapse="score").action is PUSH


def test_muting_lists_and_only_the_critical_is_said() -> None:
    story = Story(policy())
    story.state = muting(story.state, "yintai", True)
    assert story.send(at("16 09:00")).action is Action.LIST
    assert story.send(at("16 09:00"), interruption=Interruption.CRITICAL).action is PUSH
    story.state = muting(story.state, "yintai", False)
    assert story.send(at("16 09:00")).action is PUSH


def test_what_has_expired_is_dropped_even_when_it_waited() -> None:
    story = Story(policy(quiet_hours=QuietHours(time(22), time(6))))
    assert story.send(at("16 12:00"), expires_at=at("16 12:00")).rule == "expiry"
    assert story.send(at("16 23:00"), expires_at=at("17 05:00")).action is HOLD
    assert [each.decision.rule for each in story.until(at("17 06:00"))] == ["expiry"]
    assert story.state.counts == (2, 0, 0, 0, 2)


def test_the_limits_leave_alone_what_the_person_did() -> None:
    story = Story(policy(always=frozenset({NoticeKind.TRANSACTION}), caps=(DAY,), rate=Rate(5), package_limit=2))
    said = [story.send(at("16 09:00"), kind=NoticeKind.TRANSACTION).action for _ in range(20)]
    assert said == [PUSH] * 20
