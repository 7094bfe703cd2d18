"""The QR codes of the wallet: a merchant's order, a person's "pay me", and the way into a service window.

A code carries all it means, so none has to be kept: kind, number, minute of issue, an amount if it is fixed, and a
pair of check characters. The addresses are those of the real wallet (``domain.md``); what follows the three letters
is our own layout: ``bax NNNNN MMMMM [AAAAA] CC``, ``fkx NNNNN [AAAAA RRRRR] CC`` and ``ppx NNNNN [SSSSS] CC``, every
field in base 36.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import TypeAlias

from app.domain.refusals import Refusal, RefusalCode
from app.domain.times import minute_number, start_of_minute
from app.domain.values import dataclass

MERCHANT_CODE_LIFE = timedelta(hours=2)
"""A merchant code is dead this long after its minute of issue (source: domain facts)."""

_ADDRESS = "https://qr.alipay.com/"
_SHAPE = re.compile(r"https?://qr\.alipay\.com/(bax|fkx|ppx)([^/?#]*)", re.ASCII | re.IGNORECASE)
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_FIELD = 5
_CHECK_PRIME = 1291
"""The largest prime below 36²: one changed character, or two neighbours swapped, always shows."""


@dataclass(frozen=True, slots=True)
class MerchantCode:
    """What a merchant asks for; ``amount_fen`` is ``None`` where the person types the amount."""

    number: int
    issued_at: datetime
    amount_fen: int | None


@dataclass(frozen=True, slots=True)
class PersonalCode:
    """A person's own code. It does not die.

    Where it asks for an amount it also carries the number of the request, so that it is paid once.
    """

    number: int
    amount_fen: int | None = None
    request: int | None = None


@dataclass(frozen=True, slots=True)
class WindowCode:
    """The way into a merchant's service window; ``scene`` numbers the place where the code hangs. It does not die."""

    number: int
    scene: int | None = None


Code: TypeAlias = MerchantCode | PersonalCode | WindowCode


def make_merchant_code(number: int, issued_at: datetime, amount_fen: int | None = None) -> str:
    """The text a merchant's QR code holds. Raises ``ValueError`` for what does not fit the fields."""
    fields = [number, minute_number(issued_at)] + ([] if amount_fen is None else [amount_fen])
    return _seal("bax" + "".join(map(_field, fields)))


def make_personal_code(number: int, amount_fen: int | None = None, request: int | None = None) -> str:
    """The text of a person's own QR code; an amount and the request it belongs to go together."""
    if (amount_fen is None) is not (request is None):
        raise ValueError("a code that asks for an amount carries its request's number")
    fields = [number] if amount_fen is None or request is None else [number, amount_fen, request]
    return _seal("fkx" + "".join(map(_field, fields)))


def make_window_code(number: int, scene: int | None = None) -> str:
    """The text of the QR code that opens a merchant's service window."""
    return _seal("ppx" + "".join(map(_field, [number] if scene is None else [number, scene])))


def read_code(text: str, now: datetime) -> Code | Refusal:
    """Read what a QR code held.

    Refusals: ``CODE_OF_ANOTHER_KIND`` for anything that is not a code of this wallet, ``CODE_DAMAGED`` where the
    check characters do not agree, ``CODE_EXPIRED`` for a merchant code outside its two hours.
    """
    match _SHAPE.fullmatch(text.strip()):
        case None:
            return Refusal(RefusalCode.CODE_OF_ANOTHER_KIND)
        case found:
            kind, body = found[1].lower(), found[2].lower()
    if not _intact(kind, body):
        return Refusal(RefusalCode.CODE_DAMAGED)
    numbers = [int(body[at : at + _FIELD], 36) for at in range(0, len(body) - 2, _FIELD)]
    match kind:
        case "fkx":
            return PersonalCode(*numbers)
        case "ppx":
            return WindowCode(*numbers)
        case _:
            return _merchant_code(numbers, now)


def _merchant_code(numbers: list[int], now: datetime) -> MerchantCode | Refusal:
    number, minute, *amount = numbers
    issued_at = start_of_minute(minute)
    if not issued_at <= now < issued_at + MERCHANT_CODE_LIFE:
        return Refusal(RefusalCode.CODE_EXPIRED, {"issued_at": issued_at.isoformat()})
    return MerchantCode(number, issued_at, amount[0] if amount else None)


def _intact(kind: str, body: str) -> bool:
    fields = {"fkx": (1, 3), "bax": (2, 3), "ppx": (1, 2)}[kind]
    right_length = len(body) in [count * _FIELD + 2 for count in fields]
    plain = right_length and all(character in _DIGITS for character in body)
    return plain and _check(kind + body[:-2]) == body[-2:]


def _seal(body: str) -> str:
    return f"{_ADDRESS}{body}{_check(body)}"


def _check(body: str) -> str:
    return _base36(int(body, 36) % _CHECK_PRIME, 2)


def _field(value: int) -> str:
    if not 0 <= value < 36**_FIELD:
        raise ValueError(f"{value} does not fit a code")
    return _base36(value, _FIELD)


def _base36(value: int, width: int) -> str:
    text = ""
    for _ in range(width):
        value, digit = divmod(value, 36)
        text = _DIGITS[digit] + text
    return text
