"""What a designer or presenter changes takes effect at once, and nothing else moves."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

from tests.stage import play, snapshot_of
from ui.runtime.places import LAYOUTS
from ui.runtime.stage import Stage

PATIENCE_S = 5.0


def names(stage: Stage) -> set[str]:
    return {control.name for control in stage.controls()}


def test_the_language_changes_live_on_the_phone_and_round_it() -> None:
    async def script(stage: Stage) -> None:
        assert {"Services, 3 unread", "Layouts", "Bills"} <= names(stage)
        stage.shell.choose("language", "zh_CN")
        await stage.settled()
        assert {"服务，3 条未读", "布局", "账单"} <= names(stage)
        assert stage.shell.clockText == "2014年5月16日 周五 09:41"
        stage.shell.choose("language", "en")
        await stage.settled()
        assert "Services, 3 unread" in names(stage)

    play(script)


def test_theme_text_scale_and_device_reach_the_screen() -> None:
    async def script(stage: Stage) -> None:
        light = stage.phone_picture()
        stage.shell.choose("theme", "dark")
        await stage.settled()
        assert stage.phone_picture().pixelColor(20, 300).lightness() < light.pixelColor(20, 300).lightness()
        before = stage.named("Bills", within="Phone").area
        stage.shell.choose("textScale", "1.6")
        await stage.settled()
        assert stage.named("Bills", within="Phone").area != before
        stage.shell.choose("device", "iphone_5s")
        await stage.settled()
        assert stage.phone_picture().width() == 320

    play(script)


def test_zooming_goes_on_from_what_is_seen() -> None:
    async def script(stage: Stage) -> None:
        seen = stage.shell.fitZoom
        stage.shell.zoomIn()
        assert stage.shell.zoom > seen
        stage.shell.choose("zoom", "0")
        stage.shell.zoomOut()
        assert 0 < stage.shell.zoom < seen

    play(script, zoom=0.0)


def test_a_designers_document_is_followed_and_its_mistakes_are_listed(tmp_path: Path) -> None:
    mine = tmp_path / "mine.toml"
    shutil.copy(LAYOUTS / "four_tabs.toml", mine)

    async def script(stage: Stage) -> None:
        design = stage.shell.design
        design.openDocument(QUrl.fromLocalFile(str(mine)))
        await stage.settled()
        text = mine.read_text(encoding="utf-8")

        mine.write_text(text.replace('"lottery"', '"lotery"'), encoding="utf-8")
        await until(lambda: design.problems.rows)
        problem = design.problems.rows[0]
        assert "lottery" in problem.sentence and problem.place.startswith("Line ")
        assert "Lottery" in names(stage), "the phone keeps the last layout that was right"

        mine.write_text(text.replace('  "lottery",\n', ""), encoding="utf-8")
        await until(lambda: not design.problems.rows)
        await stage.settled()
        assert "Lottery" not in {control.name for control in stage.controls() if control.area.x() > 500}

    play(script)


async def until(happened: Callable[[], bool]) -> None:
    waited = 0.0
    while not happened():
        assert waited < PATIENCE_S, "it did not happen"
        await asyncio.sleep(0.05)
        waited += 0.05


def test_a_lost_reply_is_still_one_payment_and_offline_moves_nothing() -> None:
    async def script(stage: Stage) -> None:
        start = stage.shell.snapshot
        assert start is not None
        await pay_five(stage)
        await stage.settled()
        after = stage.shell.snapshot
        assert after is not None
        assert after.accounts[0].balance_fen == start.accounts[0].balance_fen - 500
        assert stage.phone.topRoute == "result"
        stage.phone.goHome()
        stage.shell.choose("link", "offline")
        await pay_five(stage)
        await stage.settled()
        assert "offline" in stage.phone.payment.errorText
        assert snapshot_of(stage).accounts == after.accounts

    play(script, link="reply_lost")


async def pay_five(stage: Stage) -> None:
    stage.phone.open("scan")
    stage.phone.scan.useSheetCode("lashou")
    stage.phone.amount.text = "5"
    stage.phone.amount.submit()
    for digit in "147258":
        stage.phone.payment.press(digit)
    await stage.settled()


def test_starting_over_brings_the_first_morning_back(tmp_path: Path) -> None:
    async def script(stage: Stage) -> None:
        first = stage.shell.snapshot
        stage.shell.stepClock(86_400)
        await stage.settled()
        await pay_five(stage)
        assert stage.shell.snapshot != first
        stage.shell.resetWorld()
        stage.shell.resetWorld()
        await stage.settled()
        assert stage.shell.snapshot == first
        assert stage.phone.depth == 0

    play(script, folder=tmp_path)


def test_a_damaged_world_is_named_and_can_be_started_over(tmp_path: Path) -> None:
    (tmp_path / "quiet_morning.sqlite").write_bytes(b"this is no database" * 100)

    async def script(stage: Stage) -> None:
        assert "quiet_morning.sqlite is damaged" in stage.shell.problem
        assert not stage.shell.ready and not stage.shell.opening
        stage.shell.resetWorld()
        await stage.settled()
        assert stage.shell.ready and not stage.shell.problem
        assert (tmp_path / "quiet_morning.sqlite.before").read_bytes().startswith(b"this is no database")

    play(script, folder=tmp_path)


@pytest.mark.parametrize(
    "route", ["order/nothing", "order/taxi", "window/nobody", "unbuilt/none", "bill/x", "split/x", "orders/none"]
)
def test_a_link_to_nothing_opens_a_page_that_says_so(route: str) -> None:
    async def script(stage: Stage) -> None:
        stage.phone.open(route)
        await stage.settled()
        assert stage.phone.topRoute == "missing"
        await stage.press("Go back")
        assert stage.phone.depth == 0

    play(script)
