"""Checked access to a TOML table: every missing, wrong or unknown key is named with its file."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar

from app.domain.money import parse_yuan
from app.domain.texts import LANGUAGES, Text
from app.domain.times import CHINA
from app.domain.worlds import WorldDocumentError

Kind = TypeVar("Kind")
_PLACE = re.compile(r"\(at line (\d+), column (\d+)\)")


def read_toml(path: Path) -> Fields:
    """Parse a file. Raises ``WorldDocumentError`` with line and column where it is not TOML."""
    try:
        return Fields(path, "", tomllib.loads(path.read_text(encoding="utf-8")))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        place = _PLACE.search(str(error))
        raise WorldDocumentError(path, "", str(error), (int(place[1]), int(place[2])) if place else None) from error


class Fields:
    """One table. ``finish`` complains of keys nobody asked for."""

    def __init__(self, path: Path, key: str, table: dict[str, Any]) -> None:
        self._path, self._key, self._table = path, key, table
        self._asked: set[str] = set()

    def __contains__(self, key: str) -> bool:
        return key in self._table

    def value(self, key: str, kind: type[Kind], default: Kind | None = None) -> Kind:
        self._asked.add(key)
        found = self._table.get(key, default)
        if found is None:
            raise self.wrong(key, "is missing")
        if not isinstance(found, kind) or isinstance(found, bool) is not (kind is bool):
            raise self.wrong(key, f"should be {kind.__name__}")
        return found

    def text(self, key: str, default: str | None = None) -> str:
        return self.value(key, str, default)

    def number(self, key: str, default: int | None = None) -> int:
        return self.value(key, int, default)

    def words(self, key: str) -> Text:
        both = self.table(key)
        english, chinese = (both.text(language) for language in LANGUAGES)
        both.finish()
        return Text(english, chinese)

    def fen(self, key: str) -> int:
        return self._fen(key, self.text(key))

    def fens(self, key: str) -> tuple[int, ...]:
        return tuple(self._fen(key, text) for text in self.texts(key))

    def one_of(self, key: str, known: Collection[str]) -> str:
        found = self.text(key)
        if found not in known:
            raise self.wrong(key, f"{found!r} is unknown")
        return found

    def texts(self, key: str) -> tuple[str, ...]:
        return tuple(self.value(key, list))

    def moment(self, key: str) -> datetime:
        """Local date-times are China's."""
        found = self.value(key, datetime)
        return found.replace(tzinfo=CHINA) if found.tzinfo is None else found.astimezone(CHINA)

    def day(self, key: str) -> date:
        return self.value(key, date)

    def table(self, key: str) -> Fields:
        return Fields(self._path, self._name(key), self.value(key, dict))

    def tables(self, key: str) -> Iterator[Fields]:
        for place, table in enumerate(self.value(key, list, []), start=1):
            each = Fields(self._path, f"{self._name(key)}[{place}]", table)
            yield each
            each.finish()

    def finish(self) -> None:
        unknown = sorted(self._table.keys() - self._asked)
        if unknown:
            raise self.wrong(unknown[0], "is unknown")

    def wrong(self, key: str, reason: str) -> WorldDocumentError:
        return WorldDocumentError(self._path, self._name(key), reason)

    def _name(self, key: str) -> str:
        return f"{self._key}.{key}" if self._key else key

    def _fen(self, key: str, text: str) -> int:
        amount = parse_yuan(text)
        if not isinstance(amount, int):
            raise self.wrong(key, f"{text!r} is no amount in yuan")
        return amount
