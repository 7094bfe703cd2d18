"""Documents that are one list."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from app.layouts.table import Table
from app.layouts.words import check_format

Item = TypeVar("Item")


def read_list(table: Table, key: str, read: Callable[[Table], Item]) -> tuple[Item, ...]:
    """The format and the tables under ``key``, and nothing else."""
    check_format(table)
    found = tuple(read(each) for each in table.tables(key))
    table.close()
    return found
