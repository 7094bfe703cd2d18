"""What the wallet can tell of service windows, to the phone and to the merchant."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, NamedTuple, TypeAlias

from app.domain.ports import Reader
from app.domain.serving.book import Chat, Sent
from app.domain.serving.menus import Menu
from app.domain.serving.quotas import answer_until, next_mass
from app.domain.serving.voices import OwnApp, Profile
from app.domain.texts import Text
from app.domain.values import dataclass
from app.domain.worlds import OpenWorld


@dataclass(frozen=True, slots=True)
class WindowSheet:
    """A window's menu, profile and own app. Answer: ``Sheet``."""

    merchant_id: str


class Sheet(NamedTuple):
    menu: Menu
    profile: Profile
    app: OwnApp | None


@dataclass(frozen=True, slots=True)
class SendDesk:
    """What a merchant needs to send. Answer: ``Desk``."""

    merchant_id: str


class Waiting(NamedTuple):
    """Somebody who waits for an answer, and until when one may be sent."""

    chat: Chat
    until: datetime
    name: Text


class Desk(NamedTuple):
    """``mass_at`` is when the next mass send may go out, ``None``: now. ``waiting`` the longest first, ``sent`` the
    newest first; ``followers`` counts who has the window."""

    mass_at: datetime | None
    waiting: tuple[Waiting, ...]
    sent: tuple[Sent, ...]
    followers: int = 0


MOST_SENT = 20


def window_sheet(query: WindowSheet, reader: Reader, world: OpenWorld) -> Sheet:
    voice = world.voice_of(query.merchant_id)
    return Sheet(reader.serving.menu(query.merchant_id) or voice.menu, voice.profile, voice.app)


def send_desk(query: SendDesk, reader: Reader, _: OpenWorld) -> Desk:
    serving, now = reader.serving, reader.now()
    waiting = tuple(
        Waiting(each, answer_until(each.active_at), resident.person.name)
        for each in serving.waiting(query.merchant_id)
        if (resident := reader.people.get(each.person_id))
    )
    mass_at = next_mass(serving.last_mass(query.merchant_id), now)
    followers = len(reader.people.followers(query.merchant_id))
    return Desk(mass_at, waiting, tuple(serving.sends(query.merchant_id, MOST_SENT)), followers)


ServingQuery: TypeAlias = WindowSheet | SendDesk

SERVING_READERS: Mapping[type, Callable[[Any, Reader, OpenWorld], Any]] = {
    WindowSheet: window_sheet,
    SendDesk: send_desk,
}
