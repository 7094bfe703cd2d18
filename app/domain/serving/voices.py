"""All that a merchant's window says by itself, as its document has it (``resources/windows``)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

from app.domain.serving.chats import ChatDesk, ChatRule
from app.domain.serving.letters import Letter
from app.domain.serving.menus import Menu
from app.domain.texts import Text


class Profile(NamedTuple):
    """``facts`` are the lines of the profile page beyond phone and address."""

    phone: str = ""
    address: Text = Text("", "")
    facts: tuple[tuple[Text, Text], ...] = ()


class OwnApp(NamedTuple):
    """The merchant's own app, where the loyal go on."""

    name: Text
    about: Text


class Later(NamedTuple):
    """A letter some days after somebody paid; ``{title}`` and ``{amount}`` in it are the bill's."""

    days: int
    letter: Letter


class Voice(NamedTuple):
    """``welcome`` is the thanks for following; ``answers`` are what events of the menu are answered with.

    What it sends by itself hangs on its way of working: the weekly ``issues`` in turn, what follows ``visits``, or how
    what was bought travels (``shipping``).
    """

    profile: Profile = Profile()
    app: OwnApp | None = None
    menu: Menu = Menu()
    welcome: Letter | None = None
    rules: tuple[ChatRule, ...] = ()
    desk: ChatDesk | None = None
    answers: Mapping[str, Letter] = MappingProxyType({})
    issues: tuple[Letter, ...] = ()
    visits: tuple[Later, ...] = ()
    shipping: tuple[Later, ...] = ()


SILENT = Voice()
VoiceOf: TypeAlias = Callable[[str], Voice]
"""By merchant id; a merchant without a document is silent."""


def silence(_: str) -> Voice:
    return SILENT
