"""Gives findings their places in the text; loaded only when a document has problems."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from pathlib import Path

from app.layouts.findings import Finding, KeyPath, UnreadableError
from app.layouts.problems import DocumentError, DocumentErrors


def unreadable(path: Path, fault: UnreadableError) -> DocumentErrors:
    """The one problem of a document that cannot be read at all."""
    return DocumentErrors((DocumentError(str(path), fault.line, fault.column, fault.sentence),))


def located(path: Path, text: str, findings: Iterable[Finding]) -> DocumentErrors:
    """The problems of a document that can be read, in the order of its text."""
    places = places_of(text, toml=path.suffix.lower() == ".toml")
    errors = (DocumentError(str(path), *places.of(finding), finding.sentence) for finding in findings)
    return DocumentErrors(tuple(sorted(errors, key=lambda error: (error.line, error.column))))


class Places:
    """Lines and columns, both from 1, of the keys and values of one document."""

    def __init__(self, text: str, keys: dict[KeyPath, int], values: dict[KeyPath, int]) -> None:
        self._lines = [0, *(at + 1 for at, character in enumerate(text) if character == "\n")]
        self._keys = keys
        self._values = values

    def of(self, finding: Finding) -> tuple[int, int]:
        """The place of a finding, or of the nearest thing around it that has one."""
        path = finding.path
        offset = self._keys.get(path) if finding.on_key else None
        while offset is None and path:
            offset = self._values.get(path)
            path = path[:-1]
        return self._line_and_column(offset or 0)

    def _line_and_column(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._lines, offset)
        return line, offset - self._lines[line - 1] + 1


def places_of(text: str, *, toml: bool) -> Places:
    """The places of a valid document; where it is nested too deeply to follow, everything lies at its beginning."""
    if toml:
        from app.layouts.toml_places import offsets
    else:
        from app.layouts.json_places import offsets
    try:
        return Places(text, *offsets(text))
    except RecursionError:
        return Places(text, {}, {})
