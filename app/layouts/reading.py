"""From a file to a checked document, or to every problem in it with its place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from app.layouts import sentences
from app.layouts.problems import BrokenResource, DocumentError, DocumentErrors, Finding, Unreadable
from app.layouts.table import Findings, Table

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
"""Where the documents that ship with the program lie."""

LARGEST_BYTES = 1_000_000
"""A larger file is refused unread: no document is, and parsing it would keep the person waiting."""

Built = TypeVar("Built")


def read_document(path: Path, build: Callable[[Table], Built]) -> Built | DocumentErrors:
    """Read a ``.toml`` or ``.json`` file and ``build`` a value from it; never raises for what the file holds."""
    try:
        text = _text_of(path)
        values = _parse(path, text)
    except Unreadable as fault:
        return DocumentErrors((DocumentError(str(path), fault.line, fault.column, fault.sentence),))
    findings = Findings()
    built = build(Table(values, (), findings))
    return _located(path, text, findings.found) if findings.found else built


def shipped(document: Built | DocumentErrors) -> Built:
    """A document of the program itself; raises ``BrokenResource`` where it has problems."""
    if isinstance(document, DocumentErrors):
        raise BrokenResource(document)
    return document


def _text_of(path: Path) -> str:
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST_BYTES + 1)
    except FileNotFoundError:
        raise Unreadable(sentences.missing_file()) from None
    except IsADirectoryError:
        raise Unreadable(sentences.is_a_folder()) from None
    except (OSError, ValueError) as error:
        raise Unreadable(sentences.cannot_open(str(error))) from None
    if len(raw) > LARGEST_BYTES:
        raise Unreadable(sentences.too_large(LARGEST_BYTES))
    text = _decoded(raw)
    if not text.strip():
        raise Unreadable(sentences.empty_file())
    return text


def _decoded(raw: bytes) -> str:
    try:
        return raw.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        readable = raw[: error.start].decode("utf-8").removeprefix("\ufeff")
        line, column = readable.count("\n") + 1, len(readable) - readable.rfind("\n")
        raise Unreadable(sentences.not_utf8(), line, column) from None


def _parse(path: Path, text: str) -> dict[str, Any]:
    match path.suffix.lower():
        case ".toml":
            from app.layouts.toml_text import parse
        case ".json":
            from app.layouts.json_text import parse
        case _:
            raise Unreadable(sentences.unknown_kind_of_file())
    return parse(text)


def _located(path: Path, text: str, found: list[Finding]) -> DocumentErrors:
    from app.layouts.places import places_of

    places = places_of(text, toml=path.suffix.lower() == ".toml")
    errors = (DocumentError(str(path), *places.of(finding), finding.sentence) for finding in found)
    return DocumentErrors(tuple(sorted(errors, key=lambda error: (error.line, error.column))))
