"""From a file to a checked document, or to every problem in it with its place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from stat import S_ISREG
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from app.layouts import file_sentences
from app.layouts.findings import EnoughError, Findings, UnreadableError
from app.layouts.table import Table

if TYPE_CHECKING:
    from app.layouts.problems import DocumentErrors

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
"""Where the documents that ship with the program lie."""

LARGEST_BYTES = 1_000_000
"""A larger file is refused: no document is, and parsing it would keep the person waiting."""

Document = TypeVar("Document")
Other = TypeVar("Other")
Build = Callable[[Table], Document]


def read_document(path: Path, build: Build[Document]) -> Document | DocumentErrors:
    """Read a ``.toml`` or ``.json`` file and ``build`` a value from it; never raises for what the file holds."""
    return _read(path, build, lambda errors: errors)


def read_shipped(path: Path, build: Build[Document]) -> Document:
    """Read a document of the program itself; raises ``BrokenResourceError`` where it has problems."""
    return _read(path, build, _refuse)


def _read(path: Path, build: Build[Document], otherwise: Callable[[DocumentErrors], Other]) -> Document | Other:
    findings = Findings()
    try:
        text = _text_of(path)
        document = build(Table(_parse(path, text), (), findings))
        if not findings:
            return document
    except UnreadableError as fault:
        from app.layouts.located import unreadable

        return otherwise(unreadable(path, fault))
    except EnoughError:
        pass
    from app.layouts.located import located

    return otherwise(located(path, text, findings))


def _refuse(errors: DocumentErrors) -> NoReturn:
    from app.layouts.problems import BrokenResourceError

    raise BrokenResourceError(errors)


def _text_of(path: Path) -> str:
    try:
        raw = _bytes_of(path)
    except FileNotFoundError:
        raise UnreadableError(file_sentences.missing_file()) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UnreadableError(file_sentences.cannot_open(reason)) from None
    if len(raw) > LARGEST_BYTES:
        raise UnreadableError(file_sentences.too_large(LARGEST_BYTES))
    text = _decoded(raw)
    if not text.strip():
        raise UnreadableError(file_sentences.empty_file())
    return text


def _bytes_of(path: Path) -> bytes:
    if path.is_dir():
        raise UnreadableError(file_sentences.is_a_folder())
    if not S_ISREG(path.stat().st_mode):
        raise UnreadableError(file_sentences.is_no_file())
    with path.open("rb") as file:
        return file.read(LARGEST_BYTES + 1)


def _decoded(raw: bytes) -> str:
    try:
        return raw.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        readable = raw[: error.start].decode("utf-8").removeprefix("\ufeff")
        line, column = readable.count("\n") + 1, len(readable) - readable.rfind("\n")
        raise UnreadableError(file_sentences.not_utf8(), line, column) from None


def _parse(path: Path, text: str) -> dict[str, Any]:
    match path.suffix.lower():
        case ".toml":
            from app.layouts.toml_text import parse
        case ".json":
            from app.layouts.json_text import parse
        case _:
            raise UnreadableError(file_sentences.unknown_kind_of_file())
    return parse(text)
