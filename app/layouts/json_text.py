"""JSON as text in, plain values out; a parser's complaint becomes a sentence with its place."""

from __future__ import annotations

import json
from typing import Any

from app.layouts import sentences
from app.layouts.problems import Unreadable


def parse(text: str) -> dict[str, Any]:
    """The values of a JSON document whose top is an object; raises ``Unreadable`` where it is not."""
    try:
        values = json.loads(text)
    except json.JSONDecodeError as error:
        from app.layouts.syntax import json_fault

        raise json_fault(error.msg, error.lineno, error.colno) from None
    except RecursionError:
        raise Unreadable(sentences.too_deep()) from None
    except ValueError as error:
        raise Unreadable(sentences.bad_syntax(str(error), str(error))) from None
    if not isinstance(values, dict):
        raise Unreadable(sentences.not_a_table_at_top())
    return values
