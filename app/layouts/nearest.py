"""The known word a person most likely meant."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word closest to ``word``, or None where nothing comes near."""
    from difflib import get_close_matches

    close = get_close_matches(word[:80], list(known), n=1, cutoff=0.6)
    return close[0] if close else None
