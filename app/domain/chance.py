"""Seeded chance without a state: the same label always draws the same, in whatever order things are asked."""

from __future__ import annotations

import hashlib


def drawn(label: str, below: int) -> int:
    """A number from 0 to ``below`` − 1, as good as evenly spread."""
    digest = hashlib.sha256(label.encode()).digest()
    return int.from_bytes(digest[:8], "big") % below


def between(label: str, least: int, most: int) -> int:
    return least + drawn(label, most - least + 1)


def sample(label: str, count: int, of: int) -> tuple[int, ...]:
    """``count`` different numbers from 1 to ``of``, ascending."""
    left = list(range(1, of + 1))
    return tuple(sorted(left.pop(drawn(f"{label}:{turn}", len(left))) for turn in range(count)))
