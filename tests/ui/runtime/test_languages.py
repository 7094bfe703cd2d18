"""The window speaks one language, in Qt's own dialogs too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication

from ui.runtime.languages import Languages
from ui.runtime.start import application

DIALOG = (("QPlatformTheme", "Save"), ("QPlatformTheme", "Cancel"), ("FileDialog", "File name"))


@pytest.fixture(name="languages")
def fixture_languages() -> Languages:
    assert application() is not None
    return Languages()


def test_qts_own_dialog_speaks_the_chosen_language(languages: Languages) -> None:
    languages.use("zh_CN")
    said = [QCoreApplication.translate(*each) for each in DIALOG]
    languages.use("en")
    assert [QCoreApplication.translate(*each) for each in DIALOG] == ["Save", "Cancel", "File name"]
    languages.drop()
    assert said == ["保存", "取消", "文件名"]


def test_our_words_come_before_qts(languages: Languages) -> None:
    languages.use("zh_CN")
    ours = QCoreApplication.translate("Words", "Balance")
    languages.drop()
    assert ours == "余额" and QCoreApplication.translate("Words", "Balance") == "Balance"
