"""One text font and one icon font everywhere, so that measures and pictures are equal on every machine."""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

TEXT_FONT = ("manimgx_fonts_cjk", "NotoSansCJK-VF.otf.ttc")
ICON_FONT = ("qtawesome", "fonts/remixicon-2.5.0.ttf")
ICON_NAMES = ("qtawesome", "fonts/remixicon-charmap-2.5.0.json")
REGULAR = 400
"""The variable font's own default is its thinnest face."""

TEXT_FAMILY = "Noto Sans CJK SC"


def packaged(package: str, name: str) -> Path:
    """A data file of an installed package, found without importing it."""
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError(f"{package} is not installed: run `make setup`")
    return Path(spec.submodule_search_locations[0]) / name


def load_fonts(app: QGuiApplication) -> tuple[str, str]:
    """Load both fonts, make the text font the application's, and return the two family names."""
    families = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(packaged(*TEXT_FONT))))
    text = TEXT_FAMILY if TEXT_FAMILY in families else families[0]
    icons = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(packaged(*ICON_FONT))))[0]
    font = QFont(text)
    font.setPixelSize(13)
    font.setVariableAxis(QFont.Tag("wght"), REGULAR)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    app.setFont(font)
    return text, icons


def glyphs() -> Callable[[str], str]:
    """From an icon's name, or its stem (then the outlined one), to its character; empty for an unknown name."""
    names: dict[str, str] = json.loads(packaged(*ICON_NAMES).read_bytes())
    characters = {name: chr(int(code, 16)) for name, code in names.items()}

    def glyph(name: str) -> str:
        return characters.get(name) or characters.get(f"{name}-line", "")

    return glyph
