"""The position finders, against the parsers of the standard library."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.layouts import json_places, toml_places
from app.layouts.findings import KeyPath
from app.layouts.reader import LAYOUTS
from app.layouts.reading import RESOURCES

EVERY_SHAPE = Path(__file__).with_name("every_shape.toml")


def paths_of(value: Any, path: KeyPath = ()) -> list[tuple[KeyPath, Any]]:
    """Every path of a document with its value."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [(path, value), *(found for key, each in inner for found in paths_of(each, (*path, key)))]


def check_toml(text: str) -> None:
    keys, values = toml_places.offsets(text)
    paths = paths_of(tomllib.loads(text))[1:]
    assert {path for path, _ in paths} == set(values)
    for path, value in paths:
        at = values[path]
        if not isinstance(value, dict | list):
            assert scalar_at(text, at) == value
        if isinstance(path[-1], str):
            key = text[keys[path] :]
            assert key.startswith((path[-1], '"', "'"))


def scalar_at(text: str, at: int) -> Any:
    """The value that begins at an offset: the shortest text from there that is a whole value."""
    ends = [at + length for length, character in enumerate(text[at:]) if character in ",]}#\n"]
    for end in [*ends, len(text)]:
        try:
            return tomllib.loads(f"k = {text[at:end].strip()}")["k"]
        except tomllib.TOMLDecodeError:
            continue
    return None


def test_toml_of_every_shape() -> None:
    text = EVERY_SHAPE.read_text(encoding="utf-8")
    check_toml(text)
    keys, values = toml_places.offsets(text)
    assert text[keys["tab", 0, "header", "style"] :].startswith("style")
    assert text[values["tab", 1] :].startswith("[[tab]]\n[[tab.section]]")
    assert text[values["floats", 4, "y", 0] :].startswith("2]}")
    assert text[keys["quoted key", "literal.key"] :].startswith("'literal.key'")
    assert text[values["tab", 1, "section", 0, "deep", "er", "key"] :].startswith("{}")


@pytest.mark.parametrize(
    "path", sorted([*LAYOUTS.glob("*.toml"), RESOURCES / "catalogue.toml"]), ids=lambda path: path.name
)
def test_toml_that_ships(path: Path) -> None:
    check_toml(path.read_text(encoding="utf-8"))


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=6)
SCALARS = st.one_of(
    st.integers(-(2**60), 2**60), st.booleans(), WORDS, st.floats(allow_nan=False, allow_infinity=False)
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
    max_leaves=8,
)
BLANKS = st.sampled_from(["", " ", "\t", "  "])
NEWLINES = st.sampled_from(["\n", "\r\n", "\n\n", " # note [a] \"'\n"])


@st.composite
def toml_value(draw: st.DrawFn, value: Any) -> str:
    """A value written in one of the ways TOML has for it."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return draw(toml_string(value))
    if isinstance(value, list):
        blank = draw(st.one_of(BLANKS, NEWLINES))
        inner = f"{blank},{blank}".join(draw(toml_value(each)) for each in value)
        return f"[{blank}{inner}{',' if value and draw(st.booleans()) else ''}{blank}]"
    if isinstance(value, dict):
        pairs = [f"{draw(toml_key(key))} ={draw(BLANKS)}{draw(toml_value(each))}" for key, each in value.items()]
        return f"{{{draw(BLANKS)}{' , '.join(pairs)}{draw(BLANKS)}}}"
    return repr(value)


@st.composite
def toml_string(draw: st.DrawFn, value: str) -> str:
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    forms = [f'"{escaped}"', f'"""{escaped}"""', f'"""\n{escaped}"""']
    if "'" not in value:
        forms += [f"'{value}'", f"'''{value}'''"]
    return draw(st.sampled_from(forms))


@st.composite
def toml_key(draw: st.DrawFn, key: str) -> str:
    if key and key.isascii() and key.replace("_", "a").isalnum():
        return key
    escaped = key.replace("\\", "\\\\").replace('"', '\\"')
    return draw(st.sampled_from([f'"{escaped}"', f'"{escaped}"' if "'" in key else f"'{key}'"]))


@st.composite
def toml_document(draw: st.DrawFn) -> str:
    lines: list[str] = []
    for index in range(draw(st.integers(0, 4))):
        header = draw(st.sampled_from(["", f"[t{index}]", f"[ t{index} . 'a b' ]", "[[many]]", "[[many.of.them]]"]))
        lines.append(draw(BLANKS) + header if lines or header else "")
        for number, value in enumerate(draw(st.lists(VALUES, max_size=3))):
            key = draw(st.sampled_from([f"k{index}{number}", f'"k {index}{number}"', f"d{index}{number} . x.'y'"]))
            lines.append(f"{draw(BLANKS)}{key}{draw(BLANKS)}={draw(BLANKS)}{draw(toml_value(value))}{draw(BLANKS)}")
    return "".join(line + draw(NEWLINES) for line in lines)


@given(toml_document())
def test_toml_of_any_shape(text: str) -> None:
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return
    check_toml(text)


@given(st.dictionaries(WORDS, VALUES, max_size=4), st.sampled_from([None, 1, "\t"]), st.booleans())
def test_json_of_any_shape(document: dict[str, Any], indent: int | str | None, ascii_only: bool) -> None:
    text = json.dumps(document, indent=indent, ensure_ascii=ascii_only)
    keys, values = json_places.offsets(text)
    decoder = json.JSONDecoder()
    assert {path for path, _ in paths_of(document)} == set(values)
    for path, value in paths_of(document):
        assert decoder.raw_decode(text, values[path])[0] == value
        if path and isinstance(path[-1], str):
            assert decoder.raw_decode(text, keys[path])[0] == path[-1]
    assert json_places.loose_parts(text) == []
