"""Whatever a file holds, a reader answers with a document or with its problems, and never raises."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.texts import LANGUAGES
from app.layouts.catalogue import read_catalogue
from app.layouts.devices import DEVICES, Device, read_device
from app.layouts.document import Layout
from app.layouts.problems import DocumentErrors
from app.layouts.reader import LAYOUTS, read_layout
from app.layouts.reading import RESOURCES
from app.layouts.themes import THEMES, ThemeTokens, read_theme

READERS: list[tuple[Callable[[Path], Any], Path, type]] = [
    (read_layout, LAYOUTS / "four_tabs.toml", Layout),
    (read_catalogue, RESOURCES / "catalogue.toml", dict),
    (read_device, DEVICES / "galaxy_s4.json", Device),
    (read_theme, THEMES / "light.json", ThemeTokens),
]
IDS = ["layout", "catalogue", "device", "theme"]
SIGNS = "[]{}=,.:\"'#\\ \n\r\t0-\ufeff\u2028支"
PIECES = [*SIGNS, '"""', "'''", "[[", "]]", "true", "null", "NaN", "\\u0000"]
VALUES = ['""', "0", "-1", "1e400", "true", "[]", "{}", "[[1]]", '"scan"', '"\\ud83d"', '"\\u202e"', "9" * 50]

pytestmark = pytest.mark.parametrize(("read", "source", "kind"), READERS, ids=IDS)
quick = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def check(read: Callable[[Path], Any], path: Path, content: bytes, kind: type) -> None:
    path.write_bytes(content)
    answer = read(path)
    if isinstance(answer, DocumentErrors):
        check_errors(answer, content)
    else:
        assert isinstance(answer, kind)


def check_errors(errors: DocumentErrors, content: bytes) -> None:
    lines = content.decode("utf-8", "replace").removeprefix("\ufeff").split("\n")
    assert errors.errors
    for error in errors:
        assert 1 <= error.line <= len(lines)
        assert 1 <= error.column <= len(lines[error.line - 1]) + 1
        for language in LANGUAGES:
            assert error.sentence.in_language(language).isprintable()
            error.sentence.in_language(language).encode("utf-8")
    assert list(errors) == sorted(errors, key=lambda error: (error.line, error.column))


@quick
@given(content=st.binary(max_size=200))
def test_any_bytes(tmp_path: Path, read: Callable[[Path], Any], source: Path, kind: type, content: bytes) -> None:
    check(read, tmp_path / f"any{source.suffix}", content, kind)


@quick
@given(data=st.data())
def test_any_change_of_a_valid_document(
    tmp_path: Path, read: Callable[[Path], Any], source: Path, kind: type, data: st.DataObject
) -> None:
    text = source.read_text(encoding="utf-8")
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, min(len(text), start + 40)))
        piece = data.draw(st.sampled_from(PIECES) | st.text(max_size=5).map(lambda word: word.replace("\x00", "")))
        text = text[:start] + piece + text[end:]
    check(read, tmp_path / f"changed{source.suffix}", text.encode("utf-8", "replace"), kind)


@quick
@given(data=st.data())
def test_any_line_left_out_repeated_or_moved(
    tmp_path: Path, read: Callable[[Path], Any], source: Path, kind: type, data: st.DataObject
) -> None:
    lines = source.read_text(encoding="utf-8").split("\n")
    for _ in range(data.draw(st.integers(1, 5))):
        line = lines.pop(data.draw(st.integers(0, len(lines) - 1)))
        for _ in range(data.draw(st.integers(0, 2))):
            lines.insert(data.draw(st.integers(0, len(lines))), line)
    check(read, tmp_path / f"moved{source.suffix}", "\n".join(lines).encode("utf-8"), kind)


@quick
@given(data=st.data())
def test_any_value_in_place_of_another(
    tmp_path: Path, read: Callable[[Path], Any], source: Path, kind: type, data: st.DataObject
) -> None:
    text = source.read_text(encoding="utf-8")
    strings = list(re.finditer(r'"[^"\n]*"|\b\d+\b', text))
    chosen = data.draw(st.lists(st.sampled_from(strings), min_size=1, max_size=4, unique=True))
    for found in sorted(chosen, key=re.Match.start, reverse=True):
        text = text[: found.start()] + data.draw(st.sampled_from(VALUES)) + text[found.end() :]
    check(read, tmp_path / f"valued{source.suffix}", text.encode("utf-8"), kind)
