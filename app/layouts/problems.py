"""What is wrong with a document, in words a designer can act on."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.texts import Text
from app.domain.values import dataclass


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


class BrokenResourceError(Exception):
    """A document that ships with the program has problems: a fault of the program, not of the person using it."""

    def __init__(self, problems: DocumentErrors) -> None:
        super().__init__(str(problems))
        self.problems = problems
