"""The person's consent to moving money: the payment password."""

from __future__ import annotations

from app.commands.decision import Decision
from app.domain.events import Event, PasswordRefused, TriesRestored
from app.domain.passwords import after_wrong
from app.domain.people import PASSWORD_TRIES, Security
from app.domain.ports import UnitOfWork
from app.domain.refusals import Refusal, RefusalCode
from app.domain.worlds import OpenWorld


def ask_consent(password: str, work: UnitOfWork, world: OpenWorld) -> tuple[Event, ...] | Decision:
    """What happened by giving the right password, or the decision that ends the command: locked, or a wrong one."""
    if work.security.locked:
        return Decision(locked_refusal(work.security))
    if not world.gate.opens(password):
        return _refuse_password(work)
    return _restore_tries(work)


def locked_refusal(security: Security) -> Refusal:
    until = security.locked_until
    return Refusal(RefusalCode.PASSWORD_LOCKED, {"until": until.isoformat() if until else ""})


def _refuse_password(work: UnitOfWork) -> Decision:
    security = after_wrong(work.security, work.now)
    work.set_security(security)
    wrong = Refusal(RefusalCode.PASSWORD_WRONG, {"tries_left": security.tries_left})
    return Decision(locked_refusal(security) if security.locked else wrong, (PasswordRefused(security.tries_left),))


def _restore_tries(work: UnitOfWork) -> tuple[Event, ...]:
    if work.security.tries_left == PASSWORD_TRIES:
        return ()
    work.set_security(Security(PASSWORD_TRIES, False))
    return (TriesRestored(),)
