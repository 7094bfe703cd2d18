"""``python -m tests.qml [arguments of Qt Quick Test]``: runs each ``tst_*.qml`` of this folder."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuickTest import QUICK_TEST_MAIN_WITH_SETUP

from app.layouts.themes import load_theme
from ui.runtime.fonts import glyphs, load_fonts
from ui.runtime.places import QML
from ui.viewmodels.appearance import Appearance

FOLDER = Path(__file__).parent


class Setup(QObject):
    """Gives each engine what the program's own engine has: the modules, the theme, the fonts; and no motion."""

    @Slot(QQmlEngine)
    def qmlEngineAvailable(self, engine: QQmlEngine) -> None:
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        engine.addImportPath(str(QML))
        appearance = engine.singletonInstance("Fourtab.ViewModels", "Appearance")
        assert isinstance(appearance, Appearance)
        appearance.use_theme(load_theme())
        appearance.use_fonts(*load_fonts(app), glyphs())
        appearance.use_motion(True)


def main() -> int:
    """Returns the number of failed tests."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")
    return QUICK_TEST_MAIN_WITH_SETUP("qml", Setup, argv=sys.argv, dir=str(FOLDER))


if __name__ == "__main__":
    sys.exit(main())
