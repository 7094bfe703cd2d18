"""From what a merchant typed to the letter it sends."""

from __future__ import annotations

import re
from typing import NamedTuple

from app.domain.messages import MessageKind
from app.domain.serving.letters import Article, Letter, Line, Picture
from app.domain.texts import Text

PICTURES = {
    "gift": Picture("gift", "coral"),
    "coupon": Picture("coupon-3", "amber"),
    "crown": Picture("vip-crown", "violet"),
    "leaf": Picture("leaf", "green"),
    "road": Picture("road-map", "blue"),
}
KINDS = {"text": MessageKind.TEXT, "articles": MessageKind.ARTICLES, "template": MessageKind.TEMPLATE}


class Draft(NamedTuple):
    """``more`` is one small article a line, ``lines`` one keyword line each: ``Order: 12``."""

    kind: str = "text"
    title: str = ""
    body: str = ""
    picture: str = "gift"
    more: str = ""
    lines: str = ""


def letter_of(draft: Draft) -> Letter:
    """As it stands: whether it may be sent is the wallet's to say. What is typed is said alike in both languages."""
    if draft.kind == "articles":
        small = tuple(Article(_words(each)) for each in draft.more.splitlines() if each.strip())
        front = Article(_words(draft.title), _words(draft.body), PICTURES.get(draft.picture))
        return Letter(MessageKind.ARTICLES, articles=(front, *small))
    lines = tuple(map(_line, filter(str.strip, draft.lines.splitlines()))) if draft.kind == "template" else ()
    return Letter(KINDS[draft.kind], _words(draft.title), _words(draft.body), lines=lines)


def _line(typed: str) -> Line:
    label, _, value = re.sub("：", ":", typed, count=1).partition(":")
    return Line(_words(label), _words(value))


def _words(typed: str) -> Text:
    said = typed.strip()
    return Text(said, said)
