"""The interface's languages, switched while it runs."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLibraryInfo, QTranslator
from PySide6.QtQml import QQmlEngine

from ui.runtime.places import TRANSLATIONS

OF_QT = ("qtbase", "qtdeclarative")
"""What Qt says itself, in a file dialog of its own: it speaks English without a translation."""

BEYOND_QT = (
    QT_TRANSLATE_NOOP("FileDialog", "File name"),
    QT_TRANSLATE_NOOP("FileDialog", "Filter"),
    QT_TRANSLATE_NOOP("FileDialog", "Overwrite file?"),
    QT_TRANSLATE_NOOP("QStandardPaths", "Downloads"),
)
"""What Qt's own translations leave out (6.12): ours say it."""


class Languages:
    """Installs the translations of one language at a time, ours before Qt's, and tells QML about it."""

    def __init__(self) -> None:
        self._translators: list[QTranslator] = []
        self.engine: QQmlEngine | None = None

    def use(self, language: str) -> None:
        """``language`` is ``en`` or ``zh_CN``; the file must be there."""
        self.drop()
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name in OF_QT if language != "en" else ():
            self._install(f"{folder}/{name}_{language}.qm")
        if not self._install(str(TRANSLATIONS / f"fourtab_{language}.qm")):
            raise FileNotFoundError(f"resources/i18n/fourtab_{language}.qm is missing or damaged")
        if self.engine is not None:
            self.engine.retranslate()

    def drop(self) -> None:
        """Speak the source language again."""
        for each in self._translators:
            QCoreApplication.removeTranslator(each)
        self._translators.clear()

    def _install(self, file: str) -> bool:
        """Whether it could be read; the one installed last is asked first."""
        translator = QTranslator()
        if not translator.load(file):
            return False
        self._translators.append(translator)
        return QCoreApplication.installTranslator(translator)
