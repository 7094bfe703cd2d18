"""Why is there a dot? The panel's sums, its words in both languages, and asking on the phone itself."""

from __future__ import annotations

import json
import re

import pytest
from PySide6.QtCore import QPoint, QRect, Qt

from app.commands.attention import ReceivePush
from tests.stage import play
from ui.models.why import MarkRow, WhyRow
from ui.runtime.places import LAYOUTS
from ui.runtime.stage import Stage
from ui.viewmodels.shell import ShellViewModel

RIGHT, LEFT = Qt.MouseButton.RightButton, Qt.MouseButton.LeftButton
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


async def send(stage: Stage, window: str, kind: str = "service", title: str = "News", relevance: float = 1.0) -> None:
    alert = {"alert": {"title": title, "body": "…"}, "relevance-score": relevance}
    payload = json.dumps({"aps": alert, "fourtab": {"window": window, "kind": kind}})
    session = stage.shell.session
    await session.send_locally(ReceivePush(session.next_id(), payload))
    await stage.settled()
    stage.phone.banner.dismiss()


async def attention(stage: Stage) -> None:
    stage.shell.clockRunning = False
    await stage.press("Attention", within="Right panel")


def card(shell: ShellViewModel, key: str) -> MarkRow:
    return next(each for each in shell.why.cards.rows if each.key == key)


def held(shell: ShellViewModel) -> MarkRow:
    return next(each for each in shell.why.cards.rows if each.tone == "held")


def notices(shell: ShellViewModel) -> list[WhyRow]:
    return shell.why.notices.rows


def outline(stage: Stage) -> QRect | None:
    item = stage.find("inspected")
    if item is None or not item.isVisible():
        return None
    return QRect(item.mapToScene(item.boundingRect().topLeft()).toPoint(), item.size().toSize())


def test_the_cards_add_up_as_the_badges_do() -> None:
    async def script(stage: Stage) -> None:
        await attention(stage)
        services = card(stage.shell, "tab/services")
        assert services.title == "Services · 3"
        assert services.detail.replace("\u00a0", " ") == "Yhd Supermarket 2 + Zhizun Car Rental 1, unread"
        await send(stage, "yintai", "promotion")
        services = card(stage.shell, "tab/services")
        assert services.title == "Services · 3" and services.detail.endswith("New: Yintai Department Store (promotion)")

    play(script)


def test_a_notice_on_two_leaves_is_counted_once() -> None:
    async def script(stage: Stage) -> None:
        await attention(stage)
        stage.shell.policies.choose("loud_2013")
        await stage.settled()
        await send(stage, "lashou", "promotion")
        pay, services = card(stage.shell, "tab/pay"), card(stage.shell, "tab/services")
        assert (pay.title, pay.detail.replace("\u00a0", " ")) == ("Pay · 1", "Lashou Deals 1, unread")
        assert services.title == "Services · 4" and "Lashou Deals\u00a01" in services.detail
        stage.shell.why.choose("tab/pay")
        await stage.settled()
        (row,) = notices(stage.shell)
        assert row.did == "Pushed · Number on Lashou Deals + More + Lottery"
        for each in stage.shell.why.cards.rows:
            if each.tone == "number":
                said = re.findall("\u00a0(\\d+)", each.detail)
                assert sum(map(int, said)) == int(each.title.split(" · ")[1])

    play(script)


