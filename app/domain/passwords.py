"""The six-digit payment password: kept only as a salted hash, tried at most three times."""

from __future__ import annotations

import hashlib
import hmac
from datetime import datetime, timedelta
from itertools import pairwise

from app.domain.people import PASSWORD_TRIES, Person, Security
from app.domain.values import dataclass

LOCK_TIME = timedelta(hours=3)
"""After the third wrong password nothing is paid until the wallet's clock moved this far (D: no source was found)."""


@dataclass(frozen=True, slots=True)
class PasswordHash:
    """scrypt of the password; ``cost`` is its N (a power of two), r = 8, p = 1."""

    salt: bytes
    digest: bytes
    cost: int = 2**14

    @classmethod
    def of(cls, password: str, salt: bytes, cost: int = 2**14) -> PasswordHash:
        return cls(salt, _scrypt(password, salt, cost), cost)

    def matches(self, password: str) -> bool:
        return hmac.compare_digest(_scrypt(password, self.salt, self.cost), self.digest)


class PasswordGate:
    """Checks passwords for one open wallet.

    scrypt is slow on purpose. Once it has said yes, a keyed digest of the right password is remembered in memory, so
    only the first right one costs; a wrong one always does.
    """

    def __init__(self, stored: PasswordHash) -> None:
        self._stored = stored
        self._remembered: bytes | None = None

    @property
    def stored(self) -> PasswordHash:
        return self._stored

    def opens(self, password: str) -> bool:
        digest = hashlib.blake2b(password.encode(), key=self._stored.salt, digest_size=32).digest()
        if self._remembered is not None and hmac.compare_digest(self._remembered, digest):
            return True
        right = self._stored.matches(password)
        if right:
            self._remembered = digest
        return right


def is_six_digits(password: str) -> bool:
    return len(password) == 6 and password.isascii() and password.isdigit()


def is_weak(password: str, person: Person) -> bool:
    """Six digits anybody would try first (D): one digit or a short pattern over and over, a run up or down, a part of
    the person's phone or of the ID number (so the birthday).
    """
    steps = {int(after) - int(before) for before, after in pairwise(password)}
    patterned = any(password == password[:size] * (6 // size) for size in (1, 2, 3))
    return patterned or steps in ({1}, {-1}) or password in person.phone or password in person.id_number


def next_salt(old: PasswordHash, key: bytes, version: int) -> bytes:
    """A salt never used before in this world: nothing here draws unseeded chance."""
    return hashlib.blake2b(old.salt + version.to_bytes(8, "big"), key=key, digest_size=16).digest()


def security_at(tries_left: int, locked_until: datetime | None, now: datetime) -> Security:
    """How things stand ``now``: a lock whose time is over gives all tries back."""
    if locked_until is not None and now < locked_until:
        return Security(0, True, locked_until)
    return Security(PASSWORD_TRIES if locked_until is not None else tries_left, False)


def after_wrong(security: Security, now: datetime) -> Security:
    """One try less; at none, locked for ``LOCK_TIME``."""
    left = security.tries_left - 1
    return Security(left, False) if left > 0 else Security(0, True, now + LOCK_TIME)


def _scrypt(password: str, salt: bytes, cost: int) -> bytes:
    return hashlib.scrypt(password.encode(), salt=salt, n=cost, r=8, p=1, dklen=32, maxmem=256 * 8 * cost)
