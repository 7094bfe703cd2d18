"""What a merchant may not do is refused by name, in a clear sentence of both languages, and nothing is written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.bootstrap import open_wallet
from app.commands.coupons.publishing import PublishCoupon
from app.commands.serving.sending import AnswerChat, SendMass, SetMenu
from app.commands.serving.talking import SayInChat
from app.domain.coupons import DaysAfter, Terms
from app.domain.messages import MessageKind
from app.domain.people_book import Portrait
from app.domain.refusals import Refusal, RefusalCode
from app.domain.serving.letters import Article, Letter
from app.domain.serving.menus import Does, Menu, MenuItem
from app.domain.texts import Text
from app.queries.pages import EventsPage
from tests.journeys.test_interview import LETTER, Story
from ui.format.refusals import sentence
from ui.runtime.languages import Languages
from ui.runtime.start import application

LEAF = MenuItem("leaf", Text("Hours", "营业时间"), Does.EVENT, "hours")
NO_PICTURE = Letter(
    MessageKind.ARTICLES, articles=(Article(Text("New", "上新"), Text("On every floor.", "每层都有。")),)
)


def leaf(place: int) -> MenuItem:
    return LEAF._replace(id=f"leaf_{place}", name=Text(f"Item {place}", f"菜单{place}"))


def top(items: int, below: int = 0) -> Menu:
    inner = tuple(leaf(place) for place in range(below))
    tops = (
        MenuItem(f"top_{place}", Text(f"Top {place}", f"栏目{place}"), items=inner) if inner else leaf(100 + place)
        for place in range(items)
    )
    return Menu(tuple(tops))


def coupon(value_fen: int) -> tuple[Any, ...]:
    return PublishCoupon, "yintai", Terms(value_fen, 200_000, 500, 30, DaysAfter(14))


CASES: dict[RefusalCode | str, tuple[Any, ...]] = {
    RefusalCode.MENU_TOP_TOO_MANY: (SetMenu, "yintai", top(5)),
    RefusalCode.MENU_BELOW_TOO_MANY: (SetMenu, "yintai", top(1, below=6)),
    RefusalCode.ARTICLE_WITHOUT_PICTURE: (SendMass, "yintai", NO_PICTURE),
    RefusalCode.COUPON_VALUE_OUT_OF_RANGE: coupon(0),
    "a coupon of 1,000": coupon(100_000),
    RefusalCode.PORTRAIT_EMPTY: (SendMass, "yintai", LETTER, Portrait(age_from=119, age_to=120)),
}


@pytest.fixture
def story(tmp_path: Path) -> Iterator[Story]:
    with open_wallet("quiet_morning", folder=tmp_path) as session:
        yield Story(session)


@pytest.fixture
def said() -> Iterator[Callable[[Refusal], set[str]]]:
    application()
    languages = Languages()

    def in_both(refusal: Refusal) -> set[str]:
        sentences = set()
        for language in ("en", "zh_CN"):
            languages.use(language)
            sentences.add(sentence(refusal))
        return sentences

    yield in_both
    languages.drop()


@pytest.mark.parametrize("case", CASES, ids=str)
def test_it_is_refused_and_nothing_is_written(
    case: RefusalCode | str, story: Story, said: Callable[[Refusal], set[str]]
) -> None:
    kind, *fields = CASES[case]
    before = story.session.snapshot.version, story.session.ask(EventsPage()).rows
    refusal = story.do(kind, *fields)
    assert isinstance(refusal, Refusal)
    assert refusal.code is (case if isinstance(case, RefusalCode) else RefusalCode.COUPON_VALUE_OUT_OF_RANGE)
    assert (story.session.snapshot.version, story.session.ask(EventsPage()).rows) == before
    sentences = said(refusal)
    assert len(sentences) == 2 and not any("%" in each for each in sentences)


def test_an_answer_after_48_hours(story: Story, said: Callable[[Refusal], set[str]]) -> None:
    person = story.session.snapshot.person.id
    story.done(SayInChat, "yintai", "Is there a cloakroom?")
    story.wait(days=2)
    story.done(AnswerChat, "yintai", person, "On the ground floor.")
    story.wait(hours=1)
    before = story.session.snapshot.version
    refusal = story.do(AnswerChat, "yintai", person, "And on the third.")
    assert isinstance(refusal, Refusal) and refusal.code is RefusalCode.PERSON_INACTIVE
    assert story.session.snapshot.version == before and len(said(refusal)) == 2
