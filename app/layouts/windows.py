"""Reads the documents of service windows: what a merchant's window says by itself."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.messages import MessageKind
from app.domain.refusals import Refusal
from app.domain.serving.chats import ChatDesk, ChatRule, Hours
from app.domain.serving.letters import Article, Letter, Line, Picture, why_not_letter
from app.domain.serving.menus import Does, Menu, MenuItem, is_link, why_not_menu
from app.domain.serving.voices import SILENT, Later, OwnApp, Profile, Voice
from app.layouts import window_sentences
from app.layouts.document import TINTS
from app.layouts.functions.words import clock, flag, list_of
from app.layouts.reading import RESOURCES, read_document, read_shipped
from app.layouts.table import NOTHING, Table
from app.layouts.words import check_format, icon

if TYPE_CHECKING:
    from app.layouts.problems import DocumentErrors

WINDOWS = RESOURCES / "windows"
MOST_DAYS = 30
MOST_MINUTES = 48 * 60


@cache
def load_voice(merchant_id: str) -> Voice:
    """What a merchant's window says; nothing where it has no document. Read when it is first asked for."""
    path = WINDOWS / f"{merchant_id}.toml"
    return read_shipped(path, _voice) if path.is_file() else SILENT


def read_voice(path: Path | str) -> Voice | DocumentErrors:
    """The window in a file, or everything wrong with it; never raises for its content."""
    return read_document(Path(path), _voice)


def _voice(table: Table) -> Voice:
    check_format(table)
    voice = Voice(
        profile=_profile(table),
        app=_app(table),
        menu=_menu(table),
        welcome=_letter_or_none(table, "welcome"),
        rules=tuple(_rule(each) for each in list_of(table, "chat")),
        desk=_desk(table),
        answers=_answers(table),
        issues=tuple(_issue(each) for each in list_of(table, "issues")),
        visits=tuple(_later(each) for each in list_of(table, "visits")),
        shipping=tuple(_later(each) for each in list_of(table, "shipping")),
    )
    _check_events(table, voice)
    table.close()
    return voice


def _part(table: Table, key: str) -> Table | None:
    table.allow(key)
    return table.table(key) if key in table else None


def _profile(table: Table) -> Profile:
    found = _part(table, "profile")
    if found is None:
        return Profile()
    facts = tuple((each.label, each.value) for each in _lines(found, "facts"))
    profile = Profile(found.text("phone", default=""), found.phrase_or_none("address") or NOTHING, facts)
    found.close()
    return profile


def _app(table: Table) -> OwnApp | None:
    found = _part(table, "app")
    if found is None:
        return None
    app = OwnApp(found.phrase("name"), found.phrase("about"))
    found.close()
    return app


def _menu(table: Table) -> Menu:
    found = [(each, _item(each, str(place))) for place, each in enumerate(list_of(table, "menu"), start=1)]
    menu = Menu(tuple(item for _, item in found), flag(table, "feedback", False))
    if menu.items:
        _refused(table, why_not_menu(menu), "menu")
    return menu


def _item(table: Table, item_id: str) -> MenuItem:
    below = [_item(each, f"{item_id}_{place}") for place, each in enumerate(list_of(table, "items"), start=1)]
    table.allow("does", "value")
    does = Does(table.choice("does", tuple(Does)) or Does.MAP) if "does" in table else None
    item = MenuItem(item_id, table.phrase("name"), does, table.text("value", default=""), tuple(below))
    table.close()
    return item


def _rule(table: Table) -> ChatRule:
    keywords = tuple(str(each) for each in table.rows("keywords"))
    if not keywords or not all(each.strip() for each in keywords):
        table.problem(window_sentences.no_keywords(), "keywords")
    rule = ChatRule(keywords, table.phrase("answer"), table.whole("after", 0, MOST_MINUTES, default=0), _hours(table))
    table.close()
    return rule


def _hours(table: Table) -> Hours | None:
    found = _part(table, "hours")
    if found is None:
        return None
    hours = Hours(clock(found, "from"), clock(found, "to"))
    found.close()
    return hours


def _desk(table: Table) -> ChatDesk | None:
    found = _part(table, "desk")
    if found is None:
        return None
    hours = _hours(found)
    if hours is None:
        found.problem(window_sentences.no_hours())
        return None
    desk = ChatDesk(hours, found.phrase("waiting"), found.phrase("away"))
    found.close()
    return desk


def _answers(table: Table) -> dict[str, Letter]:
    found = _part(table, "answers")
    return {} if found is None else {name: _letter(each) for name, each in found.entries()}


def _letter_or_none(table: Table, key: str) -> Letter | None:
    found = _part(table, key)
    return None if found is None else _letter(found)


def _letter(table: Table) -> Letter:
    """A template where it has lines, articles where it has articles, else a text."""
    if "articles" in table:
        return _issue(table)
    lines = _lines(table, "lines")
    kind = MessageKind.TEMPLATE if lines else MessageKind.TEXT
    body = table.phrase_or_none("body") or NOTHING
    letter = Letter(kind, table.phrase("title"), body, lines=lines, route=table.text("route", default=""))
    _refused(table, why_not_letter(letter))
    table.close()
    return letter


def _issue(table: Table) -> Letter:
    letter = Letter(MessageKind.ARTICLES, articles=tuple(_article(each) for each in table.tables("articles")))
    _refused(table, why_not_letter(letter), "articles")
    table.close()
    return letter


def _article(table: Table) -> Article:
    tint = table.choice("tint", TINTS) if "tint" in table else ""
    stem = icon(table, "icon", required=False)
    table.allow("tint")
    picture = Picture(stem, tint) if stem and tint else None
    link = table.text("link", default="")
    if link and not is_link(link):
        table.problem(window_sentences.no_link(), "link")
    article = Article(table.phrase("title"), table.phrase_or_none("about") or NOTHING, picture, link)
    table.close()
    return article


def _lines(table: Table, key: str) -> tuple[Line, ...]:
    return tuple(_line(each) for each in list_of(table, key))


def _line(table: Table) -> Line:
    line = Line(table.phrase("label"), table.phrase("value"))
    table.close()
    return line


def _later(table: Table) -> Later:
    days = table.whole("days", 1, MOST_DAYS)
    return Later(days, _letter(table))


def _check_events(table: Table, voice: Voice) -> None:
    """Every event of the menu is answered."""
    for top in voice.menu.items:
        for item in (top, *top.items):
            if item.does is Does.EVENT and item.value and item.value not in voice.answers:
                table.problem(window_sentences.no_answer(item.value), "menu")


def _refused(table: Table, refusal: Refusal | None, *place: str) -> None:
    if refusal is not None:
        table.problem(window_sentences.refused(refusal), *place)
