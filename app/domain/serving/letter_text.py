"""Letters and menus as JSON text: in the store, and on the agenda of somebody who is not signed in."""

from __future__ import annotations

import json
from typing import Any

from app.domain.messages import MessageKind
from app.domain.serving.letters import Article, Letter, Line, Picture
from app.domain.serving.menus import Does, MenuItem
from app.domain.texts import Text

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def letter_to_text(letter: Letter) -> str:
    return _encode(
        {
            "kind": letter.kind.value,
            "title": _words(letter.title),
            "body": _words(letter.body),
            "articles": [
                [_words(each.title), _words(each.about), list(each.picture or ()), each.link]
                for each in letter.articles
            ],
            "lines": [[_words(each.label), _words(each.value)] for each in letter.lines],
            "route": letter.route,
        }
    )


def letter_from_text(text: str) -> Letter:
    kept: dict[str, Any] = json.loads(text)
    return Letter(
        MessageKind(kept["kind"]),
        Text(*kept["title"]),
        Text(*kept["body"]),
        tuple(
            Article(Text(*title), Text(*about), Picture(*picture) if picture else None, link)
            for title, about, picture, link in kept["articles"]
        ),
        tuple(Line(Text(*label), Text(*value)) for label, value in kept["lines"]),
        kept["route"],
    )


def menu_to_text(items: tuple[MenuItem, ...]) -> str:
    return _encode([_item(each) for each in items])


def menu_from_text(text: str) -> tuple[MenuItem, ...]:
    return tuple(map(_to_item, json.loads(text)))


def _item(item: MenuItem) -> list[Any]:
    does = item.does.value if item.does else ""
    return [item.id, _words(item.name), does, item.value, [_item(each) for each in item.items]]


def _to_item(kept: list[Any]) -> MenuItem:
    item_id, name, does, value, items = kept
    return MenuItem(item_id, Text(*name), Does(does) if does else None, value, tuple(map(_to_item, items)))


def _words(words: Text) -> list[str]:
    return [words.en, words.zh_CN]
