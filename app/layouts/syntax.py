"""Turns what the parsers of the standard library say of broken syntax into sentences with a place."""

from __future__ import annotations

import re

from app.domain.texts import Text
from app.layouts import sentences
from app.layouts.problems import Unreadable

_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")

_TOML = (
    ("Invalid statement", "a line must be a key, a [table] or a comment.", "一行必须是键、[表] 或注释。"),
    ("Expected newline", "only one statement may stand on a line.", "一行只能有一条语句。"),
    ("Expected '='", "“=” must follow a key.", "键的后面必须有“=”。"),
    ("Expected ']]'", "“]]” must end the name of a list of tables.", "表列表的名称要以“]]”结束。"),
    ("Expected ']'", "“]” must end the name of a table.", "表的名称要以“]”结束。"),
    (
        "Invalid initial character",
        "a key is missing, or begins with a character a key cannot have.",
        "缺少键，或键的开头字符不对。",
    ),
    ("Cannot declare", "this table is there already.", "这个表已经有了。"),
    ("Cannot overwrite", "this key has a value already.", "这个键已经有值了。"),
    ("Cannot mutate", "this table is closed and cannot be added to.", "这个表已经结束，不能再添加。"),
    ("Cannot redefine", "this table is there already.", "这个表已经有了。"),
    ("Duplicate inline", "this key stands twice in { }.", "{ } 里有重复的键。"),
    ("Unclosed array", "a list lacks a comma or its closing “]”.", "列表缺少逗号或结尾的“]”。"),
    ("Unclosed inline", "{ } lacks a comma or its closing “}”.", "{ } 缺少逗号或结尾的“}”。"),
    ("Unterminated string", "a text lacks its closing quotation mark.", "文字缺少结尾的引号。"),
    ('Expected "', "a text lacks its closing quotation mark.", "文字缺少结尾的引号。"),
    (
        "Illegal character",
        "this character cannot stand here; a text on one line must close on that line.",
        "这里不能有这个字符；单行文字必须在本行结束。",
    ),
    ("Found invalid character", "this character cannot stand here.", "这里不能有这个字符。"),
    ("Unescaped '\\'", "a \\ in a text must be written \\\\.", "文字里的 \\ 要写成 \\\\。"),
    ("Invalid hex", "a \\u in a text needs four digits of 0–9 and A–F.", "文字里的 \\u 后面要有四位 0–9 或 A–F。"),
    ("Escaped character", "this \\u stands for no character.", "这个 \\u 不代表任何字符。"),
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
    ("Expecting ',' delimiter", "a comma is missing, or a closing bracket.", "缺少逗号或结尾的括号。"),
    ("Expecting ':' delimiter", "“:” must follow a key.", "键的后面必须有“:”。"),
    ("Illegal trailing comma", "no comma may follow the last entry.", "最后一项后面不能有逗号。"),
    ("Unterminated string", "a text lacks its closing quotation mark.", "文字缺少结尾的引号。"),
    ("Invalid control character", "a text must close on its own line.", "文字必须在本行结束。"),
    (
        "Invalid \\",
        "this \\ in a text means nothing; write \\\\ for a backslash.",
        "文字里的这个 \\ 没有意义；反斜线请写 \\\\。",
    ),
    ("Extra data", "nothing may follow the closing bracket.", "结尾的括号后面不能再有内容。"),
)


def toml_fault(complaint: str, text: str) -> Unreadable:
    """The fault behind the message of a ``TOMLDecodeError``."""
    found = _PLACE.search(complaint)
    if found and found[1]:
        line, column = int(found[1]), int(found[2])
    else:
        line, column = text.count("\n") + 1, len(text) - text.rfind("\n")
    return Unreadable(_sentence(_PLACE.sub("", complaint), _TOML), line, column)


def json_fault(complaint: str, line: int, column: int) -> Unreadable:
    """The fault behind a ``JSONDecodeError``."""
    return Unreadable(_sentence(complaint, _JSON), line, column)


def _sentence(complaint: str, known: tuple[tuple[str, str, str], ...]) -> Text:
    for beginning, en, zh in known:
        if complaint.startswith(beginning):
            return sentences.bad_syntax(en, zh)
    return sentences.bad_syntax(f"{complaint}.", f"{complaint}。")