def test_what_is_held_and_what_is_silent_has_a_card_and_says_why() -> None:
    async def script(stage: Stage) -> None:
        await attention(stage)
        await send(stage, "lashou", "promotion", "Crude", relevance=0.15)
        stage.shell.stepClock(13 * 3600)
        await stage.settled()
        await send(stage, "lashou", "system", "Night")
        assert (held(stage.shell).title, held(stage.shell).detail) == (
            "Held until 07:30",
            "Lashou Deals (system) · Quiet hours",
        )
        silent = card(stage.shell, "silent")
        assert (silent.title, silent.detail) == ("Silent in the last day · 1", "Shown only in the list: 1")
        stage.shell.why.choose("silent")
        await stage.settled()
        (row,) = notices(stage.shell)
        assert (row.title, row.did) == ("Crude", "Only in the list")
        assert row.reasons == ["Kind promotion: dot, no push", "Relevance 0.15 is below 0.2"]
        assert row.elsewhere[0].startswith("2013, loud: Pushed") and row.elsewhere[1] == "Silent: Only in the list"
        stage.shell.why.choose(held(stage.shell).key)
        await stage.settled()
        (row,) = notices(stage.shell)
        assert row.did == "Held until 07:30" and row.reasons[-1] == "Quiet hours until 07:30: held"
        assert row.when.endswith("; until 07:30")
        stage.shell.stepClock(11 * 3600)
        await stage.settled()
        assert not [each for each in stage.shell.why.cards.rows if each.tone == "held"], "its time came"
        assert stage.shell.why.key == "" and notices(stage.shell) == []

    play(script)


def test_the_panel_follows_the_layout_on_the_phone() -> None:
    async def script(stage: Stage) -> None:
        await attention(stage)
        stage.shell.why.choose("tab/services")
        await stage.settled()
        before = [each.key for each in notices(stage.shell)]
        layouts = stage.shell.settings.layouts.rows
        stage.shell.choose("layout", next(each.key for each in layouts if "accounts_first" in each.key))
        await stage.settled()
        tabs = {each.key: each for each in stage.shell.why.cards.rows if each.key.startswith("tab/")}
        shown = {row.key.split("/")[-1]: row.badge_text for row in stage.phone.tabs.rows if row.badge_text}
        numbers = {key: each.title.split(" · ")[1] for key, each in tabs.items() if each.tone == "number"}
        assert {key.split("/")[-1]: number for key, number in numbers.items()} == shown
        stage.shell.why.choose(next(each.key for each in tabs.values() if each.tone == "number"))
        await stage.settled()
        assert [each.key for each in notices(stage.shell)] == before

    play(script)


def test_the_panel_is_live_and_closes_what_is_gone() -> None:
    async def script(stage: Stage) -> None:
        await attention(stage)
        stage.shell.why.choose("tab/services")
        await stage.settled()
        assert len(notices(stage.shell)) == 3
        await send(stage, "kuaidi", title="Parcel")
        assert [notices(stage.shell)[0].title, len(notices(stage.shell))] == ["Parcel", 4]
        for window in ("yhd", "zhizun", "kuaidi"):
            stage.phone.open(f"window/{window}")
            await stage.settled()
        assert card(stage.shell, "tab/services").detail == "Nothing stands here"
        stage.shell.why.close()
        assert stage.shell.why.cards.rows == []

    play(script)


@pytest.mark.parametrize("bench", ["design", "test"])
def test_a_right_click_on_the_phone_asks_why(bench: str) -> None:
    async def script(stage: Stage) -> None:
        stage.shell.clockRunning = False
        stage.shell.bench, stage.shell.rightPanel = bench, False
        await stage.settled()
        await stage.click(stage.named("Services", within="Phone").area.center(), RIGHT)
        assert stage.shell.why.node == "tab/services" and stage.shell.rightPanel
        assert stage.phone.tabIndex == 0, "asking is not tapping"
        assert stage.named("Your order ships today")
        place = outline(stage)
        assert place is not None and place.contains(stage.named("Services", within="Phone").area.center())
        await stage.click(stage.named("Yu'e Bao", within="Phone").area.center(), LEFT, CTRL_SHIFT)
        assert stage.shell.why.node == "tile/fund" and stage.phone.depth == 0
        assert stage.shell.why.detail == "Nothing stands here"
        assert stage.named("No unseen notice is about this place.")
        await stage.click(stage.named("Notices", within="Phone").area.center(), RIGHT)
        assert stage.shell.why.node == "all"
        stage.phone.tabIndex = 1
        await stage.settled()
        await stage.click(stage.named("Lashou Deals", within="Phone").area.center(), RIGHT)
        assert stage.shell.why.node == "window/lashou"
        stage.shell.bench = "present"
        await stage.settled()
        assert stage.shell.why.node == "" and outline(stage) is None
        await stage.click(stage.named("Services", within="Phone").area.center(), RIGHT)
        assert stage.shell.why.node == ""

    play(script)


