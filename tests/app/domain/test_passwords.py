"""The password: slow to guess, quick to repeat, locked after three wrong tries."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from app.domain import passwords
from app.domain.passwords import PasswordGate, PasswordHash, after_wrong, security_at
from app.domain.people import Security
from app.domain.times import CHINA

NOW = datetime(2014, 5, 16, 9, 41, tzinfo=CHINA)
LOCK_ENDS = NOW + timedelta(hours=3)


def test_only_the_password_matches_its_hash() -> None:
    stored = PasswordHash.of("147258", b"salt" * 4)
    assert stored.matches("147258")
    assert not any(stored.matches(other) for other in ("147259", "", " 147258", "１４７２５８"))
    assert b"147258" not in stored.digest
    assert stored.cost == 2**14


def test_salts_make_different_hashes() -> None:
    assert PasswordHash.of("147258", b"a" * 16, 16).digest != PasswordHash.of("147258", b"b" * 16, 16).digest


def test_scrypt_runs_for_every_wrong_try_and_once_for_the_right_one(monkeypatch: pytest.MonkeyPatch) -> None:
    runs = []
    real = passwords._scrypt
    stored = PasswordHash.of("147258", b"salt" * 4, 16)
    monkeypatch.setattr(passwords, "_scrypt", lambda *values: runs.append(1) or real(*values))
    gate = PasswordGate(stored)
    assert [gate.opens(each) for each in ("000000", "000000", "147258", "147258", "147258")] == [
        False,
        False,
        *[True] * 3,
    ]
    assert len(runs) == 3
    assert not gate.opens("000000")
    assert len(runs) == 4


def test_three_wrong_passwords_lock_for_three_hours() -> None:
    first = after_wrong(Security(3, False), NOW)
    second = after_wrong(first, NOW)
    third = after_wrong(second, NOW)
    assert (first, second) == (Security(2, False), Security(1, False))
    assert third == Security(0, True, LOCK_ENDS)


@pytest.mark.parametrize(
    ("tries", "until", "security"),
    [
        (3, None, Security(3, False)),
        (1, None, Security(1, False)),
        (0, NOW + timedelta(seconds=1), Security(0, True, NOW + timedelta(seconds=1))),
        (0, NOW, Security(3, False)),
        (0, NOW - timedelta(days=1), Security(3, False)),
    ],
)
def test_a_lock_ends_by_itself(tries: int, until: datetime | None, security: Security) -> None:
    assert security_at(tries, until, NOW) == security
