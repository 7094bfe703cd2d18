"""Themes: design tokens by name, read from the Design Tokens Community Group's format.

Source: Design Tokens Format Module of the Design Tokens Community Group. Groups flatten to camelCase names
(``color/brand/top`` → ``brandTop``, ``$root`` is the group itself) and ``{color.ink.soft}`` stands for another token.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.texts import Text
from app.domain.values import dataclass
from app.layouts.reading import RESOURCES, read_document, read_shipped
from app.layouts.table import Table
from app.layouts.token_names import COLORS, DURATIONS, SIZES
from app.layouts.tokens import color, duration, size, tokens
from app.layouts.words import check_format

if TYPE_CHECKING:
    from app.layouts.problems import DocumentErrors

THEMES = RESOURCES / "themes"
DEFAULT_THEME = "light"


@dataclass(frozen=True, slots=True)
class ThemeTokens:
    """A theme; ``colors`` are "#RRGGBB" or "#AARRGGBB", ``sizes`` pixels, ``durations`` milliseconds."""

    id: str
    name: Text
    dark: bool
    colors: Mapping[str, str]
    sizes: Mapping[str, int]
    durations: Mapping[str, int]


def load_theme(theme_id: str = DEFAULT_THEME) -> ThemeTokens:
    """One theme that ships with the program."""
    return read_shipped(THEMES / f"{theme_id}.json", _theme)


def load_themes() -> tuple[ThemeTokens, ...]:
    """Every theme that ships with the program, light ones first."""
    themes = [load_theme(path.stem) for path in THEMES.glob("*.json")]
    return tuple(sorted(themes, key=lambda theme: (theme.dark, theme.id)))


def read_theme(path: Path | str) -> ThemeTokens | DocumentErrors:
    """The theme in a file, or everything that is wrong with it."""
    return read_document(Path(path), _theme)


def _theme(table: Table) -> ThemeTokens:
    table.allow("$schema", "$description")
    extensions = table.table_or_nothing("$extensions")
    about = extensions.table_or_nothing("fourtab")
    check_format(about)
    theme = ThemeTokens(
        id=about.id("id"),
        name=about.phrase("name"),
        dark=about.flag("dark"),
        colors=tokens(table, "color", "color", COLORS, color),
        sizes=tokens(table, "size", "dimension", SIZES, size),
        durations=tokens(table, "duration", "duration", DURATIONS, duration),
    )
    about.close()
    table.close()
    return theme
