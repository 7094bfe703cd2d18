"""The pay code: eighteen digits that let a till take money once, within one minute.

The first two digits are 28; the real wallet's pay codes begin with 25 to 30 and have 16 to 24 digits (``domain.md``).
The rest is an HMAC of the minute and of how many codes that minute has already used up, keyed with the world's secret.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping

from app.domain.refusals import RefusalCode

PREFIX = "28"
LENGTH = 18
REMEMBERED_MINUTES = 24 * 60
"""A code of this many minutes back is still told apart from one that never was."""


def pay_code_digits(secret: bytes, minute: int, uses: int) -> str:
    """The code of a minute after ``uses`` codes of the same minute were used up."""
    digest = hmac.digest(secret, f"{minute}:{uses}".encode(), "sha256")
    rest = LENGTH - len(PREFIX)
    return PREFIX + str(int.from_bytes(digest[:8], "big") % 10**rest).zfill(rest)


def tidy_digits(text: str) -> str | None:
    """The eighteen digits of what a till read, without its spaces; ``None`` where they are no pay code."""
    digits = "".join(text.split())
    plain = digits.isascii() and digits.isdigit()
    return digits if plain and len(digits) == LENGTH and digits.startswith(PREFIX) else None


def dead_code(secret: bytes, digits: str, minute: int, uses_in: Mapping[int, int]) -> RefusalCode:
    """Why digits that are neither current nor used are refused; ``uses_in`` counts the used codes of each minute."""
    for earlier in range(minute - 1, minute - REMEMBERED_MINUTES - 1, -1):
        if pay_code_digits(secret, earlier, uses_in.get(earlier, 0)) == digits:
            return RefusalCode.PAY_CODE_EXPIRED
    return RefusalCode.PAY_CODE_UNKNOWN
