"""Pushes on the desktop, with a tray that only writes down what it was asked to show."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl

from tests.stage import play
from ui.runtime.stage import Stage
from ui.runtime.tour_stops import DEMO_MERCHANT

PUSH = {"aps": {"alert": {"title": "Hello", "body": "Twenty"}}, "fourtab": {"window": DEMO_MERCHANT}}


class FakeTray:
    def __init__(self, available: bool = True) -> None:
        self.available, self.hidden = available, 0
        self.shown: list[tuple[str, str]] = []
        self.click: Callable[[], None] = lambda: None

    def show(self, title: str, body: str, on_click: Callable[[], None]) -> None:
        self.shown.append((title, body))
        self.click = on_click

    def hide(self) -> None:
        self.hidden += 1


def push(stage: Stage, tmp_path: Path) -> None:
    file = tmp_path / "push.apns"
    file.write_text(json.dumps(PUSH), encoding="utf-8")
    stage.shell.test.lab.dropFiles([QUrl.fromLocalFile(str(file))])


def test_each_push_is_shown_once_and_a_click_opens_it(tmp_path: Path) -> None:
    async def script(stage: Stage) -> None:
        tray, asked = FakeTray(), list[int]()
        stage.shell._desk.tray = lambda: asked.append(1) or tray
        push(stage, tmp_path)
        await stage.settled()
        assert not asked, "nothing of the tray is made before somebody wants it"
        stage.shell.desktop.on = True
        await stage.settled()
        assert asked == [1] and tray.shown == [], "what was pushed before is old news"
        push(stage, tmp_path)
        await stage.settled()
        stage.shell.stepClock(60)
        stage.shell.choose("language", "zh_CN")
        await stage.settled()
        assert tray.shown == [("Yintai Department Store", "Hello\nTwenty")]
        stage.phone.goHome()
        tray.click()
        assert stage.phone.topRoute.startswith(f"window/{DEMO_MERCHANT}")
        stage.shell.desktop.on = False
        stage.phone.goHome()
        push(stage, tmp_path)
        await stage.settled()
        assert len(tray.shown) == 1 and tray.hidden == 1

    play(script)


def test_without_a_tray_the_switch_is_off_and_says_why() -> None:
    async def script(stage: Stage) -> None:
        await stage.key(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
        switch = stage.named("Show pushes on this desktop, too")
        await stage.click(switch.area.center())
        assert not stage.shell.desktop.on and not stage.shell.desktop.available
        assert stage.named("This desktop has no tray that shows notifications.")

    play(script)


def test_the_choice_is_made_in_the_settings(tmp_path: Path) -> None:
    async def script(stage: Stage) -> None:
        stage.shell._desk.tray = FakeTray
        await stage.key(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
        await stage.press("Show pushes on this desktop, too", within="")
        assert stage.shell.desktop.on

    play(script)
