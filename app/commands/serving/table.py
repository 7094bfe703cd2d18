"""The commands and agenda items of service windows, for the two registries."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from app.commands.decision import Decision
from app.commands.serving.delivering import LETTER, letter_due
from app.commands.serving.following import (
    EnterWindow,
    Follow,
    RefuseMessages,
    SeeTile,
    Unfollow,
    enter_window,
    follow,
    refuse_messages,
    see_tile,
    unfollow,
)
from app.commands.serving.sending import (
    AnswerChat,
    SendMass,
    SendSingle,
    SetMenu,
    answer_chat,
    send_mass,
    send_single,
    set_menu,
)
from app.commands.serving.talking import SayInChat, TapMenu, say_in_chat, tap_menu
from app.commands.serving.ways import SetWay, serving_day, set_way
from app.domain.agenda import SERVING_DAY, Due
from app.domain.events import Event
from app.domain.ports import UnitOfWork
from app.domain.worlds import OpenWorld

ServingCommand: TypeAlias = (
    Follow
    | Unfollow
    | RefuseMessages
    | EnterWindow
    | SeeTile
    | TapMenu
    | SayInChat
    | SendMass
    | SendSingle
    | AnswerChat
    | SetMenu
    | SetWay
)

SERVING_HANDLERS: Mapping[type, Callable[[Any, UnitOfWork, OpenWorld], Decision]] = {
    Follow: follow,
    Unfollow: unfollow,
    RefuseMessages: refuse_messages,
    EnterWindow: enter_window,
    SeeTile: see_tile,
    TapMenu: tap_menu,
    SayInChat: say_in_chat,
    SendMass: send_mass,
    SendSingle: send_single,
    AnswerChat: answer_chat,
    SetMenu: set_menu,
    SetWay: set_way,
}

SERVING_AGENDA: Mapping[str, Callable[[Due, UnitOfWork, OpenWorld], tuple[Event, ...]]] = {
    LETTER: letter_due,
    SERVING_DAY: serving_day,
}
