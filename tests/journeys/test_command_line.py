"""The command line as a person meets it: every mistake is a sentence, and no display is no failure."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ui.runtime.tour_stops import STOPS

MAIN = Path(__file__).resolve().parents[2] / "main.py"


def run(*arguments: str, cwd: Path, **environment: str | None) -> subprocess.CompletedProcess[str]:
    """``None`` takes a variable away."""
    changed = {**os.environ, "FOURTAB_HOME": str(cwd / "home"), **environment}
    clean = {name: value for name, value in changed.items() if value is not None}
    command = [sys.executable, str(MAIN), *arguments]
    return subprocess.run(command, cwd=cwd, env=clean, capture_output=True, text=True, timeout=240, check=False)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("tour", "--out", "x", "--device", "nokia"), "No device is called nokia. Choose one of: "),
        (("tour", "--out", "x", "--world", "mars"), "No world is called mars. Choose one of: quiet_morning."),
        (("tour", "--out", "x", "--text-scale", "9"), "from 0.85 to 2.0"),
        (("tour", "--out", "x", "--lang", "zh_CN", "--device", "nokia"), "没有名为 nokia 的机型"),
        (("tour", "--out", "x", "--layout", "absent.toml"), "absent.toml:1:1: "),
        (("tour", "--out", "taken/pictures"), "cannot be written"),
    ],
)
def test_a_wrong_choice_is_answered_with_a_sentence(tmp_path: Path, arguments: tuple[str, ...], said: str) -> None:
    (tmp_path / "taken").write_text("a file where a folder should be")
    answer = run(*arguments, cwd=tmp_path)
    assert answer.returncode == 2
    assert said in answer.stderr
    assert "Traceback" not in answer.stderr


def test_every_problem_of_a_layout_is_told_by_line_and_column(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text(
        'format = 1\nid = "mine"\nname = "Mine"\n\n[[tab]]\nid = "pay"\n', encoding="utf-8"
    )
    answer = run("tour", "--out", "x", "--layout", "mine.toml", cwd=tmp_path)
    assert answer.returncode == 2
    assert "mine.toml:3:8: " in answer.stderr and "mine.toml:5:" in answer.stderr


@pytest.mark.slow
def test_without_a_display_the_window_becomes_a_tour(tmp_path: Path) -> None:
    answer = run("--lang", "zh_CN", cwd=tmp_path, DISPLAY=None, WAYLAND_DISPLAY=None, QT_QPA_PLATFORM=None)
    assert answer.returncode == 0, answer.stderr
    first, *rest = answer.stdout.splitlines()
    folder = tmp_path / "build" / "tour"
    assert first.startswith("No display") and str(folder) in first
    pictures = sorted(folder.glob("*.png"))
    assert len(pictures) == len(STOPS) == len(rest)
    assert [line.split()[0] for line in rest] == [picture.name for picture in pictures]
    assert all(picture.stat().st_size > 4_000 for picture in pictures)
    assert answer.stderr.strip() == "", "a warning on the way"
    assert not (tmp_path / "home").exists(), "a tour leaves the person's worlds alone"
