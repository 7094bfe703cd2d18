"""The fingerprint of a command's content: equal for a resend, different for another command under the same id."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, time, timedelta
from enum import Enum
from functools import cache
from typing import Any

_PLAIN = (str, int, float, bool, type(None))
_REPEATABLE = (date, time, timedelta)


def fingerprint(command: Any) -> str:
    """Sixteen bytes in hex over the type and every field except the id and those kept out of ``repr``.

    A password is such a field: it is left out altogether, so nothing about it is ever stored with the command. It is
    the same in every process: what has no order of its own (a set, a mapping) is put into one.
    """
    kind = type(command)
    content = (kind.__name__, *[_ordered(getattr(command, name)) for name in _open_fields(kind) if name != "id"])
    return hashlib.blake2b(repr(content).encode(), digest_size=16).hexdigest()


def _ordered(value: Any) -> Any:
    """The value in parts whose ``repr`` is the same in every process. Raises ``TypeError`` where it has none."""
    if type(value) in _PLAIN or isinstance(value, _REPEATABLE):
        return value
    if isinstance(value, Enum):
        return type(value).__name__, value.value
    if is_dataclass(value):
        kind = type(value)
        return kind.__name__, *[_ordered(getattr(value, name)) for name in _open_fields(kind)]
    if isinstance(value, Mapping):
        return "mapping", *sorted(((_ordered(key), _ordered(each)) for key, each in value.items()), key=repr)
    if isinstance(value, set | frozenset):
        return "set", *sorted(map(_ordered, value), key=repr)
    if isinstance(value, tuple | list):
        return tuple(map(_ordered, value))
    raise TypeError(f"a command carries {type(value).__name__}, whose words may differ from run to run")


@cache
def _open_fields(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind) if field.repr)
