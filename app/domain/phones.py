"""Mainland mobile numbers and the carrier behind a prefix."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.domain.texts import Text
from app.domain.values import dataclass

_MOBILE = re.compile(r"1[3-9]\d{9}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Carrier:
    id: str
    name: Text
    prefixes: tuple[str, ...]


def tidy_phone(text: str) -> str | None:
    """The eleven digits of what was typed, without spaces, hyphens and +86; ``None`` where they are no mobile's."""
    digits = "".join(text.split()).replace("-", "").removeprefix("+86")
    return digits if _MOBILE.fullmatch(digits) else None


def carrier_of(phone: str, carriers: Sequence[Carrier]) -> Carrier | None:
    """By the longest fitting prefix."""
    fitting = [
        (len(prefix), carrier) for carrier in carriers for prefix in carrier.prefixes if phone.startswith(prefix)
    ]
    return max(fitting, key=lambda found: found[0])[1] if fitting else None


def masked_phone(phone: str) -> str:
    return f"{phone[:3]}****{phone[-4:]}"
