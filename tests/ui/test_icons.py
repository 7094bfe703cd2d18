"""Every icon that anything names can be drawn, and every colour that QML reads is in every theme."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest

from app.layouts.themes import load_themes
from ui.runtime.fonts import ICON_NAMES, packaged
from ui.runtime.places import QML, RESOURCES, ROOT

CHARACTERS = frozenset(json.loads(packaged(*ICON_NAMES).read_bytes()))
FILES = sorted(QML.rglob("*.qml"))

ICON_LINE = re.compile(r"\b(?:icon|iconName)\s*:\s*(?P<value>.*)$", re.MULTILINE)
NAME_LINE = re.compile(r"\bname\s*:\s*(?P<value>.*)$", re.MULTILINE)
ICON_ITEM = re.compile(r"\b(?:Icon|Glyph|TintIcon|Chevron)\s*\{(?P<body>(?:[^{}]|\{[^{}]*\})*)\}")
SPELLED = re.compile(r'(?<![=!]= )"(?P<name>[a-z0-9][a-z0-9-]+)"')
PYTHON_ICON = re.compile(r'\bicon\s*=\s*"(?P<name>[a-z0-9-]+)"')
TOKEN = re.compile(r"\b(?:Appearance\.colors|(?:theme|skin)\.colors)\.(?P<name>\w+)")
READ = re.compile(r"\b(?P<holder>Theme|Skin)\.(?P<name>[a-z]\w*)")
OWN = re.compile(r"\b(?:property\s+[\w.]+|function)\s+(?P<name>\w+)")
TINTED = re.compile(r"\b(?:tint|wash)\b\s*:\s*(?P<value>.*)$", re.MULTILINE)


def drawn(name: str) -> bool:
    """As ``Icon`` and ``Glyph`` look it up: in full, or outlined."""
    return name in CHARACTERS or f"{name}-line" in CHARACTERS


def icons_of(text: str) -> Iterator[str]:
    """The names of icons that a QML file spells out."""
    lines = [found["value"] for found in ICON_LINE.finditer(text)]
    for item in ICON_ITEM.finditer(text):
        lines += [found["value"] for found in NAME_LINE.finditer(item["body"])]
    for line in lines:
        yield from (found["name"] for found in SPELLED.finditer(line))


def named_in_data(value: Any) -> Iterator[str]:
    """The values of every key ``icon``, however deep."""
    match value:
        case dict():
            for key, inner in value.items():
                if key == "icon" and isinstance(inner, str):
                    yield inner
                yield from named_in_data(inner)
        case list():
            for inner in value:
                yield from named_in_data(inner)


def test_every_icon_in_qml_can_be_drawn() -> None:
    found = {(path.name, name) for path in FILES for name in icons_of(path.read_text(encoding="utf-8"))}
    assert len(found) > 40
    assert not [each for each in found if not drawn(each[1])]


@pytest.mark.parametrize("folder", [".", "layouts", "worlds", "funds"])
def test_every_icon_in_a_document_can_be_drawn(folder: str) -> None:
    paths = sorted((RESOURCES / folder).glob("*.toml"))
    found = [(path.name, name) for path in paths for name in named_in_data(tomllib.loads(path.read_text("utf-8")))]
    assert paths and (found or folder == "funds")
    assert not [each for each in found if not drawn(each[1])]


def test_every_icon_in_python_can_be_drawn() -> None:
    paths = [path for room in ("app", "ui") for path in (ROOT / room).rglob("*.py")]
    found = {(path.name, each["name"]) for path in paths for each in PYTHON_ICON.finditer(path.read_text("utf-8"))}
    assert not [each for each in found if not drawn(each[1])]


def test_a_chosen_tab_has_a_filled_icon() -> None:
    for path in (RESOURCES / "layouts").glob("*.toml"):
        for tab in tomllib.loads(path.read_text("utf-8"))["tab"]:
            assert f"{tab['icon']}-fill" in CHARACTERS, (path.name, tab["icon"])


@pytest.mark.parametrize("theme", load_themes(), ids=lambda theme: theme.id)
def test_every_colour_that_qml_reads_is_in_the_theme(theme: Any) -> None:
    found = {(path.name, each["name"]) for path in FILES for each in TOKEN.finditer(path.read_text("utf-8"))}
    assert len(found) > 60
    assert not [each for each in found if each[1] not in theme.colors]


@pytest.mark.parametrize("theme", load_themes(), ids=lambda theme: theme.id)
def test_every_tint_named_anywhere_is_in_the_theme(theme: Any) -> None:
    lines = [line["value"] for path in FILES for line in TINTED.finditer(path.read_text("utf-8"))]
    spelled = {found["name"] for line in lines for found in SPELLED.finditer(line)}
    documents = [path.read_text("utf-8") for path in RESOURCES.rglob("*.toml")]
    spelled |= {found for text in documents for found in re.findall(r'\btint\s*=\s*"(\w+)"', text)}
    assert len(spelled) >= 6
    for tint in spelled:
        assert {f"{family}{tint.capitalize()}" for family in ("tint", "wash")} <= set(theme.colors), tint


@pytest.mark.parametrize(
    ("holder", "file"), [("Theme", "Wallet/Theme/Theme.qml"), ("Skin", "Workbench/Controls/Skin.qml")]
)
def test_what_qml_reads_of_its_theme_is_there(holder: str, file: str) -> None:
    own = {each["name"] for each in OWN.finditer((QML / file).read_text(encoding="utf-8"))}
    read = {
        (path.name, each["name"])
        for path in FILES
        for each in READ.finditer(path.read_text(encoding="utf-8"))
        if each["holder"] == holder
    }
    assert len(read) > 30
    assert not [each for each in read if each[1] not in own]


@pytest.mark.parametrize(
    ("qml", "names"),
    [
        ('Icon {\n  color: "red"\n  name: "no-such"\n}', ["no-such"]),
        ('RailButton {\n  name: qsTr("Design")\n  icon: "layout-line"\n}', ["layout-line"]),
        ('iconName: a === "key" ? "check" : "close"', ["check", "close"]),
    ],
)
def test_the_search_finds_names_of_icons_and_nothing_else(qml: str, names: list[str]) -> None:
    assert list(icons_of(qml)) == names
