"""How often the person used each function of the wallet: the ground for sorting by use, where somebody asks for it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Protocol

_FUNCTION = re.compile(r"[a-z][a-z0-9_]{0,39}", re.ASCII)


def is_function_id(text: str) -> bool:
    return _FUNCTION.fullmatch(text) is not None


class UseReader(Protocol):
    def counts(self) -> Mapping[str, int]:
        """Function id → uses; only functions that were used."""
        ...

    def sorted(self) -> bool:
        """Whether the person asked for their functions by use."""
        ...


class UseCounts(Protocol):
    """Inside a unit of work."""

    def count(self, function: str) -> int:
        """One use more; answers how many there are now."""
        ...

    def sort(self, by_use: bool) -> None:
        """Kept until the person asks for something else."""
        ...
