"""Proving who one is, changing the password, hiding amounts."""

from __future__ import annotations

from dataclasses import field, replace

from app.commands.consent import ask_consent
from app.commands.decision import Decision
from app.commands.wealth.moving import tell, today
from app.domain.events import AmountsHidden, IdentityProved, IdentityRefused, PasswordChanged
from app.domain.identity import PROOFS_A_DAY, proves, tidy_id
from app.domain.passwords import PasswordHash, is_six_digits, is_weak, next_salt
from app.domain.people import PASSWORD_TRIES, Security
from app.domain.ports import UnitOfWork
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.values import dataclass
from app.domain.wealth import words
from app.domain.worlds import OpenWorld


@dataclass(frozen=True, slots=True)
class ProveIdentity:
    """Who is at the phone: it lifts the lock that three wrong passwords made."""

    id: str
    name: str = field(repr=False)
    id_number: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ChangePassword:
    id: str
    old: str = field(repr=False)
    new: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class HideAmounts:
    """Whether amounts are shown as asterisks wherever the phone shows them. A wish, not a secret: no password."""

    id: str
    hidden: bool


def prove_identity(command: ProveIdentity, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: tries of today, the number's form, name and number.

    A number that cannot be one costs no try.
    """
    safety, day = work.safety.state, today(work)
    if safety.proofs_left(day) <= 0:
        return Decision(Refusal(RefusalCode.IDENTITY_TRIED_OUT))
    number = tidy_id(command.id_number)
    if number is None:
        return Decision(Refusal(RefusalCode.ID_NUMBER_WRONG))
    if proves(command.name, number, world.directory.person):
        work.safety.keep(replace(safety, wrong_proofs=0, proof_day=None))
        work.set_security(Security(PASSWORD_TRIES, False))
        return Decision(Receipt(command.id), (IdentityProved(),))
    left = safety.proofs_left(day) - 1
    work.safety.keep(replace(safety, wrong_proofs=PROOFS_A_DAY - left, proof_day=day))
    wrong = Refusal(RefusalCode.IDENTITY_OTHER, {"tries_left": left})
    return Decision(wrong if left else Refusal(RefusalCode.IDENTITY_TRIED_OUT), (IdentityRefused(left),))


def change_password(command: ChangePassword, work: UnitOfWork, world: OpenWorld) -> Decision:
    """Refusals in the order of the checks: form of the new one, weak, lock, the old one, the same again.

    The world's document then no longer tells the password: ``snapshot.demo_password`` is empty, until it is again the
    document's.
    """
    if not is_six_digits(command.new):
        return Decision(Refusal(RefusalCode.PASSWORD_MALFORMED))
    if is_weak(command.new, world.directory.person):
        return Decision(Refusal(RefusalCode.PASSWORD_WEAK))
    restored = ask_consent(command.old, work, world)
    if isinstance(restored, Decision):
        return restored
    if command.new == command.old:
        return Decision(Refusal(RefusalCode.PASSWORD_SAME), restored)
    stored = world.gate.stored
    work.safety.set_password(
        PasswordHash.of(command.new, next_salt(stored, world.pay_code_key, work.version), stored.cost)
    )
    work.safety.keep(replace(work.safety.state, own_password=command.new != world.demo_password))
    told = tell(work, world, "identity", words.PASSWORD_NEW, words.PASSWORD_NEW_BODY, service=True)
    return Decision(Receipt(command.id), (*restored, PasswordChanged(), told))


def hide_amounts(command: HideAmounts, work: UnitOfWork, _: OpenWorld) -> Decision:
    """Asked for what is so already, nothing happens."""
    safety = work.safety.state
    if safety.hide_amounts == command.hidden:
        return Decision(Receipt(command.id))
    work.safety.keep(replace(safety, hide_amounts=command.hidden))
    return Decision(Receipt(command.id), (AmountsHidden(command.hidden),))
