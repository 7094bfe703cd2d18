"""Windows' documents: what ships is whole, and every fault is told by file, line and column."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.bootstrap import built_world
from app.domain.messages import MessageKind
from app.domain.serving.menus import Does, is_link
from app.domain.serving.voices import SILENT, Voice
from app.layouts.catalogue import load_catalogue
from app.layouts.functions.counter import load_rental
from app.layouts.goings.shelves import load_shelf
from app.layouts.problems import DocumentErrors
from app.layouts.windows import WINDOWS, load_voice, read_voice

SHIPPED = sorted(path.stem for path in WINDOWS.glob("*.toml"))


@pytest.mark.parametrize("merchant", SHIPPED)
def test_every_shipped_window_is_whole(merchant: str) -> None:
    voice = load_voice(merchant)
    assert voice.menu.items and voice.welcome and voice.rules and voice.desk and voice.profile.phone
    links = [each.link for issue in voice.issues for each in issue.articles if each.link]
    items = [item for top in voice.menu.items for item in (top, *top.items)]
    links += [each.value for each in items if each.does is Does.LINK]
    assert all(map(is_link, links))
    pages = {each.removeprefix("wallet:") for each in links if each.startswith("wallet:")}
    assert {each.partition("/")[0] for each in pages} <= {*load_catalogue(), "rent", "prepaid"}


def test_every_merchant_of_the_world_speaks_in_each_way_of_working() -> None:
    """Whoever is set to another way on the panel has words for it."""
    for merchant in built_world("quiet_morning").directory.merchants:
        voice = load_voice(merchant.id)
        assert all((voice.issues, voice.visits, voice.shipping)), merchant.id


def said_by(voice: Voice) -> list[str]:
    letters = [*voice.answers.values(), *voice.issues]
    articles = [words for letter in letters for each in letter.articles for words in (each.title, each.about)]
    spoken = [letter.title for letter in letters] + [letter.body for letter in letters]
    return [words.en for words in (*articles, *spoken, *(rule.answer for rule in voice.rules))]


def test_what_a_window_says_of_prices_is_what_is_asked_for_them() -> None:
    """The house's cars and the deals nearby."""
    days = {f"¥{car.day_fen // 100} a day" for car in load_rental().cars.values()}
    told = {found for said in said_by(load_voice("zhizun")) for found in re.findall(r"¥\d+ a day", said)}
    assert told and told <= days
    shelf = load_shelf("nearby")
    assert shelf is not None
    deals = {listing.title.en: listing.grades[0].price_fen for listing in shelf.listings.values()}
    for said in said_by(load_voice("lashou")):
        for title, price in re.findall(r"^(.+), ¥(\d+)$", said):
            assert deals[title] == int(price) * 100


def test_a_merchant_without_a_document_is_silent() -> None:
    assert load_voice("nobody") is SILENT


def read(tmp_path: Path, text: str) -> Voice | DocumentErrors:
    path = tmp_path / "shop.toml"
    path.write_text(f"format = 1\n{text}", encoding="utf-8")
    return read_voice(path)


_TOP = '[[menu]]\nname = { en = "A", zh_CN = "A" }\n'
_BELOW = '[[menu.items]]\nname = { en = "B", zh_CN = "B" }\ndoes = "map"\n'
_WORDS = '{ en = "a", zh_CN = "a" }'


@pytest.mark.parametrize(
    ("text", "place", "said"),
    [
        ((_TOP + 'does = "map"\n') * 5, (2, 3), "at most 4 top items"),
        ("feedback = true\n" + (_TOP + 'does = "map"\n') * 4, (3, 3), "at most 3 top items"),
        (_TOP + _BELOW * 6, (2, 3), "at most 5 items below"),
        (_TOP, (2, 3), "either does something"),
        (_TOP + 'does = "dance"\n', (4, 8), "is no does"),
        (_TOP + 'does = "event"\nvalue = "hello"\n', (2, 3), "[answers.hello]"),
        (f"[[issues]]\narticles = [{{ title = {_WORDS} }}]\n", (3, 12), "needs a picture"),
        (f"[welcome]\ntitle = {_WORDS}\n", (2, 1), "something to say"),
        (f"[[chat]]\nkeywords = []\nanswer = {_WORDS}\n", (3, 12), "needs keywords"),
        (
            f'[desk]\nwaiting = {_WORDS}\naway = {_WORDS}\nhours = {{ from = "25:00", to = "21:00" }}\n',
            (5, 18),
            "a time",
        ),
        (
            f'[[issues]]\narticles = [{{ title = {_WORDS}, icon = "sun", tint = "blue", link = "x" }}]\n',
            (3, 86),
            "A link",
        ),
        ("[profil]\n", (2, 2), "Did you mean 'profile'"),
    ],
)
def test_a_fault_is_told_with_its_place(tmp_path: Path, text: str, place: tuple[int, int], said: str) -> None:
    found = read(tmp_path, text)
    assert isinstance(found, DocumentErrors)
    first = found.errors[0]
    assert said in first.sentence.en and first.sentence.zh_CN and first.file.endswith("shop.toml")
    assert (first.line, first.column) == place


def test_lines_make_a_template_and_articles_an_issue(tmp_path: Path) -> None:
    line = f"[[welcome.lines]]\nlabel = {_WORDS}\nvalue = {_WORDS}\n"
    found = read(tmp_path, f"[welcome]\ntitle = {_WORDS}\n{line}")
    assert isinstance(found, Voice) and found.welcome and found.welcome.kind is MessageKind.TEMPLATE
