"""A merchant's hold: opened, authorised, or closed because nobody authorised it in time."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.commands.consent import ask_consent
from app.commands.decision import Decision
from app.commands.paying import why_not_from
from app.commands.telling import Telling, tell_page, template
from app.domain import hold_words as words
from app.domain.accounts import balance_of, fund_of
from app.domain.agenda import Due
from app.domain.attention.notices import Importance, NoticeKind
from app.domain.events import Event, HoldAuthorized, HoldClosed, HoldOpened
from app.domain.holds import (
    DEFAULT_TIMEOUT_S,
    HOLD_LAPSE,
    HOLD_TIMEOUT,
    LASTS,
    Hold,
    HoldState,
    HoldStep,
    HoldTerms,
    check_hold,
    why_not_authorizable,
    why_not_declinable,
)
from app.domain.ports import UnitOfWork
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.texts import Text
from app.domain.worlds import OpenWorld

HOLDS = "holds"
"""The channel of their notices."""


def hold_route(hold_id: int) -> str:
    """The hold's own page."""
    return f"hold/{hold_id}"


@dataclass(frozen=True, slots=True)
class OpenHold:
    """A merchant asks to hold money, under its own number; the receipt says ``hold_id``.

    The same number with the same content is the same hold, with any other it is refused. Not authorised after
    ``pay_timeout_s`` (a minute to fifteen days) it is closed.
    """

    id: str
    merchant_id: str
    request_no: str
    amount_fen: int
    subject: Text
    pay_timeout_s: int = DEFAULT_TIMEOUT_S

    @property
    def terms(self) -> HoldTerms:
        return HoldTerms(self.merchant_id, self.request_no, self.amount_fen, self.subject, self.pay_timeout_s)


@dataclass(frozen=True, slots=True)
class AuthorizeHold:
    """The person lets the merchant hold it: frozen where it is, in the balance or in Yu'e Bao (``method``)."""

    id: str
    hold_id: int
    method: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class DeclineHold:
    """The person does not want it: the hold is closed, nothing was frozen."""

    id: str
    hold_id: int


def open_hold(command: OpenHold, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: merchant, the hold's own fields, amount, the number's earlier use."""
    terms = command.terms
    if world.directory.merchant(terms.merchant_id) is None:
        return Decision(Refusal(RefusalCode.MERCHANT_UNKNOWN))
    refusal = check_hold(terms)
    if refusal:
        return Decision(refusal)
    known = work.holds.numbered(terms.merchant_id, terms.request_no)
    if known is not None and known.terms != terms:
        return Decision(Refusal(RefusalCode.CONTEXT_INCONSISTENT))
    if known is not None:
        return Decision(_receipt(command.id, known))
    hold = work.holds.add(terms)
    work.agenda.add(hold.due_at, HOLD_TIMEOUT, str(hold.id))
    opened = HoldOpened(hold.id, terms.merchant_id, terms.amount_fen)
    return Decision(_receipt(command.id, hold), (opened, *_ask(hold, work, world)))


def authorize_hold(command: AuthorizeHold, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: the hold, its state, method, lock, password, funds.

    A card cannot be held from (D): the wallet could freeze nothing there.
    """
    hold, person = work.holds.get(command.hold_id), world.directory.person.id
    if hold is None:
        return Decision(Refusal(RefusalCode.HOLD_UNKNOWN))
    refusal = why_not_authorizable(hold, work.now)
    if refusal:
        return Decision(refusal)
    if command.method not in (balance_of(person), fund_of(person)):
        return Decision(Refusal(RefusalCode.METHOD_UNKNOWN))
    restored = ask_consent(command.password, work, world)
    if isinstance(restored, Decision):
        return restored
    refusal = why_not_from(command.method, hold.terms.amount_fen, work, world)
    if refusal:
        return Decision(refusal, restored)
    return Decision(_receipt(command.id, hold), (*restored, freeze(hold, command.method, work)))


def decline_hold(command: DeclineHold, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: the hold, its state."""
    hold = work.holds.get(command.hold_id)
    refusal = Refusal(RefusalCode.HOLD_UNKNOWN) if hold is None else why_not_declinable(hold)
    if hold is None or refusal:
        return Decision(refusal or Refusal(RefusalCode.HOLD_UNKNOWN))
    work.agenda.cancel(HOLD_TIMEOUT, str(hold.id))
    _close(hold, HoldStep.DECLINED, work)
    return Decision(_receipt(command.id, hold), (HoldClosed(hold.id, hold.terms.merchant_id, declined=True),))


def close_unauthorized(due: Due, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    """The agenda's: the time to authorise is over."""
    hold = work.holds.get(int(due.subject))
    if hold is None or hold.state is not HoldState.INIT:
        return ()
    _close(hold, HoldStep.TIMED_OUT, work)
    terms = hold.terms
    body = words.timed_out_body(terms.subject)
    how = Telling(HOLDS, NoticeKind.SERVICE, "bills", hold_route(hold.id), Importance.LOW)
    return HoldClosed(hold.id, terms.merchant_id), *write(hold, words.TIMED_OUT_TITLE, body, how, work, world)


def write(hold: Hold, title: Text, body: Text, how: Telling, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    """A card in the merchant's window that leads to the hold's page."""
    lines = [(words.SUBJECT, hold.terms.subject), (words.AMOUNT, words.yuan(hold.terms.amount_fen))]
    if hold.method:
        lines.append((words.METHOD, world.directory.method_name(hold.method)))
    letter = template(title, body, hold_route(hold.id), *lines)
    return tell_page(work, world, hold.terms.merchant_id, letter, how)


def _close(hold: Hold, step: HoldStep, work: UnitOfWork) -> None:
    work.holds.keep(hold.closed())
    work.holds.mark(hold.id, step)


def freeze(hold: Hold, method: str, work: UnitOfWork) -> HoldAuthorized:
    """Frozen from now on, for ``LASTS`` at most. Whether the account has so much is the caller's to know."""
    work.reserve(method, hold.terms.amount_fen)
    work.holds.keep(hold.authorized(method))
    work.holds.mark(hold.id, HoldStep.AUTHORIZED)
    work.agenda.cancel(HOLD_TIMEOUT, str(hold.id))
    work.agenda.add(work.now + LASTS, HOLD_LAPSE, str(hold.id))
    return HoldAuthorized(hold.id, method, hold.terms.amount_fen)


def _receipt(command_id: str, hold: Hold) -> Receipt:
    return Receipt(command_id, None, {"hold_id": hold.id})


def _ask(hold: Hold, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...]:
    terms = hold.terms
    body = words.asked_body(terms.subject, terms.amount_fen, hold.due_at)
    how = Telling(HOLDS, NoticeKind.SERVICE, "bills", hold_route(hold.id), expires_at=hold.due_at)
    return write(hold, words.ASKED_TITLE, body, how, work, world)
