"""Asking the wallet to take a push, to decide by another policy, or to do as the person likes: mute, clear, focus."""

from __future__ import annotations

from datetime import datetime, timedelta

from app.commands.decision import Decision
from app.commands.noticing import next_id, notify, reweigh, see_all, see_leaf
from app.domain.attention import engine
from app.domain.attention.notices import Notice
from app.domain.attention.payloads import Payload, read_payload
from app.domain.attention.places import tile_leaf, window_leaf
from app.domain.attention.policy import Policy
from app.domain.attention.state import focusing, muting, travelling
from app.domain.attention.zones import find_zone, zone_name
from app.domain.events import Event, FocusSet, MessageDelivered, PolicyAdopted, PolicyChosen, Travelled, WindowMuted
from app.domain.messages import MessageKind
from app.domain.ports import MessageDraft, UnitOfWork
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.texts import Text
from app.domain.values import dataclass
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
class AdoptPolicy:
    """A designer's own policy becomes part of this world and decides from now on; again under its id replaces it."""

    id: str
    policy: Policy


@dataclass(frozen=True, slots=True)
class SetFocus:
    """The person's own switch: it beats what the policy's document says, under this policy and every other."""

    id: str
    on: bool


@dataclass(frozen=True, slots=True)
class Travel:
    """The person is in another time zone, by its IANA name: quiet hours and calendar days count by its clock."""

    id: str
    zone: str


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
    if command.policy_id not in world.every_policy(work.adopted):
        return Decision(Refusal(RefusalCode.POLICY_UNKNOWN, {"policy": command.policy_id[:40]}))
    if command.policy_id == work.policy:
        return Decision(Receipt(command.id))
    work.choose_policy(command.policy_id)
    return Decision(Receipt(command.id), (PolicyChosen(command.policy_id),))


def adopt_policy(command: AdoptPolicy, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refuses the id of a policy that ships; adopting what is kept already only chooses it."""
    policy = command.policy
    if policy.id in world.policies:
        return Decision(Refusal(RefusalCode.POLICY_SHIPPED, {"policy": policy.id}))
    new, other = work.adopted.get(policy.id) != policy, work.policy != policy.id
    if new:
        work.adopt(policy)
    if new or other:
        work.choose_policy(policy.id)
    adopted = (PolicyAdopted(policy.id),) if new else ()
    return Decision(Receipt(command.id), (*adopted, PolicyChosen(policy.id)) if other else adopted)


def set_focus(command: SetFocus, work: UnitOfWork, _: OpenWorld) -> Decision:
    if work.attention.focus is command.on:
        return Decision(Receipt(command.id))
    work.settle(focusing(work.attention, command.on))
    return Decision(Receipt(command.id), (FocusSet(command.on),))


def travel(command: Travel, work: UnitOfWork, world: OpenWorld) -> Decision:
    """What is held is decided again, because its morning is another one there. Refuses ``ZONE_UNKNOWN``."""
    zone = find_zone(command.zone)
    if zone is None:
        return Decision(Refusal(RefusalCode.ZONE_UNKNOWN, {"zone": command.zone[:40]}))
    if zone_name(work.attention.zone) == command.zone:
        return Decision(Receipt(command.id))
    work.settle(travelling(work.attention, zone))
    return Decision(Receipt(command.id), (Travelled(command.zone), *reweigh(work, world)))


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
        next_id(work), source, payload.channel or payload.kind.value, payload.kind, (leaf,), route, payload.importance,
        payload.interruption, payload.relevance, payload.thread or source, payload.collapse,
        _expiry(payload.life, work), payload.alert,
    )  # fmt: skip


def _expiry(life: timedelta | None, work: UnitOfWork) -> datetime | None:
    return None if life is None else work.now + life
