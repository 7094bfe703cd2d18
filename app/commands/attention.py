"""Asking the wallet to take a push, to decide by another policy, to mute a window or to clear the list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from app.commands.decision import Decision
from app.commands.noticing import notify, see_all, see_leaf
from app.domain.attention import engine
from app.domain.attention.notices import Notice
from app.domain.attention.payloads import Payload, read_payload
from app.domain.attention.places import tile_leaf, window_leaf
from app.domain.attention.state import muting
from app.domain.events import Event, MessageDelivered, PolicyChosen, WindowMuted
from app.domain.messages import MessageKind
from app.domain.ports import MessageDraft, UnitOfWork
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.texts import Text
from app.domain.worlds import OpenWorld

WALLET = "wallet"
"""The source of a push that names no window."""

BELL = tile_leaf("notices")


@dataclass(frozen=True, slots=True)
class ReceivePush:
    """A push from outside; ``payload`` is the text of an ``.apns`` file."""

    id: str
    payload: str


@dataclass(frozen=True, slots=True)
class ChoosePolicy:
    """From now on this policy decides; what was decided stays, as far as the new policy lets it stand."""

    id: str
    policy_id: str


@dataclass(frozen=True, slots=True)
class MuteWindow:
    """The person mutes a service window, or (``muted`` false) lets it speak again."""

    id: str
    merchant_id: str
    muted: bool = True


@dataclass(frozen=True, slots=True)
class ClearNotices:
    """The person cleared the list, or one thread of it: those notices ask for nothing more. Messages stay unread."""

    id: str
    thread: str | None = None


def receive_push(command: ReceivePush, work: UnitOfWork, world: OpenWorld) -> Decision:
    """The message goes into its window whatever is decided: a policy rules over glances, not over letters.

    Refusals are those of ``read_payload`` and ``PUSH_WINDOW_UNKNOWN``. A badge of 0 clears the window's badge.
    """
    match read_payload(command.payload):
        case Refusal() as refusal:
            return Decision(refusal)
        case payload:
            pass
    if payload.window is not None and not work.follows(payload.window):
        return Decision(Refusal(RefusalCode.PUSH_WINDOW_UNKNOWN, {"window": payload.window[:40]}))
    return Decision(Receipt(command.id), _taken(payload, command.payload, work, world))


def choose_policy(command: ChoosePolicy, work: UnitOfWork, world: OpenWorld) -> Decision:
    if command.policy_id not in world.policies:
        return Decision(Refusal(RefusalCode.POLICY_UNKNOWN, {"policy": command.policy_id[:40]}))
    if command.policy_id == work.policy:
        return Decision(Receipt(command.id))
    work.choose_policy(command.policy_id)
    return Decision(Receipt(command.id), (PolicyChosen(command.policy_id),))


def mute_window(command: MuteWindow, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refuses a window that is not followed; muting what is muted changes nothing."""
    if not work.follows(command.merchant_id):
        return Decision(Refusal(RefusalCode.WINDOW_UNKNOWN))
    if command.muted is (command.merchant_id in work.attention.muted):
        return Decision(Receipt(command.id))
    work.mute(command.merchant_id, muting(work.attention, command.merchant_id, command.muted))
    return Decision(Receipt(command.id), (WindowMuted(command.merchant_id, command.muted),))


def clear_notices(command: ClearNotices, work: UnitOfWork, world: OpenWorld) -> Decision:
    """What is held is not in the list, so it goes on waiting."""
    listed = [each for each in engine.everything(work.attention) if each.decision.shown]
    chosen = [each for each in listed if command.thread in (None, each.notice.thread)]
    return Decision(Receipt(command.id), see_all(work, command.thread or "all", chosen))


def _taken(payload: Payload, text: str, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    cleared = see_leaf(work, _leaf(payload)) if payload.badge == 0 else ()
    title, body = _words(payload)
    if payload.window is None:
        return (*cleared, notify(work, world, _notice(payload, work), title, body, payload=text))
    if not payload.alert:
        return (*cleared, notify(work, world, _notice(payload, work), title, body, payload=text))
    message_id = work.deliver(MessageDraft(payload.window, MessageKind.TEXT, title, body))
    decided = notify(work, world, _notice(payload, work), title, body, message_id, text)
    return (*cleared, MessageDelivered(message_id, payload.window), decided)


def _leaf(payload: Payload) -> str:
    return BELL if payload.window is None else window_leaf(payload.window)


def _words(payload: Payload) -> tuple[Text, Text]:
    """Title and body; a payload speaks one language, so both are the same in each."""
    body = "\n".join(part for part in (payload.subtitle, payload.body) if part)
    return Text(payload.title, payload.title), Text(body, body)


def _notice(payload: Payload, work: UnitOfWork) -> Notice:
    leaf = _leaf(payload)
    route = "notices" if payload.window is None else leaf
    source = payload.window or WALLET
    return Notice(
        0, source, payload.channel or payload.kind.value, payload.kind, (leaf,), route, payload.importance,
        payload.interruption, payload.relevance, payload.thread or source, payload.collapse,
        _expiry(payload.life, work), payload.alert,
    )  # fmt: skip


def _expiry(life: timedelta | None, work: UnitOfWork) -> datetime | None:
    return None if life is None else work.now + life
