"""Property: whatever is sent, read, followed, left, muted or refused, every badge says exactly what is unread."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.commands.attention import MuteWindow
from app.domain.attention.decisions import Mark
from app.queries.pages import FeedPage
from app.queries.picture import whole_picture
from tests.app.commands.serving.stories import follow, followed, refuse, say, send, single, tap, unfollow
from tests.app.wallets import Wallet, fresh_wallet

MERCHANTS = ("yhd", "yintai", "lashou")
_merchant = st.sampled_from(MERCHANTS)
_one = st.one_of(
    st.tuples(
        st.sampled_from(("follow", "unfollow", "refuse", "accept", "tap", "say", "single", "see", "pay", "day")),
        _merchant,
    ),
    st.tuples(st.sampled_from(("mute", "unmute")), _merchant),
)


def do(wallet: Wallet, what: str, merchant: str) -> None:
    match what:
        case "follow":
            follow(wallet, merchant)
        case "unfollow":
            unfollow(wallet, merchant)
        case "refuse" | "accept":
            refuse(wallet, merchant, refused=what == "refuse")
        case "tap":
            tap(wallet, merchant, "2_2" if merchant == "yintai" else "1_1")
        case "say":
            say(wallet, merchant, "refund?")
        case "single":
            single(wallet, merchant)
        case "see":
            wallet.see(merchant)
        case "pay":
            wallet.pay(merchant=merchant)
        case "day":
            wallet.wait(days=1)
        case "mute" | "unmute":
            send(wallet, MuteWindow, merchant, what == "mute")


def unread_in(wallet: Wallet, merchant: str) -> int:
    return sum(not each.read for each in wallet.session.ask(FeedPage(merchant, limit=500)).rows)


def check(wallet: Wallet) -> None:
    assert wallet.snapshot == whole_picture(wallet.store.reader, wallet.world, wallet.snapshot.now)
    snapshot, merchants = wallet.snapshot, [each.id for each in wallet.snapshot.merchants]
    unread = {each: unread_in(wallet, each) for each in merchants}
    assert {each.merchant_id: each.unread for each in snapshot.windows} == {
        each: unread[each] for each in followed(wallet)
    }
    assert not any(unread[each] for each in merchants if each not in followed(wallet))
    attention = snapshot.attention
    silent = {each: SILENT.get(each, 0) for each in merchants}
    for each in merchants:
        assert attention.badge(f"window/{each}").count == unread[each] - silent[each], each
    told = sum(unread.values()) - sum(silent.values())
    assert attention.badge("section/windows").count == told == attention.tab("services").count
    assert attention.bell.count == told + attention.badge("tile/bills").count


SILENT: dict[str, int] = {}
"""How many unread messages came while their window was muted: they ask for no glance."""


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(_one, max_size=24))
def test_badges_count_what_is_unread(steps: list[tuple[str, str]]) -> None:
    wallet = fresh_wallet()
    SILENT.clear()
    for what, merchant in steps:
        before = {each: unread_in(wallet, each) for each in MERCHANTS}
        muted = {each for each in MERCHANTS if each in wallet.snapshot.attention.muted}
        do(wallet, what, merchant)
        for each in MERCHANTS:
            now = unread_in(wallet, each)
            if now == 0 or now < before[each]:
                SILENT.pop(each, None)
            elif each in muted:
                SILENT[each] = SILENT.get(each, 0) + now - before[each]
        check(wallet)
    wallet.session.close()


def test_reading_one_window_takes_its_share_and_no_more(wallet: Wallet) -> None:
    single(wallet, "yintai")
    single(wallet, "lashou")
    before = wallet.snapshot.attention
    assert before.tab("services").count == 5 and before.badge("window/yintai").count == 1
    wallet.see("yintai")
    after = wallet.snapshot.attention
    assert after.badge("window/yintai").mark is Mark.NONE and after.tab("services").count == 4
    assert after.badge("window/yhd") == before.badge("window/yhd")
    assert after.bell.count == before.bell.count - 1
