"""Problems while a document is being checked, before their places in its text are looked up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from app.domain.texts import Text
from app.layouts import sentences

KeyPath = tuple[str | int, ...]
"""Keys and list positions that lead from the top of a document to one value."""

MOST_FINDINGS = 200
"""Nobody mends more at once; what lies beyond is summed up in one sentence."""


class Finding(NamedTuple):
    """One problem; ``on_key`` points at the key rather than at its value."""

    path: KeyPath
    sentence: Text
    on_key: bool = False


class UnreadableError(Exception):
    """The text as a whole cannot be used; ``line`` and ``column`` say where reading stopped."""

    def __init__(self, sentence: Text, line: int = 1, column: int = 1) -> None:
        super().__init__(sentence.en)
        self.sentence = sentence
        self.line = line
        self.column = column


class EnoughError(Exception):
    """So much is wrong that looking further would help nobody."""


class Findings:
    """The problems found so far, each of them once."""

    def __init__(self) -> None:
        self._found: dict[Finding, None] = {}

    def __bool__(self) -> bool:
        return bool(self._found)

    def __iter__(self) -> Iterator[Finding]:
        return iter(self._found)

    def add(self, path: KeyPath, sentence: Text, *, on_key: bool = False) -> None:
        """Note a problem; raises ``EnoughError`` when there are too many."""
        self._found[Finding(path, sentence, on_key)] = None
        if len(self._found) == MOST_FINDINGS:
            self._found[Finding(path, sentences.and_more(), on_key)] = None
            raise EnoughError

    def nearest(self, word: str, known: Iterable[str]) -> str | None:
        """The known word a person most likely meant; None where nothing comes near."""
        from difflib import get_close_matches

        close = get_close_matches(word[:60], list(known), n=1, cutoff=0.6)
        return close[0] if close else None
