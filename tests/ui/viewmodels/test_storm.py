"""Storms through the real window: the same one twice is the same decisions, and it stops between two notices."""

from __future__ import annotations

import asyncio
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from app.queries.attention import NoticesPage
from tests.stage import play, snapshot_of
from ui.runtime.stage import Stage
from ui.viewmodels.storm import StormViewModel


async def storm_of(stage: Stage) -> StormViewModel:
    stage.shell.bench = "test"
    stage.shell.test.lab.open = True
    await stage.settled()
    return stage.shell.test.lab.storm


async def records(stage: Stage) -> list[Any]:
    """What came in from outside, newest first."""
    page = await stage.shell.ask(NoticesPage(limit=2000))
    return [each for each in page.rows if each.payload is not None]


async def ended(stage: Stage, storm: StormViewModel) -> None:
    while storm.running:
        await asyncio.sleep(0.02)
    await stage.settled()


def test_a_storm_adds_up_and_is_the_same_each_time() -> None:
    seen: list[list[Any]] = []

    async def script(stage: Stage) -> None:
        storm = await storm_of(stage)
        began = snapshot_of(stage).now
        assert (storm.countText, storm.problemText) == ("56", "")
        await stage.click(stage.named("Number of notices").area.center())
        await stage.key(Qt.Key.Key_Return)
        await ended(stage, storm)
        assert storm.summaryText.startswith("56 sent = ")
        shown, held, merged, dropped = (int(word) for word in storm.summaryText[10:].split() if word.isdigit())
        assert shown + held + merged + dropped == 56
        assert (snapshot_of(stage).now - began).days == 1
        seen.append(await records(stage))

    play(script)
    play(script)
    assert len(seen[0]) == 56
    assert seen[0] == seen[1], "the same seed, mix, policy and world are the same decisions"


def test_another_seed_or_mix_is_another_storm() -> None:
    async def script(stage: Stage) -> None:
        storm = await storm_of(stage)
        storm.countText = "20"
        storm.chooseMix("promotions")
        storm.chooseSpan("hour")
        storm.nextSeed()
        assert storm.seedText == "2"
        storm.start()
        await ended(stage, storm)
        came = await records(stage)
        assert {each.notice.kind.value for each in came} == {"promotion"} and len(came) == 20
        assert (came[0].sent_at - came[-1].sent_at).total_seconds() < 3600
        assert stage.phone.banner.shown is False, "under Quiet promotions do not push"

    play(script)


def test_a_storm_is_cancelled_between_two_notices() -> None:
    async def script(stage: Stage) -> None:
        storm = await storm_of(stage)
        storm.countText = "1000"
        storm.start()
        storm.start()
        while storm.progress < 0.004:
            await asyncio.sleep(0.01)
        assert storm.running and storm.progressText.endswith(" of 1000")
        storm.cancel()
        assert storm.stopping
        await ended(stage, storm)
        came = await records(stage)
        assert 4 <= len(came) < 100
        assert storm.summaryText.startswith(f"Stopped after {len(came)} of 1000. {len(came)} sent = ")
        snapshot = stage.shell.snapshot
        assert snapshot is not None and snapshot.attention.counts.balanced and snapshot.now == came[0].sent_at

    play(script)


def test_a_world_that_is_closed_ends_the_storm() -> None:
    async def script(stage: Stage) -> None:
        storm = await storm_of(stage)
        storm.countText = "1000"
        storm.start()
        while storm.progress < 0.003:
            await asyncio.sleep(0.01)
        await stage.shell.open_world()
        await ended(stage, storm)
        assert storm.summaryText == "" and await records(stage) == []

    play(script)


def test_the_person_reads_on_the_way() -> None:
    async def script(stage: Stage) -> None:
        storm = await storm_of(stage)
        storm.visits = True
        storm.start()
        await ended(stage, storm)
        assert any(each.seen_at for each in await records(stage))

    play(script)


def test_fields_that_make_no_storm_say_so() -> None:
    async def script(stage: Stage) -> None:
        storm = await storm_of(stage)
        for wrong in ("", "0", "1001", "-1", "many", "５"):
            storm.countText = wrong
            assert storm.problemText.startswith("Give a number of notices"), wrong
        storm.start()
        assert not storm.running
        storm.countText, storm.seedText = "1000", "x"
        assert storm.problemText.startswith("Give a seed")
        storm.seedText = "0"
        for kind in ("transaction", "service", "social", "promotion", "system"):
            storm.setShare(kind, 0)
        assert storm.problemText == "Give at least one kind a share."
        assert [row.key for row in storm.mixes.rows if row.selected] == ["own"]

    play(script)


def test_the_mix_and_the_seed_by_keyboard_in_a_small_window() -> None:
    async def script(stage: Stage) -> None:
        storm = await storm_of(stage)
        await stage.click(stage.named("Start from").area.center())
        await stage.key(Qt.Key.Key_Escape)
        while focused(stage) != "Next seed":
            await stage.key(Qt.Key.Key_Tab)
        await stage.key(Qt.Key.Key_Space)
        assert storm.seedText == "2"
        while focused(stage) != "Promotion":
            await stage.key(Qt.Key.Key_Tab)
        for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Left):
            await stage.key(key)
        assert {row.key: row.share for row in storm.shares.rows}["promotion"] == 25
        while focused(stage) != "Start":
            await stage.key(Qt.Key.Key_Tab)
        assert stage.named("Start").area.bottom() < 600, "what has the focus is scrolled into sight"
        await stage.key(Qt.Key.Key_Space)
        await ended(stage, storm)
        assert stage.named(storm.summaryText).area.bottom() < 600, "and so is what became of the storm"

    play(script, size=(900, 600))


def test_a_storm_is_started_and_cancelled_by_keyboard_in_a_small_window() -> None:
    async def script(stage: Stage) -> None:
        storm = await storm_of(stage)
        storm.countText = "1000"
        await stage.click(stage.named("Start from").area.center())
        await stage.key(Qt.Key.Key_Escape)
        while focused(stage) != "Start":
            await stage.key(Qt.Key.Key_Tab)
        QTimer.singleShot(0, lambda: QTest.keyClick(stage.opened.window, Qt.Key.Key_Space))
        await asyncio.sleep(0.5)
        assert storm.running and stage.named("Cancel").area.bottom() < 600, "the way out is in sight"
        assert focused(stage) == "Cancel"
        QTimer.singleShot(0, lambda: QTest.keyClick(stage.opened.window, Qt.Key.Key_Space))
        await ended(stage, storm)
        assert storm.summaryText.startswith("Stopped after") and focused(stage) == "Start"

    play(script, size=(900, 600))


def focused(stage: Stage) -> str:
    item = stage.opened.window.activeFocusItem()
    return str(item.property("name")) if item is not None else ""
