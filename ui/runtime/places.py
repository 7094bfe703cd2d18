"""Where the program's own files are, in a checkout and when installed."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
QML = ROOT / "ui" / "qml"
LAYOUTS = RESOURCES / "layouts"
TRANSLATIONS = RESOURCES / "i18n"
