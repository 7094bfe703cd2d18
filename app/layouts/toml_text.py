"""TOML as text in, plain values out; a parser's complaint becomes a sentence with its place."""

from __future__ import annotations

import tomllib
from typing import Any

from app.layouts import file_sentences
from app.layouts.findings import UnreadableError

MOST_DOTS = 100
"""In one line. Reading a dotted key takes the parser time by the square of its parts."""


def parse(text: str) -> dict[str, Any]:
    """The values of a TOML document; raises ``UnreadableError`` where it is not valid TOML 1.0."""
    for number, line in enumerate(text.split("\n"), start=1):
        if line.count(".") > MOST_DOTS:
            raise UnreadableError(file_sentences.too_many_dots(), number)
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        from app.layouts.syntax import toml_fault

        raise toml_fault(str(error), text) from None
    except RecursionError:
        raise UnreadableError(file_sentences.too_deep()) from None
    except ValueError:
        from app.layouts.syntax import number_fault

        raise number_fault(text) from None
