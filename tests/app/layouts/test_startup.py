"""Opening the wallet reads its documents first, so a good document must cost next to nothing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from app.layouts.reading import RESOURCES

READ_ALL = """
import sys
from app.layouts.devices import load_device
from app.layouts.reader import load_layout
from app.layouts.themes import load_theme
load_layout(), load_theme(), load_device()
print(*sorted(sys.modules))
"""
ONLY_FOR_PROBLEMS = {
    "app.layouts.json_places",
    "app.layouts.located",
    "app.layouts.problems",
    "app.layouts.syntax",
    "app.layouts.toml_places",
    "difflib",
}


def test_good_documents_load_nothing_that_only_bad_ones_need() -> None:
    run = subprocess.run(
        [sys.executable, "-c", READ_ALL], cwd=RESOURCES.parent, capture_output=True, text=True, check=True, timeout=60
    )
    modules = set(run.stdout.split())
    assert "app.layouts.document" in modules
    assert not modules & ONLY_FOR_PROBLEMS
    assert not {name for name in modules if name.startswith(("PySide6", "qtawesome", "sqlalchemy", "unicodedata"))}


def test_documents_are_found_from_any_folder(tmp_path: Path) -> None:
    script = f"import sys; sys.path.insert(0, {str(RESOURCES.parent)!r}); {READ_ALL.strip().replace(chr(10), '; ')}"
    subprocess.run([sys.executable, "-c", script], cwd=tmp_path, check=True, capture_output=True, timeout=60)
