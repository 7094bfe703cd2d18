"""Broken syntax: the place where reading stopped, and a sentence in both languages."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from app.layouts.problems import DocumentErrors
from app.layouts.reader import read_layout

TOML = [
    ('id = "a', 1, 8, "closing quotation mark"),
    ("a = 1\nid = pay\n", 2, 6, "quotation marks"),
    ("a = 1 b = 2", 1, 7, "only one statement"),
    ("a\n", 1, 2, "must follow a key"),
    ("a = 1\na = 2", 2, 6, "has a value already"),
    ("[a]\n[a]", 2, 3, "there already"),
    ("[a\n", 1, 3, "']' must end"),
    ("[[a]\n", 1, 4, "']]' must end"),
    ("a = [1 2]", 1, 8, "list lacks a comma"),
    ("a = { b = 1 c = 2 }", 1, 13, "{ } lacks a comma"),
    ("a = { b = 1, b = 2 }", 1, 19, "twice in { }"),
    ("a = { b = 1 }\n[a.c]\n", 2, 5, ""),
    ('a = "\\q"', 1, 8, "\\"),
    ('a = "\\u12"', 1, 8, "four digits"),
    ("a = 2014-02-30", 1, 5, "date"),
    ("= 1", 1, 1, "a key, a [table]"),
    ("a = 'x\n'", 1, 7, ""),
    ("a = \x01", 1, 5, ""),
]
JSON = [
    ("{", 1, 2, "key in quotation marks"),
    ('{"a": 1,}', 1, None, ""),
    ('{"a" 1}', 1, 6, "must follow a key"),
    ('{"a": x}', 1, 7, "quotation marks"),
    ('{"a": "x}', 1, 7, "closing quotation mark"),
    ('{"a": "\n"}', 1, 8, "own line"),
    ('{"a": "\\q"}', 1, 8, "backslash"),
    ('{"a": 1} 2', 1, 10, "closing bracket"),
    ('{"a": [1 2]}', 1, 10, "comma is missing"),
    ('{\n "a": 1,\n "a": 2\n}', 3, 2, "twice"),
    ('{\n "a": NaN}', 2, 7, "NaN"),
    ('{"a": -Infinity}', 1, 7, "Infinity"),
    ('{"a": NaN, "b" 1}', 1, 16, "must follow a key"),
    ("[1]", 1, 1, "must be an object"),
    ('{"a": ' + "9" * 5000 + "}", 1, 7, "too many digits"),
]


@pytest.mark.parametrize(("content", "line", "column", "words"), TOML, ids=[repr(case[0]) for case in TOML])
def test_toml(tmp_path: Path, content: str, line: int, column: int, words: str) -> None:
    with pytest.raises(tomllib.TOMLDecodeError):
        tomllib.loads(content)
    check(tmp_path / "broken.toml", content, line, column, words)


@pytest.mark.parametrize(("content", "line", "column", "words"), JSON, ids=[repr(case[0][:20]) for case in JSON])
def test_json(tmp_path: Path, content: str, line: int, column: int | None, words: str) -> None:
    check(tmp_path / "broken.json", content, line, column, words)


def test_a_number_of_thousands_of_digits(tmp_path: Path) -> None:
    check(tmp_path / "broken.toml", "a = 1\nb = " + "9" * 5000, 2, 5, "too many digits")


def check(path: Path, content: str, line: int, column: int | None, words: str) -> None:
    path.write_text(content, encoding="utf-8", newline="")
    errors = read_layout(path)
    assert isinstance(errors, DocumentErrors)
    (error,) = errors
    assert error.line == line
    assert column is None or error.column == column
    assert words in error.sentence.en
    assert error.sentence.zh_CN.startswith(("从这里起无法读懂：", "文档最外层"))
    assert "(at " not in error.sentence.en
