"""Following a window and leaving it, refusing its messages, entering it."""

from __future__ import annotations

from app.commands.decision import Decision
from app.commands.noticing import see_leaf
from app.commands.serving.delivering import Manner, deliver
from app.domain.attention.places import tile_leaf, window_leaf
from app.domain.attention.state import muting
from app.domain.events import (
    Event,
    LettersRefused,
    MemberUnbound,
    MessagesSeen,
    WindowEntered,
    WindowFollowed,
    WindowMuted,
    WindowUnfollowed,
)
from app.domain.funnel import FunnelStep
from app.domain.ports import UnitOfWork
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.uses import is_function_id
from app.domain.values import dataclass
from app.domain.worlds import OpenWorld

LONGEST_SCENE = 40


@dataclass(frozen=True, slots=True)
class Follow:
    """The person follows a merchant's window; the merchant thanks, where its document has words for it."""

    id: str
    merchant_id: str
    scene: str = ""


@dataclass(frozen=True, slots=True)
class Unfollow:
    """The window leaves the list, its unread messages and its badge go, the member number is unbound.

    What it sent stays: whoever follows again finds it, all read. A mute or a refusal of messages ends with it (D).
    """

    id: str
    merchant_id: str


@dataclass(frozen=True, slots=True)
class RefuseMessages:
    """Nothing more from this window but receipts and what the person asks for; or (``refused`` false) all again."""

    id: str
    merchant_id: str
    refused: bool = True


@dataclass(frozen=True, slots=True)
class EnterWindow:
    """The person opened the window, followed or not; ``scene`` is what a QR code said that led there."""

    id: str
    merchant_id: str
    scene: str = ""


@dataclass(frozen=True, slots=True)
class SeeTile:
    """The person looked at what a function's tile stands for: its badge goes wherever it stands."""

    id: str
    function: str


def follow(command: Follow, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refuses a merchant there is not; following what is followed changes nothing."""
    merchant_id = command.merchant_id
    if world.directory.merchant(merchant_id) is None:
        return Decision(Refusal(RefusalCode.MERCHANT_UNKNOWN))
    if work.follows(merchant_id):
        return Decision(Receipt(command.id))
    person, welcome = world.directory.person.id, world.voice_of(merchant_id).welcome
    work.serving.follow(merchant_id)
    work.serving.active(merchant_id, person)
    work.funnel.reach(merchant_id, [person], FunnelStep.FOLLOWED)
    followed: tuple[Event, ...] = (WindowFollowed(merchant_id, command.scene[:LONGEST_SCENE]),)
    if welcome is not None:
        followed += deliver(welcome, merchant_id, Manner.ANSWER, work, world)
        work.funnel.reach(merchant_id, [person], FunnelStep.THANKED)
    return Decision(Receipt(command.id), followed)


def unfollow(command: Unfollow, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refuses ``NOT_FOLLOWING``."""
    merchant_id = command.merchant_id
    if not work.follows(merchant_id):
        return Decision(Refusal(RefusalCode.NOT_FOLLOWING))
    events: tuple[Event, ...] = ()
    read = work.mark_read(merchant_id)
    if read:
        events += (MessagesSeen(merchant_id, read),)
    events += see_leaf(work, window_leaf(merchant_id))
    if merchant_id in work.attention.muted:
        work.mute(merchant_id, muting(work.attention, merchant_id, False))
        events += (WindowMuted(merchant_id, False),)
    if merchant_id in work.serving.refusing():
        work.serving.refuse(merchant_id, False)
    work.serving.answered(merchant_id, world.directory.person.id)
    work.serving.unfollow(merchant_id)
    if work.memberships.unbind(merchant_id, world.directory.person.id):
        events += (MemberUnbound(merchant_id),)
    return Decision(Receipt(command.id), (*events, WindowUnfollowed(merchant_id)))


def refuse_messages(command: RefuseMessages, work: UnitOfWork, _: OpenWorld) -> Decision:
    """Refuses ``NOT_FOLLOWING``; saying the same again changes nothing."""
    merchant_id = command.merchant_id
    if not work.follows(merchant_id):
        return Decision(Refusal(RefusalCode.NOT_FOLLOWING))
    if command.refused is (merchant_id in work.serving.refusing()):
        return Decision(Receipt(command.id))
    work.serving.refuse(merchant_id, command.refused)
    return Decision(Receipt(command.id), (LettersRefused(merchant_id, command.refused),))


def enter_window(command: EnterWindow, work: UnitOfWork, world: OpenWorld) -> Decision:
    if world.directory.merchant(command.merchant_id) is None:
        return Decision(Refusal(RefusalCode.MERCHANT_UNKNOWN))
    work.serving.active(command.merchant_id, world.directory.person.id)
    return Decision(Receipt(command.id), (WindowEntered(command.merchant_id, command.scene[:LONGEST_SCENE]),))


def see_tile(command: SeeTile, work: UnitOfWork, _: OpenWorld) -> Decision:
    if not is_function_id(command.function):
        return Decision(Refusal(RefusalCode.FUNCTION_UNKNOWN, {"function": command.function[:40]}))
    return Decision(Receipt(command.id), see_leaf(work, tile_leaf(command.function)))
