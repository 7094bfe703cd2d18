"""What lowers a notice's voice: kinds, channels, relevance, focus, tabs free of promotions, and the budget of marks."""

from __future__ import annotations

import pytest

from app.domain.attention.badges import badge_tree
from app.domain.attention.decisions import Action, Mark
from app.domain.attention.engine import see_leaf
from app.domain.attention.notices import Interruption, NoticeKind
from app.domain.attention.places import four_tabs
from app.domain.attention.policy import Channel, Focus, Handling
from app.layouts.policies import load_policies
from app.layouts.reader import load_layout
from tests.app.domain.attention.stories import Story, at, policy

NOON = at("16 12:00")


@pytest.mark.parametrize(
    ("importance", "action"),
    [(0, Action.DROP), (1, Action.LIST), (2, Action.NUMBER), (3, Action.PUSH), (4, Action.PUSH)],
)
def test_importance_of_the_notice_and_of_its_channel(importance: int, action: Action) -> None:
    assert Story(policy()).send(NOON, importance=importance).action is action
    capped = Story(policy(channels={"service": Channel(importance)}))
    assert capped.send(NOON).action is action


def test_a_channel_without_a_badge_pushes_and_leaves_nothing() -> None:
    story = Story(policy(channels={"service": Channel(show_badge=False)}))
    decision = story.send(NOON)
    assert (decision.action, decision.mark, decision.leaves) == (Action.PUSH, Mark.NONE, ())
    assert story.state.marks == {}


def test_relevance_and_focus() -> None:
    handling = {NoticeKind.SERVICE: Handling(least_relevance=0.5)}
    assert Story(policy(kinds=handling)).send(NOON, relevance=0.49).action is Action.LIST
    assert Story(policy(kinds=handling)).send(NOON, relevance=0.5).action is Action.PUSH
    focused = Story(policy(focus=Focus(True, frozenset({NoticeKind.SOCIAL}))))
    assert focused.send(NOON).action is Action.NUMBER
    assert focused.send(NOON, kind=NoticeKind.SOCIAL).action is Action.PUSH
    assert focused.send(NOON, interruption=Interruption.TIME_SENSITIVE).action is Action.PUSH


def test_reasons_come_in_the_order_of_the_rules() -> None:
    story = Story(policy(focus=Focus(True), channels={"service": Channel(3, show_badge=False)}))
    assert [each.rule for each in story.send(NOON).reasons] == ["kind", "show_badge", "focus"]


@pytest.mark.parametrize("leaves", [("tile/lottery",), ("window/yintai", "tile/fund"), ("tile/nowhere",)])
def test_under_quiet_no_promotion_marks_pay(leaves: tuple[str, ...]) -> None:
    quiet = load_policies()["quiet"]
    loudest = {"leaves": leaves, "interruption": Interruption.CRITICAL, "importance": 4}
    story = Story(quiet)
    decision = story.send(NOON, kind=NoticeKind.PROMOTION, channel="anything", **loudest)
    assert decision.action is not Action.PUSH
    assert all(four_tabs(leaf).tab == "services" for leaf in decision.leaves)
    assert "tab/pay" not in badge_tree(story.state.marks, quiet)
    assert "promotion_free" in [each.rule for each in decision.reasons]


def test_what_a_loud_policy_marked_leaves_pay_when_quiet_is_chosen() -> None:
    policies = load_policies()
    story = Story(policies["loud_2013"])
    story.send(NOON, kind=NoticeKind.PROMOTION)
    assert badge_tree(story.state.marks, policies["loud_2013"])["tab/pay"].text == "1"
    assert "tab/pay" not in badge_tree(story.state.marks, policies["quiet"])


def test_a_screen_shows_no_more_marks_than_its_budget() -> None:
    story = Story(policy(budgets={"services": 2}))
    said = [story.send(NOON, source=source) for source in ("a", "b", "c")]
    assert [each.rule for each in said] == ["kind", "kind", "attention_budget"]
    tree = badge_tree(story.state.marks, story.rules)
    assert [tree[f"window/{each}"].rolled for each in "abc"] == [False, False, True]
    assert tree["window/c"].mark is Mark.NONE and tree["tab/services"].count == 3
    _, story.state = see_leaf(story.state, "window/a", NOON)
    tree = badge_tree(story.state.marks, story.rules)
    assert tree["window/c"].text == "1" and tree["tab/services"].text == "2"


def test_places_are_those_of_the_layout_document() -> None:
    first: dict[str, tuple[str, str]] = {}
    for tab in load_layout("four_tabs").tabs:
        for section in tab.sections:
            for tile in section.tiles:
                first.setdefault(tile.function, (section.id, tab.id))
    assert {function: four_tabs(f"tile/{function}") for function in first} == first
    assert four_tabs("window/any") == ("windows", "services")
