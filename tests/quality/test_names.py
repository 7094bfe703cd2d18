"""No file of the project tells where it was written or from where its packages came."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WORDS = tuple(
    "".join(parts) for parts in (("/wo", "rk/"), ("/ro", "ot/"), ("py", "pi"), ("python", "hosted"), ("npm", "js"))
)


def _tracked() -> list[Path]:
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("only a checkout knows which files are the project's")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]


def test_no_tracked_file_names_a_place_of_its_making() -> None:
    texts = {path: path.read_bytes().decode("utf-8", "ignore").lower() for path in _tracked()}
    assert [(str(path.relative_to(ROOT)), word) for path, text in texts.items() for word in WORDS if word in text] == []
