"""The menu is tapped, words are said, rules answer by their keywords and the clock."""

from __future__ import annotations

import pytest

from app.commands.serving.sending import SetMenu
from app.domain.messages import MessageKind
from app.domain.receipts import Receipt
from app.domain.refusals import RefusalCode
from app.domain.serving.menus import Does, Menu, MenuItem
from app.domain.texts import Text
from app.queries.serving import WindowSheet
from tests.app.commands.serving.stories import answer, desk, feed, say, send, tap, unfollow
from tests.app.wallets import Wallet, refused


def item(name: str = "Shop", *below: MenuItem, does: Does | None = Does.CONSUMPTION, value: str = "") -> MenuItem:
    return MenuItem(f"{name}{len(below)}", Text(name, name), None if below else does, value, below)


def items(count: int, prefix: str = "i") -> tuple[MenuItem, ...]:
    return tuple(item(f"{prefix}{each}") for each in range(count))


def test_an_event_is_answered_in_the_window(wallet: Wallet) -> None:
    assert isinstance(tap(wallet, "yintai", "2_2"), Receipt)
    newest = feed(wallet, "yintai")[0]
    assert newest.kind is MessageKind.TEMPLATE and newest.letter is not None
    assert [line.label.en for line in newest.letter.lines] == ["Parking", "Points", "Birthday"]
    tap(wallet, "yintai", "1_1")
    articles = feed(wallet, "yintai")[0].letter
    assert articles is not None and len(articles.articles) == 3 and articles.articles[0].picture is not None


@pytest.mark.parametrize("which", ["1_2", "2_3", "3_2", "3_3", "3_4"])
def test_the_rest_of_the_menu_is_the_phones(wallet: Wallet, which: str) -> None:
    before = feed(wallet, "yintai")
    assert isinstance(tap(wallet, "yintai", which), Receipt)
    assert feed(wallet, "yintai") == before


def test_only_what_is_there_and_does_something_can_be_tapped(wallet: Wallet) -> None:
    for which in ("1", "9", "1_9", ""):
        assert refused(tap(wallet, "yintai", which)) is RefusalCode.MENU_ITEM_UNKNOWN
    unfollow(wallet, "yintai")
    assert refused(tap(wallet, "yintai", "2_2")) is RefusalCode.NOT_FOLLOWING
    assert isinstance(tap(wallet, "yintai", "3_3"), Receipt)


def test_keywords_are_answered_in_either_language(wallet: Wallet) -> None:
    for words in ("Is there PARKING?", "在哪里停车"):
        say(wallet, "yintai", words)
        answered, said = feed(wallet, "yintai")[:2]
        assert said.kind is MessageKind.SAID and said.body.en == words and said.read
        assert answered.kind is MessageKind.ANSWER and "west gate" in answered.body.en
    assert desk(wallet, "yintai").waiting == ()


def test_some_answers_take_their_minutes(wallet: Wallet) -> None:
    say(wallet, "yintai", "Can I return a coat?")
    assert feed(wallet, "yintai")[0].kind is MessageKind.SAID
    wallet.wait(minutes=1)
    assert feed(wallet, "yintai")[0].kind is MessageKind.SAID
    wallet.wait(minutes=1)
    newest = feed(wallet, "yintai")[0]
    assert "7 days" in newest.body.en and f"{newest.at:%H:%M}" == "09:43"


def test_what_no_rule_answers_waits_for_somebody(wallet: Wallet) -> None:
    say(wallet, "yintai", "I have lost a glove")
    assert feed(wallet, "yintai")[0].body.en.startswith("We are back at 10:00")
    wallet.wait(hours=1)
    say(wallet, "yintai", "A red one")
    assert feed(wallet, "yintai")[0].body.en.startswith("A colleague is reading")
    (waiting,) = desk(wallet, "yintai").waiting
    assert waiting.chat.words == "A red one" and f"{waiting.chat.asked_at:%H:%M}" == "09:41"
    assert (waiting.until - wallet.snapshot.now).total_seconds() == 48 * 3600
    assert isinstance(answer(wallet, "yintai", "We have it."), Receipt)
    assert desk(wallet, "yintai").waiting == () and feed(wallet, "yintai")[0].body.zh_CN == "We have it."


