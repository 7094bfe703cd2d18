"""Pushes from outside, policies, muting and clearing, through a whole wallet."""

from __future__ import annotations

import json
from typing import Any

import pytest

from app.commands.attention import ChoosePolicy, ClearNotices, MuteWindow, ReceivePush
from app.domain.attention.storms import Storm
from app.domain.events import MessageDelivered, NoticeDecided, NoticesSeen, PolicyChosen, WindowMuted
from app.domain.receipts import Outcome, Receipt
from app.domain.refusals import RefusalCode
from app.queries.attention import AttentionLedger, ComparePolicies, NoticesPage
from app.queries.pages import FeedPage
from app.queries.picture import whole_picture
from app.queries.why import WhyMark
from app.storage.store import SqlStore
from tests.app.wallets import Wallet, paid, quick_world, refused, wallet_on


def payload(window: str | None = "yintai", aps: dict[str, Any] | None = None, **ours: Any) -> str:
    target = ours if window is None else {"window": window, **ours}
    return json.dumps({"aps": {"alert": {"title": "T", "body": "B"}} if aps is None else aps, "fourtab": target})


def push(wallet: Wallet, *parts: Any, **ours: Any) -> Outcome:
    return wallet.session.send(ReceivePush(next(wallet.ids), payload(*parts, **ours)))


def choose(wallet: Wallet, policy: str) -> Outcome:
    return wallet.session.send(ChoosePolicy(next(wallet.ids), policy))


def whole(wallet: Wallet) -> None:
    """The published picture is what the store holds, and the ledger is balanced everywhere."""
    assert wallet.snapshot == whole_picture(wallet.store.reader, wallet.world, wallet.snapshot.now)
    ledger = wallet.session.ask(AttentionLedger())
    assert ledger.counts == wallet.snapshot.attention.counts
    assert all(each.balanced for each in (ledger.counts, *ledger.by_source.values()))


def test_under_quiet_a_receipt_pushes_and_counts_on_services_alone(wallet: Wallet) -> None:
    paid(wallet.pay(merchant="lashou"))
    attention = wallet.snapshot.attention
    assert attention.tab("services").text == attention.bell.text == "4"
    assert attention.badge("window/lashou").text == "1" and not attention.tab("pay").notices
    assert attention.pushes[0].message_id == wallet.session.ask(FeedPage("lashou")).rows[0].id
    whole(wallet)


def test_a_service_push_is_a_message_a_mark_and_an_event(wallet: Wallet) -> None:
    assert isinstance(push(wallet, kind="service"), Receipt)
    delivered, decided = wallet.events()
    assert isinstance(delivered, MessageDelivered) and isinstance(decided, NoticeDecided)
    assert (decided.action, decided.source, decided.message_id) == ("push", "yintai", delivered.message_id)
    assert wallet.session.ask(FeedPage("yintai")).rows[0].title.en == "T"
    whole(wallet)


def test_a_promotion_is_a_dot_in_services_and_nothing_on_pay(wallet: Wallet) -> None:
    push(wallet, kind="promotion")
    attention = wallet.snapshot.attention
    assert attention.badge("window/yintai").dot and not attention.pushes
    assert attention.tab("services").text == "3" and not attention.tab("pay").notices
    choose(wallet, "loud_2013")
    push(wallet, "lashou", kind="promotion")
    assert wallet.snapshot.attention.tab("pay").text == "1"
    choose(wallet, "quiet")
    assert not wallet.snapshot.attention.tab("pay").notices
    whole(wallet)


def test_a_push_at_night_waits_for_the_morning(wallet: Wallet) -> None:
    wallet.wait(hours=14)
    push(wallet, kind="service")
    held = wallet.snapshot.attention.held
    assert [f"{each.until:%d %H:%M}" for each in held] == ["17 07:30"]
    assert not wallet.snapshot.attention.pushes
    whole(wallet)
    wallet.wait(hours=1)
    assert len(wallet.snapshot.attention.held) == 1
    wallet.wait(hours=7)
    attention = wallet.snapshot.attention
    assert attention.held == () and attention.pushes
    assert f"{attention.pushes[0].since:%d %H:%M}" == "17 07:30"
    assert attention.badge("window/yintai").text == "1"
    whole(wallet)


def test_what_is_read_while_it_waits_is_not_said_again(wallet: Wallet) -> None:
    wallet.wait(hours=14)
    push(wallet, kind="service")
    wallet.see("yintai")
    assert wallet.snapshot.attention.held == () and wallet.snapshot.attention.counts.held == 0
    wallet.wait(hours=10)
    assert not wallet.snapshot.attention.pushes
    whole(wallet)


def test_a_notice_goes_when_it_expires(wallet: Wallet) -> None:
    push(wallet, **{"kind": "promotion", "expires-after": 600})
    assert wallet.snapshot.attention.badge("window/yintai").dot
    wallet.wait(minutes=10)
    assert not wallet.snapshot.attention.badge("window/yintai").notices
    assert wallet.events()[-1] == NoticesSeen("expired", 1)
    whole(wallet)


def test_badge_0_clears_the_window(wallet: Wallet) -> None:
    push(wallet, "yhd", {"badge": 0})
    assert not wallet.snapshot.attention.badge("window/yhd").notices
    assert wallet.snapshot.attention.tab("services").text == "1"
    assert wallet.snapshot.attention.counts.dropped == 1, "a payload that shows nothing"
    whole(wallet)


