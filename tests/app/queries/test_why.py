"""Why a mark stands: on the layout that is shown, and what every other policy would have made of it."""

from __future__ import annotations

import json
from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.commands.attention import ChoosePolicy, ReceivePush, SetFocus
from app.domain.attention.decisions import Decision
from app.domain.attention.places import Place, PlaceOf, four_tabs
from app.domain.attention.playing import Playing, happened
from app.domain.attention.state import AttentionState
from app.domain.times import midnight_of
from app.layouts.policies import load_policies
from app.queries.attention import NoticesPage, week_of
from app.queries.elsewhere import REPLAYED, lately
from app.queries.why import Explain, SilentLately, Why, WhyMark
from tests.app.wallets import Wallet, fresh_wallet

WINDOWS = ("yhd", "zhizun", "state_grid", "lashou", "yintai", "kuaidi")


def send(wallet: Wallet, window: str, kind: str = "service", relevance: float = 1.0, **more: object) -> None:
    alert = {"alert": {"title": f"{kind} of {window}", "body": "…"}, "relevance-score": relevance}
    payload = {"aps": alert, "fourtab": {"window": window, "kind": kind, **more}}
    wallet.session.send(ReceivePush(next(wallet.ids), json.dumps(payload)))


def why(wallet: Wallet, node: str, place_of: PlaceOf = four_tabs) -> Why:
    return wallet.session.ask(WhyMark(node, place_of=place_of))


def accounts_first(leaf: str) -> Place:
    """The windows on the first tab, as the layout of 2013 had them."""
    return Place("accounts", "pay") if leaf.startswith("window/") else four_tabs(leaf)


def test_the_layout_on_the_phone_decides_where_a_mark_stands(wallet: Wallet) -> None:
    send(wallet, "kuaidi")
    on_services = {each.record.notice.source for each in why(wallet, "tab/services").marking}
    assert "kuaidi" in on_services and not why(wallet, "tab/pay").marking
    moved = why(wallet, "tab/pay", place_of=accounts_first)
    assert {each.record.notice.source for each in moved.marking} == on_services
    assert moved.node.count == why(wallet, "tab/services").node.count
    assert not why(wallet, "tab/services", place_of=accounts_first).marking


def test_what_is_kept_off_a_tab_is_silent_there(wallet: Wallet) -> None:
    send(wallet, "lashou", "promotion", relevance=0.1)
    send(wallet, "yintai", "promotion")
    told = why(wallet, "tab/pay", place_of=accounts_first)
    assert {each.record.notice.source for each in told.marking}.isdisjoint({"yintai", "lashou"})
    assert [each.record.notice.source for each in told.silent] == ["lashou"]
    assert told.silent[0].record.decision.rule == "relevance"
    assert [each.record.notice.source for each in why(wallet, "window/yintai").marking] == ["yintai"]


def test_notices_are_explained_by_id_in_the_order_asked(wallet: Wallet) -> None:
    send(wallet, "yhd")
    send(wallet, "zhizun")
    first, second = (each.notice.id for each in reversed(wallet.session.ask(NoticesPage(limit=2)).rows))
    told = wallet.session.ask(Explain((second, 99_999, first)))
    assert [each.record.notice.id for each in told] == [second, first]
    assert {policy: made.action.value for policy, made in told[0].elsewhere.items()} == {
        "loud_2013": "push",
        "silent": "list",
    }


def test_silence_is_told_for_a_day_and_until_it_was_seen(wallet: Wallet) -> None:
    send(wallet, "lashou", "promotion", relevance=0.1)
    send(wallet, "yintai", "promotion", relevance=0.1)
    assert [each.notice.source for each in wallet.session.ask(SilentLately())] == ["yintai", "lashou"]
    wallet.see("yintai")
    assert [each.notice.source for each in wallet.session.ask(SilentLately())] == ["lashou"]
    wallet.wait(hours=25)
    assert wallet.session.ask(SilentLately()) == ()
    assert [each.notice.source for each in wallet.session.ask(SilentLately(hours=48))] == ["lashou"]


def test_a_change_of_policy_or_focus_is_told_at_once(wallet: Wallet) -> None:
    send(wallet, "kuaidi")
    assert set(why(wallet, "window/kuaidi").marking[0].elsewhere) == {"loud_2013", "silent"}
    assert why(wallet, "window/kuaidi").marking[0].elsewhere["loud_2013"].action.value == "push"
    wallet.session.send(SetFocus("focus", True))
    assert why(wallet, "window/kuaidi").marking[0].elsewhere["loud_2013"].action.value == "number"
    wallet.session.send(ChoosePolicy("loud", "loud_2013"))
    assert set(why(wallet, "window/kuaidi").marking[0].elsewhere) == {"quiet", "silent"}


STEPS = st.lists(
    st.one_of(
        st.tuples(
            st.just("send"), st.sampled_from(WINDOWS), st.sampled_from(["service", "promotion", "social", "system"])
        ),
        st.tuples(st.just("wait"), st.sampled_from([1, 30, 240, 900])),
        st.tuples(st.just("see"), st.sampled_from(WINDOWS)),
        st.tuples(st.just("ask")),
    ),
    max_size=25,
)


@pytest.mark.parametrize("policy", ["quiet", "silent"])
@settings(max_examples=25, deadline=None)
@given(steps=STEPS)
def test_asking_often_answers_what_asking_once_answers(policy: str, steps: list[tuple]) -> None:
    """The replay that goes on from the last question is the one from the beginning."""
    wallet = fresh_wallet()
    wallet.session.send(ChoosePolicy("other", policy))
    for step in steps:
        match step:
            case ("send", window, kind):
                send(wallet, window, kind, 1.0, **({"collapse-id": "x"} if kind == "social" else {}))
            case ("wait", minutes):
                wallet.wait(minutes=minutes)
            case ("see", window):
                wallet.see(window)
            case _:
                why(wallet, "all")
    assert lately(wallet.store.reader, wallet.world).elsewhere == played_anew(wallet, policy)
    wallet.session.close()


def played_anew(wallet: Wallet, present: str) -> dict[str, Mapping[int, Decision]]:
    reader, now = wallet.store.reader, wallet.snapshot.now
    start = midnight_of((now - REPLAYED).date())
    week = week_of(reader.notices_since(start), start, now)
    found: dict[str, Mapping[int, Decision]] = {}
    for policy in load_policies().values():
        playing = Playing(policy, AttentionState())
        for step in (*happened(week), now):
            playing.take(step)
        found[policy.id] = playing.decisions
    return {key: each for key, each in found.items() if key != present}
