"""Small reads that all documents of functions share."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import time

from app.domain.money import parse_yuan
from app.layouts.functions import sentences
from app.layouts.table import Table

_CLOCK = re.compile(r"([01]\d|2[0-3]):([0-5]\d)", re.ASCII)


def yuan(table: Table, key: str) -> int:
    """An amount written in yuan, as fen."""
    typed = table.text(key)
    amount = parse_yuan(typed) if typed else 0
    if isinstance(amount, int):
        return amount
    table.problem(sentences.bad_amount(key), key)
    return 0


def yuan_or_none(table: Table, key: str) -> int | None:
    table.allow(key)
    return yuan(table, key) if key in table else None


def digits(table: Table, key: str) -> str:
    found = table.text(key)
    if found and not (found.isascii() and found.isdigit()):
        table.problem(sentences.bad_digits(key), key)
    return found


def pattern(table: Table, key: str) -> str:
    """A regular expression, as text."""
    found = table.text(key)
    try:
        re.compile(found, re.ASCII)
    except re.error:
        table.problem(sentences.bad_pattern(key), key)
        return "$^"
    return found


def clock(table: Table, key: str) -> time:
    found = table.text(key)
    match = _CLOCK.fullmatch(found)
    if match is None:
        table.problem(sentences.bad_clock(key), key)
        return time()
    return time(int(match[1]), int(match[2]))


def flag(table: Table, key: str, default: bool) -> bool:
    table.allow(key)
    return table.flag(key) if key in table else default


def text_or_none(table: Table, key: str) -> str | None:
    return table.text(key, default="") or None


def values(table: Table, key: str) -> Mapping[str, str]:
    """A table of texts, or nothing."""
    table.allow(key)
    found = table.table(key) if key in table else None
    if found is None:
        return {}
    read = {name: found.text(name) for name in found.keys()}  # noqa: SIM118
    found.close()
    return read


def list_of(table: Table, key: str) -> list[Table]:
    """The tables of a list that may be left out."""
    table.allow(key)
    return table.tables(key) if key in table else []


def names(table: Table, key: str) -> tuple[str, ...]:
    """A list of texts that may be left out."""
    return tuple(str(each) for each in table.rows(key, required=False))
