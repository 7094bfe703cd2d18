"""A merchant's way of working decides what it sends by itself."""

from __future__ import annotations

from app.commands.serving.ways import SetWay
from app.domain.events import PaymentMade, WaySet
from app.domain.messages import MessageKind
from app.domain.serving.ways import Way
from tests.app.commands.serving.stories import feed, mass, refuse, send, sends, served_wallet, unfollow
from tests.app.wallets import Wallet, paid


def newest_kinds(wallet: Wallet, merchant: str) -> list[MessageKind]:
    return [each.kind for each in feed(wallet, merchant)]


def test_advertising_writes_on_fridays_and_takes_its_issues_in_turn() -> None:
    wallet = served_wallet()
    wallet.wait(days=6)
    assert sends(wallet) == []
    wallet.wait(days=16)
    titles = [each.title.en for each in feed(wallet, "yintai") if each.kind is MessageKind.ARTICLES]
    assert len(titles) == 3 and titles[0] == titles[2] != titles[1]
    assert all(f"{each.at:%a %H:%M}" == "Fri 10:00" for each in feed(wallet, "yintai") if each.letter)


def test_it_keeps_to_the_same_quota_as_by_hand() -> None:
    wallet = served_wallet()
    wallet.wait(days=5)
    mass(wallet, "yintai")
    wallet.wait(days=3)
    assert len(sends(wallet)) == 1
    wallet.wait(days=7)
    assert len(sends(wallet)) == 2


def test_service_asks_after_a_visit_the_next_morning() -> None:
    wallet = served_wallet()
    send(wallet, SetWay, "yintai", Way.SERVICE)
    assert wallet.events()[-1] == WaySet("yintai", "service") and wallet.snapshot.merchant("yintai").way is Way.SERVICE
    bill = paid(wallet.pay(12_800, merchant="yintai", method="fund"))
    wallet.wait(days=1, hours=1)
    newest = feed(wallet, "yintai")[0]
    assert newest.kind is MessageKind.TEMPLATE and newest.letter is not None
    assert f"{newest.at:%d %H:%M}" == "17 10:00" and newest.letter.route == f"bill/{bill}"
    assert [line.value.en for line in newest.letter.lines] == ["Yintai Department Store", "¥128.00"]
    wallet.wait(days=3)
    assert feed(wallet, "yintai")[0] == newest


def test_trading_tells_how_the_order_travels() -> None:
    wallet = served_wallet()
    paid(wallet.pay(5_000, merchant="yhd"))
    wallet.wait(days=4)
    told = [each for each in feed(wallet, "yhd") if each.kind is MessageKind.TEMPLATE]
    assert [f"{each.at:%d}" for each in reversed(told)] == ["17", "18"]


def test_who_left_or_refuses_hears_nothing_of_it() -> None:
    wallet = served_wallet()
    for merchant in ("yhd", "lashou"):
        paid(wallet.pay(merchant=merchant))
    unfollow(wallet, "yhd")
    refuse(wallet, "lashou")
    wallet.wait(days=4)
    assert MessageKind.TEMPLATE not in newest_kinds(wallet, "yhd") + newest_kinds(wallet, "lashou")


def test_paying_writes_nothing_for_it() -> None:
    wallet = served_wallet()
    planned = wallet.store.reader.agenda.planned("serving_day")
    paid(wallet.pay(merchant="yhd"))
    assert wallet.store.reader.agenda.planned("serving_day") == planned
    assert next(type(each) for each in wallet.events()) is PaymentMade and len(wallet.events()) == 3
