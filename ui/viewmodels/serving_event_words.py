"""Events of service windows, in words."""

from __future__ import annotations

from typing import TypeAlias, assert_never

from PySide6.QtCore import QCoreApplication

from app.domain.events import (
    LettersRefused,
    LettersSent,
    MenuSet,
    MenuTapped,
    SaidInChat,
    WaySet,
    WindowEntered,
    WindowFollowed,
    WindowUnfollowed,
)
from app.domain.snapshot import WalletSnapshot

translate = QCoreApplication.translate

ServingEvent: TypeAlias = (
    WindowFollowed
    | WindowUnfollowed
    | LettersRefused
    | WindowEntered
    | MenuTapped
    | SaidInChat
    | LettersSent
    | MenuSet
    | WaySet
)


def serving_event_kind(event: ServingEvent) -> str:
    match event:
        case WindowFollowed():
            return translate("Events", "Window followed")
        case WindowUnfollowed():
            return translate("Events", "Window unfollowed")
        case LettersRefused():
            return (
                translate("Events", "Messages refused") if event.refused else translate("Events", "Messages accepted")
            )
        case WindowEntered():
            return translate("Events", "Window entered")
        case MenuTapped():
            return translate("Events", "Menu tapped")
        case SaidInChat():
            return translate("Events", "Said in chat")
        case LettersSent():
            return translate("Events", "Letters sent")
        case MenuSet():
            return translate("Events", "Menu set")
        case WaySet():
            return translate("Events", "Way of working set")
        case _:
            assert_never(event)


def serving_event_detail(event: ServingEvent, snapshot: WalletSnapshot, language: str) -> str:
    merchant = snapshot.merchant(event.merchant_id).name.in_language(language)
    return " · ".join(filter(None, [merchant, _rest(event)]))


def _rest(event: ServingEvent) -> str:
    match event:
        case WindowFollowed() | WindowEntered():
            return event.scene
        case WindowUnfollowed() | LettersRefused():
            return ""
        case MenuTapped():
            return event.item
        case SaidInChat():
            return translate("Events", "waits for an answer") if event.waits else f"#{event.message_id}"
        case LettersSent():
            return f"{_audience(event.audience)} · {event.reached}"
        case MenuSet():
            return str(event.items)
        case WaySet():
            return _way(event.way)
        case _:
            assert_never(event)


def _audience(audience: str) -> str:
    match audience:
        case "all":
            return translate("Events", "to all")
        case "group":
            return translate("Events", "to a group")
        case _:
            return translate("Events", "to one")


def _way(way: str) -> str:
    match way:
        case "advertising":
            return translate("Events", "advertising")
        case "service":
            return translate("Events", "service")
        case _:
            return translate("Events", "trading")
