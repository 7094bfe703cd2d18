"""Finds where each key and value of a valid TOML document begins; no parser in the standard library tells."""

from __future__ import annotations

import re
import tomllib

from app.layouts.findings import KeyPath

_BLANK = re.compile(r"[ \t]*")
_BLANK_LINES = re.compile(r"(?:[ \t\r\n]+|#[^\n]*)*")
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_PLAIN = re.compile(r"[^,\]}\r\n#]+")
_STRING = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}(?!")|' + r"'''.*?'{3,5}(?!')|" + r'"(?:\\.|[^"\\])*"|' + r"'[^']*'",
    re.DOTALL,
)


def offsets(text: str) -> tuple[dict[KeyPath, int], dict[KeyPath, int]]:
    """Offsets of the keys and of the values by path; the text must be valid TOML 1.0."""
    scan = _Scan(text)
    scan.document()
    return scan.keys, scan.values


class _Scan:
    def __init__(self, text: str) -> None:
        self.keys: dict[KeyPath, int] = {}
        self.values: dict[KeyPath, int] = {}
        self._text = text
        self._at = 0
        self._lengths: dict[KeyPath, int] = {}

    def document(self) -> None:
        table: KeyPath = ()
        self._skip(_BLANK_LINES)
        while self._at < len(self._text):
            if self._text[self._at] == "[":
                table = self._header()
            else:
                self._pair(table)
            self._skip(_BLANK_LINES)

    def _header(self) -> KeyPath:
        start = self._at
        many = self._text.startswith("[[", start)
        self._at += 2 if many else 1
        *outer, (name, at) = self._key()
        self._at += 2 if many else 1
        path: KeyPath = ()
        for part, part_at in outer:
            path = self._inside(self._note((*path, part), part_at))
        path = (*path, name)
        if many:
            self._note(path, at)
            position = self._lengths.get(path, 0)
            self._lengths[path] = position + 1
            path = (*path, position)
        self.keys[path] = at
        self.values[path] = start
        return path

    def _pair(self, table: KeyPath) -> None:
        path = table
        for part, at in self._key():
            path = self._note((*path, part), at)
        self._at += 1
        self._skip(_BLANK)
        self._value(path)

    def _value(self, path: KeyPath) -> None:
        self.values[path] = self._at
        match self._text[self._at]:
            case "[":
                self._array(path)
            case "{":
                self._inline_table(path)
            case '"' | "'":
                self._take(_STRING)
            case _:
                self._take(_PLAIN)

    def _array(self, path: KeyPath) -> None:
        position = 0
        while self._next_item("]", _BLANK_LINES):
            self.keys[*path, position] = self._at
            self._value((*path, position))
            position += 1

    def _inline_table(self, path: KeyPath) -> None:
        while self._next_item("}", _BLANK_LINES):
            self._pair(path)

    def _next_item(self, end: str, blank: re.Pattern[str]) -> bool:
        """Step over the bracket or comma before an item; False past the closing bracket."""
        if self._text[self._at] in "[{,":
            self._at += 1
        self._skip(blank)
        if self._text[self._at] == ",":
            self._at += 1
            self._skip(blank)
        if self._text[self._at] == end:
            self._at += 1
            return False
        return True

    def _key(self) -> list[tuple[str, int]]:
        parts: list[tuple[str, int]] = []
        while True:
            self._skip(_BLANK)
            at = self._at
            quoted = self._text[at] in "\"'"
            raw = self._take(_STRING if quoted else _BARE_KEY)
            parts.append((tomllib.loads(f"k={raw}")["k"] if quoted else raw, at))
            self._skip(_BLANK)
            if self._text[self._at] != ".":
                return parts
            self._at += 1

    def _note(self, path: KeyPath, at: int) -> KeyPath:
        self.keys.setdefault(path, at)
        self.values.setdefault(path, at)
        return path

    def _inside(self, path: KeyPath) -> KeyPath:
        """A list of tables stands for its last one."""
        return (*path, self._lengths[path] - 1) if path in self._lengths else path

    def _skip(self, blank: re.Pattern[str]) -> None:
        found = blank.match(self._text, self._at)
        self._at = found.end() if found else self._at

    def _take(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self._text, self._at)
        if found is None:
            raise ValueError(f"not TOML at offset {self._at}")
        self._at = found.end()
        return found[0]
