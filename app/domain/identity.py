"""The real-name identity: a resident's number with its check digit, how it is shown, and how it is proved."""

from __future__ import annotations

import hashlib
import hmac
from datetime import date

from app.domain.cards import plain_name
from app.domain.people import Person
from app.domain.values import dataclass

PROOFS_A_DAY = 3
"""Wrong proofs a calendar day; after the last one none is looked at until midnight (D)."""

_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECK = "10X98765432"
_FULL_WIDTH = str.maketrans("０１２３４５６７８９Ｘｘ", "0123456789XX")


def check_digit(seventeen: str) -> str:
    """The last digit of a resident's number (GB 11643-1999, ISO 7064 MOD 11-2)."""
    return _CHECK[sum(int(digit) * weight for digit, weight in zip(seventeen, _WEIGHTS, strict=True)) % 11]


def tidy_id(typed: str) -> str | None:
    """The eighteen characters of what was typed; ``None`` where its birthday or its check digit is wrong."""
    number = "".join(typed.translate(_FULL_WIDTH).split()).upper()
    digits = number[:17]
    if len(number) != 18 or not (digits.isascii() and digits.isdigit()) or birthday_of(number) is None:
        return None
    return number if number[17] == check_digit(digits) else None


def birthday_of(number: str) -> date | None:
    try:
        return date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return None


def masked_id(number: str) -> str:
    """First and last character only."""
    return f"{number[:1]}{'*' * max(0, len(number) - 2)}{number[-1:]}" if len(number) > 1 else "*" * len(number)


def masked_name(name: str) -> str:
    """A Chinese name without its family name, ``*晓雨``; of another the first word and an initial, ``Lin X*`` (D)."""
    words = name.split()
    if not words:
        return ""
    if not name.isascii():
        return f"*{words[0][1:]}"
    return f"{words[0]} {words[-1][0]}*" if len(words) > 1 else f"{words[0][0]}*"


def identity_digest(name: str, id_number: str) -> str:
    """SHA-256 of UTF-8 name and number: how an identity is checked without being seen (source: domain facts)."""
    return hashlib.sha256(f"{name}{id_number}".encode()).hexdigest()


def proves(name: str, id_number: str, person: Person) -> bool:
    """Whether name, in either language, and number are the person's; only digests are compared."""
    typed = identity_digest(plain_name(name), id_number)
    own = [identity_digest(plain_name(each), person.id_number) for each in (person.name.en, person.name.zh_CN)]
    return any(hmac.compare_digest(typed, each) for each in own)


@dataclass(frozen=True, slots=True)
class Safety:
    """What the wallet keeps of the person's safety. ``wrong_proofs`` are those of ``proof_day``.

    ``own_password``: the person has changed the password, the world's document no longer says it.
    """

    wrong_proofs: int = 0
    proof_day: date | None = None
    hide_amounts: bool = False
    own_password: bool = False

    def proofs_left(self, today: date) -> int:
        return PROOFS_A_DAY - (self.wrong_proofs if self.proof_day == today else 0)
