"""The interface's languages, switched while it runs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtQml import QQmlEngine

from ui.runtime.places import TRANSLATIONS


class Languages:
    """Installs the translation of one language at a time and tells QML about it."""

    def __init__(self) -> None:
        self._translator: QTranslator | None = None
        self.engine: QQmlEngine | None = None

    def use(self, language: str) -> None:
        """``language`` is ``en`` or ``zh_CN``; the file must be there."""
        self.drop()
        self._translator = QTranslator()
        if not self._translator.load(str(TRANSLATIONS / f"fourtab_{language}.qm")):
            raise FileNotFoundError(f"resources/i18n/fourtab_{language}.qm is missing or damaged")
        QCoreApplication.installTranslator(self._translator)
        if self.engine is not None:
            self.engine.retranslate()

    def drop(self) -> None:
        """Speak the source language again."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
