"""Quiet's hours, 22:00 to 07:30, to the minute: over midnight, a month's end, another time zone, a change of clocks."""

from __future__ import annotations

from datetime import datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

import pytest

from app.domain.attention.decisions import Action
from app.domain.attention.engine import reweigh
from app.domain.attention.policy import QuietHours
from app.domain.attention.state import AttentionState, travelling
from app.domain.times import CHINA
from app.layouts.policies import load_policies
from tests.app.domain.attention.stories import Story, policy

QUIET = load_policies()["quiet"]
LONDON, NEW_YORK, TOKYO = ZoneInfo("Europe/London"), ZoneInfo("America/New_York"), ZoneInfo("Asia/Tokyo")


def local(text: str, zone: tzinfo) -> datetime:
    """A wall clock's time in a zone, as the wallet knows it: on its own clock."""
    return datetime.fromisoformat(text).replace(tzinfo=zone).astimezone(CHINA)


@pytest.mark.parametrize("zone", [CHINA, LONDON, NEW_YORK, TOKYO], ids=str)
@pytest.mark.parametrize(
    ("when", "until"),
    [
        ("2014-05-31 21:59", None),
        ("2014-05-31 22:00", "2014-06-01 07:30"),
        ("2014-05-31 23:59", "2014-06-01 07:30"),
        ("2014-06-01 00:00", "2014-06-01 07:30"),
        ("2014-06-01 07:29", "2014-06-01 07:30"),
        ("2014-06-01 07:30", None),
        ("2014-12-31 23:59", "2015-01-01 07:30"),
        ("2016-02-29 23:59", "2016-03-01 07:30"),
        ("2015-02-28 23:59", "2015-03-01 07:30"),
    ],
)
def test_to_the_minute(when: str, until: str | None, zone: tzinfo) -> None:
    story = Story(QUIET, AttentionState(zone=zone))
    decision = story.send(local(when, zone))
    if until is None:
        assert decision.action is Action.PUSH
        return
    morning = local(until, zone)
    assert (decision.action, decision.until, decision.rule) == (Action.HOLD, morning, "quiet_hours")
    assert decision.until is not None and decision.until.utcoffset() == timedelta(hours=8), "on the wallet's clock"
    assert story.until(morning - timedelta(seconds=1)) == []
    assert [(each.decision.action, each.since) for each in story.until(morning)] == [(Action.PUSH, morning)]


@pytest.mark.parametrize(
    ("when", "hours"),
    [("2014-03-29 23:59", 6 + 31 / 60), ("2014-10-25 23:59", 8 + 31 / 60), ("2014-10-26 00:00", 8.5)],
)
def test_a_night_in_which_the_clock_itself_changes(when: str, hours: float) -> None:
    """London's summer time began on 30 March and ended on 26 October 2014: an hour less and an hour more to wait."""
    sent = local(when, LONDON)
    until = Story(QUIET, AttentionState(zone=LONDON)).send(sent).until
    assert until == sent + timedelta(hours=hours)


def test_hours_that_end_in_the_hour_that_comes_twice() -> None:
    """At 01:10 for the second time, the 01:30 to come is the second one too."""
    rules = policy(quiet_hours=QuietHours(time(22), time(1, 30)))
    sent = local("2014-10-26 00:10", LONDON) + timedelta(hours=2)
    story = Story(rules, AttentionState(zone=LONDON))
    assert story.send(sent).until == sent + timedelta(minutes=20)
    assert [each.decision.action for each in story.until(sent + timedelta(hours=1))] == [Action.PUSH]


@pytest.mark.parametrize(
    ("left", "here", "action", "until"),
    [
        ("23:59", TOKYO, Action.HOLD, "2014-06-01 06:30"),
        ("23:59", LONDON, Action.PUSH, None),
        ("23:59", NEW_YORK, Action.PUSH, None),
    ],
)
def test_held_in_china_and_decided_again_elsewhere(left: str, here: tzinfo, action: Action, until: str | None) -> None:
    now = local(f"2014-05-31 {left}", CHINA)
    story = Story(QUIET)
    assert story.send(now).until == local("2014-06-01 07:30", CHINA)
    changed, story.state = reweigh(QUIET, travelling(story.state, here), now)
    assert [each.decision.action for each in changed] == [action] and story.state.counts.balanced
    assert changed[0].decision.until == (None if until is None else local(until, CHINA))
    assert story.state.counts.held == (action is Action.HOLD) == len(story.state.held)


def test_the_same_minute_is_night_here_and_day_there() -> None:
    now = local("2014-05-31 23:59", CHINA)
    assert Story(QUIET, AttentionState(zone=LONDON)).send(now).action is Action.PUSH
    assert Story(QUIET, AttentionState(zone=TOKYO)).send(now).until == local("2014-06-01 06:30", CHINA)
    morning = local("2014-06-01 07:29", CHINA)
    assert Story(QUIET, AttentionState(zone=TOKYO)).send(morning).action is Action.PUSH, "08:29 in Tokyo"
    assert Story(QUIET, AttentionState(zone=NEW_YORK)).send(morning).action is Action.PUSH, "19:29 of the 31st there"
    late = local("2014-06-01 10:30", CHINA)
    assert Story(QUIET, AttentionState(zone=NEW_YORK)).send(late).until == local("2014-06-01 19:30", CHINA)


def test_a_calendar_day_is_that_of_the_zone_over_its_change_of_clock() -> None:
    """The last Sunday of October has 25 hours in London; a day's cap holds for all of them."""
    story = Story(QUIET, AttentionState(zone=LONDON))
    first, last = local("2014-10-26 07:30", LONDON), local("2014-10-26 21:59", LONDON)
    assert [story.send(first).action, story.send(first).action] == [Action.PUSH] * 2
    capped = story.send(last)
    assert capped.action is Action.NUMBER and "frequency_cap_day" in [each.rule for each in capped.reasons]
    assert story.send(local("2014-10-27 07:30", LONDON)).action is Action.PUSH
