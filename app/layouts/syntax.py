"""Turns what the parsers of the standard library say of broken syntax into sentences with a place."""

from __future__ import annotations

import json
import re

from app.domain.texts import Text
from app.layouts import file_sentences
from app.layouts.findings import UnreadableError
from app.layouts.json_places import loose_parts
from app.layouts.quoting import printable

_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")

LONGEST_COMPLAINT = 120

_LONG_NUMBER = re.compile(r"[0-9][0-9_]{4000,}")

_TOML = (
    (
        "Invalid statement",
        "a line must be a key, a [table] or a comment.",
        "一行必须是键、[表] 或注释。",
    ),
    (
        "Expected newline",
        "only one statement may stand on a line.",
        "一行只能有一条语句。",
    ),
    ("Expected '='", "'=' must follow a key.", "键的后面必须有“=”。"),
    (
        "Expected ']]'",
        "']]' must end the name of a list of tables.",
        "表列表的名称要以“]]”结束。",
    ),
    ("Expected ']'", "']' must end the name of a table.", "表的名称要以“]”结束。"),
    (
        "Invalid initial character",
        "a key is missing, or begins with a character a key cannot have.",
        "缺少键，或键的开头字符不对。",
    ),
    ("Cannot declare", "this table is there already.", "这个表已经有了。"),
    ("Cannot overwrite", "this key has a value already.", "这个键已经有值了。"),
    (
        "Cannot mutate",
        "this table is closed and cannot be added to.",
        "这个表已经结束，不能再添加。",
    ),
    ("Cannot redefine", "this table is there already.", "这个表已经有了。"),
    ("Duplicate inline", "this key stands twice in { }.", "{ } 里有重复的键。"),
    (
        "Unclosed array",
        "a list lacks a comma or its closing ']'.",
        "列表缺少逗号或结尾的“]”。",
    ),
    (
        "Unclosed inline",
        "{ } lacks a comma or its closing '}'.",
        "{ } 缺少逗号或结尾的“}”。",
    ),
    (
        "Unterminated string",
        "a text lacks its closing quotation mark.",
        "文字缺少结尾的引号。",
    ),
    ('Expected "', "a text lacks its closing quotation mark.", "文字缺少结尾的引号。"),
    (
        "Illegal character",
        "this character cannot stand here; a text on one line must close on that line.",
        "这里不能有这个字符；单行文字必须在本行结束。",
    ),
    (
        "Found invalid character",
        "this character cannot stand here.",
        "这里不能有这个字符。",
    ),
    ("Unescaped '\\'", "a \\ in a text must be written \\\\.", "文字里的 \\ 要写成 \\\\。"),
    (
        "Invalid hex",
        "a \\u in a text needs four digits of 0–9 and A–F.",
        "文字里的 \\u 后面要有四位 0–9 或 A–F。",
    ),
    (
        "Escaped character",
        "this \\u stands for no character.",
        "这个 \\u 不代表任何字符。",
    ),
    ("Invalid date", "this is no date or time.", "这不是日期或时间。"),
    (
        "Invalid value",
        "a value is missing or not understood; a text needs quotation marks.",
        "缺少值或无法理解；文字要加引号。",
    ),
)

_JSON = (
    (
        "Expecting property name",
        "a key in quotation marks must stand here; no comma may follow the last entry.",
        "这里必须是带引号的键；最后一项后面不能有逗号。",
    ),
    (
        "Expecting value",
        "a value is missing or not understood; a text needs quotation marks.",
        "缺少值或无法理解；文字要加引号。",
    ),
    (
        "Expecting ',' delimiter",
        "a comma is missing, or a closing bracket.",
        "缺少逗号或结尾的括号。",
    ),
    ("Expecting ':' delimiter", "':' must follow a key.", "键的后面必须有“:”。"),
    (
        "Illegal trailing comma",
        "no comma may follow the last entry.",
        "最后一项后面不能有逗号。",
    ),
    (
        "Unterminated string",
        "a text lacks its closing quotation mark.",
        "文字缺少结尾的引号。",
    ),
    (
        "Invalid control character",
        "a text must close on its own line.",
        "文字必须在本行结束。",
    ),
    (
        "Invalid \\",
        "this \\ in a text means nothing; write \\\\ for a backslash.",
        "文字里的这个 \\ 没有意义；反斜线请写 \\\\。",
    ),
    (
        "Extra data",
        "nothing may follow the closing bracket.",
        "结尾的括号后面不能再有内容。",
    ),
)


def toml_fault(complaint: str, text: str) -> UnreadableError:
    """The fault behind the message of a ``TOMLDecodeError``."""
    found = _PLACE.search(complaint)
    line, column = (int(found[1]), int(found[2])) if found and found[1] else _place(text, len(text))
    return UnreadableError(_sentence(_PLACE.sub("", complaint), _TOML), line, column)


def json_fault(complaint: str, line: int, column: int) -> UnreadableError:
    """The fault behind a ``JSONDecodeError``."""
    return UnreadableError(_sentence(complaint, _JSON), line, column)


def number_fault(text: str) -> UnreadableError:
    """A whole number too long for Python to read."""
    found = _LONG_NUMBER.search(text)
    line, column = _place(text, found.start() if found else 0)
    return UnreadableError(
        file_sentences.bad_syntax("this number has far too many digits.", "这个数字的位数太多。"), line, column
    )


def loose_json_fault(text: str) -> UnreadableError:
    """A repeated key, NaN or Infinity, which Python's parser lets pass; or else the syntax fault further on."""
    try:
        json.loads(text)
        offsets = loose_parts(text)
    except json.JSONDecodeError as error:
        return json_fault(error.msg, error.lineno, error.colno)
    except (RecursionError, ValueError):
        offsets = []
    line, column = _place(text, offsets[0] if offsets else 0)
    return UnreadableError(
        file_sentences.bad_syntax(
            "a key stands twice, or NaN or Infinity is used.", "有重复的键，或用了 NaN、Infinity。"
        ),
        line,
        column,
    )


def _place(text: str, offset: int) -> tuple[int, int]:
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def _sentence(complaint: str, known: tuple[tuple[str, str, str], ...]) -> Text:
    for beginning, en, zh in known:
        if complaint.startswith(beginning):
            return file_sentences.bad_syntax(en, zh)
    words = printable(complaint[:LONGEST_COMPLAINT])
    return file_sentences.bad_syntax(f"{words}.", f"{words}。")
