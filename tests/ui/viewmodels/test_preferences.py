"""What the person sets on the phone: focus, time zone, a muted window; by mouse and by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from tests.stage import play
from ui.runtime.stage import Stage


def attention(stage: Stage):
    return stage.shell._desk.snapshot.attention


@pytest.mark.parametrize("keyboard", [False, True], ids=["mouse", "keyboard"])
def test_focus_and_time_zone(keyboard: bool) -> None:
    async def do(stage: Stage, name: str) -> None:
        if not keyboard:
            await stage.press(name)
            return
        for _ in range(40):
            await stage.key(Qt.Key.Key_Tab)
            item = stage.opened.window.activeFocusItem()
            said = QAccessible.queryAccessibleInterface(item)
            if said is not None and said.text(QAccessible.Text.Name).startswith(name):
                await stage.key(Qt.Key.Key_Return)
                return
        raise LookupError(f"Tab never came to {name!r}")

    async def script(stage: Stage) -> None:
        stage.shell.leftPanel = stage.shell.rightPanel = False
        stage.phone.open("settings")
        await stage.settled()
        assert stage.named("Focus", "Phone").role is QAccessible.Role.CheckBox
        assert "transaction" in stage.phone.preferences.focusNote and not stage.phone.preferences.focusOn
        await do(stage, "Focus")
        assert attention(stage).focus and stage.phone.preferences.focusOn
        await do(stage, "Focus")
        assert not attention(stage).focus
        assert stage.named("Time zone, Beijing", "Phone")
        await do(stage, "Time zone")
        assert stage.named("London, 02:41 · UTC+1", "Phone").role is QAccessible.Role.RadioButton
        await do(stage, "New York")
        assert attention(stage).zone == "America/New_York" and stage.phone.preferences.zoneName == "New York"
        rows = stage.phone.preferences.zones.rows
        assert [row.key for row in rows if row.selected] == ["America/New_York"]
        assert [row.detail for row in rows] == [
            "09:41 · UTC+8", "10:41 · UTC+9", "02:41 · UTC+1", "21:41 · UTC−4", "18:41 · UTC−7",
        ]  # fmt: skip

    play(script)


def test_escape_leaves_the_time_zone_as_it_is() -> None:
    async def script(stage: Stage) -> None:
        stage.phone.open("settings")
        await stage.settled()
        await stage.press("Time zone")
        await stage.key(Qt.Key.Key_Escape)
        with pytest.raises(LookupError):
            stage.named("London", "Phone")
        assert attention(stage).zone == "Asia/Shanghai" and stage.phone.topRoute == "settings"

    play(script)


MUTE = "Mute, Messages still come, without a sound or a number."


def test_a_window_is_muted_where_it_stands_and_marked_in_the_list() -> None:
    async def script(stage: Stage) -> None:
        stage.phone.open("profile/yintai")
        await stage.settled()
        await stage.press(MUTE)
        assert attention(stage).muted == {"yintai"} and stage.phone.window.muted
        stage.phone.goHome()
        stage.phone.tabIndex = 1
        await stage.settled()
        assert stage.named("Yintai Department Store, muted", "Phone")
        assert [row.key for row in stage.phone.services.rows if row.muted] == ["yintai"]
        stage.phone.open("window/yhd")
        await stage.settled()
        assert not stage.phone.window.muted
        stage.phone.back()
        stage.phone.open("profile/yintai")
        await stage.settled()
        await stage.press(MUTE)
        assert attention(stage).muted == frozenset()

    play(script)
