"""The fingerprint of a command's content: equal for a resend, different for another command under the same id."""

from __future__ import annotations

import hashlib
from dataclasses import fields
from functools import cache
from typing import Any


def fingerprint(command: Any) -> str:
    """Sixteen bytes in hex over the type and every field except the id and those kept out of ``repr``.

    A password is such a field: it is left out altogether, so nothing about it is ever stored with the command.
    """
    content = (type(command).__name__, *[getattr(command, name) for name in _open_fields(type(command))])
    return hashlib.blake2b(repr(content).encode(), digest_size=16).hexdigest()


@cache
def _open_fields(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind) if field.repr and field.name != "id")
