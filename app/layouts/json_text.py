"""JSON as text in, plain values out; a parser's complaint becomes a sentence with its place."""

from __future__ import annotations

import json
from typing import Any, NoReturn

from app.layouts import file_sentences
from app.layouts.findings import UnreadableError


def parse(text: str) -> dict[str, Any]:
    """The values of a JSON document; raises ``UnreadableError`` where it is not an object of valid JSON."""
    try:
        values = json.loads(text, object_pairs_hook=_without_repeats, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        from app.layouts.syntax import json_fault

        raise json_fault(error.msg, error.lineno, error.colno) from None
    except RecursionError:
        raise UnreadableError(file_sentences.too_deep()) from None
    except _LooseJsonError:
        from app.layouts.syntax import loose_json_fault

        raise loose_json_fault(text) from None
    except ValueError:
        from app.layouts.syntax import number_fault

        raise number_fault(text) from None
    if not isinstance(values, dict):
        raise UnreadableError(file_sentences.not_a_table_at_top())
    return values


class _LooseJsonError(ValueError):
    """Something Python's parser lets pass and the standard (RFC 8259) does not."""


def _without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    values = dict(pairs)
    if len(values) != len(pairs):
        raise _LooseJsonError
    return values


def _no_constant(name: str) -> NoReturn:
    raise _LooseJsonError(name)