@pytest.mark.parametrize(
    ("words", "code"),
    [("", RefusalCode.WORDS_EMPTY), ("  \n", RefusalCode.WORDS_EMPTY), ("x" * 201, RefusalCode.LETTER_TOO_LONG)],
)
def test_words_have_their_measure(wallet: Wallet, words: str, code: RefusalCode) -> None:
    assert refused(say(wallet, "yintai", words)) is code
    assert refused(answer(wallet, "yintai", words)) is code
    assert wallet.snapshot.version == 0


def test_nobody_talks_in_a_window_they_left(wallet: Wallet) -> None:
    unfollow(wallet, "yintai")
    assert refused(say(wallet, "yintai", "parking")) is RefusalCode.NOT_FOLLOWING


def test_an_answer_comes_within_48_hours_and_not_after(wallet: Wallet) -> None:
    say(wallet, "yintai", "I have lost a glove")
    wallet.wait(hours=48)
    assert isinstance(answer(wallet, "yintai", "Here it is"), Receipt)
    assert isinstance(answer(wallet, "yintai", "And its brother"), Receipt)
    wallet.wait(minutes=1)
    before = wallet.snapshot
    assert refused(answer(wallet, "yintai", "Still there?")) is RefusalCode.PERSON_INACTIVE
    assert wallet.snapshot is before


def test_who_never_did_anything_there_is_not_answered(wallet: Wallet) -> None:
    assert refused(answer(wallet, "yintai", "Hello")) is RefusalCode.PERSON_INACTIVE


def test_a_menu_is_set_and_shown(wallet: Wallet) -> None:
    menu = Menu((item("Shop"), item("More", *items(5))), feedback=True)
    assert isinstance(send(wallet, SetMenu, "yintai", menu), Receipt)
    assert wallet.session.ask(WindowSheet("yintai")).menu == menu
    assert isinstance(tap(wallet, "yintai", "i40"), Receipt)
    assert refused(tap(wallet, "yintai", "2_2")) is RefusalCode.MENU_ITEM_UNKNOWN


@pytest.mark.parametrize(
    ("menu", "code"),
    [
        (Menu(), RefusalCode.MENU_EMPTY),
        (Menu(items(5)), RefusalCode.MENU_TOP_TOO_MANY),
        (Menu(items(4), feedback=True), RefusalCode.MENU_TOP_TOO_MANY),
        (Menu((item("More", *items(6)),)), RefusalCode.MENU_BELOW_TOO_MANY),
        (Menu((item("More", item("Deep", *items(1))),)), RefusalCode.MENU_TOO_DEEP),
        (Menu((item(does=None),)), RefusalCode.MENU_ITEM_IDLE),
        (Menu((MenuItem("a", Text("a", "a"), Does.MAP, "", items(1)),)), RefusalCode.MENU_ITEM_IDLE),
        (Menu((item("a"), item("a"))), RefusalCode.MENU_ITEM_TWICE),
        (Menu((item(" "),)), RefusalCode.MENU_NAME_WRONG),
        (Menu((item("x" * 25),)), RefusalCode.MENU_NAME_WRONG),
        (Menu((item(does=Does.LINK, value="ftp://x"),)), RefusalCode.MENU_VALUE_WRONG),
        (Menu((item(does=Does.PHONE, value="call"),)), RefusalCode.MENU_VALUE_WRONG),
        (Menu((item(does=Does.EVENT),)), RefusalCode.MENU_VALUE_WRONG),
    ],
)
def test_a_menu_that_breaks_a_rule_is_refused(wallet: Wallet, menu: Menu, code: RefusalCode) -> None:
    before = wallet.session.ask(WindowSheet("yintai")).menu
    assert refused(send(wallet, SetMenu, "yintai", menu)) is code
    assert wallet.session.ask(WindowSheet("yintai")).menu == before and wallet.snapshot.version == 0


@pytest.mark.parametrize("menu", [Menu(items(4)), Menu(items(3), feedback=True), Menu((item("More", *items(5)),))])
def test_a_menu_may_be_as_large_as_the_rule_says(wallet: Wallet, menu: Menu) -> None:
    assert isinstance(send(wallet, SetMenu, "yintai", menu), Receipt)
