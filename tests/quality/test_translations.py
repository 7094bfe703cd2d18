"""Each language is complete, compiled, and knows every phrase of the interface."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import PySide6
import pytest

ROOT = Path(__file__).resolve().parents[2]
TOOLS = Path(PySide6.__file__).parent
TRANSLATIONS = sorted((ROOT / "resources" / "i18n").glob("*.ts"))
EACH = pytest.mark.parametrize("translation", TRANSLATIONS, ids=lambda path: path.name)


def _open_phrases(translation: Path) -> list[str]:
    """Source texts without a finished translation."""
    messages = ElementTree.parse(translation).iter("message")
    return [message.findtext("source", "") for message in messages if not _finished(message.find("translation"))]


def _finished(translated: ElementTree.Element | None) -> bool:
    if translated is None or translated.get("type"):
        return False
    forms = translated.findall("numerusform")
    return all((form.text or "").strip() for form in forms or [translated])


def _scope(translation: Path) -> list[str]:
    """English needs no translation but of its plurals."""
    return ["-pluralonly"] if translation.stem.endswith("_en") else []


def test_there_is_a_chinese_translation() -> None:
    assert any(path.stem.endswith("zh_CN") for path in TRANSLATIONS)


@EACH
def test_every_phrase_is_translated(translation: Path) -> None:
    assert _open_phrases(translation) == []


@EACH
def test_no_phrase_of_the_sources_is_unknown_to_it(translation: Path, tmp_path: Path) -> None:
    copy = shutil.copy(translation, tmp_path)
    sources = [path for pattern in ("*.qml", "*.py") for path in sorted((ROOT / "ui").rglob(pattern))]
    command = [TOOLS / "lupdate", "-silent", "-locations", "none", *_scope(translation), *sources, "-ts", copy]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert _open_phrases(Path(copy)) == []


@EACH
def test_the_compiled_file_beside_it_is_up_to_date(translation: Path, tmp_path: Path) -> None:
    compiled = tmp_path / "compiled.qm"
    subprocess.run([TOOLS / "lrelease", "-silent", translation, "-qm", compiled], check=True)
    assert compiled.read_bytes() == translation.with_suffix(".qm").read_bytes(), "run `make translations`"
