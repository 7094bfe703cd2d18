"""The lint is not blind: what a view model does not have is an error in QML."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.quality.qmltypes import DescriptionError, describe, qml_modules

BASE = """
from PySide6.QtCore import Property, QAbstractListModel, Signal

class KeyedModel(QAbstractListModel):
    countChanged = Signal()

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return 0
"""
DERIVED = """
from PySide6.QtQml import QmlElement

@QmlElement
class APagedModel(KeyedModel[int]):
    pass
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name, text in (("ui/models/z_base.py", BASE), ("ui/viewmodels/a_derived.py", DERIVED)):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def test_base_classes_come_first_whatever_their_file_is_called(project: Path) -> None:
    assert [path.name for path in qml_modules(project)] == ["z_base.py", "a_derived.py"]


def test_a_generic_base_is_seen(project: Path) -> None:
    types = describe(project, project / "out") / "Fourtab" / "ViewModels" / "viewmodels.qmltypes"
    assert 'prototype: "KeyedModel"' in types.read_text(encoding="utf-8")


def test_a_view_model_that_qt_cannot_place_is_an_error(project: Path) -> None:
    (project / "ui/models/z_base.py").unlink()
    with pytest.raises(DescriptionError, match=r"a_derived\.py"):
        describe(project, project / "out")
