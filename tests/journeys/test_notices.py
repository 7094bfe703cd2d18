"""From a notice to the thing it is about: pulled down, on the lock screen, by mouse and by keyboard alone."""

from __future__ import annotations

import asyncio
import json

from PySide6.QtCore import QPoint, Qt

from tests.stage import play, snapshot_of
from ui.runtime.stage import Control, Stage

MOMENT_S = 2.2
"""Longer than a message stays lit."""

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


async def push(stage: Stage, title: str, window: str | None = "yintai", **ours: object) -> None:
    own = {"kind": "service", **({"window": window} if window else {}), **ours}
    alert = {"title": title, "body": f"About {title.lower()}."}
    payload = json.dumps({"aps": {"alert": alert}, "fourtab": own})
    await stage.shell.push(payload)
    await stage.settled()


def names(stage: Stage) -> set[str]:
    return {each.name for each in stage.controls()}


def begins(stage: Stage, words: str) -> Control:
    return next(each for each in stage.controls() if each.name.startswith(words))


def message_id(stage: Stage, title: str) -> str:
    return next(row.key for row in stage.phone.window.messages.rows if row.title == title)


def test_the_list_is_pulled_down_and_a_thread_is_cleared_by_mouse() -> None:
    async def script(stage: Stage) -> None:
        assert {"Services, 3 unread", "Notices, 3 unread"} <= names(stage)
        await stage.click(begins(stage, "Status bar").area.center())
        assert stage.phone.shadeOpen and stage.phone.shade.count == 3
        await stage.press("Clear Yhd Supermarket")
        assert [row.sender for row in stage.phone.shade.rows.rows if row.part == "head"] == ["Zhizun Car Rental"]
        await stage.press("Close the notices")
        assert not stage.phone.shadeOpen
        assert {"Services, 1 unread", "Notices, 1 unread"} <= names(stage)
        stage.phone.tabIndex = 1
        await stage.settled()
        assert "Yhd Supermarket" in names(stage) and "Zhizun Car Rental, 1 unread" in names(stage)

    play(script)


def test_a_finger_draws_the_list_down_and_up_again() -> None:
    async def script(stage: Stage) -> None:
        bar = begins(stage, "Status bar").area.center()
        await stage.drag(bar, bar + QPoint(0, 30))
        assert not stage.phone.shadeOpen, "a short pull lets it go up again"
        await stage.drag(bar, bar + QPoint(0, 300))
        assert stage.phone.shadeOpen
        grip = stage.named("Close the notices").area.center()
        await stage.drag(grip, grip - QPoint(0, 200))
        assert not stage.phone.shadeOpen

    play(script)


def test_a_swipe_up_sends_a_banner_away() -> None:
    async def script(stage: Stage) -> None:
        await push(stage, "Refund")
        bar = begins(stage, "Status bar").area
        banner = begins(stage, "Yintai Department Store: Refund, About refund.").area
        assert banner.top() >= bar.bottom(), "it never covers the status bar"
        await stage.drag(banner.center(), banner.center() - QPoint(0, 60))
        assert not stage.phone.banner.shown and stage.phone.depth == 0

    play(script)


def test_clear_all_leaves_an_empty_list_and_no_badge() -> None:
    async def script(stage: Stage) -> None:
        stage.phone.shadeOpen = True
        await stage.settled()
        await stage.press("Clear all")
        assert stage.phone.shade.empty and {"No notices", "Friday 16 May"} <= names(stage)
        assert "Clear all" not in names(stage)
        await stage.key(Qt.Key.Key_Escape)
        assert not stage.phone.shadeOpen and {"Services", "Notices"} <= names(stage)

    play(script)


def test_the_list_with_the_keyboard_alone() -> None:
    async def script(stage: Stage) -> None:
        await push(stage, "Refund")
        stage.phone.banner.dismiss()
        await stage.key(Qt.Key.Key_N, CTRL_SHIFT)
        assert stage.phone.shadeOpen
        await stage.key(Qt.Key.Key_Tab)
        await stage.key(Qt.Key.Key_Tab)
        await stage.key(Qt.Key.Key_Down)
        await stage.key(Qt.Key.Key_Return)
        assert not stage.phone.shadeOpen
        assert stage.phone.topRoute == f"window/yintai/{message_id(stage, 'Refund')}"
        await stage.key(Qt.Key.Key_Escape)
        assert stage.phone.depth == 0, "the phone has the keyboard again"
        await stage.key(Qt.Key.Key_N, CTRL_SHIFT)
        before = stage.phone.shade.count
        for _ in range(3):
            await stage.key(Qt.Key.Key_Down)
        await stage.key(Qt.Key.Key_Delete)
        assert stage.phone.shade.count < before
        await stage.key(Qt.Key.Key_Escape)
        assert not stage.phone.shadeOpen, "the keyboard stayed with the list"

    play(script)


