"""What is wrong with a document, in words a designer can act on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.texts import Text

Path = tuple[str | int, ...]
"""Keys and list positions that lead from the top of a document to one value."""


@dataclass(frozen=True, slots=True)
class DocumentError:
    """One problem; ``line`` and ``column`` count from 1, in characters."""

    file: str
    line: int
    column: int
    sentence: Text

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}: {self.sentence.en}"


@dataclass(frozen=True, slots=True)
class DocumentErrors:
    """Every problem of one document, in the order of its text; never empty."""

    errors: tuple[DocumentError, ...]

    def __iter__(self) -> Iterator[DocumentError]:
        return iter(self.errors)

    def __len__(self) -> int:
        return len(self.errors)

    def __str__(self) -> str:
        return "\n".join(map(str, self.errors))


@dataclass(frozen=True, slots=True)
class Finding:
    """One problem before its place in the text is known; ``on_key`` points at the key rather than at its value."""

    path: Path
    sentence: Text
    on_key: bool = False


class Unreadable(Exception):
    """The text as a whole cannot be used; ``line`` and ``column`` say where reading stopped."""

    def __init__(self, sentence: Text, line: int = 1, column: int = 1) -> None:
        super().__init__(sentence.en)
        self.sentence = sentence
        self.line = line
        self.column = column


class BrokenResource(Exception):
    """A document that ships with the program has problems: a fault of the program, not of the person using it."""

    def __init__(self, problems: DocumentErrors) -> None:
        super().__init__(str(problems))
        self.problems = problems
