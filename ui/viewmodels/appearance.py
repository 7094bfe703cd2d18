"""How everything looks at this moment: colours of the theme, fonts, text scale, motion. One for the whole window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QFontDatabase, QFontInfo
from PySide6.QtQml import QmlElement, QmlSingleton

from app.domain.values import dataclass
from app.layouts.themes import ThemeTokens

QML_IMPORT_NAME = "Fourtab.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Look:
    """``colors`` maps token names to ``#RRGGBB``; ``text_scale`` is a factor from 0.85 to 2.0."""

    colors: dict[str, str] = field(default_factory=dict)
    dark: bool = False
    font_family: str = ""
    icon_family: str = ""
    text_scale: float = 1.0
    reduce_motion: bool = False
    language: str = "en"


@QmlElement
@QmlSingleton
class Appearance(QObject):
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = Look()
        self._glyph: Callable[[str], str] = lambda _name: ""

    def use_fonts(self, text: str, icons: str, glyph: Callable[[str], str]) -> None:
        self._glyph = glyph
        self._show(replace(self._state, font_family=text, icon_family=icons))

    def use_theme(self, theme: ThemeTokens) -> None:
        self._show(replace(self._state, colors=dict(theme.colors), dark=theme.dark))

    def use_text_scale(self, scale: float) -> None:
        self._show(replace(self._state, text_scale=scale))

    def use_language(self, language: str) -> None:
        self._show(replace(self._state, language=language))

    def use_motion(self, reduce: bool) -> None:
        self._show(replace(self._state, reduce_motion=reduce))

    def _show(self, look: Look) -> None:
        if look != self._state:
            self._state = look
            self.changed.emit()

    @Slot(str, result=str)
    def glyph(self, name: str) -> str:
        """The character of an icon, by its name in the icon font (``bell-line``)."""
        return self._glyph(name)

    @Property("QVariantMap", notify=changed)
    def colors(self) -> dict:
        return self._state.colors

    @Property(bool, notify=changed)
    def dark(self) -> bool:
        return self._state.dark

    @Property(str, notify=changed)
    def fontFamily(self) -> str:
        return self._state.font_family

    @Property(str, constant=True)
    def fixedFamily(self) -> str:
        """The desktop's font whose letters are all of one width."""
        return QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)).family()

    @Property(str, notify=changed)
    def iconFamily(self) -> str:
        return self._state.icon_family

    @Property(float, notify=changed)
    def textScale(self) -> float:
        return self._state.text_scale

    @Property(bool, notify=changed)
    def reduceMotion(self) -> bool:
        return self._state.reduce_motion

    @Property(str, notify=changed)
    def language(self) -> str:
        return self._state.language