def test_what_hides_a_place_is_asked_about_in_its_stead() -> None:
    async def script(stage: Stage) -> None:
        stage.shell.clockRunning = False
        at = stage.named("Yu'e Bao", within="Phone").area.center()
        stage.phone.open("bills")
        await stage.settled()
        await stage.click(at, RIGHT)
        assert stage.shell.why.node == "", "a page lies over the tile"
        await stage.click(QPoint(at.x() - 300, at.y()), RIGHT)
        assert stage.shell.why.node == ""
        stage.shell.why.inspect("tile/fund")
        await stage.settled()
        assert outline(stage) is None
        stage.phone.goHome()
        await stage.settled()
        assert outline(stage) is not None

    play(script)


def test_the_menu_key_asks_about_the_focused_control() -> None:
    async def script(stage: Stage) -> None:
        stage.shell.clockRunning = False
        for _ in range(60):
            if stage.opened.window.activeFocusItem().property("badgeNode"):
                break
            await stage.key(Qt.Key.Key_Tab)
        node = stage.opened.window.activeFocusItem().property("badgeNode")
        assert node
        await stage.key(Qt.Key.Key_Menu)
        assert stage.shell.why.node == node

    play(script)


def test_cards_are_walked_with_arrows_and_opened_with_enter() -> None:
    async def script(stage: Stage) -> None:
        await attention(stage)
        await send(stage, "lashou", "promotion", relevance=0.1)
        await stage.press("Services · 3", within="Why is there a dot?")
        assert stage.shell.why.key == "tab/services"
        await stage.press("Services · 3", within="Why is there a dot?")
        assert stage.shell.why.key == ""
        for _ in range(80):
            if stage.opened.window.activeFocusItem().property("name") == "Services · 3":
                break
            await stage.key(Qt.Key.Key_Tab)
        await stage.key(Qt.Key.Key_Down)
        await stage.key(Qt.Key.Key_Return)
        assert stage.shell.why.key == "silent"
        await stage.key(Qt.Key.Key_Up)
        await stage.key(Qt.Key.Key_Return)
        assert stage.shell.why.key == "tab/services"

    play(script)


def test_every_sentence_is_said_in_the_chosen_language() -> None:
    async def script(stage: Stage) -> None:
        stage.shell.clockRunning = False
        await send(stage, "lashou", "promotion", "促销", relevance=0.15)
        stage.shell.why.inspect("window/lashou")
        await stage.settled()
        english = notices(stage.shell)[0]
        assert english.reasons[-1] == "Relevance 0.15 is below 0.2"
        stage.shell.choose("language", "zh_CN")
        await stage.settled()
        row = notices(stage.shell)[0]
        said = [row.heading, row.source, row.did, *row.reasons, row.when, *row.elsewhere]
        said += [part for each in stage.shell.why.cards.rows for part in (each.title, each.detail)]
        said += [stage.shell.policies.about, stage.shell.policies.countsText]
        assert [each for each in said if re.search("[A-Za-z]{3,}", each)] == []
        assert "0.15" in row.reasons[-1] and "0.2" in row.reasons[-1]

    play(script)


def test_another_layout_lets_go_of_a_tab_or_section_it_does_not_have() -> None:
    async def script(stage: Stage) -> None:
        for node in ("tab/services", "section/everyday"):
            stage.shell.choose("layout", str(LAYOUTS / "four_tabs.toml"))
            stage.shell.why.inspect(node)
            await stage.settled()
            assert stage.shell.why.node == node
            stage.shell.choose("layout", str(LAYOUTS / "accounts_first.toml"))
            await stage.settled()
            assert stage.shell.why.node == "" and not stage.shell.why.notices.rows
        stage.shell.why.inspect("window/yhd")
        stage.shell.choose("layout", str(LAYOUTS / "four_tabs.toml"))
        await stage.settled()
        assert stage.shell.why.node == "window/yhd"

    play(script)
