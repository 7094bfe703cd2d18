"""The rows of the pull-down list and the lock screen, and what the banner does with a burst."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from app.commands.attention import ReceivePush
from app.queries.threads import NoticeThreads, Thread
from tests.app.wallets import Wallet, fresh_wallet
from tests.stage import play, snapshot_of
from ui.format import dates
from ui.models.threads import ThreadRow
from ui.runtime.stage import Stage
from ui.viewmodels.threads import MOST_THREADS, thread_rows


def payload(title: str, window: str, thread: str = "", kind: str = "service") -> str:
    aps = {"alert": {"title": title, "body": "B"}, "thread-id": thread}
    return json.dumps({"aps": aps, "fourtab": {"window": window, "kind": kind}})


@pytest.fixture
def wallet() -> Iterator[Wallet]:
    opened = fresh_wallet()
    yield opened
    opened.session.close()


def push(wallet: Wallet, title: str, thread: str = "") -> None:
    wallet.session.send(ReceivePush(next(wallet.ids), payload(title, "zhizun", thread)))
    wallet.wait(minutes=1)


def rows(wallet: Wallet, *expanded: str) -> list[ThreadRow]:
    threads: tuple[Thread, ...] = wallet.session.ask(NoticeThreads())
    return thread_rows(threads, wallet.snapshot, "en", expanded)


def parts(found: list[ThreadRow], thread: str) -> str:
    return " ".join(row.part for row in found if row.thread == thread)


def test_three_stand_there_and_the_rest_is_one_row(wallet: Wallet) -> None:
    assert parts(rows(wallet), "zhizun") == "head notice"
    for place in range(3):
        push(wallet, f"T{place}")
    assert parts(rows(wallet), "zhizun") == "head notice notice notice notice", "one more needs no row to say so"
    push(wallet, "T3")
    found = rows(wallet)
    assert parts(found, "zhizun") == "head notice notice notice more"
    assert [row.count for row in found if row.part == "more"] == [2]
    assert parts(rows(wallet, "zhizun"), "zhizun") == "head" + 5 * " notice"


def test_more_than_is_asked_for_stands_in_the_notice_centre(wallet: Wallet) -> None:
    for place in range(24):
        push(wallet, f"T{place}")
    more = rows(wallet, "zhizun")[21]
    assert (more.part, more.count, more.route) == ("more", 5, "notices")


def test_every_card_begins_and_ends_and_every_key_is_its_own(wallet: Wallet) -> None:
    for place in range(MOST_THREADS + 5):
        push(wallet, "T", f"thread {place}")
    found = rows(wallet)
    assert len({row.key for row in found}) == len(found)
    assert sum(row.part in ("head", "rest") for row in found) == sum(row.last for row in found) == MOST_THREADS + 1
    assert (found[-1].part, found[-1].count, found[-1].route) == ("rest", 8, "notices")


def test_a_row_leads_to_its_exact_message(wallet: Wallet) -> None:
    found = [row.route for row in rows(wallet) if row.part == "notice"]
    assert found == ["window/yhd/10", "window/yhd/8", "window/zhizun/7"]


def test_the_day_is_told_in_each_languages_form(wallet: Wallet) -> None:
    assert dates.long_day(wallet.snapshot.now, "en") == "Friday 16 May"
    assert dates.long_day(wallet.snapshot.now, "zh_CN") == "5月16日 周五"


def test_of_a_burst_the_first_and_the_newest_two_are_banners_and_all_stand_in_the_list() -> None:
    windows = ("yhd", "yintai", "lashou", "kuaidi", "state_grid")

    async def script(stage: Stage) -> None:
        stage.shell.test.attention.choosePolicy("loud_2013")
        await stage.settled()
        before = len(stage.phone.shade.rows.rows)
        for window in windows:
            await stage.shell.push(payload(f"From {window}", window))
        await stage.settled()
        said = []
        while stage.phone.banner.shown:
            said.append(stage.phone.banner.title)
            stage.phone.banner.dismiss()
            assert len(said) <= 3
        names = {each.id: each.name.en for each in snapshot_of(stage).merchants}
        assert said == [names["yhd"], names["kuaidi"], names["state_grid"]]
        stage.phone.shadeOpen = True
        await stage.settled()
        heads = {row.sender for row in stage.phone.shade.rows.rows if row.part == "head"}
        assert before == 0 and {names[window] for window in windows} <= heads

    play(script)


def test_the_list_stays_shut_while_the_phone_is_locked_and_goes_with_its_world() -> None:
    async def script(stage: Stage) -> None:
        stage.phone.shadeOpen = True
        stage.phone.locked = True
        assert stage.phone.locked and not stage.phone.shadeOpen
        stage.phone.shadeOpen = True
        assert not stage.phone.shadeOpen
        await stage.settled()
        stage.shell.resetWorld()
        await stage.settled()
        assert not stage.phone.locked and stage.phone.shade.count == 0

    play(script)


def test_clearing_needs_no_network() -> None:
    async def script(stage: Stage) -> None:
        stage.phone.shadeOpen = True
        await stage.settled()
        stage.phone.shade.clearAll()
        await stage.settled()
        assert stage.phone.shade.empty

    play(script, link="offline")


def test_a_list_that_was_read_far_down_stays_so_when_the_wallet_changes() -> None:
    async def script(stage: Stage) -> None:
        stage.phone.open("bills")
        await stage.settled()
        stage.phone.bills.fetchMore()
        await stage.settled()
        shown = [row.key for row in stage.phone.bills.rows]
        assert len(shown) > 40
        stage.shell.stepClock(60)
        await stage.settled()
        assert [row.key for row in stage.phone.bills.rows] == shown

    play(script)
