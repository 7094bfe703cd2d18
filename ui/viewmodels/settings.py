"""What can be chosen, and what is chosen now."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.domain.texts import Text
from app.layouts.devices import Device
from app.layouts.themes import ThemeTokens
from app.simulation.link import Link
from ui.models.choices import ChoiceRow

ZOOMS = (0.0, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
TEXT_SCALES = (0.85, 1.0, 1.15, 1.3, 1.6, 2.0)
LANGUAGE_NAMES = {"en": "English", "zh_CN": "简体中文"}


@dataclass(frozen=True, slots=True)
class Settings:
    """What is chosen. ``zoom`` 0 fits the phone to the canvas."""

    layout: Path
    device: str = "galaxy_s4"
    theme: str = "light"
    language: str = "en"
    text_scale: float = 1.0
    zoom: float = 0.0
    world: str = "quiet_morning"
    link: str = "good"
    reduce_motion: bool = False
    desktop_pushes: bool = False


@dataclass(frozen=True)
class Choices:
    """What there is to choose from. ``link`` makes the link of an id."""

    layouts_folder: Path
    devices: Mapping[str, Device]
    themes: Mapping[str, ThemeTokens]
    worlds: Mapping[str, Text]
    links: Mapping[str, Text]
    link: Callable[[str], Link]
    zooms: Sequence[float] = field(default=ZOOMS)

    def rows(self, now: Settings) -> dict[str, list[ChoiceRow]]:
        """The rows of every picker but the layouts', which the Design bench knows."""
        language = now.language
        return {
            "device": [
                ChoiceRow(key, each.name, f"{each.year} · {each.width:g} × {each.height:g}", key == now.device)
                for key, each in self.devices.items()
            ],
            "theme": [_row(key, each.name, now.theme, language) for key, each in self.themes.items()],
            "language": [ChoiceRow(key, name, "", key == language) for key, name in LANGUAGE_NAMES.items()],
            "textScale": [ChoiceRow(f"{scale:g}", f"{scale:g}×", "", scale == now.text_scale) for scale in TEXT_SCALES],
            "world": [_row(key, name, now.world, language) for key, name in self.worlds.items()],
            "zoom": [ChoiceRow(f"{zoom:g}", zoom_name(zoom), "", zoom == now.zoom) for zoom in self.zooms],
            "link": [_row(key, name, now.link, language) for key, name in self.links.items()],
        }


def zoom_name(zoom: float) -> str:
    return f"{zoom * 100:.0f} %" if zoom else QCoreApplication.translate("Settings", "Fit")


def _row(key: str, name: Text, chosen: str, language: str) -> ChoiceRow:
    return ChoiceRow(key, name.in_language(language), "", key == chosen)
