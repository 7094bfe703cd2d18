"""What `pip install .` installs holds everything the program opens at run time."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PARTS = ("pyproject.toml", "README.md", "LICENSE", "main.py", "app", "ui", "resources")
DEBRIS = shutil.ignore_patterns("__pycache__", "*.pyc")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """The project's wheel, built from a copy so that nothing is left in the sources."""
    folder = tmp_path_factory.mktemp("wheel")
    for part in PARTS:
        source, copy = ROOT / part, folder / "sources" / part
        copy.parent.mkdir(exist_ok=True)
        shutil.copytree(source, copy, ignore=DEBRIS) if source.is_dir() else shutil.copy(source, copy)
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    subprocess.run([*command, "--wheel-dir", str(folder), str(folder / "sources")], check=True, capture_output=True)
    return zipfile.ZipFile(next(folder.glob("fourtab-*.whl")))


def _read_at_run_time() -> set[str]:
    qml = [path for pattern in ("*.qml", "qmldir", "*.js") for path in (ROOT / "ui").rglob(pattern)]
    resources = [path for path in (ROOT / "resources").rglob("*") if path.is_file()]
    python = [path for folder in ("app", "ui") for path in (ROOT / folder).rglob("*.py")]
    everything = [*qml, *resources, *python, ROOT / "main.py"]
    return {path.relative_to(ROOT).as_posix() for path in everything if "__pycache__" not in path.parts}


@pytest.mark.slow
def test_the_wheel_holds_every_file_the_program_reads(wheel: zipfile.ZipFile) -> None:
    assert sorted(_read_at_run_time() - set(wheel.namelist())) == []


@pytest.mark.slow
def test_the_wheel_installs_the_command_and_no_tests(wheel: zipfile.ZipFile) -> None:
    names = wheel.namelist()
    entry_points = next(name for name in names if name.endswith("entry_points.txt"))
    assert "fourtab = main:main" in wheel.read(entry_points).decode()
    assert not [name for name in names if name.startswith(("tests/", "build/"))]
