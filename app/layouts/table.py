"""One table of a document under check: a read that finds a problem notes it and hands back a harmless stand-in."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from typing import Any

from app.domain.texts import LANGUAGES, Text
from app.layouts import sentences
from app.layouts.findings import Findings, KeyPath

LONGEST_TEXT = 200
NOTHING = Text("", "")

_ID = re.compile(r"[a-z][a-z0-9_]{0,39}")


class Table:
    """Typed reads from one table; ``close`` afterwards reports every key that nobody asked for."""

    __slots__ = ("_asked", "_findings", "_values", "path")

    def __init__(self, values: dict[str, Any], path: KeyPath, findings: Findings) -> None:
        self._values = values
        self._findings = findings
        self._asked: dict[str, None] = {}
        self.path = path

    def __contains__(self, key: str) -> bool:
        return key in self._values

    def keys(self) -> tuple[str, ...]:
        """Every key that is there, in the order of the text."""
        return tuple(self._values)

    def problem(self, sentence: Text, *place: str | int, on_key: bool = False) -> None:
        """Note a problem with this table, or with the value at ``place`` inside it."""
        self._findings.add((*self.path, *place), sentence, on_key=on_key)

    def nearest(self, word: str, known: Iterable[str]) -> str | None:
        """The known word a person most likely meant."""
        return self._findings.nearest(word, known)

    def text(self, key: str, default: str | None = None, longest: int = LONGEST_TEXT) -> str:
        """A short printable text; without ``default`` it must be there."""
        value = self._take(key, str, "text", default)
        if value is default or value is None:
            return default or ""
        if fault := _fault_of_text(key, value, longest):
            self.problem(fault, key)
        return value

    def id(self, key: str) -> str:
        """A text that names something in this document."""
        value = self._take(key, str, "text", None)
        if value is not None and not is_id(value):
            self.problem(sentences.bad_id(value), key)
        return value or ""

    def phrase(self, key: str) -> Text:
        """A text in both languages, which must be there: ``{ en = "…", zh_CN = "…" }``."""
        value = self._take(key, dict, "phrase", None)
        return NOTHING if value is None else self.inner(value, key)._words()

    def phrase_or_none(self, key: str) -> Text | None:
        if key in self._values:
            return self.phrase(key)
        self._asked[key] = None
        return None

    def whole(self, key: str, least: int, most: int, default: int | None = None) -> int:
        """A whole number between ``least`` and ``most``."""
        value = self._take(key, int, "whole number", default)
        if value is None:
            return least
        if not least <= value <= most:
            self.problem(sentences.out_of_range(key, least, most), key)
        return value

    def flag(self, key: str) -> bool:
        return bool(self._take(key, bool, "yes or no", None))

    def choice(self, key: str, options: Collection[str]) -> str:
        """One of the ``options``; "" stands in for anything else."""
        value = self._take(key, str, "text", None)
        if value is None or value in options:
            return value or ""
        self.problem(sentences.unknown_choice(key, value, self.nearest(value, options), options), key)
        return ""

    def table(self, key: str) -> Table | None:
        """The table under ``key``, which must be there; None where it is not or is something else."""
        value = self._take(key, dict, "table", None)
        return None if value is None else self.inner(value, key)

    def table_or_nothing(self, key: str) -> Table:
        """The table under ``key``; one that is missing is reported, and stands in empty and silent."""
        found = self.table(key)
        return Table({}, self.path, Findings()) if found is None else found

    def rows(self, key: str, *, required: bool = True) -> list[Any]:
        """The values of a list, of any kind."""
        return self._take(key, list, "list", None if required else []) or []

    def tables(self, key: str) -> list[Table]:
        """The tables of a list, which must be there; anything else in it is reported and left out."""
        found: list[Table] = []
        for position, value in enumerate(self._take(key, list, "tables", None) or []):
            if isinstance(value, dict):
                found.append(self.inner(value, key, position))
            else:
                self.problem(sentences.wrong_entry(key, "table"), key, position)
        return found

    def inner(self, values: dict[str, Any], *place: str | int) -> Table:
        """A table that lies at ``place`` inside this one."""
        return Table(values, (*self.path, *place), self._findings)

    def entries(self, skip: Collection[str] = ()) -> Iterator[tuple[str, Table]]:
        """Every key with its table, for tables whose keys are names; anything else is reported and left out."""
        for key in self._values:
            if key not in skip and (table := self.table(key)) is not None:
                yield key, table

    def raw(self, key: str, default: Any = None) -> Any:
        """The value as it stands, of any kind."""
        self._asked[key] = None
        return self._values.get(key, default)

    def share(self, value: Any, *place: str | int) -> float:
        """A number from 0 to 1 found at ``place``; 1 stands in for anything else."""
        if type(value) in (int, float) and 0 <= value <= 1:
            return value
        self.problem(sentences.out_of_range(str(place[0]), 0, 1), *place)
        return 1

    def allow(self, *keys: str) -> None:
        """Know these keys without reading them."""
        self._asked.update(dict.fromkeys(keys))

    def close(self) -> None:
        """Report the keys that nobody asked for."""
        if self._values.keys() <= self._asked.keys():
            return
        unused = [key for key in self._asked if key not in self._values]
        for key in [key for key in self._values if key not in self._asked]:
            near = self.nearest(key, unused) or self.nearest(key, self._asked)
            self.problem(sentences.unknown_key(key, near, self._asked), key, on_key=True)

    def _take(self, key: str, kind: type, name: str, default: Any) -> Any:
        self._asked[key] = None
        value = self._values.get(key)
        if value is None:
            if key in self._values:
                self.problem(sentences.wrong_kind(key, name), key)
            elif default is None:
                self.problem(sentences.missing(key, name))
            return default
        if type(value) is kind:
            return value
        self.problem(sentences.wrong_kind(key, name), key)
        return default

    def _words(self) -> Text:
        words = Text(*(self.text(language) for language in LANGUAGES))
        self.close()
        return words


def is_id(word: str) -> bool:
    """Whether a word can name something: small letters, digits and _, at most 40."""
    return bool(_ID.fullmatch(word))


def _fault_of_text(key: str, value: str, longest: int) -> Text | None:
    if not value.strip():
        return sentences.blank_text(key)
    if len(value) > longest:
        return sentences.long_text(key, longest)
    if not value.isprintable() and any(_unprintable(character) for character in value):
        return sentences.unprintable(key)
    return None


def _unprintable(character: str) -> bool:
    from unicodedata import category

    return category(character) in {"Cc", "Cs", "Zl", "Zp"}
