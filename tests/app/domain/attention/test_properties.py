"""100,000 random notices under random policies: what must hold at every instant."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from random import Random

import pytest

from app.domain.attention.badges import badge_tree
from app.domain.attention.decisions import Action, Mark
from app.domain.attention.engine import decide, everything, expire, release, see_leaf
from app.domain.attention.notices import Interruption, Notice, NoticeKind
from app.domain.attention.places import ROOT, four_tabs, section_node, tab_node
from app.domain.attention.playing import play
from app.domain.attention.policy import Cap, Channel, Excess, Focus, Handling, Policy, QuietHours, Rate
from app.domain.attention.state import AttentionState, muting
from app.domain.attention.storms import Storm, brew
from app.layouts.policies import load_policies
from tests.app.domain.attention.stories import NAME, at

LEAVES = ("window/a", "window/b", "window/c", "tile/fund", "tile/lottery", "tile/coupons", "tile/term", "tile/notices")
QUIET = load_policies()["quiet"]


def random_policy(dice: Random) -> Policy:
    def some(items, chance: float = 0.5) -> frozenset:
        return frozenset(each for each in items if dice.random() < chance)

    def excess() -> Excess:
        return dice.choice(tuple(Excess))

    kinds = {
        kind: Handling(
            dice.random() < 0.7, dice.choice(tuple(Mark)), tuple(some(("fund", "coupons"), 0.3)), dice.random() / 3
        )
        for kind in NoticeKind
    }
    windows = [dice.choice((None, timedelta(hours=dice.randrange(1, 48)))) for _ in range(dice.randrange(3))]
    caps = tuple(
        Cap(dice.randrange(1, 6), window, dice.random() < 0.5, some(NoticeKind, 0.3), excess()) for window in windows
    )
    hours = QuietHours(time(dice.randrange(24), dice.randrange(60)), time(dice.randrange(24)), excess())
    return Policy(
        "random", NAME, NAME, kinds=kinds, channels={"a": Channel(dice.randrange(5), dice.random() < 0.5)},
        always=some(NoticeKind, 0.2), promotion_free=some(("pay", "wealth")), caps=caps,
        quiet_hours=hours if dice.random() < 0.7 else None, collapse=dice.random() < 0.7,
        rate=Rate(dice.randrange(1, 6)), package_limit=dice.randrange(5, 51), budgets={"pay": 1, "services": 2},
        focus=Focus(dice.random() < 0.3, some(NoticeKind)),
    )  # fmt: skip


def random_notice(number: int, now: datetime, dice: Random) -> Notice:
    source = dice.choice("abc")
    return Notice(
        number, source, source, dice.choice(tuple(NoticeKind)), tuple(dice.sample(LEAVES, dice.randrange(1, 4))), "",
        dice.randrange(5), dice.choice(tuple(Interruption)), dice.random(), source,
        dice.choice((None, None, "x", "y")),
        now + timedelta(hours=dice.randrange(1, 60)) if dice.random() < 0.2 else None,
        dice.random() < 0.98,
    )  # fmt: skip


def life(count: int, policies: list[Policy], dice: Random) -> Iterator[tuple[Policy, AttentionState]]:
    """Every state a wallet passes through while notices come, time goes, and the person looks here and there."""
    state, now, policy = AttentionState(), at("16 09:00"), policies[0]
    for number in range(1, count + 1):
        now += timedelta(seconds=dice.choice((0, 0, 1, 60, 600, 7200)))
        _, state = release(policy, state, now)
        yield policy, state
        _, state = expire(state, now)
        _, state = decide(random_notice(number, now, dice), policy, state, now)
        yield policy, state
        if dice.random() < 0.2:
            _, state = see_leaf(state, dice.choice(LEAVES), now)
            yield policy, state
        if dice.random() < 0.02:
            state = muting(state, dice.choice("abc"), dice.random() < 0.5)
        if dice.random() < 0.01:
            policy = dice.choice(policies)


def check_tree(policy: Policy, state: AttentionState) -> None:
    tree = badge_tree(state.marks, policy)
    shown = {key: glances for key, glances in state.marks.items() if key in tree}
    for tab in {four_tabs(leaf).tab for leaf in shown} - {None}:
        children = [leaf for leaf in shown if four_tabs(leaf).tab == tab]
        union = frozenset().union(*[tree[leaf].notices for leaf in children])
        assert tree[tab_node(tab or "")].notices == union
        sections = {four_tabs(leaf).section for leaf in children}
        assert union == frozenset().union(*[tree[section_node(section or "")].notices for section in sections])
        numbers = {key for leaf in children for key in tree[leaf].notices if state.marks[leaf][key].number}
        assert tree[tab_node(tab or "")].count == len(numbers), "never counted twice"
        visible = [leaf for leaf in children if tree[leaf].mark is not Mark.NONE]
        assert len(visible) <= policy.budgets.get(tab or "", len(visible))
    below = frozenset().union(*[tree[leaf].notices for leaf in shown])
    promotions = {
        key for glances in shown.values() for key, glance in glances.items() if glance.kind is NoticeKind.PROMOTION
    }
    assert tree[ROOT].notices == below - (promotions if policy.promotion_free else set()) if ROOT in tree else True
    assert {key for key, node in tree.items() if not node.notices} == set()


def check_free_tabs(policy: Policy, state: AttentionState) -> None:
    kinds = {each.notice.id: each.notice.kind for each in everything(state)}
    tree = badge_tree(state.marks, policy)
    for tab in policy.promotion_free:
        node = tree.get(tab_node(tab))
        assert node is None or all(kinds[key] is not NoticeKind.PROMOTION for key in node.notices)


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 2])
def test_100_000_notices_under_random_policies(seed: int) -> None:
    dice = Random(seed)
    policies = [QUIET, *[random_policy(dice) for _ in range(30)]]
    for step, (policy, state) in enumerate(life(35_000, policies, dice)):
        assert state.counts.balanced and min(state.counts) >= 0
        assert state.counts.held == len(state.held)
        if step % 7 == 0:
            check_tree(policy, state)
            check_free_tabs(policy, state)


@pytest.mark.slow
def test_under_quiet_no_promotion_ever_stands_on_pay() -> None:
    for _, state in life(30_000, [QUIET], Random(3)):
        on_pay = [leaf for leaf in state.marks if four_tabs(leaf).tab == "pay"]
        assert all(glance.kind is not NoticeKind.PROMOTION for leaf in on_pay for glance in state.marks[leaf].values())
        assert state.counts.balanced


@pytest.mark.parametrize("policy", load_policies().values(), ids=lambda policy: policy.id)
def test_the_same_seed_makes_the_same_decisions(policy: Policy) -> None:
    storm = Storm(400, 7, at("12 00:00"))
    first, again = play(brew(storm), policy), play(brew(storm), policy)
    assert first == again and len(first.decisions) == 400 == first.counts.sent
    assert first.counts.balanced and len(first.marks_by_hour) == 7 * 24
    other = play(brew(Storm(400, 8, at("12 00:00"))), policy)
    assert other.decisions != first.decisions


def test_a_storm_is_as_asked() -> None:
    week = brew(Storm(1000, 5, at("12 06:30"), days=3, mix={NoticeKind.PROMOTION: 3, NoticeKind.SERVICE: 1}))
    kinds = [sent.notice.kind for sent in week.sent]
    assert set(kinds) == {NoticeKind.PROMOTION, NoticeKind.SERVICE} and 700 < kinds.count(NoticeKind.PROMOTION) < 800
    assert [sent.notice.id for sent in week.sent] == list(range(1, 1001))
    assert all(at("12 06:30") <= sent.at < at("15 06:30") for sent in week.sent)
    assert list(week.sent) == sorted(week.sent, key=lambda sent: sent.at)


def test_loud_shouts_and_silent_is_silent() -> None:
    week = brew(Storm(500, 7, at("12 00:00")))
    loud, quiet, silent = (play(week, load_policies()[each]) for each in ("loud_2013", "quiet", "silent"))
    assert loud.unasked_pushes > 5 * quiet.unasked_pushes > 0 == silent.pushes
    assert max(loud.pay_by_hour) > 0 == max(quiet.pay_by_hour) == max(silent.marks_by_hour)
    assert quiet.held_ever > 0 and {each.action for each in silent.decisions.values()} <= {Action.LIST, Action.MERGE}
