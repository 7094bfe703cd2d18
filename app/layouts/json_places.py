"""Finds where each key and value of a valid JSON document begins."""

from __future__ import annotations

import json
import re

from app.layouts.findings import KeyPath

_BLANK = re.compile(r"[ \t\r\n]*")
_STRING = re.compile(r'"(?:\\.|[^"\\])*"')
_LOOSE_WORDS = ("NaN", "Infinity", "-Infinity")
_PLAIN = re.compile(r"[^\s,\]}]+")


def offsets(text: str) -> tuple[dict[KeyPath, int], dict[KeyPath, int]]:
    """Offsets of the keys and of the values by path; the text must be valid JSON."""
    scan = _Scan(text)
    scan.value(())
    return scan.keys, scan.values


def loose_parts(text: str) -> list[int]:
    """Offsets of repeated keys and of the words no standard JSON has (NaN, Infinity); the text must be valid else."""
    scan = _Scan(text)
    scan.value(())
    return sorted(scan.loose)


class _Scan:
    def __init__(self, text: str) -> None:
        self.keys: dict[KeyPath, int] = {}
        self.values: dict[KeyPath, int] = {}
        self.loose: list[int] = []
        self._text = text
        self._at = 0

    def value(self, path: KeyPath) -> None:
        self._skip()
        self.values[path] = self._at
        match self._text[self._at]:
            case "{":
                self._object(path)
            case "[":
                self._array(path)
            case '"':
                self._string()
            case _:
                self._plain()
        self._skip()

    def _object(self, path: KeyPath) -> None:
        while self._next_item("}"):
            at = self._at
            key = (*path, self._string())
            if key in self.keys:
                self.loose.append(at)
            self.keys[key] = at
            self._skip()
            self._at += 1
            self.value(key)

    def _array(self, path: KeyPath) -> None:
        position = 0
        while self._next_item("]"):
            self.keys[*path, position] = self._at
            self.value((*path, position))
            position += 1

    def _next_item(self, end: str) -> bool:
        """Step over the bracket or comma before an item; False past the closing bracket."""
        if self._text[self._at] != end:
            self._at += 1
            self._skip()
        if self._text[self._at] != end:
            return True
        self._at += 1
        return False

    def _string(self) -> str:
        found = _STRING.match(self._text, self._at)
        raw = found[0] if found else '""'
        self._at += len(raw)
        return json.loads(raw)

    def _plain(self) -> None:
        found = _PLAIN.match(self._text, self._at)
        if found and found[0] in _LOOSE_WORDS:
            self.loose.append(self._at)
        self._at = found.end() if found else len(self._text)

    def _skip(self) -> None:
        found = _BLANK.match(self._text, self._at)
        self._at = found.end() if found else self._at
