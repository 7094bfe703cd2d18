"""QML and the Python types behind it agree."""

from __future__ import annotations

from pathlib import Path

from tests.quality.qmllint import lint, qml_files

BLIND_SPOT = "import QtQuick\n\nItem {\n    property int smooth: 1\n}\n"


def test_every_qml_file_is_clean_with_the_python_types_known() -> None:
    files = qml_files()
    assert files, "there is no QML to check"
    assert "\n".join(lint(files)) == ""


def test_a_warning_that_plain_qmllint_only_counts_is_told(tmp_path: Path) -> None:
    path = tmp_path / "Shadowing.qml"
    path.write_text(BLIND_SPOT, encoding="utf-8")
    assert "Shadowing.qml:4" in "\n".join(lint([path]))
