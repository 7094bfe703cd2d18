"""Two policies side by side in the real window: opened, chosen, read and taken away."""

from __future__ import annotations

import asyncio
import csv
import json
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAccessible, QGuiApplication

from app.commands.attention import AdoptPolicy, MuteWindow, Travel
from app.domain.attention.decisions import Action
from app.domain.attention.mixes import MIXES
from app.domain.attention.playing import play as play_week
from app.domain.attention.storms import Storm, brew
from app.domain.texts import Text
from app.layouts.policies import load_policies
from tests.journeys.test_keyboard_alone import focused, tab_to, use
from tests.stage import play, snapshot_of
from tests.ui.seen import Survey
from ui.runtime.stage import Stage

LANGUAGES = {
    "en": ("First policy", "Second policy", "Swap", "Silent"),
    "zh_CN": ("第一个策略", "第二个策略", "对调", "静默"),
}
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


async def opened(stage: Stage) -> None:
    stage.shell.clockRunning = False
    await stage.key(Qt.Key.Key_C, CTRL_SHIFT)
    assert stage.shell.compare.shown and stage.shell.compare.ready


async def storm(stage: Stage, notices: int = 300, days: int = 7, seed: int = 1, mix: str = "usual") -> None:
    compare = stage.shell.compare
    compare.chooseSource("storm")
    for name, number in (("notices", notices), ("days", days), ("seed", seed)):
        compare.type(name, str(number))
    compare.chooseMix(mix)
    await stage.settled()


def read(stage: Stage) -> dict[str, tuple[str, str]]:
    return {row.key: (row.first, row.second) for row in stage.shell.compare.figures.rows}


@pytest.mark.parametrize("language", LANGUAGES)
def test_opened_chosen_read_and_closed_with_the_keyboard(language: str) -> None:
    first, second, swap, silent = LANGUAGES[language]

    async def script(stage: Stage) -> None:
        await opened(stage)
        compare = stage.shell.compare
        assert focused() == first, "the first choice has the keyboard"
        await use(stage, second)
        await stage.key(Qt.Key.Key_Down)
        await stage.key(Qt.Key.Key_Return)
        assert compare.secondName == silent and compare.ready
        assert read(stage)["pushes"] == ("3", "0")
        rows = [each.name for each in stage.controls() if each.role is QAccessible.Role.Row]
        assert len([name for name in rows if ", 3" in name or "，3" in name]) >= 3
        await use(stage, swap, Qt.Key.Key_Space)
        assert compare.firstName == silent and read(stage)["pushes"] == ("0", "3")
        await stage.key(Qt.Key.Key_Escape)
        assert not compare.shown
        compare.open()
        await stage.settled()
        assert compare.firstName == silent, "what was chosen last is chosen still"

    play(script, language=language)


def test_the_palette_opens_it() -> None:
    async def script(stage: Stage) -> None:
        stage.shell.palette.open = True
        stage.shell.palette.query = "compare pol"
        assert [(row.key, row.shortcut) for row in stage.shell.palette.results.rows] == [("compare", "Ctrl+Shift+C")]
        stage.shell.palette.run("compare")
        await stage.settled()
        assert stage.shell.compare.shown and not stage.shell.palette.open

    play(script)


def test_the_present_policy_stands_against_2013() -> None:
    async def script(stage: Stage) -> None:
        compare = stage.shell.compare
        stage.shell.test.attention.choosePolicy("loud_2013")
        await stage.settled()
        await opened(stage)
        assert (compare.firstName, compare.secondName) == ("2013, loud", "Quiet")

    play(script)


def test_the_figures_are_those_of_an_independent_count() -> None:
    async def script(stage: Stage) -> None:
        await opened(stage)
        await storm(stage, 400, 5, 7, "sales")
        now = snapshot_of(stage).now
        week = brew(Storm(400, 7, now.replace(hour=0, minute=0), 5, MIXES["sales"]))
        sides = [play_week(week, load_policies()[each]) for each in ("quiet", "loud_2013")]
        for key, action in (("held", Action.HOLD), ("merged", Action.MERGE), ("dropped", Action.DROP)):
            ended = tuple(f"{sum(each.action is action for each in side.decisions.values())}" for side in sides)
            assert read(stage)[key] == ended, key
        assert read(stage)["shown"] == tuple(str(sum(e.shown for e in side.decisions.values())) for side in sides)
        assert read(stage)["hours"] == tuple(str(120 - Counter(side.marks_by_hour)[0]) for side in sides)
        assert read(stage)["pay_peak"][0] == "0" < read(stage)["pay_peak"][1]
        for key, (first, second) in read(stage).items():
            row = next(each for each in stage.shell.compare.figures.rows if each.key == key)
            gap = int(second.replace(",", "")) - int(first.replace(",", ""))
            assert row.difference.replace("\N{MINUS SIGN}", "-") == (f"{gap:+}" if gap else "")
        said = [each.name for each in stage.controls() if " sent = " in each.name]
        assert said == [stage.shell.compare.firstSum, stage.shell.compare.secondSum]
        assert all(str(400) in each for each in said)

    play(script)


