"""What a merchant sends: a text, image-text articles, or a template with keyword lines."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple, TypeAlias

from app.domain.messages import MessageKind
from app.domain.refusals import Refusal, RefusalCode
from app.domain.texts import Text

MOST_ARTICLES = 6
MOST_LINES = 8
LONGEST_TITLE = 60
LONGEST_BODY = 500
LETTERS = (MessageKind.TEXT, MessageKind.ARTICLES, MessageKind.TEMPLATE)


class Picture(NamedTuple):
    """An article's picture, drawn: a Remix Icon stem on a tint of the theme."""

    icon: str
    tint: str


class Article(NamedTuple):
    """``link`` is where a tap leads (``app.domain.serving.menus``); without one the article is read in place."""

    title: Text
    about: Text = Text("", "")
    picture: Picture | None = None
    link: str = ""


class Line(NamedTuple):
    """A keyword line of a template: 'Paid with · Yu'e Bao'."""

    label: Text
    value: Text


class Letter(NamedTuple):
    """The first of ``articles`` is the large one; a letter of articles takes its title and body from it.

    ``route`` is the page a template's card opens, if any.
    """

    kind: MessageKind
    title: Text = Text("", "")
    body: Text = Text("", "")
    articles: tuple[Article, ...] = ()
    lines: tuple[Line, ...] = ()
    route: str = ""

    @property
    def headline(self) -> Text:
        return self.articles[0].title if self.articles else self.title

    @property
    def gist(self) -> Text:
        """What a list of windows and a notice say of it."""
        return self.articles[0].about if self.articles else self.body


class Audience(StrEnum):
    """Who a letter went to; a group is a mass send too."""

    ALL = "all"
    GROUP = "group"
    ONE = "one"


Fault: TypeAlias = Refusal | None


def why_not_letter(letter: Letter) -> Fault:
    """Why this cannot be sent, whoever it is for."""
    if letter.kind is MessageKind.ARTICLES:
        return _articles(letter.articles)
    if letter.kind not in LETTERS or _blank(letter.title) or (_blank(letter.body) and not letter.lines):
        return Refusal(RefusalCode.LETTER_EMPTY)
    if letter.kind is MessageKind.TEMPLATE and not 0 < len(letter.lines) <= MOST_LINES:
        return Refusal(RefusalCode.LINES_TOO_MANY, {"most": MOST_LINES})
    return _too_long(letter.title, LONGEST_TITLE) or _too_long(letter.body, LONGEST_BODY) or _lines(letter.lines)


def _lines(lines: tuple[Line, ...]) -> Fault:
    if any(_blank(each.label) or _blank(each.value) for each in lines):
        return Refusal(RefusalCode.LINE_INCOMPLETE)
    long = (_too_long(words, LONGEST_TITLE) for each in lines for words in each)
    return next((each for each in long if each), None)


def _articles(articles: tuple[Article, ...]) -> Fault:
    if not 0 < len(articles) <= MOST_ARTICLES:
        return Refusal(RefusalCode.ARTICLES_OUT_OF_RANGE, {"most": MOST_ARTICLES})
    if articles[0].picture is None:
        return Refusal(RefusalCode.ARTICLE_WITHOUT_PICTURE)
    if any(_blank(each.title) for each in articles):
        return Refusal(RefusalCode.LETTER_EMPTY)
    long = (_too_long(each.title, LONGEST_TITLE) or _too_long(each.about, LONGEST_BODY) for each in articles)
    return next((each for each in long if each), None)


def _blank(words: Text) -> bool:
    return not (words.en.strip() and words.zh_CN.strip())


def _too_long(words: Text, most: int) -> Fault:
    return Refusal(RefusalCode.LETTER_TOO_LONG, {"most": most}) if max(len(words.en), len(words.zh_CN)) > most else None
