"""Changing whose wallet is open. A simulator's own function: nobody is asked for a password."""

from __future__ import annotations

from app.commands.clock import on_the_way
from app.commands.decision import Decision
from app.domain.events import SignedIn
from app.domain.passwords import PasswordHash
from app.domain.ports import UnitOfWork
from app.domain.presence import as_signed_in
from app.domain.receipts import Receipt
from app.domain.refusals import Refusal, RefusalCode
from app.domain.values import dataclass
from app.domain.worlds import OpenWorld


@dataclass(frozen=True, slots=True)
class SignIn:
    """Put the present person's wallet away and bring this one's out."""

    id: str
    person_id: str


def sign_in(command: SignIn, work: UnitOfWork, world: OpenWorld) -> Decision:
    """What was due for this person since they were signed in last happens now, each at its own time.

    Refuses ``PERSON_UNKNOWN``. Who is signed in already stays so.
    """
    if work.people.get(command.person_id) is None:
        return Decision(Refusal(RefusalCode.PERSON_UNKNOWN, {"person": command.person_id[:40]}))
    if command.person_id == world.directory.person.id:
        return Decision(Receipt(command.id))
    to = work.now
    work.change_person(command.person_id)
    theirs = _opened(work, world)
    return Decision(Receipt(command.id), (SignedIn(command.person_id), *on_the_way(work, theirs, to)))


def _opened(work: UnitOfWork, world: OpenWorld) -> OpenWorld:
    """The world of the person who came. Somebody who never had a password gets the one the world's document says."""
    theirs = as_signed_in(world, work.written)
    stored = theirs.gate.stored
    if stored.digest:
        return theirs
    work.safety.set_password(PasswordHash.of(world.demo_password, stored.salt, stored.cost))
    return as_signed_in(world, work.written)
