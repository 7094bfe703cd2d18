"""What stands in the pull-down list and on the lock screen is what the engine holds open, no more and no less."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.commands.attention import ChoosePolicy, ClearNotices, ReceivePush
from app.domain.attention import engine
from app.domain.attention.decisions import Action
from app.queries.attention import NoticesPage
from app.queries.threads import NoticeThreads, Thread
from tests.app.wallets import Wallet, fresh_wallet

KINDS = ("service", "promotion", "social", "transaction", "system")
WINDOWS = ("yhd", "yintai", "lashou", None)


def push(wallet: Wallet, window: str | None = "yintai", thread: str | None = None, **ours: Any) -> None:
    aps = {"alert": {"title": "T", "body": "B"}} | ({"thread-id": thread} if thread else {})
    own = ours if window is None else {"window": window, **ours}
    wallet.session.send(ReceivePush(next(wallet.ids), json.dumps({"aps": aps, "fourtab": own})))


def clear(wallet: Wallet, thread: str | None = None) -> None:
    wallet.session.send(ClearNotices(next(wallet.ids), thread))


def threads(wallet: Wallet, **asked: Any) -> tuple[Thread, ...]:
    return wallet.session.ask(NoticeThreads(**asked))


def test_the_newest_thread_stands_first_and_its_newest_notice_too(wallet: Wallet) -> None:
    push(wallet, "zhizun")
    push(wallet, "yintai")
    found = threads(wallet)
    assert [each.thread for each in found] == ["yintai", "zhizun", "yhd"]
    assert [each.count for each in found] == [1, 2, 2]
    assert [record.notice.id for record in found[1].records] == [4, 1]
    assert all(each.newest_at == each.records[0].since for each in found)


def test_a_thread_is_counted_beyond_what_is_asked_for(wallet: Wallet) -> None:
    for _ in range(4):
        push(wallet, "yintai", thread="orders")
        wallet.wait(minutes=1)
    orders = threads(wallet, most_each=2)[0]
    assert (orders.thread, orders.source, orders.count, len(orders.records)) == ("orders", "yintai", 4, 2)


def test_under_quiet_a_promotion_is_listed_and_never_stands_on_the_lock_screen(wallet: Wallet) -> None:
    push(wallet, "yintai", kind="promotion", importance=1)
    listed = threads(wallet)[0].records[0]
    assert listed.decision.action is Action.LIST and not wallet.snapshot.attention.badge("window/yintai").notices
    assert threads(wallet, pushes_only=True) == ()


def test_only_what_called_at_once_stands_on_the_lock_screen(wallet: Wallet) -> None:
    push(wallet, "yintai")
    push(wallet, "lashou", kind="promotion")
    assert [each.thread for each in threads(wallet, pushes_only=True)] == ["yintai"]
    assert {each.thread for each in threads(wallet)} == {"yhd", "zhizun", "yintai", "lashou"}


def test_what_is_held_is_not_there_before_its_time_and_then_stands_first(wallet: Wallet) -> None:
    wallet.wait(hours=14)
    push(wallet, "yintai")
    assert "yintai" not in {each.thread for each in threads(wallet)}
    assert 4 not in {record.notice.id for record in wallet.session.ask(NoticesPage(shown_only=True)).rows}
    wallet.wait(hours=9)
    assert threads(wallet)[0].thread == threads(wallet, pushes_only=True)[0].thread == "yintai"


def test_a_cleared_thread_goes_and_the_others_stay(wallet: Wallet) -> None:
    push(wallet, "yintai")
    clear(wallet, "yhd")
    assert [each.thread for each in threads(wallet)] == ["yintai", "zhizun"]
    wallet.see("yintai")
    assert [each.thread for each in threads(wallet)] == ["zhizun"]
    clear(wallet)
    assert threads(wallet) == ()


def test_the_notice_centre_pages_through_what_was_shown(wallet: Wallet) -> None:
    for _ in range(8):
        push(wallet, "yhd", **{"collapse-id": "sale"})
    everything = wallet.session.ask(NoticesPage(limit=100)).rows
    shown = [each.notice.id for each in everything if each.decision.shown]
    assert 0 < len(shown) < len(everything)
    paged, after = list[int](), None
    while True:
        page = wallet.session.ask(NoticesPage(after, limit=2, shown_only=True))
        paged += [each.notice.id for each in page.rows]
        if (after := page.next_key) is None:
            break
    assert paged == shown


pushes = st.tuples(st.sampled_from(WINDOWS), st.sampled_from(KINDS), st.sampled_from([None, "a", "b"]))
reads = st.sampled_from(["yhd", "yintai", "zhizun"])
clears = st.sampled_from([None, "a", "yhd", "yintai", "wallet"])
waits = st.integers(1, 15)
policies = st.sampled_from(["quiet", "silent", "loud_2013"])


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.one_of(
            st.tuples(st.just("push"), pushes),
            st.tuples(st.just("read"), reads),
            st.tuples(st.just("clear"), clears),
            st.tuples(st.just("wait"), waits),
            st.tuples(st.just("policy"), policies),
        ),
        max_size=16,
    )
)
def test_in_any_order_the_list_is_what_the_engine_holds_open(steps: list[tuple[str, Any]]) -> None:
    wallet = fresh_wallet()
    try:
        for what, of in steps:
            match what:
                case "push":
                    push(wallet, of[0], of[2], kind=of[1])
                case "read":
                    wallet.see(of)
                case "clear":
                    clear(wallet, of)
                case "wait":
                    wallet.wait(hours=of)
                case "policy":
                    wallet.session.send(ChoosePolicy(next(wallet.ids), of))
            hold(wallet)
    finally:
        wallet.session.close()


def hold(wallet: Wallet) -> None:
    state = wallet.store.reader.attention(wallet.snapshot.now)
    standing = [each for each in engine.everything(state) if each.decision.shown]
    found = threads(wallet, most_each=1000)
    assert {record.notice.id for each in found for record in each.records} == {each.notice.id for each in standing}
    assert sum(each.count for each in found) == len(standing)
    assert all(record.notice.thread == each.thread for each in found for record in each.records)
    moments = [each.newest_at for each in found]
    assert moments == sorted(moments, reverse=True)
    pushed = [each for each in standing if each.decision.action is Action.PUSH]
    assert sum(each.count for each in threads(wallet, pushes_only=True)) == len(pushed)
