"""QML and the Python types behind it agree."""

from __future__ import annotations

from tests.quality.qmllint import lint, qml_files


def test_every_qml_file_is_clean_with_the_python_types_known() -> None:
    files = qml_files()
    assert files, "there is no QML to check"
    clean, said = lint(files)
    assert clean, said
