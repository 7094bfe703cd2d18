"""A designer's policy goes into a world and comes out as it was."""

from __future__ import annotations

from datetime import time, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.domain.attention.decisions import Mark
from app.domain.attention.notices import NoticeKind
from app.domain.attention.places import TABS
from app.domain.attention.policy import Cap, Channel, Excess, Focus, Handling, Policy, QuietHours, Rate
from app.domain.texts import Text
from app.layouts.policies import load_policies
from app.storage.policies import policy_from_text, policy_to_text

words = st.builds(Text, st.text(max_size=20), st.text(max_size=20))
names = st.from_regex(r"[a-z][a-z0-9_]{0,9}", fullmatch=True)
counts, flags = st.integers(0, 100_000), st.booleans()
kinds = st.frozensets(st.sampled_from(NoticeKind))
excesses = st.sampled_from(Excess)
handlings = st.builds(Handling, flags, st.sampled_from(Mark), st.lists(names).map(tuple), st.floats(0, 1))
windows = st.none() | st.integers(1, 24 * 366).map(lambda hours: timedelta(hours=hours))
caps = st.builds(Cap, counts, windows, flags, kinds, excesses)
clocks = st.builds(time, st.integers(0, 23), st.integers(0, 59))
policies = st.builds(
    Policy,
    names,
    words,
    words,
    counts,
    kinds=st.dictionaries(st.sampled_from(NoticeKind), handlings),
    channels=st.dictionaries(st.text(max_size=9), st.builds(Channel, st.integers(0, 4), flags)),
    always=kinds,
    promotion_free=st.frozensets(st.sampled_from(TABS)),
    caps=st.lists(caps, max_size=4).map(tuple),
    quiet_hours=st.none() | st.builds(QuietHours, clocks, clocks, excesses),
    collapse=flags,
    rate=st.none() | st.builds(Rate, counts, st.integers(1, 3600)),
    package_limit=st.none() | counts,
    budgets=st.dictionaries(st.sampled_from(TABS), counts),
    focus=st.builds(Focus, flags, kinds),
)


@given(policies)
def test_there_and_back(policy: Policy) -> None:
    assert policy_from_text(policy_to_text(policy)) == policy


@given(policies, policies)
def test_only_equal_policies_are_the_same_text(one: Policy, other: Policy) -> None:
    assert (policy_to_text(one) == policy_to_text(other)) is (one == other)


def test_those_that_ship() -> None:
    for policy in load_policies().values():
        assert policy_from_text(policy_to_text(policy)) == policy


def test_every_field_is_kept() -> None:
    """A field added to a policy must be written too; the strategies above build every field there is."""
    plain, every = Policy("a", Text("", ""), Text("", "")), load_policies()["quiet"]
    kept: dict[str, Any] = {name: getattr(every, name) for name in Policy.__slots__}
    assert all(getattr(policy_from_text(policy_to_text(every)), name) == value for name, value in kept.items())
    assert policy_to_text(plain) != policy_to_text(every)
