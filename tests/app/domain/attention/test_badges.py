"""The tree of badges: a parent is the union of its children's notices, told once."""

from __future__ import annotations

import pytest

from app.domain.attention.badges import badge_tree
from app.domain.attention.decisions import Mark
from app.domain.attention.engine import see, see_leaf
from app.domain.attention.notices import NoticeKind
from app.domain.attention.policy import Handling
from tests.app.domain.attention.stories import Story, at, policy

NOON = at("16 12:00")
DOTS = {NoticeKind.SOCIAL: Handling(push=False, mark=Mark.DOT)}


def test_a_notice_on_two_leaves_is_one_above_them() -> None:
    story = Story(policy())
    story.send(NOON, leaves=("tile/coupons", "tile/tickets", "window/yintai"))
    tree = badge_tree(story.state.marks, story.rules)
    leaves = ("tile/coupons", "tile/tickets", "window/yintai")
    assert {node: tree[node].count for node in leaves} == dict.fromkeys(leaves, 1)
    assert [tree[node].count for node in ("section/collection", "tab/discover", "tab/services", "all")] == [1, 1, 1, 1]
    assert tree["tile/coupons"].parent == "section/collection" and tree["tab/discover"].parent == "all"


def test_seeing_one_leaf_clears_its_share_everywhere() -> None:
    story = Story(policy())
    story.send(NOON, leaves=("tile/coupons", "window/yintai"))
    story.send(NOON, leaves=("tile/coupons",), source="yhd")
    seen, story.state = see_leaf(story.state, "window/yintai", NOON)
    tree = badge_tree(story.state.marks, story.rules)
    assert [each.notice.id for each in seen] == [1]
    assert "tab/services" not in tree and tree["tile/coupons"].notices == {2} == tree["all"].notices


def test_a_number_wins_over_a_dot_and_does_not_count_it() -> None:
    story = Story(policy(kinds=DOTS))
    story.send(NOON, kind=NoticeKind.SOCIAL)
    assert badge_tree(story.state.marks, story.rules)["tab/services"].dot
    story.send(NOON, source="yhd")
    tab = badge_tree(story.state.marks, story.rules)["tab/services"]
    assert (tab.mark, tab.text, len(tab.notices)) == (Mark.NUMBER, "1", 2)


@pytest.mark.parametrize(("count", "text"), [(1, "1"), (99, "99"), (100, "99+"), (5000, "99+")])
def test_how_a_number_is_written(count: int, text: str) -> None:
    story = Story(policy())
    for _ in range(count):
        story.send(NOON)
    assert badge_tree(story.state.marks, story.rules)["all"].text == text


def test_what_is_seen_while_it_waits_is_only_listed() -> None:
    from datetime import time

    from app.domain.attention.policy import QuietHours

    story = Story(policy(quiet_hours=QuietHours(time(22), time(6))))
    story.send(at("16 23:00"))
    (seen,), story.state = see_leaf(story.state, "window/yintai", at("16 23:30"))
    assert (seen.decision.action.value, seen.decision.rule) == ("list", "seen_before_release")
    assert story.state.counts == (1, 1, 0, 0, 0) and story.until(at("17 12:00")) == []
    assert see(story.state, (), NOON) == ((), story.state)
