"""A window's bottom menu: at most four top items of one to five each, on two levels (domain facts)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from app.domain.refusals import Refusal, RefusalCode
from app.domain.texts import Text

MOST_TOP = 4
MOST_TOP_WITH_FEEDBACK = 3
MOST_BELOW = 5
LONGEST_NAME = 24
_LINK = re.compile(r"https://[^\s]{1,200}|wallet:[a-z_]+(/[a-z0-9_]+)*")
_PHONE = re.compile(r"[0-9][0-9-]{2,17}")
_KEY = re.compile(r"[a-z][a-z0-9_]{0,39}")


class Does(StrEnum):
    """What an item does.

    An event is answered by the merchant; a link opens a page of the wallet (``wallet:coupons``) or leaves it
    (``https://…``); a phone call offers the number; a map shows the merchant's address; consumption lists what the
    person paid here.
    """

    EVENT = "event"
    LINK = "link"
    PHONE = "phone"
    MAP = "map"
    CONSUMPTION = "consumption"


class MenuItem(NamedTuple):
    """Either it ``does`` something with its ``value``, or it opens its ``items``."""

    id: str
    name: Text
    does: Does | None = None
    value: str = ""
    items: tuple[MenuItem, ...] = ()


class Menu(NamedTuple):
    """With ``feedback`` on, a place of the bottom bar is the person's way to say something."""

    items: tuple[MenuItem, ...] = ()
    feedback: bool = False

    def item(self, item_id: str) -> MenuItem | None:
        """An item that does something."""
        return next((each for each in _all(self.items) if each.id == item_id and each.does), None)


def why_not_menu(menu: Menu) -> Refusal | None:
    """What is wrong with a menu a merchant wants to set; the first fault, from the top down."""
    most = MOST_TOP_WITH_FEEDBACK if menu.feedback else MOST_TOP
    if not menu.items:
        return Refusal(RefusalCode.MENU_EMPTY)
    if len(menu.items) > most:
        return Refusal(RefusalCode.MENU_TOP_TOO_MANY, {"most": most})
    faults = (_top_fault(each) for each in menu.items)
    found = next((each for each in faults if each), None)
    ids = [each.id for each in _all(menu.items)]
    return found or (Refusal(RefusalCode.MENU_ITEM_TWICE) if len(ids) != len(set(ids)) else None)


def is_link(text: str) -> bool:
    return bool(_LINK.fullmatch(text))


def _all(items: tuple[MenuItem, ...]) -> Iterator[MenuItem]:
    for each in items:
        yield each
        yield from _all(each.items)


def _top_fault(item: MenuItem) -> Refusal | None:
    if not item.items:
        return _fault(item)
    if item.does is not None:
        return Refusal(RefusalCode.MENU_ITEM_IDLE, {"item": item.name.en})
    if len(item.items) > MOST_BELOW:
        return Refusal(RefusalCode.MENU_BELOW_TOO_MANY, {"most": MOST_BELOW})
    if any(each.items for each in item.items):
        return Refusal(RefusalCode.MENU_TOO_DEEP)
    faults = (_fault(each) for each in item.items)
    return _name_fault(item.name) or next((each for each in faults if each), None)


def _fault(item: MenuItem) -> Refusal | None:
    if item.does is None:
        return Refusal(RefusalCode.MENU_ITEM_IDLE, {"item": item.name.en})
    wanted = {Does.LINK: _LINK, Does.PHONE: _PHONE, Does.EVENT: _KEY}.get(item.does)
    if wanted and not wanted.fullmatch(item.value):
        return Refusal(RefusalCode.MENU_VALUE_WRONG, {"item": item.name.en})
    return _name_fault(item.name)


def _name_fault(name: Text) -> Refusal | None:
    fits = all(0 < len(each.strip()) <= LONGEST_NAME for each in (name.en, name.zh_CN))
    return None if fits else Refusal(RefusalCode.MENU_NAME_WRONG, {"most": LONGEST_NAME})