def test_a_thread_is_expanded_in_place() -> None:
    async def script(stage: Stage) -> None:
        for place in range(5):
            await push(stage, f"Step {place}", "zhizun")
        stage.phone.shadeOpen = True
        await stage.settled()
        shown = [row.title for row in stage.phone.shade.rows.rows if row.thread == "zhizun" and row.part == "notice"]
        assert shown == ["Step 4", "Step 3", "Step 2"]
        await stage.press("Zhizun Car Rental, 3 more")
        shown = [row.title for row in stage.phone.shade.rows.rows if row.thread == "zhizun" and row.part == "notice"]
        assert shown == ["Step 4", "Step 3", "Step 2", "Step 1", "Step 0", "Saturday's car is ready"]
        assert stage.phone.shadeOpen

    play(script)


def test_a_notice_on_the_lock_screen_leads_to_its_message() -> None:
    async def script(stage: Stage) -> None:
        stage.phone.open("window/yintai")
        await stage.settled()
        await stage.press("Lock the phone", within="")
        assert stage.phone.locked and stage.phone.lock.rows.rows == []
        await push(stage, "Refund")
        await push(stage, "Parcel", "lashou")
        await push(stage, "Sale", "lashou", kind="promotion")
        assert not stage.phone.banner.shown, "no banner slides over a locked phone"
        assert [row.title for row in stage.phone.lock.rows.rows if row.part == "notice"] == ["Parcel", "Refund"]
        unread = {each.merchant_id: each.unread for each in snapshot_of(stage).windows}
        assert unread["yintai"] == 1, "what lies under the lock is not looked at"
        await stage.press("Yintai Department Store, Refund")
        assert not stage.phone.locked and stage.phone.depth == 1
        assert stage.phone.topRoute == f"window/yintai/{message_id(stage, 'Refund')}"
        assert stage.phone.window.soughtKey == message_id(stage, "Refund")
        unread = {each.merchant_id: each.unread for each in snapshot_of(stage).windows}
        assert unread["yintai"] == 0

    play(script)


def test_the_lock_screen_with_the_keyboard_alone() -> None:
    async def script(stage: Stage) -> None:
        await push(stage, "Refund")
        await stage.key(Qt.Key.Key_L, CTRL_SHIFT)
        assert stage.phone.locked and not stage.phone.banner.shown
        await stage.key(Qt.Key.Key_Return)
        assert not stage.phone.locked
        await stage.key(Qt.Key.Key_L, CTRL_SHIFT)
        await stage.key(Qt.Key.Key_Escape)
        assert not stage.phone.locked
        await stage.key(Qt.Key.Key_L, CTRL_SHIFT)
        await stage.key(Qt.Key.Key_Down)
        await stage.key(Qt.Key.Key_Down)
        await stage.key(Qt.Key.Key_Return)
        assert not stage.phone.locked
        assert stage.phone.topRoute == f"window/yintai/{message_id(stage, 'Refund')}"

    play(script)


def test_a_swipe_up_unlocks_and_the_clock_moves_meanwhile() -> None:
    async def script(stage: Stage) -> None:
        stage.phone.locked = True
        await stage.settled()
        assert stage.phone.lock.timeText == "9:41" and "9:41" in names(stage)
        stage.shell.stepClock(3600)
        await stage.settled()
        assert stage.phone.lock.timeText == "10:41" and "10:41" in names(stage)
        area = stage.named("Locked").area
        await stage.drag(area.center(), area.center() - QPoint(0, 200))
        assert not stage.phone.locked

    play(script)


