"""A window is followed, left, followed again; its messages are refused; a receipt of one that is not followed."""

from __future__ import annotations

from app.commands.attention import MuteWindow
from app.commands.serving.following import EnterWindow, SeeTile
from app.domain.events import MessageDelivered, WindowEntered, WindowFollowed, WindowUnfollowed
from app.domain.funnel import FunnelStep
from app.domain.messages import MessageKind
from app.domain.receipts import Receipt
from app.domain.refusals import RefusalCode
from tests.app.commands.serving.stories import (
    HELLO,
    ME,
    desk,
    feed,
    follow,
    followed,
    mass,
    refuse,
    say,
    send,
    single,
    tap,
    unfollow,
)
from tests.app.wallets import Wallet, paid, refused


def test_leaving_takes_the_window_its_unread_and_its_badge(wallet: Wallet) -> None:
    assert wallet.snapshot.attention.badge("window/yhd").count == 2
    assert isinstance(unfollow(wallet, "yhd"), Receipt)
    assert "yhd" not in followed(wallet)
    assert wallet.snapshot.unread == 1 == wallet.snapshot.attention.tab("services").count
    assert wallet.events()[-1] == WindowUnfollowed("yhd")
    assert all(each.read for each in feed(wallet, "yhd"))


def test_leaving_twice_is_refused_and_writes_nothing(wallet: Wallet) -> None:
    unfollow(wallet, "yhd")
    before = wallet.snapshot
    assert refused(unfollow(wallet, "yhd")) is RefusalCode.NOT_FOLLOWING
    assert refused(unfollow(wallet, "nobody")) is RefusalCode.NOT_FOLLOWING
    assert wallet.snapshot is before


def test_following_again_finds_what_was_there_and_is_thanked(wallet: Wallet) -> None:
    send(wallet, MuteWindow, "yintai")
    refuse(wallet, "yintai")
    before = [each.id for each in feed(wallet, "yintai")]
    unfollow(wallet, "yintai")
    assert "yintai" not in wallet.snapshot.attention.muted and wallet.snapshot.refusing == frozenset()
    assert isinstance(follow(wallet, "yintai", scene="poster_7"), Receipt)
    thanks, *older = feed(wallet, "yintai")
    assert [each.id for each in older] == before
    assert thanks.title.en == "Thank you for following us" and not thanks.read
    assert wallet.snapshot.windows[0].merchant_id == "yintai" and wallet.snapshot.windows[0].unread == 1
    assert WindowFollowed("yintai", "poster_7") in wallet.events()
    steps = wallet.store.reader.funnel.steps_of("yintai", ME)
    assert {FunnelStep.FOLLOWED, FunnelStep.THANKED} <= steps.keys()


def test_following_what_is_followed_changes_nothing(wallet: Wallet) -> None:
    before = wallet.snapshot
    assert isinstance(follow(wallet, "yintai"), Receipt)
    assert wallet.snapshot is before
    assert refused(follow(wallet, "nobody")) is RefusalCode.MERCHANT_UNKNOWN


def test_the_same_follow_sent_again_is_one(wallet: Wallet) -> None:
    unfollow(wallet, "yintai")
    from app.commands.serving.following import Follow

    first = wallet.session.send(Follow("one", "yintai"))
    assert wallet.session.send(Follow("one", "yintai")) == first
    assert sum(isinstance(each, WindowFollowed) for each in wallet.events()) == 1


def test_a_receipt_of_a_window_that_is_not_followed_stands_on_bills(wallet: Wallet) -> None:
    unfollow(wallet, "yintai")
    there = feed(wallet, "yintai")
    bill = paid(wallet.pay(merchant="yintai"))
    assert feed(wallet, "yintai") == there and "yintai" not in followed(wallet)
    push = wallet.snapshot.attention.pushes[0]
    assert push.notice.route == f"bill/{bill}" and push.message_id is None
    assert push.title.en == "Payment received" and "1.00" in push.body.en
    assert wallet.snapshot.attention.badge("tile/bills").count == 1
    assert not any(isinstance(each, MessageDelivered) for each in wallet.events())
    send(wallet, SeeTile, "bills")
    assert wallet.snapshot.attention.badge("tile/bills").count == 0


def test_who_refuses_gets_receipts_and_answers_and_nothing_else(wallet: Wallet) -> None:
    refuse(wallet, "yintai")
    assert wallet.snapshot.refusing == {"yintai"}
    outcome = mass(wallet, "yintai")
    assert isinstance(outcome, Receipt) and outcome.values["reached"] == 0 and outcome.values["refused"] == 1
    assert refused(single(wallet, "yintai")) is RefusalCode.MESSAGES_REFUSED
    assert feed(wallet, "yintai")[0].kind is MessageKind.RECEIPT
    paid(wallet.pay(merchant="yintai"))
    say(wallet, "yintai", "Where is the parking?")
    tap(wallet, "yintai", "2_2")
    kinds = [each.kind for each in feed(wallet, "yintai")[:4]]
    assert kinds == [MessageKind.TEMPLATE, MessageKind.ANSWER, MessageKind.SAID, MessageKind.RECEIPT]


def test_refusing_is_kept_once_and_can_be_taken_back(wallet: Wallet) -> None:
    refuse(wallet, "yintai")
    before = wallet.snapshot
    refuse(wallet, "yintai")
    assert wallet.snapshot is before
    refuse(wallet, "yintai", refused=False)
    assert wallet.snapshot.refusing == frozenset()
    assert refused(refuse(wallet, "nobody")) is RefusalCode.NOT_FOLLOWING
    single(wallet, "yintai")
    assert feed(wallet, "yintai")[0].title == HELLO.title


def test_entering_says_by_which_code_and_needs_no_following(wallet: Wallet) -> None:
    unfollow(wallet, "kuaidi")
    send(wallet, EnterWindow, "kuaidi", "taxi_door")
    assert wallet.events()[-1] == WindowEntered("kuaidi", "taxi_door")
    assert refused(send(wallet, EnterWindow, "nobody")) is RefusalCode.MERCHANT_UNKNOWN


def test_who_leaves_no_longer_waits_for_an_answer(wallet: Wallet) -> None:
    say(wallet, "yintai", "I have lost a glove")
    assert [each.chat.words for each in desk(wallet, "yintai").waiting] == ["I have lost a glove"]
    unfollow(wallet, "yintai")
    assert desk(wallet, "yintai").waiting == ()