def test_the_same_seed_is_the_same_storm_and_another_is_not() -> None:
    async def script(stage: Stage) -> None:
        await opened(stage)
        found = []
        for seed in (5, 6, 5):
            await storm(stage, seed=seed)
            found.append((read(stage), stage.shell.compare.chart.firstLine))
        assert found[0] == found[2] != found[1]

    play(script)


def test_nothing_old_stands_under_a_new_label() -> None:
    async def script(stage: Stage) -> None:
        await opened(stage)
        await storm(stage)
        compare = stage.shell.compare
        asked, ask = [], stage.shell._desk.ask
        stage.shell._desk.ask = lambda query: asked.append(query.storm.seed) or ask(query)
        compare.type("seed", "9")
        assert compare.busy and not compare.ready and compare.chart.hours == compare.figures.count == 0
        assert compare.surveys.count == 0 and compare.firstSum == "" == compare.csv
        compare.type("seed", "1")
        assert not compare.ready, "what was played before is played again"
        await asyncio.sleep(0.05)
        await stage.settled()
        assert compare.ready and not compare.busy
        assert asked == [1], "only the last is played, after the typing rested"

    play(script)


@pytest.mark.parametrize(
    ("name", "typed"),
    [("notices", "5001"), ("notices", "-1"), ("days", "0"), ("days", "29"), ("seed", ""), ("seed", "x")],
)
def test_a_number_that_cannot_be_used_is_named(name: str, typed: str) -> None:
    async def script(stage: Stage) -> None:
        await opened(stage)
        await storm(stage)
        compare = stage.shell.compare
        compare.type(name, typed)
        await stage.settled()
        assert compare.problemText.casefold().startswith(name) and not compare.ready and not compare.busy
        compare.type(name, "3")
        await stage.settled()
        assert compare.ready and compare.problemText == ""

    play(script)


def test_a_storm_of_nothing_is_an_empty_chart() -> None:
    async def script(stage: Stage) -> None:
        await opened(stage)
        await storm(stage, notices=0, days=1)
        compare = stage.shell.compare
        assert set(read(stage).values()) == {("0", "0")} and compare.chart.peak == 0
        assert [row.text for row in compare.chart.ticks.rows] == ["0", "1"]
        assert compare.chart.firstLine == "M 0.00 1000.00 L 1000.00 1000.00"
        assert {(row.switch_off, row.stop_using) for row in compare.surveys.rows} == {("nobody was asked",) * 2}

    play(script)


def test_the_cursor_reads_an_hour_by_mouse_and_by_keyboard() -> None:
    async def script(stage: Stage) -> None:
        await opened(stage)
        await storm(stage)
        chart = stage.shell.compare.chart
        assert not chart.reading and chart.cursorText.startswith("At most · Quiet ")
        await tab_to(stage, "Marks on screen by hour")
        await stage.key(Qt.Key.Key_Home)
        await stage.key(Qt.Key.Key_Home)
        assert chart.cursorText.startswith("Fri 16 May 01:00 · Quiet ")
        await stage.key(Qt.Key.Key_PageDown)
        await stage.key(Qt.Key.Key_Right)
        assert chart.cursorText.startswith("Sat 17 May 02:00 · Quiet ")
        await stage.key(Qt.Key.Key_End)
        assert chart.cursorText.startswith("Fri 23 May 00:00 · Quiet ") and chart.cursorX == 1
        chart.pointAt(0.5)
        assert chart.cursor == 84
        chart.leave()
        most = chart.cursorText
        chart.payOnly = True
        assert chart.cursorText.startswith("At most · Quiet 0 · 2013, loud ") and chart.cursorText != most

    play(script)


