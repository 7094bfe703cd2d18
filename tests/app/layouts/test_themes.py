"""The themes that ship with the program: complete, and legible by WCAG 2.2."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.layouts.contrast import GRAPHIC, TEXT, contrast, over
from app.layouts.problems import DocumentErrors
from app.layouts.themes import THEMES, ThemeTokens, load_theme, load_themes, read_theme
from app.layouts.token_names import COLORS, DURATIONS, SIZES

TINTS = ("Amber", "Blue", "Green", "Coral", "Violet", "Grey")
INKS = ("ink", "inkSoft", "inkFaint", "accent", "danger", "income", "good", "success", "warning")
GROUNDS = ("surface", "page", "sheet")

PANELS = ("panel", "panelCard", "panelField", "canvas")

WORDS = [
    *((ink, ground) for ink in INKS for ground in GROUNDS),
    *(("onBrand", ground) for ground in ("brand", "brandTop", "brandBottom", "brandPressed")),
    *((ink, "tabBar") for ink in ("inkFaint", "accent")),
    *((ink, ground) for ink in ("ink", "inkSoft") for ground in ("chip", "keypad", "keypadKey")),
    *(
        (ink, ground)
        for ink in ("panelInk", "panelInkSoft")
        for ground in ("panel", "panelCard", "panelField", "canvas")
    ),
    *((ink, "panelSelected") for ink in ("panelInk", "panelAccent")),
    *(("panelAccent", ground) for ground in ("panel", "panelCard")),
    *((ink, ground) for ink in ("good", "warning", "danger") for ground in ("panel", "panelCard")),
    *((ink, ground) for ink in ("offerInk", "offerInkSoft") for ground in ("offerTop", "offerBottom")),
    ("offerOnButton", "offerButton"),
    ("onAttention", "attention"),
    ("railInk", "rail"),
    ("railInk", "railActive"),
    ("railActiveInk", "railActive"),
    ("codeInk", "codePaper"),
]
SHAPES = [
    *((f"tint{tint}", ground) for tint in TINTS for ground in ("surface", "sheet", f"wash{tint}")),
    *(("brand", ground) for ground in GROUNDS),
    *(("attention", ground) for ground in ("surface", "page", "tabBar")),
    *(("focusRing", ground) for ground in (*GROUNDS, "panel", "panelCard", "canvas")),
    *(("focusOnBrand", ground) for ground in ("brandTop", "brandBottom")),
    *((track, "surface") for track in ("switchOn", "switchOff")),
    *((track, "panelCard") for track in ("switchOn", "switchOff")),
    *(("switchThumb", track) for track in ("switchOn", "switchOff")),
    *(("panelEdge", ground) for ground in ("panel", "panelCard", "panelField")),
]


@pytest.fixture(scope="module", params=["light", "dark"])
def theme(request: pytest.FixtureRequest) -> ThemeTokens:
    return load_theme(request.param)


@pytest.mark.parametrize(("ink", "ground"), WORDS, ids=lambda name: name)
def test_words_can_be_read(theme: ThemeTokens, ink: str, ground: str) -> None:
    assert contrast(theme.colors[ink], theme.colors[ground]) >= TEXT


@pytest.mark.parametrize(("shape", "ground"), SHAPES, ids=lambda name: name)
def test_shapes_can_be_told_apart(theme: ThemeTokens, shape: str, ground: str) -> None:
    assert contrast(theme.colors[shape], theme.colors[ground]) >= GRAPHIC


@pytest.mark.parametrize("tint", TINTS)
def test_a_tint_also_shows_on_a_thirteenth_of_itself(theme: ThemeTokens, tint: str) -> None:
    ink = theme.colors[f"tint{tint}"]
    assert contrast(ink, over(ink, theme.colors["surface"], 0.13)) >= GRAPHIC


@pytest.mark.parametrize("ground", ["brandTop", "brandBottom"])
def test_words_in_the_search_field_of_the_header_can_be_read(theme: ThemeTokens, ground: str) -> None:
    field = over(theme.colors["headerField"], theme.colors[ground])
    assert contrast(theme.colors["onBrand"], field) >= TEXT


def test_a_code_is_black_on_white_in_every_theme(theme: ThemeTokens) -> None:
    assert (theme.colors["codeInk"], theme.colors["codePaper"]) == ("#000000", "#FFFFFF")


def test_a_theme_has_every_token(theme: ThemeTokens) -> None:
    assert set(theme.colors) == set(COLORS)
    assert set(theme.sizes) == set(SIZES)
    assert set(theme.durations) == set(DURATIONS)


def test_motion_keeps_to_the_look() -> None:
    durations = load_theme().durations
    assert all(120 <= durations[name] <= 220 for name in ("quick", "page", "banner"))
    assert durations["bannerStay"] == 4000


def test_light_comes_before_dark() -> None:
    assert [(theme.id, theme.dark) for theme in load_themes()] == [("light", False), ("dark", True)]


def test_a_see_through_colour_leads_with_its_opacity() -> None:
    assert load_theme().colors["scrim"] == "#73101828"


def test_the_one_blue_and_the_one_red_are_those_of_the_look() -> None:
    colors = load_theme().colors
    assert (colors["brand"], colors["attention"], colors["ink"]) == ("#1570CD", "#D92D20", "#2B3240")


def changed(tmp_path: Path, **colors: object) -> ThemeTokens | DocumentErrors:
    """The light theme with other values for some tokens that are no group."""
    document = json.loads((THEMES / "light.json").read_text(encoding="utf-8"))
    for name, value in colors.items():
        document["color"][name] = {"$value": value}
    path = tmp_path / "changed.json"
    path.write_text(json.dumps(document, indent=2), encoding="utf-8")
    return read_theme(path)


@pytest.mark.parametrize(
    ("value", "color"),
    [
        ("#abcdef", "#ABCDEF"),
        ("#ABCDEF80", "#80ABCDEF"),
        ("{color.ink.soft}", "#5B6472"),
        ({"colorSpace": "srgb", "components": [1, 0.5, 0], "hex": "#FF8000"}, "#FF8000"),
        ({"colorSpace": "srgb", "components": [0, 0, 0], "alpha": 0.5}, "#80000000"),
    ],
)
def test_a_colour_may_be_written_in_several_ways(tmp_path: Path, value: object, color: str) -> None:
    theme = changed(tmp_path, surface=value)
    assert isinstance(theme, ThemeTokens)
    assert theme.colors["surface"] == color


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ("blue", "is no colour"),
        ("#12345", "is no colour"),
        (7, "must be text in quotes"),
        (None, "must be text in quotes"),
        ("{color.ink.sotf}", "Did you mean '{color.ink.soft}'?"),
        ("{color.surface}", "leads back to itself"),
        ({"colorSpace": "oklch", "components": [0, 0, 0]}, "is no colorSpace"),
        ({"colorSpace": "srgb", "components": [0, 2, 0]}, "between 0 and 1"),
        ({"colorSpace": "srgb", "components": [0, 0]}, "three numbers"),
        ({"colorSpace": "srgb", "components": [0, 0, 0], "alpha": float("nan")}, "NaN"),
    ],
)
def test_a_bad_colour_is_told_once_with_its_place(tmp_path: Path, value: object, sentence: str) -> None:
    errors = changed(tmp_path, surface=value)
    assert isinstance(errors, DocumentErrors)
    assert len(errors) == 1
    assert sentence in errors.errors[0].sentence.en
    assert errors.errors[0].line > 10


def test_a_token_that_is_missing_misspelt_or_there_twice_is_told(tmp_path: Path) -> None:
    path = tmp_path / "theme.json"
    text = (THEMES / "light.json").read_text(encoding="utf-8")
    text = text.replace('"surface"', '"surfaze"', 1).replace(
        '"tab": {', '"ink_soft": {"$value": "#000000"},\n"tab": {', 1
    )
    path.write_text(text, encoding="utf-8")
    errors = read_theme(path)
    assert isinstance(errors, DocumentErrors)
    said = [error.sentence.en for error in errors]
    assert "There is no token 'surfaze'. Did you mean 'surface'?" in said
    assert "The token 'surface' is missing from this group. Add it." in said
    assert any(sentence.startswith("Another token is named 'inkSoft'") for sentence in said)
    assert len(errors) == 3


def test_sizes_and_durations_keep_to_their_range(tmp_path: Path) -> None:
    path = tmp_path / "theme.json"
    text = (THEMES / "light.json").read_text(encoding="utf-8")
    text = text.replace('{ "value": 14, "unit": "px" }', '{ "value": -1, "unit": "rem" }', 1)
    text = text.replace('{ "value": 120, "unit": "ms" }', '{ "value": 99999, "unit": "ms", "of": 1 }', 1)
    path.write_text(text, encoding="utf-8")
    errors = read_theme(path)
    assert isinstance(errors, DocumentErrors)
    assert all(word in str(errors) for word in ("'rem' is no unit", "between 0 and 400", "between 0 and 10000", "'of'"))
    assert len(errors) == 4