def test_a_payment_stays_as_it_was_under_the_lock() -> None:
    async def script(stage: Stage) -> None:
        stage.phone.open("scan")
        stage.phone.scan.useSheetCode("lashou")
        stage.phone.amount.text = "5"
        stage.phone.amount.submit()
        await stage.settled()
        await stage.type("147")
        assert stage.phone.payment.filled == 3
        await stage.key(Qt.Key.Key_L, CTRL_SHIFT)
        await stage.type("9")
        assert stage.phone.payment.filled == 3, "nothing is typed through the lock"
        await stage.key(Qt.Key.Key_Escape)
        assert stage.phone.payment.active and stage.phone.payment.filled == 3
        await stage.type("258")
        assert stage.phone.topRoute == "result"

    play(script)


def test_far_down_a_window_the_message_is_brought_into_view() -> None:
    async def script(stage: Stage) -> None:
        await push(stage, "The one", "yintai")
        for place in range(90):
            await push(stage, f"Later {place}", "yintai")
        stage.phone.open("window/yintai")
        await stage.settled()
        assert "The one" not in {row.title for row in stage.phone.window.messages.rows}
        newest = max(int(row.key) for row in stage.phone.window.messages.rows)
        stage.phone.open(f"window/yintai/{newest - 90}")
        await stage.settled()
        assert stage.phone.depth == 1, "the window that is on top is not opened twice"
        screen = stage.named("Phone").area
        assert screen.contains(stage.named("The one").area), "it is not in view"
        rows = len(stage.phone.window.messages.rows)
        stage.shell.stepClock(60)
        await stage.settled()
        assert len(stage.phone.window.messages.rows) == rows
        assert screen.contains(stage.named("The one").area), "a minute later it is no longer in view"
        await stage.press("Back")
        assert stage.phone.depth == 0
        assert not any(each.name == "Back" for each in stage.controls()), "one page was opened, and one has gone"

    play(script)


def test_a_push_of_the_wallet_itself_leads_to_the_notice_centre() -> None:
    async def script(stage: Stage) -> None:
        await push(stage, "Security", None)
        assert stage.phone.banner.shown
        stage.phone.banner.tap()
        await stage.settled()
        assert stage.phone.topRoute == "notices"
        first = stage.phone.notices.rows[0]
        assert first.body.startswith("Security") and first.unread
        await stage.press("Clear all")
        assert not any(row.unread for row in stage.phone.notices.rows)
        assert len(stage.phone.notices.rows) == 4

    play(script)


def test_the_banner_leads_to_its_message_and_not_to_what_was_read_meanwhile() -> None:
    async def script(stage: Stage) -> None:
        await push(stage, "Refund")
        await push(stage, "Parcel", "lashou")
        stage.phone.open("window/lashou")
        await stage.settled()
        said = list[str]()
        stage.phone.banner.changed.connect(lambda: said.append(stage.phone.banner.title))
        stage.phone.banner.tap()
        await stage.settled()
        assert stage.phone.topRoute == f"window/yintai/{message_id(stage, 'Refund')}"
        assert set(said) == {""}, "the second was read before its turn came"

    play(script)


def test_clearing_takes_the_marks_from_tiles_too() -> None:
    async def script(stage: Stage) -> None:
        stage.shell.test.attention.choosePolicy("loud_2013")
        await stage.settled()
        await push(stage, "Sale", "lashou", kind="promotion")
        badges = snapshot_of(stage).attention
        assert badges.tab("pay").notices and badges.bell.notices
        stage.phone.shadeOpen = True
        await stage.settled()
        await stage.press("Clear all")
        badges = snapshot_of(stage).attention
        assert not badges.tab("pay").notices and not badges.tab("services").notices and not badges.bell.notices

    play(script)


def test_the_message_is_lit_for_a_moment_and_then_no_more() -> None:
    def lit(stage: Stage) -> list[str]:
        items, found = [stage.opened.window.contentItem()], []
        while items:
            item = items.pop()
            items += item.childItems()
            found += [str(item.property("title"))] if item.property("kind") and item.property("lit") else []
        return found

    async def script(stage: Stage) -> None:
        await push(stage, "Refund")
        stage.phone.open("window/yintai")
        await stage.settled()
        assert lit(stage) == [], "a window without a message in its route marks none"
        stage.phone.open(f"window/yintai/{message_id(stage, 'Refund')}")
        await stage.settled()
        assert lit(stage) == ["Refund"]
        await asyncio.sleep(MOMENT_S)
        await stage.settled()
        assert lit(stage) == []

    play(script)
