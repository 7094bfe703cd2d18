"""Service windows through the real window: followed, asked, refused, left; and the merchant's side of it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator

from PySide6.QtQuick import QQuickItem

from app.commands.serving.sending import SendMass
from app.commands.serving.talking import SayInChat
from app.domain.events import WindowEntered, WindowFollowed
from app.domain.messages import MessageKind
from app.domain.receipts import Receipt
from app.domain.serving.letters import Letter
from app.domain.texts import Text
from app.queries.pages import EventsPage, FeedPage
from tests.stage import play, snapshot_of
from ui.runtime.stage import Stage


async def kinds(stage: Stage, merchant: str) -> list[MessageKind]:
    page = await stage.shell.ask(FeedPage(merchant))
    return [each.kind for each in page.rows]


def items_of(stage: Stage) -> Iterator[QQuickItem]:
    waiting = [stage.opened.window.contentItem()]
    while waiting:
        yield (item := waiting.pop())
        waiting += item.childItems()


async def until(stage: Stage, holds: Callable[[], bool]) -> None:
    for _ in range(60):
        await stage.settled()
        if holds():
            return
        await asyncio.sleep(0.05)
    raise AssertionError("it did not come to that")


def test_a_window_is_found_in_the_directory_left_and_followed_again() -> None:
    async def script(stage: Stage) -> None:
        stage.phone.tabIndex = 1
        await stage.settled()
        await stage.press("All service windows")
        assert stage.phone.topRoute == "directory"
        stage.phone.serving.directory.query = "kuai"
        await stage.settled()
        assert [row.key for row in stage.phone.serving.directory.rows.rows] == ["kuaidi"]
        await stage.press("Kuaidi Taxi, followed")
        assert stage.phone.topRoute == "window/kuaidi"
        await stage.press("About this shop")
        await stage.press("Unfollow")
        assert "kuaidi" in {each.merchant_id for each in snapshot_of(stage).windows}, "it asks once more"
        await stage.press("Unfollow", "Unfollow this window?")
        await until(stage, lambda: "kuaidi" not in {each.merchant_id for each in snapshot_of(stage).windows})
        stage.phone.back()
        await stage.settled()
        await stage.press("Follow")
        await until(stage, lambda: stage.phone.serving.followed)
        await until(stage, lambda: stage.phone.window.messages.rows[0].title == "Thank you for following Kuaidi")

    play(script)


def test_the_menu_answers_and_the_chat_goes_by_the_rules() -> None:
    async def script(stage: Stage) -> None:
        stage.phone.open("window/yintai")
        await stage.settled()
        await stage.press("My card")
        await stage.press("What it gives you")
        await until(stage, lambda: stage.phone.window.messages.rows[0].kind == "template")
        assert [line["label"] for line in stage.phone.window.messages.rows[0].lines] == [
            "Parking",
            "Points",
            "Birthday",
        ]
        await stage.press("Write to customer service")
        await stage.type("Where can I park? Is there parking?")
        await stage.press("Send")
        await until(stage, lambda: stage.phone.window.messages.rows[0].kind == "answer")
        assert (await kinds(stage, "yintai"))[:2] == [MessageKind.ANSWER, MessageKind.SAID]
        assert snapshot_of(stage).windows[0].unread == 0, "what is looked at is read"

    play(script)


def test_a_link_outside_ends_at_the_hand_over() -> None:
    async def script(stage: Stage) -> None:
        stage.phone.open("window/yintai")
        await stage.settled()
        await stage.press("Service")
        await stage.press("Shop online")
        assert stage.phone.topRoute == "handover/yintai" and stage.phone.serving.outside == "www.yintai.com"
        await stage.press("Back to the window")
        await stage.press("Service")
        await stage.press("How to get here")
        assert stage.phone.topRoute == "place/yintai"
        stage.phone.back()
        await stage.settled()
        await stage.press("My card")
        await stage.press("What I spent here")
        assert stage.phone.topRoute == "bills/at/yintai"
        await until(stage, lambda: len(stage.phone.billing.some.bills.rows) > 1)

    play(script)


def test_the_merchant_writes_within_its_quota_and_answers_who_waits() -> None:
    async def script(stage: Stage) -> None:
        stage.phone.open("window/yintai")
        await stage.settled()
        stage.phone.serving.say("I have lost a glove")
        await stage.settled()
        stage.shell.bench = "test"
        counter = stage.shell.counter
        counter.open = True
        counter.chooseMerchant("yintai")
        counter.chooseSection("send")
        send = counter.send
        await until(stage, lambda: [row.words for row in send.waiting.rows] == ["I have lost a glove"])
        assert send.quotaText == "One mass send is left this week."
        send.write("title", "Hello")
        send.send()
        await until(stage, lambda: send.resultText.startswith("LETTER_EMPTY"))
        send.write("body", "We are open late on Saturday.")
        send.send()
        await until(stage, lambda: send.resultGood)
        await until(stage, lambda: send.quotaSpent)
        send.send()
        await until(stage, lambda: send.resultText.startswith("MASS_SEND_TOO_OFTEN"))
        send.chooseChat("lin_xiaoyu")
        send.answer = "It is at the desk."
        send.sendAnswer()
        send.sendAnswer()
        await until(stage, lambda: not send.waiting.rows)
        assert (await kinds(stage, "yintai"))[:2] == [MessageKind.ANSWER, MessageKind.TEXT]

    play(script)


def test_offline_the_words_stay_and_the_page_says_why() -> None:
    async def script(stage: Stage) -> None:
        stage.phone.open("window/yintai")
        await stage.settled()
        stage.shell.choose("link", "offline")
        await stage.settled()
        stage.phone.serving.say("parking")
        await until(stage, lambda: stage.phone.serving.errorText != "")
        assert "offline" in stage.phone.serving.errorText
        assert MessageKind.SAID not in await kinds(stage, "yintai")

    play(script)


def test_a_window_opened_again_shows_what_came_meanwhile() -> None:
    """Its rows of the last time are still there: what is new lies at the end, and that is where it opens."""

    async def script(stage: Stage) -> None:
        stage.phone.tabIndex = 1
        await stage.settled()
        await stage.press("Zhizun Car Rental")
        for place in range(8):
            stage.phone.serving.say(f"Question {place}")
            await stage.settled()
        stage.phone.back()
        await stage.settled()
        letter = Letter(MessageKind.TEXT, Text("Spring", "春天"), Text("Open.\n" * 12, "营业。\n" * 12))
        session = stage.shell.session
        assert isinstance(await session.send_locally(SendMass(session.next_id(), "zhizun", letter)), Receipt)
        await until(stage, lambda: snapshot_of(stage).windows[0].merchant_id == "zhizun")
        stage.phone.banner.dismiss()
        await stage.press("Zhizun Car Rental")
        await until(stage, lambda: stage.phone.window.messages.rows[0].title == "Spring")
        feed = stage.find("windowFeed")
        assert feed is not None and feed.property("atYEnd"), "the newest stands last"

    play(script)


def test_a_message_too_long_for_its_row_is_cut_at_the_row_s_end() -> None:
    """Not after the last whole word with nothing that says so."""

    async def script(stage: Stage) -> None:
        stage.phone.tabIndex = 1
        stage.shell.stepClock(3600)
        await stage.settled()
        session = stage.shell.session
        await session.send_locally(SayInChat(session.next_id(), "yintai", "Is there a piano?"))
        await until(stage, lambda: "A colleague" in stage.phone.services.rows[0].last_text)
        said = [each for each in items_of(stage) if str(each.property("text")).startswith("A colleague")]
        cut = [each for each in said if each.property("truncated")]
        assert [each for each in cut if each.property("contentWidth") > each.width() - 10] == cut != []

    play(script)


def test_a_window_s_code_opens_it_and_says_where_it_was_scanned() -> None:
    async def script(stage: Stage) -> None:
        await stage.press("Scan")
        stage.phone.scan.useSheetCode("window")
        await stage.settled()
        assert stage.phone.topRoute == "window/airtrip"
        await stage.press("Follow")
        await until(stage, lambda: stage.phone.serving.followed)
        happened = [each.event for each in (await stage.shell.ask(EventsPage())).rows]
        assert WindowEntered("airtrip", "7") in happened and WindowFollowed("airtrip", "7") in happened
        stage.phone.back()
        stage.phone.back()
        stage.phone.open("window/airtrip")
        await stage.settled()
        assert WindowEntered("airtrip", "") in [each.event for each in (await stage.shell.ask(EventsPage())).rows]

    play(script)


def test_what_was_sought_is_gone_with_the_person_who_sought_it() -> None:
    async def script(stage: Stage) -> None:
        stage.phone.tabIndex = 1
        stage.phone.servicesQuery = "Movies"
        await until(
            stage, lambda: any(each.name == "No window you follow is called Movies." for each in stage.controls())
        )
        stage.shell.openCounter()
        await stage.settled()
        stage.shell.counter.people.people.signIn("song_zixuan")
        await until(stage, lambda: snapshot_of(stage).person.id == "song_zixuan")
        assert stage.phone.servicesQuery == ""

    play(script)