def test_the_figures_go_to_the_clipboard_as_a_table() -> None:
    async def script(stage: Stage) -> None:
        await opened(stage)
        await stage.press("Copy figures (CSV)", within="")
        rows = list(csv.reader(QGuiApplication.clipboard().text().splitlines()))
        assert rows[0] == ["This wallet's last seven days", "Quiet", "2013, loud"]
        assert rows[1] == ["Sent", "3", "3"] and "not a prediction" in rows[-1][0]
        assert any("clipboard" in each.name for each in stage.controls())

    play(script)


def test_the_wallets_own_week_follows_the_wallet(tmp_path: Path) -> None:
    sale = {"aps": {"alert": "x"}, "fourtab": {"window": "yintai", "kind": "promotion"}}
    file = tmp_path / "sale.apns"
    file.write_text(json.dumps(sale), encoding="utf-8")

    async def script(stage: Stage) -> None:
        await opened(stage)
        stage.shell.test.lab.dropFiles([QUrl.fromLocalFile(str(file))])
        await stage.settled()
        assert read(stage)["sent"] == ("4", "4")
        assert read(stage)["pay_peak"] == ("0", "2"), "in 2013 a promotion stood on Pay"
        stage.shell.stepClock(8 * 86400)
        await stage.settled()
        assert read(stage)["sent"] == ("3", "3"), "the week has the parcels' two and an advertiser's Friday"

    play(script)


def test_another_world_and_another_language_under_the_open_sheet() -> None:
    async def script(stage: Stage) -> None:
        await opened(stage)
        await storm(stage)
        compare = stage.shell.compare
        before = read(stage)
        stage.shell.choose("language", "zh_CN")
        await stage.settled()
        assert compare.firstName == "安静" and read(stage) == before and compare.ready
        stage.shell.resetWorld()
        await asyncio.sleep(0)
        await stage.settled()
        assert compare.ready and compare.shown and read(stage) == before
        compare.chooseFirst("no_such_policy")
        await stage.settled()
        assert compare.firstName == "安静", "a policy there is not is the present one"

    play(script)


def test_a_traveller_reads_the_hours_of_where_they_are() -> None:
    async def script(stage: Stage) -> None:
        await opened(stage)
        await storm(stage)
        compare, session = stage.shell.compare, stage.shell._desk.session
        assert [row.start for row in compare.chart.bands.rows][:1] == [0]
        await session.send_locally(Travel(session.next_id(), "America/New_York"))
        await stage.settled()
        compare.chart.step(0)
        compare.chart.step(-200)
        assert compare.chart.cursorText.startswith("Thu 15 May 01:00 · Quiet ")
        first, *_, last = compare.chart.bands.rows
        assert (first.start, first.end) == (0, pytest.approx(7.5 / 168)) and last.end == 1
        assert [row.at * 7 for row in compare.chart.days.rows] == pytest.approx(list(range(7)))

    play(script)


def test_a_muted_window_is_muted_in_what_is_played() -> None:
    async def script(stage: Stage) -> None:
        await opened(stage)
        await storm(stage)
        before, session = read(stage), stage.shell._desk.session
        await session.send_locally(MuteWindow(session.next_id(), "yintai", True))
        await stage.settled()
        assert int(read(stage)["pushes"][1]) < int(before["pushes"][1]) and read(stage)["sent"] == before["sent"]

    play(script)


def test_a_policy_a_designer_wrote_can_be_chosen() -> None:
    async def script(stage: Stage) -> None:
        await opened(stage)
        compare, session = stage.shell.compare, stage.shell._desk.session
        mine = replace(load_policies()["silent"], id="mine", name=Text("Mine", "我的"))
        await session.send_locally(AdoptPolicy(session.next_id(), mine))
        await stage.settled()
        compare.chooseSecond("mine")
        await stage.settled()
        assert compare.secondName == "Mine" and compare.ready and read(stage)["pushes"] == ("3", "0")
        compare.chooseSource("storm")
        stage.shell.resetWorld()
        await stage.settled()
        assert compare.secondName == "2013, loud" and compare.ready, "the world that knew it is gone"

    play(script)


@pytest.mark.parametrize("size", [(900, 600), (1024, 700), (1440, 900)], ids=str)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_the_sheet_is_whole(language: str, size: tuple[int, int]) -> None:
    async def script(stage: Stage) -> None:
        await opened(stage)
        await storm(stage, 5000, 28, 999_999, "promotions")
        held_by = {"CompareHead", "CompareChoices", "CompareResult", "Surveys"}
        words = [each for each in Survey(stage).texts() if held_by.intersection(each.path)]
        assert len(words) > 60
        assert [each.text for each in words if each.truncated] == []

    play(script, language=language, size=size)
