"""The person's own settings: focus, time zone; they beat the document, are kept, and rule replays too."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.commands.attention import AdoptPolicy, ChoosePolicy, MuteWindow, SetFocus, Travel
from app.domain.attention.storms import Storm
from app.domain.events import FocusSet, NoticeDecided, Travelled
from app.domain.receipts import Outcome, Receipt
from app.domain.refusals import RefusalCode
from app.queries.attention import ComparePolicies
from app.queries.why import WhyMark
from app.storage.store import SqlStore
from tests.app.commands.test_attention import push, whole
from tests.app.commands.test_own_policy import STRICT
from tests.app.wallets import Wallet, quick_world, refused, wallet_on


def focus(wallet: Wallet, on: bool) -> Outcome:
    return wallet.session.send(SetFocus(next(wallet.ids), on))


def travel(wallet: Wallet, zone: str) -> Outcome:
    return wallet.session.send(Travel(next(wallet.ids), zone))


def held(wallet: Wallet) -> list[str]:
    return [f"{each.until:%d %H:%M}" for each in wallet.snapshot.attention.held]


def test_focus_is_the_documents_until_the_person_chooses(wallet: Wallet) -> None:
    assert not wallet.snapshot.attention.focus
    wallet.session.send(ChoosePolicy("silent", "silent"))
    assert wallet.snapshot.attention.focus, "Silent's document has it on"
    focus(wallet, False)
    assert not wallet.snapshot.attention.focus
    wallet.session.send(ChoosePolicy("quiet", "quiet"))
    focus(wallet, True)
    assert wallet.snapshot.attention.focus and wallet.events()[-1] == FocusSet(True)
    version = wallet.snapshot.version
    assert isinstance(focus(wallet, True), Receipt) and wallet.snapshot.version == version
    whole(wallet)


def test_focus_lets_through_what_the_policy_names(wallet: Wallet) -> None:
    focus(wallet, True)
    push(wallet, kind="service")
    assert not wallet.snapshot.attention.pushes
    assert [each.record.decision.rule for each in wallet.session.ask(WhyMark("window/yintai")).marking] == ["focus"]
    wallet.pay()
    assert wallet.snapshot.attention.pushes, "a receipt is let through"
    focus(wallet, False)
    push(wallet, kind="service")
    assert wallet.snapshot.attention.pushes[0].notice.source == "yintai"
    whole(wallet)


def test_quiet_hours_are_the_persons(wallet: Wallet) -> None:
    assert wallet.snapshot.attention.zone == "Asia/Shanghai"
    travel(wallet, "America/New_York")
    assert wallet.snapshot.attention.zone == "America/New_York" and wallet.events()[-1] == Travelled("America/New_York")
    push(wallet, kind="service")
    assert held(wallet) == [], "09:41 in China is 21:41 there"
    wallet.wait(hours=1)
    push(wallet, "zhizun", kind="service")
    assert held(wallet) == ["16 19:30"], "half past seven there"
    whole(wallet)


def test_a_held_notice_is_decided_again_where_the_person_lands(wallet: Wallet) -> None:
    wallet.wait(hours=13)
    push(wallet, kind="service")
    assert held(wallet) == ["17 07:30"]
    travel(wallet, "Asia/Tokyo")
    assert held(wallet) == ["17 06:30"], "half past seven comes an hour earlier in Tokyo"
    travel(wallet, "Europe/London")
    assert held(wallet) == [] and wallet.snapshot.attention.pushes, "it is afternoon in London"
    decided = [event for event in wallet.events() if isinstance(event, NoticeDecided)]
    assert [event.action for event in decided] == ["hold", "hold", "push"]
    assert all(bool(event.reasons) is (event.action == "hold") for event in decided)
    whole(wallet)


def test_a_trip_that_changes_nothing_for_a_held_notice_leaves_it(wallet: Wallet) -> None:
    wallet.wait(hours=13)
    push(wallet, kind="service")
    before = wallet.snapshot.attention
    assert isinstance(travel(wallet, "Asia/Singapore"), Receipt)
    assert wallet.snapshot.attention.held == before.held and wallet.events()[-1] == Travelled("Asia/Singapore")
    whole(wallet)


@pytest.mark.parametrize("zone", ["Mars/Base", "", "../etc/passwd", "Europe", "a\0b", "x" * 300])
def test_a_zone_nobody_knows(wallet: Wallet, zone: str) -> None:
    before = wallet.snapshot
    assert refused(travel(wallet, zone)) is RefusalCode.ZONE_UNKNOWN
    assert wallet.snapshot is before


def test_all_of_it_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "world.sqlite"
    SqlStore.create(path, quick_world())
    wallet = wallet_on(SqlStore.on_disk(path))
    focus(wallet, True)
    travel(wallet, "America/New_York")
    left = wallet.snapshot
    wallet.session.close()
    again = wallet_on(SqlStore.on_disk(path))
    assert again.snapshot == left and again.snapshot.attention.focus
    whole(again)
    again.session.close()
    with monkeypatch.context() as bare:
        bare.setattr("app.domain.attention.zones.find_zone", lambda _: None)
        at_home = wallet_on(SqlStore.on_disk(path))
        assert at_home.snapshot.attention.zone == "Asia/Shanghai", "a platform without that zone counts at home"
        at_home.session.close()


def test_replays_know_the_person(wallet: Wallet) -> None:
    storm = ComparePolicies("loud_2013", "mine", Storm(60, 3, wallet.snapshot.now))
    wallet.session.send(AdoptPolicy("mine", STRICT))
    wallet.session.send(ChoosePolicy("quiet", "quiet"))
    pushes = wallet.session.ask(storm).first.played.pushes
    for source in Storm(0, 0, wallet.snapshot.now).sources:
        wallet.session.send(MuteWindow(next(wallet.ids), source))
    assert wallet.session.ask(storm).first.played.pushes < pushes / 10, "a muted window pushes under no policy"
    push(wallet, kind="service")
    elsewhere = wallet.session.ask(WhyMark("window/yintai")).silent[0].elsewhere
    assert {each.action.value for each in elsewhere.values()} == {"list"}
    focus(wallet, True)
    push(wallet, None, kind="service")
    silent = wallet.session.ask(WhyMark("all")).marking
    assert silent[0].elsewhere["loud_2013"].rule == "focus"
