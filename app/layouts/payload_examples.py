"""Payloads that ship with the program, and the text of payload files."""

from __future__ import annotations

from functools import cache
from os import fstat
from pathlib import Path

from app.domain.attention.payloads import MOST_BYTES
from app.domain.refusals import Refusal, RefusalCode
from app.domain.texts import Text
from app.domain.values import dataclass
from app.layouts.reading import RESOURCES, read_shipped
from app.layouts.table import Table
from app.layouts.words import check_format

PAYLOADS = RESOURCES / "payloads"
SUFFIX = ".apns"
LARGEST_BYTES = 64 * 4096
"""More of a file is not read: enough to say of any that it is too large, and by how much of most."""


@dataclass(frozen=True, slots=True)
class PayloadExample:
    """``refused`` is why the wallet refuses it, for those that are wrong on purpose."""

    id: str
    name: Text
    refused: RefusalCode | None = None

    def path(self, language: str) -> Path:
        return PAYLOADS / language / f"{self.id}{SUFFIX}"

    def text(self, language: str) -> str:
        """The payload as it stands in its file, without the last line's end."""
        return self.path(language).read_text(encoding="utf-8").rstrip("\n")


@cache
def load_examples() -> tuple[PayloadExample, ...]:
    """Every example in the order a picker shows them."""
    return read_shipped(PAYLOADS / "index.toml", _index)


def payload_text(path: Path) -> str | Refusal | None:
    """The text of a payload file; ``None`` where it cannot be read or is no UTF-8 text. Slow: not on the GUI thread.

    A file far too large is refused by its size, unread (``PUSH_TOO_LARGE``).
    """
    try:
        with path.open("rb") as file:
            size = fstat(file.fileno()).st_size
            if size > LARGEST_BYTES:
                return Refusal(RefusalCode.PUSH_TOO_LARGE, {"bytes": size, "most": MOST_BYTES})
            return file.read(LARGEST_BYTES).decode("utf-8").removeprefix("\ufeff")
    except (OSError, UnicodeDecodeError):
        return None


def _index(table: Table) -> tuple[PayloadExample, ...]:
    check_format(table)
    found = tuple(_example(each) for each in table.tables("example"))
    table.close()
    return found


def _example(table: Table) -> PayloadExample:
    table.allow("refused")
    code = table.choice("refused", tuple(RefusalCode)) if "refused" in table else ""
    example = PayloadExample(table.id("id"), table.phrase("name"), RefusalCode(code) if code else None)
    table.close()
    return example