def test_a_push_of_the_wallet_itself_counts_on_the_bell_alone(wallet: Wallet) -> None:
    push(wallet, None, kind="service")
    attention = wallet.snapshot.attention
    assert (attention.bell.text, attention.tab("services").text) == ("4", "3")
    assert attention.pushes[0].title.en == "T"
    assert attention.pushes[0].message_id is None
    whole(wallet)


def test_muting_and_clearing(wallet: Wallet) -> None:
    assert refused(wallet.session.send(MuteWindow("m0", "nobody"))) is RefusalCode.WINDOW_UNKNOWN
    wallet.session.send(MuteWindow("m1", "yintai"))
    push(wallet, kind="service")
    assert not wallet.snapshot.attention.badge("window/yintai").notices and wallet.snapshot.attention.muted == {
        "yintai"
    }
    whole(wallet)
    wallet.session.send(MuteWindow("m2", "yintai", False))
    wallet.session.send(MuteWindow("m3", "yintai", False))
    muted = [event for event in wallet.events() if isinstance(event, WindowMuted)]
    assert muted == [WindowMuted("yintai", True), WindowMuted("yintai", False)]
    wallet.session.send(ClearNotices("c1", "yhd"))
    assert wallet.snapshot.attention.bell.text == "1"
    wallet.session.send(ClearNotices("c2"))
    assert dict(wallet.snapshot.attention.nodes) == {} and wallet.snapshot.unread == 4
    whole(wallet)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("no json", RefusalCode.PUSH_NOT_JSON),
        ("{}", RefusalCode.PUSH_WITHOUT_APS),
        (payload("nobody"), RefusalCode.PUSH_WINDOW_UNKNOWN),
        (payload(kind="advert"), RefusalCode.PUSH_WORD_UNKNOWN),
    ],
)
def test_a_refused_push_changes_nothing(wallet: Wallet, text: str, code: RefusalCode) -> None:
    before = wallet.snapshot
    assert refused(wallet.session.send(ReceivePush("bad", text))) is code
    assert wallet.snapshot is before
    assert isinstance(wallet.session.send(ReceivePush("bad", payload())), Receipt), "its id stayed free"


def test_the_same_push_twice_is_one_notice(wallet: Wallet) -> None:
    command = ReceivePush("push-1", payload(kind="service"))
    first = wallet.session.send(command)
    after = wallet.snapshot
    assert wallet.session.send(command) == first and wallet.snapshot is after
    assert refused(wallet.session.send(ReceivePush("push-1", payload()))) is RefusalCode.COMMAND_ID_REUSED
    assert wallet.snapshot.attention.counts.sent == 4


def test_policies_are_chosen_by_name_and_kept(tmp_path: Any) -> None:
    path = tmp_path / "world.sqlite"
    SqlStore.create(path, quick_world())
    wallet = wallet_on(SqlStore.on_disk(path))
    assert refused(choose(wallet, "shouting")) is RefusalCode.POLICY_UNKNOWN
    assert isinstance(choose(wallet, "quiet"), Receipt) and wallet.snapshot.version == 0
    choose(wallet, "silent")
    paid(wallet.pay())
    assert wallet.events()[0] == PolicyChosen("silent") and not wallet.snapshot.attention.pushes
    wallet.wait(hours=15)
    choose(wallet, "quiet")
    push(wallet, kind="service")
    left = wallet.snapshot
    assert len(left.attention.held) == 1
    wallet.session.close()
    again = wallet_on(SqlStore.on_disk(path))
    assert again.snapshot == left
    again.wait(hours=12)
    assert again.snapshot.attention.held == () and again.snapshot.attention.pushes
    whole(again)
    again.session.close()


def test_why(wallet: Wallet) -> None:
    push(wallet, **{"kind": "service", "collapse-id": "x"})
    push(wallet, **{"kind": "service", "collapse-id": "x"})
    why = wallet.session.ask(WhyMark("window/yintai"))
    assert why.node.text == "1" and [each.record.decision.rule for each in why.marking] == ["kind"]
    assert {policy: each.action.value for policy, each in why.marking[0].elsewhere.items()} == {
        "loud_2013": "push", "silent": "list",
    }  # fmt: skip
    assert [(each.record.decision.action.value, each.record.decision.into) for each in why.silent] == [("merge", 4)]
    assert why.marking[0].since == wallet.snapshot.now and why.marking[0].until is None
    record = wallet.session.ask(NoticesPage(after=5, limit=1)).rows[0]
    assert record == why.marking[0].record and json.loads(record.payload)["fourtab"]["collapse-id"] == "x"
    assert wallet.session.ask(NoticesPage(limit=2)).next_key == 4


def test_two_policies_side_by_side(wallet: Wallet) -> None:
    storm = ComparePolicies("quiet", "loud_2013", Storm(200, 1, wallet.snapshot.now))
    found = wallet.session.ask(storm)
    assert found == wallet.session.ask(storm) and found.sent == 200
    quiet, loud = found.first, found.second
    assert len(quiet.played.marks_by_hour) == len(loud.played.pay_by_hour) == 7 * 24
    assert max(quiet.played.pay_by_hour) == 0 < max(loud.played.pay_by_hour)
    assert (loud.opt_out.switch_off, loud.opt_out.stop_using, loud.opt_out.least) == (37, 31, True)
    assert "not a prediction" in loud.opt_out.source.en
    push(wallet, kind="service")
    own = wallet.session.ask(ComparePolicies("quiet", "silent"))
    assert own.sent == 4 and own.second.played.pushes == 0
